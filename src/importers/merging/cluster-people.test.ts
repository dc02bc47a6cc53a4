// Clusters of people, held against all pairs closed by Warshall's algorithm; then what must not be joined.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clusterPeople, orcidOf, type PersonPair } from './cluster-people.js';
import { type SourceRecord } from './source-record.js';

const [lee, chen] = ['0000-0002-1825-0097', '0000-0001-5109-3700'];

const toRecord = (source: string, id: string, orcid?: string | null): SourceRecord => ({
  source,
  id,
  imports: [1],
  said: orcid === undefined ? {} : { orcid },
});
const nameOf = ({ source, id }: SourceRecord): string => `${source} ${id}`;

const ids = [
  ...['openalex:A1', 'openalex:A2', 'openalex:A3', 's2author:1', `orcid:${lee}`, 'person:lee'],
  ...['name:bibtex:Ann Lee', 'name:bibtex:A. Lee', 'name:csl:Ann Lee'],
];
const someRecords = fc.uniqueArray(
  fc
    .tuple(
      fc.constantFrom('catalogue', 'openalex', 'bibtex'),
      fc.constantFrom(...ids),
      fc.option(fc.constantFrom(lee, chen), { nil: undefined, freq: 2 }),
    )
    .map(([source, id, orcid]) => toRecord(source, id, orcid)),
  { selector: nameOf, maxLength: 8 },
);
const somePairs = fc.array(
  fc
    .tuple(fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 2 }), fc.nat({ max: 9 }))
    .map(([[first, second], kind]): PersonPair => {
      const by = kind < 7 ? 'position' : kind < 9 ? 'same' : 'different';
      return { first: first!, second: second!, by };
    }),
  { maxLength: 6 },
);

type Joins = (first: SourceRecord, second: SourceRecord) => boolean;

const joinsBy =
  (pairs: readonly PersonPair[], kinds: readonly PersonPair['by'][]): Joins =>
  (one, two) =>
    pairs.some(
      ({ first, second, by }) =>
        kinds.includes(by) && (first === one.id ? second === two.id : first === two.id && second === one.id),
    );

/** Warshall's algorithm: who reaches whom, as groups in the order of the members. */
function close(members: readonly SourceRecord[], joins: Joins): SourceRecord[][] {
  const reach = members.map((one) => members.map((two) => one === two || joins(one, two)));
  for (const [by, via] of reach.entries())
    for (const row of reach) if (row[by]) via.forEach((reached, to) => (row[to] ||= reached));
  const groups = reach.map((row) => members.filter((_, to) => row[to]));
  return groups.filter((group, place) => members.indexOf(group[0]!) === place);
}

function partition(records: readonly SourceRecord[], pairs: readonly PersonPair[]) {
  const orcid = (record: SourceRecord): unknown => record.said['orcid'] ?? /^orcid:(.*)/.exec(record.id)?.[1];
  const sameKey: Joins = (one, two) => one.id === two.id;
  const certain: Joins = (one, two) =>
    sameKey(one, two) ||
    (orcid(one) !== undefined && orcid(one) === orcid(two)) ||
    joinsBy(pairs, ['same'])(one, two);
  const any: Joins = (one, two) => certain(one, two) || joinsBy(pairs, ['position'])(one, two);
  const apart = joinsBy(pairs, ['different']);
  const holdsApart = (group: readonly SourceRecord[]): boolean =>
    group.some((one) => group.some((two) => apart(one, two)));
  const sourceIds = (group: readonly SourceRecord[]): string[] =>
    group
      .filter(({ id }) => !id.startsWith('name:'))
      .map(({ source, id }) => `${source} ${id.split(':')[0]}`);

  let broken = 0;
  const groups = close(records, any).flatMap((group) => {
    const parts = close(group, certain).flatMap((part) => (holdsApart(part) ? close(part, sameKey) : [part]));
    const clash = parts.some((one, at) =>
      parts.slice(at + 1).some((two) => {
        const bothOrcids = [one, two].every((part) => part.some((record) => orcid(record) !== undefined));
        return bothOrcids || sourceIds(one).some((each) => sourceIds(two).includes(each));
      }),
    );
    if (parts.length === 1 || (!clash && !holdsApart(group))) return [group];
    broken += 1;
    return parts;
  });
  return { groups, broken };
}

const toSets = (groups: readonly (readonly SourceRecord[])[]): string[] =>
  groups.map((group) => group.map(nameOf).sort().join(' + ')).sort();

/** Clusters by key, told by what they hold. */
function cluster(
  records: readonly SourceRecord[],
  ...pairs: readonly PersonPair[]
): Record<string, string[]> {
  const { clusters } = clusterPeople(records, pairs);
  return Object.fromEntries(clusters.map((each) => [each.personId, each.records.map(nameOf)]));
}

const position = (first: string, second: string): PersonPair => ({ first, second, by: 'position' });

test('records fall into what all pairs hold together, or where that is not sound into what is certain', () => {
  fc.assert(
    fc.property(someRecords, somePairs, (records, pairs) => {
      const { clusters, doubts } = clusterPeople(records, pairs);
      const { groups, broken } = partition(records, pairs);
      expect(toSets(clusters.map((each) => each.records))).toEqual(toSets(groups));
      expect(doubts).toHaveLength(broken);
    }),
    { numRuns: 500 },
  );
});

test('whatever the order of records and pairs, and whichever id of a pair is first', () => {
  const shuffled = fc
    .tuple(someRecords, somePairs)
    .chain(([records, pairs]) =>
      fc.tuple(
        fc.constant({ records, pairs }),
        fc.shuffledSubarray(records, { minLength: records.length }),
        fc.shuffledSubarray(pairs, { minLength: pairs.length }),
      ),
    );
  fc.assert(
    fc.property(shuffled, ([{ records, pairs }, otherRecords, otherPairs]) => {
      const turned = otherPairs.map(({ first, second, by }) => ({ first: second, second: first, by }));
      expect(clusterPeople(otherRecords, turned)).toEqual(clusterPeople(records, pairs));
    }),
    { numRuns: 300 },
  );
});

test('every person has a key of their own, which is that of one of their records', () => {
  fc.assert(
    fc.property(someRecords, somePairs, (records, pairs) => {
      const { clusters } = clusterPeople(records, pairs);
      expect(new Set(clusters.map(({ personId }) => personId)).size).toBe(clusters.length);
      for (const { personId, records: own } of clusters) expect(own.map(({ id }) => id)).toContain(personId);
    }),
  );
});

describe('people are joined', () => {
  test('by ORCID iD, said or the key', () => {
    const records = [toRecord('openalex', 'openalex:A1', lee), toRecord('csl', `orcid:${lee}`)];
    expect(cluster(records)).toEqual({ [`orcid:${lee}`]: ['openalex openalex:A1', `csl orcid:${lee}`] });
    expect(orcidOf(records[1]!)).toBe(lee);
  });

  test('by a place on a paper, never by a name alone', () => {
    const records = [toRecord('bibtex', 'name:bibtex:Ann Lee'), toRecord('csl', 'name:csl:Ann Lee')];
    expect(Object.keys(cluster(records))).toHaveLength(2);
    expect(cluster(records, position('name:bibtex:Ann Lee', 'name:csl:Ann Lee'))).toEqual({
      'name:csl:Ann Lee': ['csl name:csl:Ann Lee', 'bibtex name:bibtex:Ann Lee'],
    });
  });

  test('not by places that would make two of one source’s people one', () => {
    const records = ['openalex:A1', 'openalex:A2'].map((id) => toRecord('openalex', id));
    const name = toRecord('bibtex', 'name:bibtex:Wei Wang');
    const pairs = records.map(({ id }) => position(id, name.id));
    expect(Object.keys(cluster([...records, name], ...pairs))).toHaveLength(3);
    expect(clusterPeople([...records, name], pairs).doubts).toEqual([
      'name:bibtex:Wei Wang, openalex:A1, openalex:A2 share places on papers, but are more than one person',
    ]);
    const reviewed: PersonPair = { first: 'openalex:A1', second: 'openalex:A2', by: 'same' };
    expect(Object.keys(cluster([...records, name], ...pairs, reviewed))).toEqual(['openalex:A1']);
  });

  test('not by places that would give one two ORCID iDs', () => {
    const records = [toRecord('openalex', 'openalex:A1', lee), toRecord('csl', 'name:csl:A', chen)];
    expect(Object.keys(cluster(records, position('openalex:A1', 'name:csl:A')))).toHaveLength(2);
  });

  test('not against a reader, whose "different" is stronger than an ORCID iD', () => {
    const records = [toRecord('openalex', 'openalex:A1', lee), toRecord('csl', `orcid:${lee}`)];
    const told: PersonPair = { first: `orcid:${lee}`, second: 'openalex:A1', by: 'different' };
    expect(Object.keys(cluster(records, told))).toHaveLength(2);
  });
});

test.each([
  [
    'what a catalogue calls them',
    [toRecord('catalogue', 'person:lee', lee), toRecord('csl', `orcid:${lee}`)],
  ],
  ['else by ORCID iD', [toRecord('csl', `orcid:${lee}`), toRecord('openalex', 'openalex:A1', lee)]],
  ['else by a source’s id', [toRecord('openalex', 'openalex:A1', lee), toRecord('csl', 'name:csl:A', lee)]],
])('people are called %s', (_, records) => {
  expect(Object.keys(cluster([...records].reverse()))).toEqual([records[0]!.id]);
});
