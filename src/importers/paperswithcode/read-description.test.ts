// What becomes of each mark of Markdown, that formulas stay as they are, and which links are to methods.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDescription } from './read-description.js';

describe('text', () => {
  test.each([
    ['**LSTM** is a *kind* of __network__, _not_ a layer', 'LSTM is a kind of network, not a layer'],
    [
      'An [LSTM](https://example.org/a_b "title") and <https://example.org>',
      'An LSTM and https://example.org',
    ],
    ['See [the paper][1].\n\n[1]: https://example.org', 'See the paper.'],
    ['before ![a picture](https://example.org/x.png) after', 'before  after'],
    ['## Heading\ntext', 'Heading\n\ntext'],
    ['one\r\ntwo\r\n\r\n\r\n\r\nthree\rfour', 'one\ntwo\n\nthree\nfour'],
    ['one  \ntwo', 'one\ntwo'],
    ['> said\n> so', 'said\nso'],
    ['Steps:\n- **one**\n- two\n   - three\n* other', 'Steps:\n\n- one\n- two\n  - three\n\n- other'],
    ['3. three\n4. four\n\n   more', '3. three\n4. four\n   more'],
    ['use `a_b*c*` here', 'use a_b*c* here'],
    ['```python\nx = **y**\n\nz\n```', 'x = **y**\n\nz'],
    ['text\n\n    indented *words*', 'text\n\nindented words'],
    ['a\n\n---\n\nb', 'a\n\nb'],
    ['AT&amp;T &lt;3 &nbsp;x \\*y\\*', 'AT&T <3 \u00A0x *y*'],
    ['10<sup>8</sup> of n<sub>1</sub><br>next<!-- no -->', '10^8 of n_1\nnext'],
    ['<div class="x">\n*inside*\n</div>', 'inside'],
    [
      'pairs of <query concept, anchor concept>, if a < b',
      'pairs of <query concept, anchor concept>, if a < b',
    ],
    ['** Sigmoid Linear Units**, or **VIME **', 'Sigmoid Linear Units, or VIME'],
    ['2 * 3 * 4, a_b_c', '2 * 3 * 4, a_b_c'],
    ['| a | b |\n|---|---|\n| 1 | 2 |', '| a | b |\n|---|---|\n| 1 | 2 |'],
    [' \r\n\t ', ''],
    ['', ''],
  ])('%j', (markdown, expected) => {
    expect(readDescription(markdown).text).toBe(expected);
  });

  test('nesting that exhausts the stack is left out', () => {
    expect(readDescription(`before\n\n${'>'.repeat(5_000)} x`).text).toBe('before');
  });
});

describe('formulas', () => {
  test.each([
    'with $x\\_{t}$ and $y\\_{t} * z * w$, $ [a](b) $ too',
    '$$\na\n=\n\\begin{aligned}\n\n    x &= **y** \\\\\n- z\n\\end{aligned}\n$$',
    'as\n\\begin{align*}\n    Y &= *X* + _Z_ \n\\end{align*}\nwhere',
    'inline \\(a_1*b_1*\\) and \\[c_1*d_1*\\]',
    'a set {$G\\_{0}, \\dots$} of $\\left\\(x\\_{i}\\right\\)$’s',
    'over two\n$lines *x*\nand* y$',
  ])('stay as they are: %j', (markdown) => {
    expect(readDescription(markdown).text).toBe(markdown);
  });

  test.each([
    ['**Loss $x*y$** and **$z$**', 'Loss $x*y$ and $z$'],
    ['**Note:**$x$', 'Note:$x$'],
    ['[$x\\_1$](https://example.org)', '$x\\_1$'],
    ['- $a$\n- $$b\n\nc$$', '- $a$\n- $$b\n\nc$$'],
    // A dollar left open takes nothing with it but what stands before the next one in its paragraph.
    ['using $G: *x*\n\nthen $y*z*$ for \\$5 *now*', 'using $G: x\n\nthen $y*z*$ for $5 now'],
  ])('within Markdown: %j', (markdown, expected) => {
    expect(readDescription(markdown).text).toBe(expected);
  });

  test('whatever is in them', () => {
    const formula = fc
      .string({
        unit: fc.constantFrom('x', '_', '*', '\\_', '{', '}', '[', ']', '(', '<b>', '&amp;', '`', ' ', '1'),
      })
      .map((inner) => `$a${inner}b$`);
    const words = fc.constantFrom('words', '**bold**', '[link](https://example.org)', '*so*');
    fc.assert(
      fc.property(fc.array(fc.tuple(words, formula)), (parts) => {
        const { text } = readDescription(parts.flat().join(' '));
        expect(text.match(/\$[^$]*\$/g) ?? []).toEqual(parts.map((part) => part[1]));
      }),
    );
  });
});

test('linked methods, each once, in the order of the text', () => {
  const markdown = `
- [a](https://paperswithcode.com/method/lstm), [again](http://www.paperswithcode.com/method/lstm/)
- [b](https://paperswithcode.com/method/adam#), *[c](/method/gru)*, [d](method/gan), [e][1]
- [category](https://paperswithcode.com/methods/category/transformers)
- [category](https://www.paperswithcode.com/method/category/transformers)
- [paper](https://paperswithcode.com/paper/adam), [other](https://example.org/method/x), [none](https://[)
- $[f](https://paperswithcode.com/method/in-a-formula)$

[1]: https://paperswithcode.com/method/bert
`;
  expect(readDescription(markdown).linkedMethods).toEqual(['lstm', 'adam', 'gru', 'gan', 'bert']);
});
