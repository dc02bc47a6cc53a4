// Any text inside XML: what is markup is escaped, what XML can't hold is gone.
import { expect, test } from '@jest/globals';
import { escapeXml } from './escape-xml.js';

test.each([
  ['<a href="x">&amp;</a>', '&lt;a href=&quot;x&quot;&gt;&amp;amp;&lt;/a&gt;'],
  ['a\tb\nc\rd', 'a&#9;b&#10;c&#13;d'],
  ['\u0000a\u0001\u000b\u001f\u007fb', 'a\u007fb'],
  ['\ud800a\udc00 😀 \ufffe\uffff', 'a 😀 '],
  [']]>', ']]&gt;'],
  ['統計 עברית', '統計 עברית'],
])('%j', (text, escaped) => {
  expect(escapeXml(text)).toBe(escaped);
});
