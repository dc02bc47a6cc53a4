// That no address of the graph runs in the reader's browser.
import { expect, test } from '@jest/globals';
import { toSafeAddress } from './to-safe-address.js';

test.each(['https://doi.org/10.1/x', 'http://example.org/a?b=c#d'])('%s is a link', (address) => {
  expect(toSafeAddress(address)).toBe(address);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  '//example.org',
  '/compare',
  'example.org',
  '',
])('%p is none', (address) => {
  expect(toSafeAddress(address)).toBeNull();
});
