// What each source says now, of all that its imports have ever said.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Claim, type Said } from './claim.js';
import { type Import } from './import.js';
import { foldSaid } from './patch-said.js';
import {
  listStatements,
  type SourceStatement,
  toCitationProvenance,
  toLinkProvenance,
} from './provenance.js';

const makeImport = (number: number, source: string): Import => ({
  importId: `${source}-${number}`,
  number,
  source,
  state: 'DONE',
  startedAt: '2026-01-01T00:00:00Z',
  endedAt: null,
  retractedAt: null,
});
const imports = [makeImport(1, 'openalex'), makeImport(2, 'catalogue'), makeImport(3, 'openalex')];

const claim = (number: number, said: Claim['said'], id = 'k'): Claim => ({ import: number, id, said });

/** Every statement as `property locale = value (source id, import) served`. */
const list = (claims: readonly Claim[], answers = {}): string[] =>
  listStatements({ claims, answers }, imports).map(
    ({ property, locale, value, source, sourceId, import: { number }, served }) =>
      `${property} ${locale ?? '-'} = ${value} (${source} ${sourceId}, ${number})${served ? ' served' : ''}`,
  );

describe('listStatements', () => {
  test('by property, what is served first, then by source', () => {
    expect(
      list([claim(1, { year: 2019, title: 'T' }, 'openalex:W1'), claim(2, { year: 2020 })], {
        year: 2020,
        title: 'T',
      }),
    ).toEqual([
      'title - = T (openalex openalex:W1, 1) served',
      'year - = 2020 (catalogue k, 2) served',
      'year - = 2019 (openalex openalex:W1, 1)',
    ]);
  });

  test('a later import takes the place of what its source said of the same record, and of nothing else', () => {
    const claims = [
      claim(3, { year: 2021 }),
      claim(1, { year: 2019, venue: 'V' }),
      claim(1, { year: 2018 }, 'other'),
      claim(2, { year: 2020 }),
    ];
    expect(list(claims, { year: 2020, venue: 'V' })).toEqual([
      'venue - = V (openalex k, 1) served',
      'year - = 2020 (catalogue k, 2) served',
      'year - = 2021 (openalex k, 3)',
      'year - = 2018 (openalex other, 1)',
    ]);
  });

  test('texts are statements of their own, language by language', () => {
    const claims = [claim(1, { names: { en: 'Tree', vi: 'Cây' } }), claim(3, { names: { vi: null } })];
    expect(list(claims, { nameLocales: ['en'], names: ['Tree'] })).toEqual([
      'names en = Tree (openalex k, 1) served',
      'names vi = null (openalex k, 3) served',
    ]);
  });

  test('a list of related methods takes the place of those whose claims it brings', () => {
    const ofHand = { related: [{ slug: 'a', kinds: ['declared'], sources: ['hand'] }] };
    const own = { related: [{ slug: 'b', kinds: ['declared'] }] };
    expect(list([claim(1, ofHand), claim(3, own)])).toHaveLength(2);
    expect(list([claim(1, own), claim(3, ofHand)])).toHaveLength(1);
    expect(list([claim(1, own), claim(3, { related: null })])).toEqual([
      'related - = null (openalex k, 3) served',
    ]);
  });

  test('languages that a later import takes back all at once are no longer said', () => {
    const claims = [claim(1, { names: { en: 'Tree' } }), claim(3, { names: null })];
    expect(list(claims)).toEqual(['names - = null (openalex k, 3) served']);
  });

  test('of a set both say what is served, but for what the later one says again', () => {
    const notice = (paper: string) => ({ kind: 'retraction', paper });
    const [one, other] = [notice('doi:10.1/a'), notice('doi:10.1/b')];
    const answers = { notices: ['retraction doi:10.1/a', 'retraction doi:10.1/b'] };
    expect(list([claim(1, { notices: [one] }), claim(3, { notices: [other] })], answers)).toEqual([
      `notices - = ${JSON.stringify([one])} (openalex k, 1) served`,
      `notices - = ${JSON.stringify([other])} (openalex k, 3) served`,
    ]);
    expect(list([claim(1, { notices: [one] }), claim(3, { notices: [one, other] })], answers)).toHaveLength(
      1,
    );
  });

  test('that a paper is unknown is not said any more by who has said more of it', () => {
    expect(list([claim(1, { known: false }), claim(3, { year: 2020 })])).toEqual([
      'year - = 2020 (openalex k, 3)',
    ]);
    expect(list([claim(1, { known: false })])).toEqual(['known - = false (openalex k, 1)']);
  });

  test('lists and maps are JSON, their properties in order', () => {
    expect(list([claim(2, { authors: [{ printedName: 'A.', person: 'p' }], known: true })])).toEqual([
      'authors - = [{"person":"p","printedName":"A."}] (catalogue k, 2)',
      'known - = true (catalogue k, 2)',
    ]);
  });

  test('marks that an import leaves for itself are no statements', () => {
    expect(list([claim(1, { brought: true, resolved: true })])).toEqual([]);
  });
});

const some = fc.constantFrom('a', 'b', 'c');
const someSaid = fc.record(
  {
    year: fc.option(fc.integer({ min: 2019, max: 2021 })),
    names: fc.option(fc.dictionary(fc.constantFrom('en', 'vi'), fc.option(some))),
    aliases: fc.option(fc.uniqueArray(some)),
    describes: fc.option(fc.uniqueArray(some)),
    related: fc.option(
      fc.array(fc.record({ slug: some, kinds: fc.constant(['declared']), sources: fc.uniqueArray(some) })),
    ),
  },
  { requiredKeys: [] },
);

test('what is listed of a source comes to what all its claims come to', () => {
  fc.assert(
    fc.property(fc.array(someSaid, { minLength: 1, maxLength: 4 }), (all) => {
      const statements = listStatements(
        { claims: all.map((said, place) => claim(place, said)), answers: {} },
        all.map((_, place) => makeImport(place, 'openalex')),
      );
      const parse = ({ locale, value }: SourceStatement): unknown =>
        locale !== null ? { [locale]: value } : (JSON.parse(value ?? 'null') as unknown);
      const listed = [...statements]
        .sort((one, other) => one.import.number - other.import.number)
        .map((statement): Said => ({ [statement.property]: parse(statement) }));
      const comeTo = (said: readonly Said[]) => withoutEmptyTexts(foldSaid([{}, ...said], 'openalex'));
      expect(comeTo(listed)).toEqual(comeTo(all));
    }),
  );
});

/** A map of no languages says nothing. */
const withoutEmptyTexts = ({ names, ...rest }: Said): Said => ({
  ...rest,
  ...(names && Object.keys(names).length === 0 ? {} : { names }),
});

test('the imports of a link are told once and in order', () => {
  expect(toLinkProvenance([3, 1, 3])).toEqual({ importNumbers: [1, 3] });
  expect(toLinkProvenance(null)).toEqual({ importNumbers: [] });
});

test('a citation is told by the names that its imports give the two papers', () => {
  const ends = { citing: 'doi:10.1/a', cited: 'doi:10.1/b' };
  const plain = { imports: [2], startIds: null, endIds: null, said: null };
  expect(toCitationProvenance(plain, ends, {}).claims).toEqual([claim(2, {}, 'doi:10.1/a doi:10.1/b')]);
  const told = {
    imports: [1, 2],
    startIds: ['openalex:W1', 'doi:10.1/a'],
    endIds: null,
    said: ['{"influential":true}', '{}'],
  };
  expect(toCitationProvenance(told, ends, {}).claims).toEqual([
    claim(1, { influential: true }, 'openalex:W1 doi:10.1/b'),
    claim(2, {}, 'doi:10.1/a doi:10.1/b'),
  ]);
});
