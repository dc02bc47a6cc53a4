// A record laid over what is stored, held against JSON Merge Patch as RFC 7396 writes it down.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mergeProperties, type Properties, toChanges, toPlaceholder } from './merge-properties.js';
import { type MethodRecord, type NodeRecord, type PaperRecord, type PersonRecord } from './record.js';

/** RFC 7396, section 2, line by line. */
function mergePatch(target: unknown, patch: unknown): unknown {
  if (typeof patch !== 'object' || patch === null || Array.isArray(patch)) return patch;
  const isObject = typeof target === 'object' && target !== null && !Array.isArray(target);
  const result = new Map<string, unknown>(isObject ? Object.entries(target) : []);
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) result.delete(name);
    else if (value !== undefined) result.set(name, mergePatch(result.get(name), value));
  }
  return Object.fromEntries(result);
}

/** As the database keeps properties: a null is an absence. */
function store(stored: Properties | null, record: NodeRecord): Properties {
  const changes = toChanges(stored, mergeProperties(record, stored));
  return Object.fromEntries(Object.entries({ ...stored, ...changes }).filter(([, value]) => value !== null));
}

function toTexts(locales: unknown, texts: unknown): Record<string, string> | undefined {
  if (locales === undefined) return undefined;
  return Object.fromEntries(
    (locales as string[]).map((locale, place) => [locale, (texts as string[])[place]!]),
  );
}

/** The stored method as the document that records speak of; what is empty is absent. */
function toDocument(stored: Properties): unknown {
  const { nameLocales, names, summaryLocales, summaries, orderKey, ...rest } = stored;
  expect(orderKey).toBeDefined();
  return dropEmpty({
    ...rest,
    names: toTexts(nameLocales, names),
    summaries: toTexts(summaryLocales, summaries),
  });
}

function dropEmpty(document: object): object {
  const isEmpty = (value: unknown): boolean =>
    value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
  return Object.fromEntries(Object.entries(document).filter(([, value]) => !isEmpty(value)));
}

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value);
const someText = fc.constantFrom('a', 'b', 'c');
const someTexts = maybe(
  fc.dictionary(fc.constantFrom('en', 'vi', 'pt-BR', 'zh-Hant'), maybe(someText), { maxKeys: 3 }),
);

const someMethod: fc.Arbitrary<MethodRecord> = fc
  .record(
    {
      names: someTexts,
      summaries: someTexts,
      family: maybe(someText),
      originYear: maybe(someText),
      originator: maybe(someText),
      type: maybe(someText),
      aliases: maybe(fc.array(someText, { maxLength: 3 })),
    },
    { requiredKeys: [] },
  )
  .map((said) => ({ kind: 'method', slug: 'x', ...said }));

const somePaper: fc.Arbitrary<PaperRecord> = fc
  .record(
    {
      title: maybe(someText),
      year: maybe(fc.integer({ min: 1900, max: 1903 })),
      doi: maybe(fc.constantFrom('10.1/x', '10.1/y')),
      url: maybe(someText),
      retracted: maybe(fc.boolean()),
      known: maybe(fc.boolean()),
      referencesKnown: maybe(fc.constantFrom('ALL', 'SOME')),
    },
    { requiredKeys: [] },
  )
  .map((said) => ({ kind: 'paper', id: 'doi:10.1/x', ...said }));

const somePerson: fc.Arbitrary<PersonRecord> = fc
  .record(
    {
      name: maybe(someText),
      orcid: maybe(fc.constantFrom('0000-0002-1825-0097', '0000-0001-5109-3700')),
      identity: maybe(fc.constantFrom('ORCID', 'SOURCE_ID', 'NAME_STRING')),
    },
    { requiredKeys: [] },
  )
  .map((said) => ({ kind: 'person', id: 'p', ...said }));

test('methods: any records one after the other are JSON Merge Patches', () => {
  fc.assert(
    fc.property(fc.array(someMethod, { maxLength: 6 }), (records) => {
      let stored: Properties | null = null;
      let document: unknown = {};
      for (const record of records) {
        const { kind, slug, ...patch } = record;
        expect([kind, slug]).toEqual(['method', 'x']);
        stored = store(stored, record);
        document = dropEmpty(mergePatch(document, patch) as object);
        expect(toDocument(stored)).toEqual(document);
      }
    }),
  );
});

test('the same record twice changes nothing the second time', () => {
  const someRecord = fc.oneof<fc.Arbitrary<NodeRecord>[]>(someMethod, somePaper, somePerson);
  const history = fc.oneof(
    fc.tuple(fc.array(someMethod, { maxLength: 3 }), someMethod),
    fc.tuple(fc.array(somePaper, { maxLength: 3 }), somePaper),
    fc.tuple(fc.array(somePerson, { maxLength: 3 }), somePerson),
  );
  fc.assert(
    fc.property(history, ([before, record]) => {
      const stored = store((before as NodeRecord[]).reduce<Properties | null>(store, null), record);
      expect(toChanges(stored, mergeProperties(record, stored))).toBeNull();
    }),
  );
  fc.assert(
    fc.property(someRecord, (record) => {
      const stored = store(null, record);
      const keyAlone = {
        ...('slug' in record ? { slug: record.slug } : { id: record.id }),
        kind: record.kind,
      };
      const saysNothing = record.kind !== 'paper' || record.known !== false;
      if (saysNothing) expect(toChanges(stored, mergeProperties(keyAlone as NodeRecord, stored))).toBeNull();
    }),
  );
});

describe('texts by language', () => {
  const before = { nameLocales: ['en', 'vi'], names: ['A', 'B'] };
  const merge = (names: MethodRecord['names']): Properties => {
    const { nameLocales, names: texts } = store(before, {
      kind: 'method',
      slug: 'x',
      ...(names !== undefined && { names }),
    });
    return dropEmpty({ nameLocales, names: texts }) as Properties;
  };

  test('a language that is not named stays, null takes one away, all are kept by tag', () => {
    expect(merge({ vi: 'C' })).toEqual({ nameLocales: ['en', 'vi'], names: ['A', 'C'] });
    expect(merge({ de: 'D' })).toEqual({ nameLocales: ['de', 'en', 'vi'], names: ['D', 'A', 'B'] });
    expect(merge({ en: null })).toEqual({ nameLocales: ['vi'], names: ['B'] });
    expect(merge({ en: null, vi: null })).toEqual({});
    expect(merge(null)).toEqual({});
    expect(merge({})).toEqual(before);
    expect(merge(undefined)).toEqual(before);
  });
});

describe('papers', () => {
  const merge = (said: Partial<PaperRecord>, stored: Properties | null = null) =>
    store(stored, { kind: 'paper', id: 'arxiv:2006.11239', ...said });

  test('a paper that has a record is known, also where it was a placeholder', () => {
    expect(merge({})).toMatchObject({ known: true, arxivId: '2006.11239' });
    expect(merge({}, toPlaceholder('arxiv:2006.11239'))).toMatchObject({ known: true });
    expect(merge({ known: false })).toMatchObject({ known: false });
  });

  test.each([
    ['doi:10.1/x', { doi: '10.1/x' }],
    ['arxiv:2006.11239', { arxivId: '2006.11239' }],
    ['openalex:W1', { openAlexId: 'W1' }],
    ['isbn:9780412048418', { isbn: '9780412048418' }],
    ['title:x', {}],
  ])('whoever has the key %s has its identifier', (paperId, identifiers) => {
    const { known, orderKey, ...rest } = toPlaceholder(paperId);
    expect(rest).toEqual(identifiers);
    expect(known).toBe(false);
    expect(orderKey).toContain(paperId);
  });

  test('the order key follows the year', () => {
    const older = String(merge({ year: 1908 })['orderKey']);
    const newer = String(merge({ year: 2020 })['orderKey']);
    const undated = String(merge({ year: null }, merge({ year: 2020 }))['orderKey']);
    expect([undated, older, newer].sort()).toEqual([newer, older, undated]);
  });
});

describe('what tells a person apart', () => {
  const orcid = '0000-0002-1825-0097';
  const identityAfter = (...records: Partial<PersonRecord>[]): unknown =>
    records.reduce<Properties | null>(
      (stored, said) => store(stored, { kind: 'person', id: 'p', ...said }),
      null,
    )?.['identity'];

  test.each<[string, Partial<PersonRecord>[], string]>([
    ['an ORCID iD', [{ orcid }], 'ORCID'],
    ['the key, without one', [{}], 'SOURCE_ID'],
    ['what the record says', [{ identity: 'NAME_STRING' }], 'NAME_STRING'],
    ['what the record says, whatever else it has', [{ orcid, identity: 'NAME_STRING' }], 'NAME_STRING'],
    ['the ORCID iD that a later record brings', [{ identity: 'NAME_STRING' }, { orcid }], 'ORCID'],
    ['the key, once the ORCID iD is taken back', [{ orcid }, { orcid: null }], 'SOURCE_ID'],
    ['what an earlier record said', [{ identity: 'NAME_STRING' }, { name: 'P' }], 'NAME_STRING'],
    [
      'what an earlier record said beside an ORCID iD',
      [{ orcid, identity: 'NAME_STRING' }, { name: 'P' }],
      'NAME_STRING',
    ],
    [
      'the key, once what was said is taken back',
      [{ identity: 'NAME_STRING' }, { identity: null }],
      'SOURCE_ID',
    ],
  ])('%s', (_, records, expected) => {
    expect(identityAfter(...records)).toBe(expected);
  });
});

describe('toChanges', () => {
  test('null and absent are the same, and so are equal lists', () => {
    expect(toChanges(null, { a: null })).toBeNull();
    expect(toChanges({}, { a: undefined })).toBeNull();
    expect(toChanges({ a: ['x', 'y'] }, { a: ['x', 'y'] })).toBeNull();
  });

  test('says what is new, what is other, and what goes', () => {
    expect(toChanges({ a: 1, b: 2, c: ['x'] }, { a: 1, b: 3, c: null, d: 4 })).toEqual({
      b: 3,
      c: null,
      d: 4,
    });
    expect(toChanges({ a: ['x', 'y'] }, { a: ['y', 'x'] })).toEqual({ a: ['y', 'x'] });
  });
});
