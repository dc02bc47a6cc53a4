// Constraints and indexes: every file under cypher/schema, in order, once each, recorded in the graph.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GraphConnection } from './connection.js';
import { cypherFolder } from './project-files.js';

/** A numbered file of schema statements. */
export interface SchemaStep {
  readonly file: string;
  readonly checksum: string;
  readonly statements: readonly string[];
}

/** The numbered files under cypher/schema, in order. */
export function readSchemaSteps(folder: string = join(cypherFolder, 'schema')): SchemaStep[] {
  return readdirSync(folder)
    .filter((file) => /^\d{3}-[a-z-]+\.cypher$/.test(file))
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return {
        file,
        checksum: createHash('sha256').update(text).digest('hex'),
        statements: text
          .replace(/^\/\/.*$/gm, '')
          .split(';')
          .map((statement) => statement.trim())
          .filter(Boolean),
      };
    });
}

/**
 * Applies the steps that the graph has no record of, and resolves when every index is online. Two
 * servers may do this at the same time: every statement says IF NOT EXISTS, and a step is recorded
 * by MERGE.
 * @returns the files applied just now
 */
export async function applySchema(
  connection: GraphConnection,
  warn: (text: string) => void,
): Promise<string[]> {
  const applied = new Map(
    (
      await connection.runStatement<{ file: string; checksum: string }>(
        'MATCH (step:SchemaStep) RETURN step.file AS file, step.checksum AS checksum',
      )
    ).map(({ file, checksum }) => [file, checksum]),
  );
  const fresh: string[] = [];
  for (const step of readSchemaSteps()) {
    const recorded = applied.get(step.file);
    if (recorded === undefined) {
      for (const statement of step.statements) await connection.runStatement(statement);
      await connection.runStatement(
        'MERGE (step:SchemaStep {file: $file}) ON CREATE SET step.checksum = $checksum, step.appliedAt = datetime()',
        { file: step.file, checksum: step.checksum },
      );
      fresh.push(step.file);
    } else if (recorded !== step.checksum) {
      warn(
        `cypher/schema/${step.file} has changed since it was applied; a change belongs into a file of its own.`,
      );
    }
  }
  await connection.runStatement('CALL db.awaitIndexes(600)');
  return fresh;
}

/** Whether every constraint and index of the schema is in place and online. */
export async function isSchemaInPlace(connection: GraphConnection): Promise<boolean> {
  const rows = await connection.runStatement<{ name: string }>(
    "SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name",
  );
  const online = new Set(rows.map((row) => row.name));
  return readSchemaSteps()
    .flatMap((step) => step.statements)
    .every((statement) => online.has(/^CREATE (?:FULLTEXT )?\w+ (\w+)/.exec(statement)?.[1] ?? ''));
}
