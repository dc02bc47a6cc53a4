// The record of every import: what was read, when, and how it ended.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { type GraphConnection } from '../graph/connection.js';
import { countStatistics } from './count-statistics.js';
import { sizeOfFile } from './reading/read-lines.js';

/** `RUNNING` is also how an import looks that was cut off: the same command again completes it. */
export const importStates = ['RUNNING', 'DONE', 'RETRACTED'] as const;
export type ImportState = (typeof importStates)[number];

/** An import as it was recorded. */
export interface RecordedImport {
  /** The same for the same source and the same bytes. */
  readonly importId: string;
  /** Its place in the order of imports. */
  readonly number: number;
  readonly source: string;
  readonly files: readonly string[];
  /** SHA-256 of each file, in the order of `files`. */
  readonly digests: readonly string[];
  readonly state: ImportState;
  /** JSON: records by kind and outcome. */
  readonly counts: string | null;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly retractedAt: string | null;
  /** Whether it is being taken back, or its retraction was cut off. */
  readonly retracting: boolean;
}

export interface FileDigest {
  readonly file: string;
  readonly sha256: string;
}

/** The files with their digests, in the order of these: the order they are named in makes no difference. */
export async function digestFiles(files: readonly string[]): Promise<FileDigest[]> {
  const digests: FileDigest[] = [];
  for (const file of files) {
    await sizeOfFile(file);
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
    digests.push({ file, sha256: hash.digest('hex') });
  }
  return digests.sort((first, second) => (first.sha256 < second.sha256 ? -1 : 1));
}

/** An import's id: its source and the beginning of a digest of its files' digests. */
export function toImportId(source: string, digests: readonly FileDigest[]): string {
  const hash = createHash('sha256').update(digests.map(({ sha256 }) => sha256).join(' '));
  return `${source}-${hash.digest('hex').slice(0, 12)}`;
}

export function listImports(connection: GraphConnection): Promise<RecordedImport[]> {
  return connection.write((transaction) => transaction.run<RecordedImport>('importers/list-imports', {}));
}

/** Notes that an import begins, or begins again; answers its number. */
export async function beginImport(
  connection: GraphConnection,
  source: string,
  digests: readonly FileDigest[],
): Promise<number> {
  const [begun] = await connection.write((transaction) =>
    transaction.run<{ number: number }>('importers/begin-import', {
      importId: toImportId(source, digests),
      source,
      files: digests.map(({ file }) => basename(file)),
      digests: digests.map(({ sha256 }) => sha256),
    }),
  );
  return begun!.number;
}

export async function endImport(connection: GraphConnection, number: number, counts: unknown): Promise<void> {
  await countStatistics(connection);
  await connection.write((transaction) =>
    transaction.run('importers/end-import', { number, state: 'DONE', counts: JSON.stringify(counts) }),
  );
}
