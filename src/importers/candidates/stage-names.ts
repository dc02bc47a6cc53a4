// All people of the graph sorted by family name, on disk: memory holds one family at a time.
import { type PersonIdentity } from '../../domain/person.js';
import { type GraphConnection } from '../../graph/connection.js';
import { getMany, putMany, type StageStore } from '../staging/open-stage.js';
import { type NameSignature, toNameSignature, toRarityKey } from './name-signature.js';

export interface NamedPerson {
  readonly personId: string;
  readonly name: string;
  readonly orcid: string | null;
  readonly identity: PersonIdentity | null;
  /** People told apart from this one by what was loaded. */
  readonly differentFrom: readonly string[] | null;
}

/** A person with the name taken apart. */
export interface FiledPerson extends NamedPerson {
  readonly signature: NameSignature;
}

/** How many people are read at once. */
const batchSize = 5_000;

/** Files everybody who has a name; answers how many families that makes. */
export async function stageNames(
  connection: GraphConnection,
  store: StageStore,
  advance: (done: number) => void,
): Promise<number> {
  let after = '';
  let done = 0;
  for (;;) {
    const people = await connection.write((transaction) =>
      transaction.run<NamedPerson>('importers/list-people', { after, limit: batchSize }),
    );
    await putMany(
      store,
      people.flatMap((person) => {
        const signature = toNameSignature(person.name);
        return signature ? [{ key: `f${signature.family}\u0000${person.personId}`, value: person }] : [];
      }),
    );
    advance((done += people.length));
    if (people.length < batchSize) break;
    after = people.at(-1)!.personId;
  }
  return countNamesakes(store);
}

async function countNamesakes(store: StageStore): Promise<number> {
  let families = 0;
  for await (const family of readFamilies(store)) {
    families += 1;
    const counts = new Map<string, number>();
    for (const { signature } of family) {
      const key = toRarityKey(signature);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    await putMany(
      store,
      [...counts].map(([key, value]) => ({ key: `n${key}`, value })),
    );
  }
  return families;
}

/** By how many people each of these rarity keys is shared. */
export async function readNamesakes(
  store: StageStore,
  keys: readonly string[],
): Promise<Map<string, number>> {
  const counts = await getMany<number>(
    store,
    keys.map((key) => `n${key}`),
  );
  return new Map(keys.map((key, place) => [key, counts[place] ?? 1]));
}

/** The people of one family name after the other. */
export async function* readFamilies(store: StageStore): AsyncGenerator<FiledPerson[]> {
  let family: FiledPerson[] = [];
  for await (const value of store.values({ gt: 'f', lt: 'g' })) {
    const person = value as NamedPerson;
    const filed = { ...person, signature: toNameSignature(person.name)! };
    if (family.length > 0 && family[0]!.signature.family !== filed.signature.family) {
      yield family;
      family = [];
    }
    family.push(filed);
  }
  if (family.length > 0) yield family;
}
