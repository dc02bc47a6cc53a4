// The order of trust, as it is written down for readers.
import { expect, test } from '@jest/globals';
import { sourcesByTrust, toTrustRank } from './trust.js';

test('each source is trusted more than the next', () => {
  const ranks = sourcesByTrust.map(toTrustRank);
  expect(ranks).toEqual([...ranks.keys()]);
  expect(new Set(sourcesByTrust).size).toBe(sourcesByTrust.length);
});

test('what is written or reviewed by hand comes before what is deposited, compiled, and typed', () => {
  const ordered = ['catalogue', 'crossref', 'openalex', 'semanticscholar', 'bibtex'];
  expect([...ordered].reverse().sort((first, second) => toTrustRank(first) - toTrustRank(second))).toEqual(
    ordered,
  );
});

test('sources that are not in the order come last, together', () => {
  expect(toTrustRank('somewhere')).toBeGreaterThan(toTrustRank(sourcesByTrust.at(-1)!));
  expect(toTrustRank('somewhere')).toBe(toTrustRank('elsewhere'));
});
