// The records of one kind that a load has to do with, its own and those the graph holds, as units that merge.
import { type Claim } from '../../domain/claim.js';
import { type PersonPair } from '../merging/cluster-people.js';
import { createDisjointSets } from '../merging/union-find.js';
import { type Place } from '../record.js';
import { getMany, putMany, type StageStore } from './open-stage.js';

/** All that one source has said under one key, as far as this load knows. */
export interface Unit {
  readonly source: string;
  readonly id: string;
  readonly claims: readonly Claim[];
  /** Where this load reads it; null where only the graph, or a paper's list of authors, has it. */
  readonly place: Place | null;
  /** False where nothing makes it a thing of its own: an author of a list that another source's comes before. */
  readonly isUsed: boolean;
}

/** A node that the graph holds, as it was before this load. */
export interface StoredNode {
  readonly key: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Units and nodes that have something in common, which are looked at together. */
export interface Block {
  readonly units: readonly Unit[];
  readonly nodes: readonly StoredNode[];
  /** What was said of two of its units to `link`. */
  readonly pairs: readonly PersonPair[];
}

/** A unit or a node with what it can be found by: whatever shares one of the keys is in its block. */
export interface Entry<Value> {
  readonly value: Value;
  readonly keys: readonly string[];
}

export interface Units {
  /** The units of that source under these ids, in the order given. */
  find(source: string, ids: readonly string[]): Promise<(Unit | undefined)[]>;
  /** Adds units, or puts them in the place of those of the same source and id. */
  put(entries: readonly Entry<Unit>[]): Promise<void>;
  /** Adds nodes of the graph that have not been added yet; answers those. */
  pull(entries: readonly Entry<StoredNode>[]): Promise<StoredNode[]>;
  /** Two ids that have to be looked at together. */
  link(pairs: readonly PersonPair[]): Promise<void>;
  /** The units among the entries `from` up to and without `upTo`, in the order they were added. */
  read(from: number, upTo: number, size: number): AsyncGenerator<Unit[]>;
  /** Every unit and node, in blocks. Nothing may be added meanwhile. */
  blocks(): AsyncGenerator<Block>;
  readonly count: number;
}

type Stored = ['unit', Unit] | ['node', StoredNode];

/** How many single units are read at once. */
const batchSize = 1_000;

/** Units of one kind in the stage's store, under `prefix`. */
export function createUnits(store: StageStore, prefix: string): Units {
  const sets = createDisjointSets();
  const toNumberKey = (number: number): string => `${prefix}u${String(number).padStart(10, '0')}`;
  const toUnitKey = (source: string, id: string): string => `${prefix}i${source} ${id}`;
  const toNodeKey = (key: string): string => `${prefix}n${key}`;

  async function putAll(
    entries: readonly Entry<unknown>[],
    keyOf: (value: never) => string,
    kind: Stored[0],
  ): Promise<void> {
    const names = entries.map(({ value }) => keyOf(value as never));
    const numbers = await getMany<number>(store, names);
    const inBatch = new Map<string, number>();
    await putMany(
      store,
      entries.flatMap(({ value, keys }, place) => {
        const name = names[place]!;
        const known = numbers[place] ?? inBatch.get(name);
        const number = known ?? sets.add();
        inBatch.set(name, number);
        return [
          { key: toNumberKey(number), value: [kind, value] },
          ...(known === undefined ? [{ key: name, value: number }] : []),
          ...keys.map((key) => ({ key: `${prefix}k${key}\u0000${number}`, value: number })),
        ];
      }),
    );
  }

  /** Unites whatever shares a key: the keys are sorted, so those who share one stand beside each other. */
  async function uniteByKeys(): Promise<void> {
    let before = '';
    let first = -1;
    const range = { gt: `${prefix}k`, lt: `${prefix}l` };
    for await (const [name, value] of store.iterator(range)) {
      const key = name.slice(0, name.indexOf('\u0000'));
      if (key === before) sets.unite(first, value as number);
      else [before, first] = [key, value as number];
    }
  }

  async function* readStored(): AsyncGenerator<[number, Stored]> {
    for await (const [name, value] of store.iterator({ gt: `${prefix}u`, lt: `${prefix}v` }))
      yield [Number(name.slice(prefix.length + 1)), value as Stored];
  }

  return {
    get count() {
      return sets.size;
    },
    find: async (source, ids) => {
      const numbers = await getMany<number>(
        store,
        ids.map((id) => toUnitKey(source, id)),
      );
      const found = numbers.flatMap((number) => (number === undefined ? [] : [number]));
      const stored = await getMany<Stored>(store, found.map(toNumberKey));
      const byNumber = new Map(found.map((number, place) => [number, stored[place]![1] as Unit]));
      return numbers.map((number) => (number === undefined ? undefined : byNumber.get(number)));
    },
    put: (entries) => putAll(entries, ({ source, id }: Unit) => toUnitKey(source, id), 'unit'),
    pull: async (entries) => {
      const distinct = [...new Map(entries.map((entry) => [entry.value.key, entry])).values()];
      const known = await getMany<number>(
        store,
        distinct.map(({ value }) => toNodeKey(value.key)),
      );
      const fresh = distinct.filter((_, place) => known[place] === undefined);
      await putAll(fresh, ({ key }: StoredNode) => toNodeKey(key), 'node');
      return fresh.map(({ value }) => value);
    },
    link: (pairs) =>
      putMany(
        store,
        pairs.map((pair) => ({
          key: `${prefix}p${pair.first}\u0000${pair.second}\u0000${pair.by}`,
          value: pair,
        })),
      ),
    read: async function* (from, upTo, size) {
      const range = { gte: toNumberKey(from), lt: toNumberKey(upTo) };
      let batch: Unit[] = [];
      for await (const [, value] of store.iterator(range)) {
        const [kind, unit] = value as Stored;
        if (kind === 'unit') batch.push(unit);
        if (batch.length < size) continue;
        yield batch;
        batch = [];
      }
      if (batch.length > 0) yield batch;
    },
    blocks: async function* () {
      await uniteByKeys();
      const pairsOf = await readPairs();
      const crowded = findCrowded(sets);
      let batch: Block[] = [];
      for await (const [number, stored] of readStored()) {
        if (crowded[sets.find(number)]) continue;
        batch.push(toBlock([stored], []));
        if (batch.length < batchSize) continue;
        yield* batch;
        batch = [];
      }
      yield* batch;
      for (const numbers of groupByRoot(sets, crowded)) {
        const stored = await getMany<Stored>(store, numbers.map(toNumberKey));
        yield toBlock(stored as Stored[], pairsOf.get(sets.find(numbers[0]!)) ?? []);
      }
    },
  };

  /** The pairs by block; both ids of a pair are match keys of what they belong to. */
  async function readPairs(): Promise<Map<number, PersonPair[]>> {
    const pairs = new Map<number, PersonPair[]>();
    const numberOf = async (id: string): Promise<number | undefined> => {
      const range = { gt: `${prefix}k${id}\u0000`, lt: `${prefix}k${id}\u0001`, limit: 1 };
      for await (const [, value] of store.iterator(range)) return value as number;
      return undefined;
    };
    const found: [number, PersonPair][] = [];
    for await (const [, value] of store.iterator({ gt: `${prefix}p`, lt: `${prefix}q` })) {
      const pair = value as PersonPair;
      const [first, second] = [await numberOf(pair.first), await numberOf(pair.second)];
      if (first === undefined || second === undefined) continue;
      sets.unite(first, second);
      found.push([first, pair]);
    }
    for (const [number, pair] of found) {
      const root = sets.find(number);
      pairs.set(root, [...(pairs.get(root) ?? []), pair]);
    }
    return pairs;
  }
}

function toBlock(stored: readonly Stored[], pairs: readonly PersonPair[]): Block {
  return {
    units: stored.flatMap(([kind, value]) => (kind === 'unit' ? [value] : [])),
    nodes: stored.flatMap(([kind, value]) => (kind === 'node' ? [value] : [])),
    pairs,
  };
}

type Sets = ReturnType<typeof createDisjointSets>;

/** 1 for the roots of sets that hold more than one. */
function findCrowded(sets: Sets): Uint8Array {
  const crowded = new Uint8Array(sets.size);
  for (let number = 0; number < sets.size; number += 1) {
    const root = sets.find(number);
    if (root !== number) crowded[root] = 1;
  }
  return crowded;
}

function* groupByRoot(sets: Sets, crowded: Uint8Array): Generator<number[]> {
  const members = new Uint32Array(sets.size);
  let count = 0;
  for (let number = 0; number < sets.size; number += 1) {
    if (crowded[sets.find(number)]) members[count++] = number;
  }
  const sorted = members
    .subarray(0, count)
    .sort((first, second) => sets.find(first) - sets.find(second) || first - second);
  let group: number[] = [];
  for (const number of sorted) {
    if (group.length > 0 && sets.find(group[0]!) !== sets.find(number)) {
      yield group;
      group = [];
    }
    group.push(number);
  }
  if (group.length > 0) yield group;
}
