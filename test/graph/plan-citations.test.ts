// What is planned when the server starts is what requests then send.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { planCitations } from '../../src/features/citations/plan-citations.js';
import { readQueryFiles } from '../../src/graph/query-files.js';
import { openTestGraph, type TestGraph } from '../kit/graph.js';
import { openTestServer, type TestServer } from '../kit/server.js';

let graph: TestGraph;
let server: TestServer;
/** The statements that went to Neo4j, each with the names of its parameters. */
const planned: string[] = [];
const read: string[] = [];
const queries = readQueryFiles();

beforeAll(async () => {
  graph = await openTestGraph();
  await graph.clear();
  await graph.load([
    { kind: 'paper', id: 'local:one', title: 'One' },
    { kind: 'paper', id: 'local:two', title: 'Two' },
    { kind: 'method', slug: 'a', sources: ['local:two'] },
    { kind: 'cites', citing: 'local:one', cited: 'local:two' },
  ]);
  const { connection } = graph;
  server = await openTestServer({
    ...connection,
    read: (query, parameters, limits, backward = false, parts = {}) => {
      read.push(toLine(queries.get(query)!.fill(parts, backward), parameters));
      return connection.read(query, parameters, limits, backward, parts);
    },
  });
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

/** Of the parameters only those that the text speaks of: Neo4j keeps no others in mind. */
function toLine(text: string, parameters: Readonly<Record<string, unknown>>): string {
  const used = Object.keys(parameters).filter((name) => text.includes(`$${name}`));
  return `${used.sort().join(' ')}\n${text}`;
}

test('each statement that is planned is one that a request sends, with the same parameters', async () => {
  const { connection } = graph;
  await planCitations({
    plan: (query, parameters, parts = {}) => {
      planned.push(toLine(queries.get(query)!.fill(parts, false), parameters));
      return connection.plan(query, parameters, parts);
    },
  });
  await server.get(`{
    paper(id: "local:two") {
      citedBy { nodes { paperId } } references { nodes { paperId } }
      byCount: citedBy(orderBy: CITATION_COUNT) { nodes { paperId } }
      referencesByCount: references(orderBy: CITATION_COUNT) { nodes { paperId } }
      coCited { truncated } coupled { truncated }
    }
    method(slug: "a") { relatedByCitation { truncated } }
    both: citationNetwork(seeds: ["local:two"]) { truncated }
    citing: citationNetwork(seeds: ["local:two"], direction: CITED_BY) { truncated }
    cited: citationNetwork(seeds: ["local:two"], direction: REFERENCES) { truncated }
  }`);
  expect(planned.length).toBeGreaterThan(0);
  expect(planned.filter((each) => !read.includes(each))).toEqual([]);
});
