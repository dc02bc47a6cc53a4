// The report of an import as a person reads it.
import { expect, test } from '@jest/globals';
import { type ImportReport } from '../importers/run-import.js';
import { renderImportReport } from './render-import-report.js';

const none = { created: 0, changed: 0, unchanged: 0, merged: 0, rejected: 0 };
const nothing: ImportReport = {
  importId: 'catalogue-0123456789ab',
  doubts: 0,
  read: 0,
  counts: { field: none, method: none, paper: none, person: none, cites: none },
  unreadable: 0,
  rejected: 0,
  links: { created: 0, changed: 0, deleted: 0 },
  pending: { completed: 0, left: 0, examples: [] },
  seconds: 1.25,
};
const loaded = { dryRun: false, rejects: null };

test('an import in which all goes well says nothing of rejections or of what waits', () => {
  const counts = { ...nothing.counts, method: { ...none, created: 2, unchanged: 1 } };
  const text = renderImportReport(
    { ...nothing, read: 3, counts, links: { created: 4, changed: 5, deleted: 6 } },
    loaded,
  );
  expect(text).toMatch(/^Read 3 records in 1\.[23] s:\n/);
  expect(text).toMatch(/^ {2}method +2 created, 0 changed, 1 unchanged, 0 merged, 0 rejected$/m);
  expect(text).toMatch(/^ {2}links +4 created, 5 changed, 6 deleted$/m);
  expect(text).not.toMatch(/paper|wait|were rejected|no records/);
  expect(text.endsWith('\n')).toBe(true);
});

test('rejected and unreadable records are counted, and the file that names them is named', () => {
  const counts = { ...nothing.counts, paper: { ...none, rejected: 2 } };
  const report = { ...nothing, read: 5, counts, unreadable: 3, rejected: 5 };
  expect(renderImportReport(report, loaded)).toMatch(
    /3 lines are no records[^]*5 records were rejected\.\n$/,
  );
  expect(renderImportReport(report, { dryRun: false, rejects: 'bad.ndjson' })).toMatch(
    /5 records were rejected.*bad\.ndjson/,
  );
});

test('pending links are told one by one, those beyond the first as a number', () => {
  const examples = [{ type: 'RELATED_TO', startKey: 'a', endKey: 'b' }] as const;
  const text = renderImportReport({ ...nothing, pending: { completed: 2, left: 3, examples } }, loaded);
  expect(text).toContain('2 links that had waited');
  expect(text).toContain('3 links wait');
  expect(text).toContain('(a)-[RELATED_TO]->(b)');
  expect(text).toContain('… and 2 more');
  const all = renderImportReport({ ...nothing, pending: { completed: 0, left: 1, examples } }, loaded);
  expect(all).not.toContain('more');
});

test('a dry run says that nothing was written', () => {
  expect(renderImportReport(nothing, { dryRun: true, rejects: null })).toMatch(/^Nothing was written/);
});
