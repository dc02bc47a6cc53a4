// Numbers given to ids, kept on disk: memory stays the same however many there are.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';

/** Ids numbered from one in the order they come; dispose of it at the end. */
export interface NodeNumbers {
  /** The numbers of these new ids. */
  give(ids: readonly string[]): Promise<number[]>;
  /** The numbers given to these ids, in their order; undefined where none was. */
  find(ids: readonly string[]): Promise<(number | undefined)[]>;
  dispose(): Promise<void>;
}

export async function openNodeNumbers(): Promise<NodeNumbers> {
  const folder = await mkdtemp(join(tmpdir(), 'methodgraph-export-'));
  const level = new ClassicLevel<string, number>(folder, { valueEncoding: 'json' });
  await level.open();
  let given = 0;
  return {
    give: async (ids) => {
      const numbers = ids.map(() => (given += 1));
      await level.batch(ids.map((key, place) => ({ type: 'put', key, value: numbers[place]! })));
      return numbers;
    },
    find: (ids) => level.getMany([...ids]),
    dispose: async () => {
      await level.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
