// Titles as publishers deposit them, and texts that only look as if they held markup.
import { expect, test } from '@jest/globals';
import { toPlainText } from './to-plain-text.js';

test.each([
  ['A plain title', 'A plain title'],
  ['<i>Annual Reports</i> of a <b>Society</b>', 'Annual Reports of a Society'],
  ['x<sup>2</sup> and H<sub>2</sub>O', 'x2 and H2O'],
  ['<jats:italic toggle="yes">E. coli</jats:italic> at <scp>PH</scp> 7', 'E. coli at PH 7'],
  [
    'A <mml:math xmlns:mml="http://www.w3.org/1998/Math/MathML"><mml:msub><mml:mi>k</mml:mi><mml:mn>1</mml:mn></mml:msub></mml:math> bound',
    'A k1 bound',
  ],
  ['First line<br/>second\n   line', 'First line second line'],
  ['Plastic &amp; Aesthetic Surgery', 'Plastic & Aesthetic Surgery'],
  ['Plastic &amp;amp; Aesthetic Surgery', 'Plastic & Aesthetic Surgery'],
  ['&lt;i&gt;In vivo&lt;/i&gt; and &amp;lt;i&amp;gt;in vitro&amp;lt;/i&amp;gt;', 'In vivo and in vitro'],
  ['1990&#8211;2000 &#x2013; a&nbsp;review', '1990–2000 – a review'],
  ['If a &lt; b and c &gt; d', 'If a < b and c > d'],
  ['If a <b and c> d', 'If a <b and c> d'],
  ['The List<String> of <Unknown> things', 'The List<String> of <Unknown> things'],
  ['R&D; AT&T &copyright; &#0; &#xD800; &#x110000;', 'R&D; AT&T &copyright; &#0; &#xD800; &#x110000;'],
])('%s', (text, plain) => {
  expect(toPlainText(text)).toBe(plain);
});

test.each(['', '  ', '<i></i>', '&nbsp;'])('nothing is left of %j', (text) => {
  expect(toPlainText(text)).toBeUndefined();
});

test('a title of many brackets takes no longer than it is long', () => {
  const text = '<i '.repeat(30_000);
  const start = performance.now();
  expect(toPlainText(text)).toBe(text.trim());
  expect(performance.now() - start).toBeLessThan(2_000);
});
