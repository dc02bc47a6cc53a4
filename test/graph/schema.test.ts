// Constraints and indexes: applied once, recorded, and safe when two servers start together.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { applySchema, isSchemaInPlace, readSchemaSteps } from '../../src/graph/apply-schema.js';
import { connectGraph } from '../../src/graph/connection.js';
import { openTestGraph, testAddress, type TestGraph } from '../kit/graph.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

const refuseWarnings = (text: string): never => {
  throw new Error(text);
};

async function dropSchema(): Promise<void> {
  const { connection } = graph;
  for (const { name } of await connection.runStatement<{ name: string }>('SHOW CONSTRAINTS YIELD name')) {
    await connection.runStatement(`DROP CONSTRAINT ${name}`);
  }
  const indexes = await connection.runStatement<{ name: string }>(
    "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name",
  );
  for (const { name } of indexes) await connection.runStatement(`DROP INDEX ${name}`);
  await connection.runStatement('MATCH (step:SchemaStep) DELETE step');
}

test('steps are applied in order, once each, by two servers at the same time', async () => {
  await graph.clear();
  await dropSchema();
  expect(await isSchemaInPlace(graph.connection)).toBe(false);
  const others = [connectGraph(testAddress()), connectGraph(testAddress())];
  await Promise.all(others.map((connection) => applySchema(connection, refuseWarnings)));
  await Promise.all(others.map((connection) => connection.close()));
  expect(await isSchemaInPlace(graph.connection)).toBe(true);
  const files = readSchemaSteps().map(({ file }) => file);
  expect(
    await graph.connection.runStatement('MATCH (step:SchemaStep) RETURN step.file AS file ORDER BY file'),
  ).toEqual(files.map((file) => ({ file })));
  expect(await applySchema(graph.connection, refuseWarnings)).toEqual([]);
});

test('a step that was edited after it was applied is told', async () => {
  await graph.connection.runStatement(
    "MATCH (step:SchemaStep {file: '001-keys.cypher'}) SET step.checksum = 'other'",
  );
  const warnings: string[] = [];
  await applySchema(graph.connection, (text) => warnings.push(text));
  expect(warnings).toEqual([expect.stringContaining('001-keys.cypher')]);
  await graph.connection.runStatement("MATCH (step:SchemaStep {file: '001-keys.cypher'}) DELETE step");
  await applySchema(graph.connection, refuseWarnings);
});
