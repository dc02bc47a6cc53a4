// What one load remembers: records by kind and key, and a digest that knows equal records.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type CatalogueRecord } from './record.js';
import { digestRecord, openSeenRecords } from './seen-records.js';

/** The same value with the properties of every object in another order. */
function reorder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reorder);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, reorder(inner)]),
  );
}

const toRecord = (said: object) => ({ kind: 'method', slug: 'x', ...said }) as CatalogueRecord;

test('the digest is the same in any order of properties', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (said) => {
      const record = toRecord(said);
      expect(digestRecord(reorder(record) as CatalogueRecord)).toBe(digestRecord(record));
    }),
  );
});

test('the digest tells records apart that say something else', () => {
  const records = [
    {},
    { family: 'a' },
    { family: null },
    { type: 'a' },
    { aliases: ['a', 'b'] },
    { aliases: ['b', 'a'] },
    { aliases: [] },
    { names: { en: 'a' } },
    { summaries: { en: 'a' } },
    { slug: 'y' },
  ].map(toRecord);
  expect(new Set(records.map(digestRecord)).size).toBe(records.length);
});

test('records are found by kind and key, papers by their identifiers', async () => {
  const seen = await openSeenRecords();
  const [field, method] = [
    { kind: 'field', id: 'x' },
    { kind: 'method', slug: 'x' },
  ] as const;
  const cites = { kind: 'cites', citing: 'doi:10.1/x', cited: 'doi:10.1/y' } as const;
  const entry = { place: { file: 'f', line: 3 }, digest: 'd', status: 'created' } as const;
  await seen.put([
    { record: method, seen: entry },
    { record: cites, seen: entry },
  ]);
  await seen.putPapers([{ identifier: 'doi:10.1/x', paperId: 'arxiv:2006.11239' }]);
  expect(await seen.find([field, method])).toEqual([undefined, entry]);
  expect(await seen.find([{ ...cites, cited: cites.citing, citing: cites.cited }])).toEqual([undefined]);
  expect(await seen.findPapers(['doi:10.1/x', 'doi:10.1/y'])).toEqual(['arxiv:2006.11239', undefined]);
  await seen.dispose();
});

test('two loads know nothing of each other', async () => {
  const [one, other] = [await openSeenRecords(), await openSeenRecords()];
  await one.putPapers([{ identifier: 'doi:10.1/x', paperId: 'x' }]);
  expect(await other.findPapers(['doi:10.1/x'])).toEqual([undefined]);
  await Promise.all([one.dispose(), other.dispose()]);
});
