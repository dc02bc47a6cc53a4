// Under which name an answer is kept: nothing that a header or a file system takes amiss.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toContentDisposition } from './to-content-disposition.js';

test.each([
  ['knn-vs-hlm.csv', 'knn-vs-hlm.csv'],
  ['a b.csv', 'a-b.csv'],
  ['a"; filename="b.exe.csv', 'a-filename-b.exe.csv'],
  ['../../etc/passwd.csv', 'etc-passwd.csv'],
  ['.hidden.csv', 'hidden.csv'],
  ['a\r\nset-cookie: b.csv', 'a-set-cookie-b.csv'],
  ['phương-pháp.csv', 'ph-ng-ph-p.csv'],
  [`${'a'.repeat(500)}.csv`, `${'a'.repeat(116)}.csv`],
])('%j', (fileName, safe) => {
  expect(toContentDisposition({ disposition: 'attachment', fileName })).toBe(
    `attachment; filename="${safe}"`,
  );
});

test('shown, with a name for who keeps it', () => {
  expect(toContentDisposition({ disposition: 'inline', fileName: 'a.html' })).toBe(
    'inline; filename="a.html"',
  );
});

test('any name becomes a short one of safe signs that keeps its ending', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const header = toContentDisposition({ disposition: 'inline', fileName: `x${name}.tex` });
      expect(header).toMatch(/^inline; filename="[\w-][\w.-]{0,115}\.tex"$/);
    }),
  );
});
