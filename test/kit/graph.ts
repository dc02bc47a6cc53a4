// The run's Neo4j for a test: a connection, an empty graph, a world, and the statements that went out.
import { silentProgress } from '../../src/domain/progress.js';
import { applySchema } from '../../src/graph/apply-schema.js';
import {
  connectGraph,
  type GraphAddress,
  type GraphConnection,
  type Statement,
} from '../../src/graph/connection.js';
import { createRequestGraph } from '../../src/graph/request-graph.js';
import { type Graph } from '../../src/graph/graph.js';
import { type ImportReport, runImport } from '../../src/importers/run-import.js';
import { type Rejection } from '../../src/importers/record.js';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the Neo4j of this run is. */
export function testAddress(): GraphAddress {
  return JSON.parse(process.env['METHODGRAPH_TEST_NEO4J']!) as GraphAddress;
}

export interface TestGraph {
  readonly connection: GraphConnection;
  /** Every statement since the test last cleared it. */
  readonly statements: Statement[];
  /** The graph as one request sees it. */
  request(): Graph;
  /** Takes everything away but constraints and indexes. */
  clear(): Promise<void>;
  /** Loads records, given as objects or as lines, through the importer. */
  load(records: readonly (object | string)[], options?: { dryRun?: boolean }): Promise<Loaded>;
  close(): Promise<void>;
}

export interface Loaded {
  readonly report: ImportReport;
  readonly rejections: Rejection[];
}

/** A connection to the run's Neo4j with the schema in place. */
export async function openTestGraph(): Promise<TestGraph> {
  const statements: Statement[] = [];
  const connection = connectGraph(testAddress(), {
    onStatement: (statement) => statements.push(statement),
    onWarning: (query, { classification, description }) => {
      // That no node has a label or property yet is no mistake here; test/graph/queries.test.ts minds it.
      if (classification !== 'UNRECOGNIZED') throw new Error(`Neo4j warns of ${query}: ${description}`);
    },
  });
  await applySchema(connection, (text) => {
    throw new Error(text);
  });
  return {
    connection,
    statements,
    request: () => createRequestGraph(connection, { deadline: Date.now() + 30_000 }),
    clear: async () => {
      // Links first: a node may have half a million of them, more than one transaction has memory for.
      await connection.runStatement(
        'MATCH ()-[link]->() CALL (link) { DELETE link } IN TRANSACTIONS OF 5000 ROWS',
      );
      await connection.runStatement(
        'MATCH (node) WHERE NOT node:SchemaStep CALL (node) { DELETE node } IN TRANSACTIONS OF 2000 ROWS',
      );
      statements.length = 0;
    },
    load: async (records, { dryRun = false } = {}) => {
      const lines = records.map((record) => (typeof record === 'string' ? record : JSON.stringify(record)));
      const folder = await mkdtemp(join(tmpdir(), 'methodgraph-records-'));
      const file = join(folder, 'records.ndjson');
      await writeFile(file, `${lines.join('\n')}\n`);
      const rejections: Rejection[] = [];
      const report = await runImport({
        connection,
        source: 'catalogue',
        files: [file],
        dryRun,
        progress: silentProgress,
        onRejection: (rejection) => rejections.push(rejection),
      });
      await rm(folder, { recursive: true });
      return { report, rejections };
    },
    close: () => connection.close(),
  };
}

/**
 * A whole picture of the graph, in a stable order: what an unchanged graph equals. Which imports it came
 * by is left out.
 */
export async function pictureOf({ connection }: TestGraph): Promise<unknown> {
  const nodes = await connection.runStatement<{ properties: Record<string, unknown> }>(
    `MATCH (node)
     WHERE NOT node:SchemaStep AND NOT node:Seed AND NOT node:Import AND NOT node:Statistics
       AND NOT node:SelfCitation AND NOT node:GraphRevision
     RETURN labels(node) AS labels, properties(node) AS properties
     ORDER BY labels, coalesce(node.slug, node.paperId, node.personId, node.fieldId, node.id, node.key, node.list), node.target`,
  );
  const links = await connection.runStatement<{ properties: Record<string, unknown> }>(
    `MATCH (start)-[link]->(end)
     RETURN type(link) AS type, properties(link) AS properties,
       coalesce(start.slug, start.paperId, start.personId, start.fieldId, start.list) AS startKey,
       coalesce(end.slug, end.paperId, end.personId, end.fieldId) AS endKey
     ORDER BY type, startKey, endKey`,
  );
  const selfCitations = await connection.runStatement(
    `MATCH (citation:SelfCitation)
     WITH DISTINCT citation.paperId AS paper, citation.citing AS citing, citation.cited AS cited, citation.said AS said
     RETURN paper, citing, cited, said ORDER BY paper, citing, cited, said`,
  );
  return { nodes: nodes.map(withoutImports), links: links.map(withoutImports), selfCitations };
}

function withoutImports<Row extends { readonly properties: Record<string, unknown> }>(row: Row) {
  const {
    claims: _claims,
    imports: _imports,
    said: _said,
    startIds: _starts,
    endIds: _ends,
    addedOrder: _added,
    ...properties
  } = row.properties;
  return { ...row, properties };
}
