// Clusters of papers, held against all pairs compared one by one and closed by Warshall's algorithm.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clusterPapers, type ClusteredPapers, toMatchKeys } from './cluster-papers.js';
import { toPaperIdentity } from './paper-identity.js';
import { compareSourceRecords, type SourceRecord } from './source-record.js';

/** A record with what it means, as this test knows without asking the code. */
interface Draft {
  readonly record: SourceRecord;
  readonly identifiers: readonly string[];
  /** The work that the title names, and its spellings that differ in case and points alone. */
  readonly title: { readonly work: number; readonly spelling: number; readonly short: boolean } | null;
  readonly year: number | null;
  readonly authors: readonly number[];
}

/** By work and spelling: within a spelling nothing but case and points differ, within a work titles agree. */
const titles = [
  [
    ['On the growth of trees', 'On the Growth of Trees.'],
    ['On the growth of trees: a survey', 'On the growth of trees – A Survey'],
  ],
  [['A history of northern railways', 'A HISTORY of Northern Railways']],
  [['Proofs', 'Proofs!']],
] as const;
const authorNames = [
  ['Ann Lee', 'A. Lee'],
  ['Bo Chen', 'Chen'],
] as const;

/** Keys with the identifiers they are. */
const keys: readonly (readonly [string, string | null])[] = [
  ['doi:10.1/a', 'doi:10.1/a'],
  ['doi:10.1/b', 'doi:10.1/b'],
  ['arxiv:2001.00001', 'arxiv:2001.00001'],
  ['doi:10.48550/arxiv.2001.00001', 'arxiv:2001.00001'],
  ['isbn:0306406152', 'isbn:9780306406157'],
  ['isbn:9780306406157', 'isbn:9780306406157'],
  ['openalex:W1', 'openalex:W1'],
  ['openalex:W2', 'openalex:W2'],
  ['title:trees', null],
  ['local:1', null],
  ['local:2', null],
  ['local:3', null],
];
const properties = { doi: 'doi', arxiv: 'arxivId', isbn: 'isbn', openalex: 'openAlexId' } as const;

const someTitle = fc
  .constantFrom(...titles.flatMap((spellings, work) => spellings.map((_, spelling) => [work, spelling])))
  .chain(([work, spelling]) =>
    fc.constantFrom(0, 1).map((printing) => ({
      text: titles[work!]![spelling!]![printing],
      title: { work: work!, spelling: spelling!, short: work === 2 },
    })),
  );

const toDrafts = (titleOf: fc.Arbitrary<{ text: string; title: Draft['title'] } | null>) =>
  fc.uniqueArray(
    fc
      .record({
        source: fc.constantFrom('catalogue', 'crossref', 'openalex', 'bibtex', 'csl'),
        key: fc.constantFrom(...keys),
        said: fc.array(fc.constantFrom(...keys.slice(0, 8)), { maxLength: 2 }),
        title: titleOf,
        year: fc.option(fc.integer({ min: 2018, max: 2021 }), { freq: 8 }),
        authors: fc.uniqueArray(fc.tuple(fc.nat({ max: 1 }), fc.nat({ max: 1 })), {
          selector: ([author]) => author,
          maxLength: 2,
        }),
      })
      .map(({ source, key: [id, meant], said, title, year, authors }): Draft => {
        const bySaid = new Map(said.map((each) => [properties[each[0].split(':')[0] as 'doi'], each]));
        const identifiers = [meant, ...[...bySaid.values()].map(([, identifier]) => identifier)];
        const record = {
          source,
          id,
          imports: [1],
          said: {
            ...Object.fromEntries([...bySaid].map(([name, [text]]) => [name, text.replace(/^\w+:/, '')])),
            ...(title && { title: title.text }),
            year,
            authors: authors.map(([author, name]) => ({
              person: `name:${source}:${author}`,
              printedName: authorNames[author]![name]!,
            })),
          },
        };
        return {
          record,
          identifiers: [...new Set(identifiers.filter((each) => each !== null))],
          title: title?.title ?? null,
          year,
          authors: authors.map(([author]) => author),
        };
      }),
    { selector: ({ record }) => `${record.source} ${record.id}`, maxLength: 9 },
  );

const someTitled = toDrafts(someTitle);
const someDrafts = toDrafts(fc.option(someTitle, { freq: 3 }));

type Verdict = 'identifier' | 'title' | 'doubt' | 'apart';

function contradict(first: Draft, second: Draft): boolean {
  return ['doi:', 'arxiv:', 'isbn:', 'openalex:'].some((scheme) => {
    const [ours, theirs] = [first, second].map((draft) =>
      draft.identifiers.filter((each) => each.startsWith(scheme)),
    );
    return ours!.length > 0 && theirs!.length > 0 && !ours!.some((each) => theirs!.includes(each));
  });
}

function judge(first: Draft, second: Draft): Verdict {
  const [one, two] = [first.title, second.title];
  if (
    first.record.id === second.record.id ||
    first.identifiers.some((each) => second.identifiers.includes(each))
  ) {
    const titlesDiffer = one !== null && two !== null && one.work !== two.work;
    return contradict(first, second) || titlesDiffer ? 'doubt' : 'identifier';
  }
  if (one === null || two?.work !== one.work || two.spelling !== one.spelling) return 'apart';
  const known = first.authors.length > 0 && second.authors.length > 0;
  const shared = first.authors.some((author) => second.authors.includes(author));
  if ((known && !shared) || (!known && one.short)) return 'apart';
  if (first.year === null || second.year === null) return shared ? 'doubt' : 'apart';
  if (Math.abs(first.year - second.year) > 1) return 'apart';
  if (contradict(first, second)) return shared ? 'doubt' : 'apart';
  return 'title';
}

/** Warshall's algorithm: who reaches whom by accepted pairs, as groups in the order of the members. */
function close(members: readonly Draft[], accepted: readonly Verdict[]): Draft[][] {
  const reach = members.map((one) => members.map((two) => one === two || accepted.includes(judge(one, two))));
  for (const [by, via] of reach.entries())
    for (const row of reach) if (row[by]) via.forEach((reached, to) => (row[to] ||= reached));
  const groups = reach.map((row) => members.filter((_, to) => row[to]));
  return groups.filter((group, place) => members.indexOf(group[0]!) === place);
}

function isSound(group: readonly Draft[], accepted: readonly Verdict[]): boolean {
  const pairs = group.flatMap((one, at) => group.slice(at + 1).map((two) => [one, two] as const));
  if (pairs.some(([one, two]) => contradict(one, two))) return false;
  if (!accepted.includes('title') || !pairs.some(([one, two]) => judge(one, two) === 'title')) return true;
  const years = group.flatMap(({ year }) => (year === null ? [] : [year]));
  return Math.max(...years) - Math.min(...years) <= 1;
}

function partition(drafts: readonly Draft[]): { groups: Draft[][]; broken: number } {
  let broken = 0;
  const groups = close(drafts, ['identifier', 'title']).flatMap((group) => {
    if (isSound(group, ['identifier', 'title'])) return [group];
    broken += 1;
    return close(group, ['identifier']).flatMap((part) =>
      isSound(part, ['identifier']) ? [part] : part.map((each) => [each]),
    );
  });
  return { groups, broken };
}

const nameOf = ({ source, id }: SourceRecord): string => `${source} ${id}`;
const recordsOf = (drafts: readonly Draft[]): SourceRecord[] => drafts.map(({ record }) => record);
const toSets = (groups: readonly (readonly SourceRecord[])[]): string[] =>
  groups.map((group) => group.map(nameOf).sort().join(' + ')).sort();
const clusteredSets = ({ clusters }: ClusteredPapers): string[] =>
  toSets(clusters.map(({ identities }) => identities.map(({ record }) => record)));

const many = { numRuns: 300 };

describe('records fall into', () => {
  test('the connected components of accepted pairs, or where those are not sound into their parts', () => {
    fc.assert(
      fc.property(someTitled, (drafts) => {
        const expected = partition(drafts).groups.map(recordsOf);
        expect(clusteredSets(clusterPapers(recordsOf(drafts)))).toEqual(toSets(expected));
      }),
      many,
    );
  });

  test('the same clusters with the same names, identifiers and doubts, whatever their order', () => {
    const shuffled = someDrafts.chain((drafts) =>
      fc.tuple(fc.constant(drafts), fc.shuffledSubarray(drafts, { minLength: drafts.length })),
    );
    fc.assert(
      fc.property(shuffled, ([drafts, others]) => {
        expect(clusterPapers(recordsOf(others))).toEqual(clusterPapers(recordsOf(drafts)));
      }),
      many,
    );
  });

  test('the same clusters when those that have nothing in common are looked at apart', () => {
    fc.assert(
      fc.property(someDrafts, (drafts) => {
        const whole = clusterPapers(recordsOf(drafts));
        const blocks: SourceRecord[][] = [];
        for (const record of recordsOf(drafts)) {
          const ours = new Set(toMatchKeys(toPaperIdentity(record)));
          const near = blocks.filter((block) =>
            block.some((each) => toMatchKeys(toPaperIdentity(each)).some((key) => ours.has(key))),
          );
          for (const block of near) blocks.splice(blocks.indexOf(block), 1);
          blocks.push([record, ...near.flat()]);
        }
        const parts = blocks.map(clusterPapers);
        const byName = (each: ClusteredPapers): unknown[] =>
          each.clusters
            .map(({ paperId, identifiers }) => `${paperId} ${[...identifiers].sort().join()}`)
            .sort();
        const together = { clusters: parts.flatMap(({ clusters }) => clusters), doubts: [] };
        expect(byName(together)).toEqual(byName(whole));
        expect(clusteredSets(together)).toEqual(clusteredSets(whole));
        expect(parts.flatMap(({ doubts }) => doubts).sort()).toEqual([...whole.doubts].sort());
      }),
      many,
    );
  });
});

describe('doubts', () => {
  /** By the two keys, which every doubt of a pair begins with. */
  const listDoubtful = (drafts: readonly Draft[]): [string, boolean][] => {
    const sorted = [...drafts].sort((first, second) => compareSourceRecords(first.record, second.record));
    const { groups } = partition(drafts);
    return sorted.flatMap((one, at) =>
      sorted
        .slice(at + 1)
        .filter((two) => judge(one, two) === 'doubt')
        .map((two): [string, boolean] => [
          `${one.record.id} and ${two.record.id}`,
          groups.some((group) => group.includes(one) && group.includes(two)),
        ]),
    );
  };

  test('tell every doubtful pair that is left apart, every component that is broken, and nothing else', () => {
    fc.assert(
      fc.property(someTitled, (drafts) => {
        const { doubts } = clusterPapers(recordsOf(drafts));
        const ofPairs = doubts.flatMap((doubt) => /^\S+ and \S+(?= )/.exec(doubt)?.[0] ?? []);
        const doubtful = listDoubtful(drafts);
        for (const [names] of doubtful.filter(([, together]) => !together)) expect(ofPairs).toContain(names);
        for (const names of ofPairs) expect(doubtful.map(([each]) => each)).toContain(names);
        expect(doubts).toEqual([...doubts].sort());
        expect(doubts.length - ofPairs.length).toBe(partition(drafts).broken);
      }),
      many,
    );
  });

  test('are of two papers: a third record without a title does not make them one', () => {
    const said = { doi: '10.1/a', year: 2020 };
    const records = [
      { source: 'crossref', id: 'doi:10.1/a', imports: [1], said: { ...said, title: titles[0][0][0] } },
      { source: 'bibtex', id: 'local:1', imports: [2], said: { ...said, title: titles[1][0][0] } },
      { source: 'csl', id: 'doi:10.1/a', imports: [3], said: {} },
    ];
    const { clusters, doubts } = clusterPapers(records);
    expect(doubts.join()).toContain('their titles differ');
    const ofTrees = clusters.find(({ paperId }) => paperId === 'doi:10.1/a')!;
    expect(ofTrees.identities.map(({ record }) => nameOf(record))).not.toContain('bibtex local:1');
  });

  test('are not told of two whom a third record joins', () => {
    const author = { person: 'name:csl:Ann Lee', printedName: 'Ann Lee' };
    const said = { title: titles[0][0][0], authors: [author] };
    const records = [
      { source: 'csl', id: 'local:1', imports: [1], said: { ...said, pmid: '1' } },
      { source: 'csl', id: 'local:2', imports: [1], said: { ...said, isbn: '9780306406157', year: 2020 } },
      { source: 'csl', id: 'local:3', imports: [1], said: { ...said, isbn: '9780306406157', pmid: '1' } },
    ];
    expect(clusteredSets(clusterPapers(records))).toEqual(['csl local:1 + csl local:2 + csl local:3']);
    expect(clusterPapers(records).doubts).toEqual([]);
  });
});
