// The counts of an import as they are recorded.
import { expect, test } from '@jest/globals';
import { parseImportCounts } from './import.js';

test('kinds of which an import holds nothing are left out', () => {
  const none = { created: 0, changed: 0, unchanged: 0, merged: 0, rejected: 0 };
  const paper = { ...none, created: 2, rejected: 1 };
  expect(parseImportCounts(JSON.stringify({ field: none, paper, cites: { ...none, merged: 4 } }))).toEqual([
    { kind: 'PAPER', ...paper },
    { kind: 'CITES', ...none, merged: 4 },
  ]);
});
