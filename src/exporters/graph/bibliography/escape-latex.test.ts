// LaTeX's own characters as characters, checked by a reader of BibTeX for any text.
import { expect, test } from '@jest/globals';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import fc from 'fast-check';
import { escapeLatex, escapeVerbatim } from './escape-latex.js';

test.each([
  ['50% of $5 & #1', '50\\% of \\$5 \\& \\#1'],
  ['a_b {c}', 'a\\_b \\{c\\}'],
  ['~ ^ \\', '\\textasciitilde{} \\textasciicircum{} \\textbackslash{}'],
  ["-- ``x'' ?`", "-{}- `{}`x'{}' ?{}`"],
  ['---', '-{}-{}-'],
  ['Größe 統計 😀', 'Größe 統計 😀'],
])('%s', (text, escaped) => {
  expect(escapeLatex(text)).toBe(escaped);
});

test('a title of any printable characters is read again as it was', () => {
  const character = fc.constantFrom(...Array.from('aZ é統😀\\~^{}$&#%_-`\'"?!<>@=,;:/()[]*+|.0'));
  fc.assert(
    fc.property(fc.array(character, { minLength: 1 }), (characters) => {
      const title = `x${characters.join('')}x`.replace(/ +/g, ' ');
      const text = `@misc{key, title = {{${escapeLatex(title)}}}}`;
      const [item] = plugins.input.chain(text, { generateGraph: false }) as { title: string }[];
      expect(item?.title).toBe(title);
    }),
  );
});

test('an address keeps its braces balanced', () => {
  expect(escapeVerbatim('10.1/{a b}\\%5f')).toBe('10.1/%7Ba%20b%7D%5C%5f');
});
