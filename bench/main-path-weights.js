// `npm run bench:main-path-weights`: the weight of every citation around some methods and fields, and the main paths.
//   node bench/main-path-weights.js HOME [FOLDER]
//   HOME: a METHODGRAPH_HOME with the graph of doc/analysts.md; FOLDER: where the files for main-path-reference.py go
// Then: python bench/main-path-reference.py FOLDER     (with what test/exporters/requirements.txt names)
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { join } from 'node:path';
import { toCitationGraph } from '../dist/domain/main-path/citation-graph.js';
import { createCitationCollector } from '../dist/domain/main-path/collect-citations.js';
import { leaveOutCycles } from '../dist/domain/main-path/leave-out-cycles.js';
import { mainPathSearches, traversalWeights } from '../dist/domain/main-path/main-path.js';
import { weighCitations } from '../dist/domain/main-path/weigh-citations.js';
import { getMainPath } from '../dist/features/citations/main-path.js';
import { getMainPathScope } from '../dist/features/citations/main-path-scope.js';
import { createRequestGraph } from '../dist/graph/request-graph.js';
import { openHome, say } from './open-home.js';

const [home, folder = 'main-path-files'] = process.argv.slice(2);
if (home === undefined)
  throw new Error('Which METHODGRAPH_HOME? node bench/main-path-weights.js HOME [FOLDER]');

const questions = [
  { method: 'soft-actor-critic', depth: 1 },
  { method: 'soft-actor-critic', depth: 2 },
  { method: 'graphsage', depth: 1 },
  { method: 'resnet', depth: 1 },
  { method: 'clip', depth: 3 },
  { field: 'pwc:computer-vision/generative-models', depth: 0 },
  { field: 'pwc:computer-vision/generative-models', depth: 1 },
  { field: 'pwc:natural-language-processing/transformers', depth: 1 },
  { field: 'pwc:general/stochastic-optimization', depth: 3 },
];

const { connection, close } = await openHome(home, 'npm run bench:main-path-weights');
try {
  await mkdir(folder, { recursive: true });
  await writeLines(
    'citations.tsv',
    (
      await connection.runStatement(
        'MATCH (citing:Paper)-[:CITES]->(cited:Paper) RETURN citing.paperId, cited.paperId',
      )
    ).map((row) => Object.values(row)),
  );
  const answers = [];
  for (const [number, question] of questions.entries()) {
    say(JSON.stringify(question));
    await writeLines(`weights-${number}.tsv`, await weighAll(question));
    answers.push({ ...question, seeds: await listSeeds(question), paths: await findPaths(question) });
  }
  await writeFile(join(folder, 'answers.json'), JSON.stringify(answers));
} finally {
  await close();
}

/** The keys of the papers that the question begins with, asked for apart from what the feature asks. */
async function listSeeds({ method = null, field = null }) {
  const rows = await connection.runStatement(
    `MATCH (method:Method)-[:DESCRIBED_IN]->(paper:Paper)
     WHERE method.slug = $method OR EXISTS { (method)-[:IN_FIELD]->(:Field)-[:PART_OF*0..]->(:Field {fieldId: $field}) }
     RETURN DISTINCT paper.paperId AS id`,
    { method, field },
  );
  return rows.map(({ id }) => id);
}

/** Of every citation that is in no circle: who is cited, by whom, and its weights. */
async function weighAll({ depth, ...around }) {
  const graph = openRequest();
  const { query, parameters } = await getMainPathScope(graph, around);
  const collector = createCitationCollector();
  await graph.stream(query, { ...parameters, depth, asOfYear: null }, (papers) => collector.add(papers));
  const { paperIds, citedBy } = toCitationGraph(collector.toCitations());
  const acyclic = leaveOutCycles(citedBy, 0).graph;
  const weighed = traversalWeights.map((weights) => weighCitations(acyclic, weights));
  return Array.from(paperIds.keys()).flatMap((cited) =>
    Array.from(
      acyclic.newer.neighbours.subarray(acyclic.newer.offsets[cited], acyclic.newer.offsets[cited + 1]),
      (citing) => [
        paperIds[cited],
        paperIds[citing],
        ...weighed.map(({ weightOf }) => weightOf(cited, citing)),
      ],
    ),
  );
}

/** The main path by all weights and searches, as the feature answers it; numbers as texts. */
async function findPaths(question) {
  const found = [];
  for (const weights of traversalWeights) {
    for (const search of mainPathSearches) {
      const keyRoutes = search === 'KEY_ROUTE' ? 3 : null;
      const { paths, pathCount, cyclicCitationCount } = await getMainPath(openRequest(), {
        ...question,
        weights,
        search,
        keyRoutes,
      });
      found.push({
        weights,
        search,
        pathCount: String(pathCount),
        cyclicCitationCount,
        paths: paths.map(({ papers, weight, equalCount, keyRoute }) => ({
          papers,
          weight: String(weight),
          equalCount: String(equalCount),
          keyRoute: keyRoute && [keyRoute.cited, keyRoute.citing],
        })),
      });
    }
  }
  return found;
}

function openRequest() {
  return createRequestGraph(connection, { deadline: Date.now() + 300_000 });
}

/** Rows, a line each, the texts parted by tabs, which no key holds. */
async function writeLines(file, rows) {
  const stream = createWriteStream(join(folder, file));
  for (const row of rows) stream.write(`${row.join('\t')}\n`);
  stream.end();
  await once(stream, 'finish');
}
