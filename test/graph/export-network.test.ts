// The graph for network tools: GraphML, GEXF and Pajek, by their bytes and opened by the tools themselves.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collectExport } from '../exporters/collect-export.js';
import { createHostileWorld } from '../exporters/hostile-world.js';
import { openTestGraph, type TestGraph } from '../kit/graph.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  await graph.clear();
  await createHostileWorld(graph.connection);
});
afterAll(() => graph.close());

const escaped =
  "=cmd(&quot;x&quot;;1)|A,1 &amp; &lt;b&gt;50%&lt;/b&gt; $5 #1 a_b {c} ~ ^ \\ 'q'&#13;&#10;line&#9;two 😀 \u202bעברית\u202c --x";

describe('GraphML', () => {
  test('declares its properties with their types, once each', async () => {
    const text = await collectExport(graph.connection, 'graphml');
    const declared = [
      ...text.matchAll(/<key id="([^"]+)" for="(node|edge)" attr.name="([^"]+)" attr.type="(\w+)"\/>/g),
    ];
    expect(declared.map(([, id]) => id)).toEqual([...new Set(declared.map(([, id]) => id))]);
    const used = new Set([...text.matchAll(/<data key="([^"]+)">/g)].map(([, key]) => key));
    expect([...used].filter((key) => !declared.some(([, id]) => id === key))).toEqual([]);
    expect(declared.map(([, , domain, name, type]) => `${domain} ${name} ${type}`)).toEqual(
      expect.arrayContaining([
        'node year int',
        'node known boolean',
        'node label string',
        'edge type string',
        'edge position int',
      ]),
    );
  });

  test('escapes texts, drops what XML has no place for, and makes name tokens of keys', async () => {
    const lines = (await collectExport(graph.connection, 'graphml')).split('\n');
    expect(lines.find((line) => line.startsWith('<node id="Paper:doi:10.1000_2f_old_'))).toBe(
      '<node id="Paper:doi:10.1000_2f_old_5f__7b_1_7d_">' +
        `<data key="node-label">${escaped}</data><data key="node-kind">Paper</data>` +
        '<data key="node-key">doi:10.1000/old_{1}</data><data key="node-year">1990</data>' +
        '<data key="node-doi">10.1000/old_{1}</data><data key="node-arxivId">cs/9001001</data>' +
        '<data key="node-openAlexId">W1</data><data key="node-url">https://old.example/?a=1&amp;b=%20</data>' +
        '<data key="node-venue">Journal &amp; Co</data><data key="node-retracted">true</data>' +
        '<data key="node-known">true</data><data key="node-referencesKnown">UNKNOWN</data></node>',
    );
    expect(lines.filter((line) => line.startsWith('<edge')).slice(2, 5)).toEqual([
      '<edge source="Person:person:bob" target="Paper:doi:10.1000_2f_old_5f__7b_1_7d_"><data key="edge-type">AUTHORED</data><data key="edge-position">0</data><data key="edge-printedName">Li_Ming &amp; Co</data></edge>',
      '<edge source="Paper:isbn:9780306406157" target="Paper:doi:10.1000_2f_ghost"><data key="edge-type">CITES</data><data key="edge-sources">catalogue</data></edge>',
      '<edge source="Paper:isbn:9780306406157" target="Paper:doi:10.1000_2f_old_5f__7b_1_7d_"><data key="edge-type">CITES</data><data key="edge-intents">background; a;b</data><data key="edge-influential">false</data><data key="edge-sources">catalogue</data></edge>',
    ]);
  });
});

test('GEXF gives nodes their labels and links their types', async () => {
  const lines = (await collectExport(graph.connection, 'gexf')).split('\n');
  expect(lines).toContain(
    `<node id="Method:plain" label="${escaped}"><attvalues><attvalue for="kind" value="Method"/><attvalue for="key" value="plain"/><attvalue for="aliases" value="a;b; c'd"/><attvalue for="family" value="Family"/><attvalue for="originYear" value="2001–2002"/><attvalue for="originator" value="Ada &amp; Bob"/><attvalue for="type" value="Type"/></attvalues></node>`,
  );
  expect(lines).toContain(
    '<edge id="14" source="Field:bayes" target="Field:stats" label="PART_OF"><attvalues><attvalue for="relation" value="PART_OF"/></attvalues></edge>',
  );
  expect(lines.filter((line) => line.startsWith('<edge '))).toHaveLength(17);
});

test('Pajek numbers its vertices and draws directed arcs between the numbers', async () => {
  const plain = "=cmd('x';1)|A,1 & <b>50%</b> $5 #1 a_b {c} ~ ^ / 'q' line two 😀 \u202bעברית\u202c --x";
  expect(await collectExport(graph.connection, 'pajek')).toBe(
    [
      '*Vertices 14',
      '1 "bayes (Field:bayes)"',
      '2 "Statistics (Field:stats)"',
      `3 "${plain} (Method:plain)"`,
      `4 "évil 'quoted' & <b> (Method:_e9_vil_20__22_quoted_22__20__26__20__3c_b_3e_)"`,
      '5 "統計/方法 (Method:_7d71__8a08__2f__65b9__6cd5_)"',
      '6 "Breit (Method:_ff57_ide)"',
      '7 "😀 (Method:_1f600_)"',
      '8 "doi:10.1000/ghost (Paper:doi:10.1000_2f_ghost)"',
      `9 "${plain} (Paper:doi:10.1000_2f_old_5f__7b_1_7d_)"`,
      '10 "New (Paper:isbn:9780306406157)"',
      '11 "Undated (Paper:local:undated)"',
      '12 "Ada van der Berg (Person:person:ada)"',
      '13 "李明 (Person:person:bob)"',
      '14 "person:idle (Person:person:idle)"',
      '*Arcs',
      ...['12 9', '12 10', '13 9'].map((arc) => `${arc} 1 l "AUTHORED"`),
      ...['10 8', '10 9', '11 10'].map((arc) => `${arc} 1 l "CITES"`),
      ...['3 9', '3 10', '4 9'].map((arc) => `${arc} 1 l "DESCRIBED_IN"`),
      ...['3 1', '3 2', '4 2'].map((arc) => `${arc} 1 l "IN_FIELD"`),
      ...['3 12', '3 13'].map((arc) => `${arc} 1 l "ORIGINATED_BY"`),
      '1 2 1 l "PART_OF"',
      ...['3 4', '3 5'].map((arc) => `${arc} 1 l "RELATED_TO"`),
      '',
    ].join('\n'),
  );
});

const python = process.env['METHODGRAPH_TEST_PYTHON'] ?? 'python3';
const probe = spawnSync(python, ['-c', 'import networkx, igraph'], { encoding: 'utf8' });
const hasTools = probe.status === 0;
if (!hasTools) {
  console.warn(
    'Skipped: "networkx and igraph open all three" needs a Python with both (METHODGRAPH_TEST_PYTHON): ' +
      (probe.stderr || String(probe.error)).trim().split('\n').at(-1)!,
  );
}

(hasTools ? test : test.skip)('networkx and igraph open all three, whole and in part', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'methodgraph-networks-'));
  for (const format of ['graphml', 'gexf', 'pajek']) {
    writeFileSync(join(folder, `whole.${format}`), await collectExport(graph.connection, format));
    const part = await collectExport(graph.connection, format, { papersCitedBy: 'local:undated' });
    writeFileSync(join(folder, `part.${format}`), part);
  }
  const script = join(import.meta.dirname, '../exporters/open-graph-files.py');
  const { stdout, stderr } = spawnSync(python, [script, folder], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(stderr).toBe('');
  const year = { year: 1990, known: true, type: 'DESCRIBED_IN' };
  expect(JSON.parse(stdout)).toEqual({
    'networkx whole.graphml': { directed: true, nodes: 14, edges: 17, ...year },
    'networkx whole.gexf': { directed: true, nodes: 14, edges: 17, ...year },
    'networkx whole.pajek': { directed: true, nodes: 14, edges: 17, type: 'DESCRIBED_IN' },
    'igraph whole.graphml': { directed: true, nodes: 14, edges: 17, ...year },
    'igraph whole.pajek': { directed: true, nodes: 14, edges: 17 },
    'networkx part.graphml': { directed: true, nodes: 3, edges: 2 },
    'networkx part.gexf': { directed: true, nodes: 3, edges: 2 },
    'networkx part.pajek': { directed: true, nodes: 3, edges: 2 },
    'igraph part.graphml': { directed: true, nodes: 3, edges: 2 },
    'igraph part.pajek': { directed: true, nodes: 3, edges: 2 },
  });
});
