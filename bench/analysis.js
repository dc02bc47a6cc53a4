// `npm run bench:analysis`: the analysis of a graph, and what an independent program makes of the same citations.
//   node bench/analysis.js HOME [FOLDER]
//   HOME: a METHODGRAPH_HOME whose graph holds citations; FOLDER: where the files for bench/analysis-reference.py go
// Then: python bench/analysis-reference.py FOLDER     (with what test/exporters/requirements.txt names)
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { join } from 'node:path';
import { analyzeCitations } from '../dist/features/analysis/analyze-citations.js';
import { findCitationPaths } from '../dist/features/citations/find-citation-paths.js';
import { createRequestGraph } from '../dist/graph/request-graph.js';
import { createProgress } from '../dist/terminal/create-progress.js';
import { renderAnalysis } from '../dist/terminal/render-analysis.js';
import { openHome, say } from './open-home.js';
import { createRandom } from './random.js';

const [home, folder = 'analysis-files'] = process.argv.slice(2);
if (home === undefined) throw new Error('Which METHODGRAPH_HOME? node bench/analysis.js HOME [FOLDER]');
/** How many shortest paths are compared, half of them along references and half both ways. */
const pathCount = 200;

const { connection, close } = await openHome(home, 'npm run bench:analysis');
try {
  await mkdir(folder, { recursive: true });
  const { seconds, ...report } = await analyzeCitations({
    connection,
    seed: 42,
    resolution: 1,
    betweennessSamples: null,
    progress: createProgress('plain'),
  });
  process.stdout.write(renderAnalysis(report));
  say(`Analysed in ${seconds.toFixed(1)} s.`);
  await writeFile(join(folder, 'analysis.json'), `${JSON.stringify(report, null, 2)}\n`);
  await write(
    'papers.tsv',
    'MATCH (paper:Paper) RETURN paper.paperId, paper.pageRank, paper.component, paper.community, paper.core ORDER BY paper.paperId',
  );
  await write(
    'citations.tsv',
    'MATCH (citing:Paper)-[:CITES]->(cited:Paper) RETURN citing.paperId, cited.paperId',
  );
  await writePaths();
} finally {
  await close();
}

/** The rows of a statement, a line each, the texts parted by tabs, which no key holds. */
async function write(file, statement) {
  const stream = createWriteStream(join(folder, file));
  for (const row of await connection.runStatement(statement))
    stream.write(`${Object.values(row).join('\t')}\n`);
  stream.end();
  await once(stream, 'finish');
}

/** Pairs of papers that are cited or cite, as they come by chance, and how long the shortest paths are; -1: none of 10. */
async function writePaths() {
  const random = createRandom(1);
  const citing = (
    await connection.runStatement(
      'MATCH (paper:Paper) WHERE EXISTS { (paper)-[:CITES]->() } RETURN paper.paperId AS id ORDER BY id',
    )
  ).map(({ id }) => id);
  const cited = (
    await connection.runStatement(
      'MATCH (paper:Paper) WHERE COUNT { (paper)<-[:CITES]-() } > 20 RETURN paper.paperId AS id ORDER BY id',
    )
  ).map(({ id }) => id);
  const pick = (from) => from[Math.floor(random() * from.length)];
  const lines = [];
  let refused = 0;
  while (lines.length < pathCount) {
    const direction = lines.length % 2 === 0 ? 'REFERENCES' : 'BOTH';
    const [from, to] = [pick(citing), pick(direction === 'BOTH' ? citing : cited)];
    if (from === to) continue;
    const graph = createRequestGraph(connection, { deadline: Date.now() + 60_000 });
    try {
      const { paths } = await findCitationPaths(graph, { from, to, direction, maxLength: 10, first: 1 });
      lines.push([direction, from, to, paths[0]?.length ?? -1].join('\t'));
    } catch (error) {
      if (error.code !== 'TOO_EXPENSIVE') throw error;
      refused += 1;
    }
  }
  say(`${pathCount} paths; ${refused} more were refused for the citations that they take.`);
  await writeFile(join(folder, 'paths.tsv'), `${lines.join('\n')}\n`);
}
