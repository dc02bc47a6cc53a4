// What one load has read so far, kept on disk: memory stays the same however much there is to load.
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import { readLines } from '../reading/read-lines.js';

/** Sorted keys with JSON values. */
export type StageStore = ClassicLevel<string, unknown>;

/** Values in the order they were appended, read again as often as wanted. */
export interface Spill<Value> {
  append(values: readonly Value[]): Promise<void>;
  readonly count: number;
  /** Batches of at most `size`; what is appended meanwhile is read as well by the next reading. */
  read(size: number): AsyncGenerator<Value[]>;
}

/** The disk space of one load; dispose of it at the end. */
export interface Stage {
  readonly store: StageStore;
  openSpill<Value>(name: string): Spill<Value>;
  dispose(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'methodgraph-import-'));
  const store = new ClassicLevel<string, unknown>(join(folder, 'store'), {
    valueEncoding: 'json',
    writeBufferSize: 16 * 1024 * 1024,
    // Its files of 2 MB are mapped into memory while they are open.
    maxOpenFiles: 40,
  });
  await store.open();
  return {
    store,
    openSpill: (name) => createSpill(join(folder, `${name}.ndjson`)),
    dispose: async () => {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function createSpill<Value>(file: string): Spill<Value> {
  let stream: ReturnType<typeof createWriteStream> | null = null;
  let count = 0;
  return {
    get count() {
      return count;
    },
    append: async (values) => {
      if (values.length === 0) return;
      stream ??= createWriteStream(file, { flags: 'a' });
      count += values.length;
      const text = values.map((value) => `${JSON.stringify(value)}\n`).join('');
      if (!stream.write(text)) await once(stream, 'drain');
    },
    read: async function* (size) {
      if (count === 0) return;
      if (stream) {
        const ending = stream;
        stream = null;
        await new Promise<void>((done) => ending.end(done));
      }
      let batch: Value[] = [];
      for await (const line of readLines(file)) {
        if ('problem' in line) throw new Error(`The load's own file can't be read: ${line.problem}`);
        batch.push(JSON.parse(line.text) as Value);
        if (batch.length < size) continue;
        yield batch;
        batch = [];
      }
      if (batch.length > 0) yield batch;
    },
  };
}

/** The values under these keys, in the order given. */
export async function getMany<Value>(
  store: StageStore,
  keys: readonly string[],
): Promise<(Value | undefined)[]> {
  return keys.length === 0 ? [] : ((await store.getMany([...keys])) as (Value | undefined)[]);
}

export function putMany(
  store: StageStore,
  entries: readonly { readonly key: string; readonly value: unknown }[],
): Promise<void> {
  if (entries.length === 0) return Promise.resolve();
  return store.batch(entries.map((entry) => ({ type: 'put' as const, ...entry })));
}
