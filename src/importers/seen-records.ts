// What one load has read so far, kept on disk: memory stays the same however long the file is.
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import { type CatalogueRecord, keyOfRecord, type Place } from './record.js';

/** How a record stands to what the graph held before. */
export type RecordStatus = 'created' | 'changed' | 'unchanged';

/** The first record of its kind and key in this load. */
export interface SeenRecord {
  readonly place: Place;
  readonly digest: string;
  readonly status: RecordStatus;
}

/** The memory of one load; dispose of it at the end. */
export interface SeenRecords {
  /** What was seen of each record's kind and key, in the order given. */
  find(records: readonly CatalogueRecord[]): Promise<(SeenRecord | undefined)[]>;
  put(entries: readonly { readonly record: CatalogueRecord; readonly seen: SeenRecord }[]): Promise<void>;
  /** The papers that this load brings under these identifiers (`doi:…`), in the order given. */
  findPapers(identifiers: readonly string[]): Promise<(string | undefined)[]>;
  putPapers(entries: readonly { readonly identifier: string; readonly paperId: string }[]): Promise<void>;
  dispose(): Promise<void>;
}

export async function openSeenRecords(): Promise<SeenRecords> {
  const folder = await mkdtemp(join(tmpdir(), 'methodgraph-import-'));
  const level = new ClassicLevel<string, unknown>(folder, { valueEncoding: 'json' });
  await level.open();
  const put = (entries: readonly { key: string; value: unknown }[]) =>
    level.batch(entries.map((entry) => ({ type: 'put' as const, ...entry })));
  return {
    find: async (records) => (await level.getMany(records.map(toRecordKey))) as (SeenRecord | undefined)[],
    put: (entries) => put(entries.map(({ record, seen }) => ({ key: toRecordKey(record), value: seen }))),
    findPapers: async (identifiers) =>
      (await level.getMany(identifiers.map(toIdentifierKey))) as (string | undefined)[],
    putPapers: (entries) =>
      put(entries.map(({ identifier, paperId }) => ({ key: toIdentifierKey(identifier), value: paperId }))),
    dispose: async () => {
      await level.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The same for records that say the same, whatever the order of their properties. */
export function digestRecord(record: CatalogueRecord): string {
  return createHash('sha1')
    .update(JSON.stringify(sortProperties(record)))
    .digest('base64');
}

function sortProperties(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortProperties);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortProperties(inner)]));
}

const toRecordKey = (record: CatalogueRecord): string => `record ${record.kind} ${keyOfRecord(record)}`;
const toIdentifierKey = (identifier: string): string => `identifier ${identifier}`;
