// The page at `/`: what this is and where to ask, without a script.

/** The page as HTML. */
export const welcomePage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>methodgraph</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/welcome.css">
</head>
<body>
<main>
<h1>methodgraph</h1>
<p>A knowledge graph of scholarly methods: methods, people, papers and their links, and methods compared side by side.</p>
<h2>Ask</h2>
<p>GraphQL at <code>/graphql</code>, by POST or GET, introspection on. Paste into a terminal:</p>
<pre>curl -s http://ADDRESS/graphql -H 'content-type: application/json' -d '{"query": "{ compareMethods(slugs: [\\"diffusion-model\\", \\"score-based-diffusion\\"]) { rows { label differs cells { text } } } }"}'</pre>
<h2>Watch</h2>
<ul>
<li><a href="/health/live">/health/live</a>: the process runs</li>
<li><a href="/health/ready">/health/ready</a>: the graph answers</li>
<li><a href="/metrics">/metrics</a>: for Prometheus</li>
</ul>
</main>
</body>
</html>
`;

export const welcomeStyle = `:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; }
main { max-width: 46rem; margin: 3rem auto; padding: 0 1rem; }
pre { overflow-x: auto; padding: 1rem; border: 1px solid; border-radius: .5rem; font-size: .875rem; }
`;
