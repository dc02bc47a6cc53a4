// Links of a bulk import that wait for their other end: kept sorted on disk, as the load lists them again.
import { ClassicLevel } from 'classic-level';

/** A waiting link as it is stored. */
export interface PendingRow {
  readonly id: string;
  readonly type: string;
  readonly startKey: string;
  readonly endKey: string;
  /** JSON. */
  readonly properties: string;
}

export interface PendingStore {
  put(rows: readonly PendingRow[]): Promise<void>;
  delete(ids: readonly string[]): Promise<void>;
  /** The next ones after that id, at most `limit`, by id. */
  list(after: string, limit: number): Promise<PendingRow[]>;
  close(): Promise<void>;
}

export async function openPendingStore(folder: string): Promise<PendingStore> {
  const store = new ClassicLevel<string, PendingRow>(folder, { valueEncoding: 'json' });
  await store.open();
  return {
    put: (rows) => store.batch(rows.map((row) => ({ type: 'put' as const, key: row.id, value: row }))),
    delete: (ids) => store.batch(ids.map((id) => ({ type: 'del' as const, key: id }))),
    list: (after, limit) => store.values({ gt: after, limit }).all(),
    close: () => store.close(),
  };
}
