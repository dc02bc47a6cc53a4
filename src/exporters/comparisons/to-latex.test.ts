// A comparison as LaTeX: whatever the texts hold, LaTeX obeys our commands only and prints the texts.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { makeComparison, makeMethod } from '../../../test/kit/comparison.js';
import { toLatex } from './to-latex.js';

/** What the commands print that stand for a sign of the text. */
const printedBy: Readonly<Record<string, string>> = {
  '\\textbackslash{}': '\\',
  '\\textasciitilde{}': '~',
  '\\textasciicircum{}': '^',
  '\\textless{}': '<',
  '\\textgreater{}': '>',
  '\\textbar{}': '|',
  '\\textquotedbl{}': '"',
  '\\textasciigrave{}': '`',
  '\\kern0pt{}': '',
};

/** The text that LaTeX prints. Fails where it would obey anything that is not one of those commands. */
function read(latex: string): string {
  const token = /\\([{}$&#%_])|(\\[a-z]+(?:0pt)?\{\})|([^\\{}$&#%_~^<>|"`\p{Cc}])/guy;
  let text = '';
  let end = 0;
  for (let match = token.exec(latex); match; match = token.exec(latex)) {
    const [, sign, command, letter] = match;
    const printed = sign ?? letter ?? printedBy[command!];
    if (printed === undefined) break;
    end = token.lastIndex;
    text += printed;
  }
  if (end < latex.length) throw new Error(`LaTeX obeys ${latex.slice(end)}`);
  return text;
}

/** The body's lines between the rules, cut into cells. */
function readRows(latex: string): string[][] {
  const [, heading, body] = /\\toprule\n(.*) \\\\\n\\midrule\n([^]*) \\\\\n\\bottomrule\n/.exec(latex)!;
  return [heading!, ...body!.split(' \\\\\n')].map((line) => line.split(' & '));
}

test('a document with a table in the manner of booktabs', () => {
  const lines = toLatex(makeComparison(['x', null])).split('\n');
  expect(lines[0]).toBe('% Compare methods');
  expect(lines.slice(lines.indexOf(String.raw`\begin{document}`))).toEqual([
    String.raw`\begin{document}`,
    String.raw`\begin{tabular}{@{}cl*{2}{>{\raggedright\arraybackslash}p{5cm}}@{}}`,
    String.raw`\toprule`,
    String.raw` &  & Á & m1 \\`,
    String.raw`\midrule`,
    String.raw`$\neq$ & Family & x & — \\`,
    String.raw`\bottomrule`,
    String.raw`\end{tabular}`,
    String.raw`\end{document}`,
    '',
  ]);
});

test('a row that does not differ has no mark, and its line does not begin with a bracket', () => {
  const comparison = makeComparison(['x', 'x']);
  const rows = comparison.rows.map((row) => ({ ...row, label: '[a]', differs: false }));
  expect(toLatex({ ...comparison, rows })).toContain('\\midrule\n & [a] & x & x \\\\\n');
});

describe('texts', () => {
  test.each([
    [String.raw`\input{/etc/passwd}`, String.raw`\textbackslash{}input\{/etc/passwd\}`],
    ['50 % of $5 & #1_2', String.raw`50 \% of \$5 \& \#1\_2`],
    ['~^', String.raw`\textasciitilde{}\textasciicircum{}`],
    ['a < b > c | d', String.raw`a \textless{} b \textgreater{} c \textbar{} d`],
    ['"a" ``b', String.raw`\textquotedbl{}a\textquotedbl{} \textasciigrave{}\textasciigrave{}b`],
    ["--- '' ,,", String.raw`-\kern0pt{}-\kern0pt{}- '\kern0pt{}' ,\kern0pt{},`],
    ['a\n\nb\u0000c\r\nd\u2028e\tf', 'a b c d e f'],
    ['^^5cinput', String.raw`\textasciicircum{}\textasciicircum{}5cinput`],
    ["O'Neil – 10–12, naïve", "O'Neil – 10–12, naïve"],
  ])('%j is printed as it is', (text, latex) => {
    expect(readRows(toLatex(makeComparison([text, 'x'])))[1]![2]).toBe(latex);
  });

  test('are printed sign by sign, in every place', () => {
    const units = Array.from('\\{}$&#%_~^<>|"`\'-,?![]*@ a1é日\n\r\t\u0000\u2028');
    const someText = fc.string({ unit: fc.constantFrom(...units, '\\end{tabular}', ' & ', ' \\\\\n') });
    fc.assert(
      fc.property(someText, someText, someText, (name, label, text) => {
        const comparison = makeComparison([text, 'x']);
        const rows = readRows(
          toLatex({
            ...comparison,
            methods: [makeMethod('m', { en: name }), makeMethod('n', {})],
            rows: comparison.rows.map((row) => ({ ...row, label })),
          }),
        );
        const toPrinted = (said: string): string => said.replace(/[\p{Cc}\u2028 ]+/gu, ' ');
        expect(rows.map((cells) => cells.length)).toEqual([4, 4]);
        expect(rows[0]!.slice(2).map(read)).toEqual([toPrinted(name), 'n']);
        expect(rows[1]!.slice(1).map(read)).toEqual([toPrinted(label), toPrinted(text), 'x']);
      }),
      { numRuns: 1_000 },
    );
  });

  test('a title stays in its comment', () => {
    const latex = toLatex({ ...makeComparison(['x', 'y']), title: 'a\n\\b\r\u2028c' });
    expect(latex).toMatch(/^% a \\b c\n% Compile/);
  });
});

describe('links', () => {
  const cellOf = (url: string, kind: 'DOI' | 'URL' = 'URL'): string =>
    readRows(toLatex(makeComparison(['x', 'y'], { link: { kind, url } })))[1]!.slice(2)[0]!;

  test.each([
    ['https://doi.org/10.1/x_y', 'DOI', String.raw`x \href{https://doi.org/10.1/x_y}{DOI}`],
    ['https://a.example/b', 'URL', String.raw`x \href{https://a.example/b}{a.example}`],
    [
      'https://a.example/{b}\\c d?e=%20&f=$#g',
      'URL',
      String.raw`x \href{https://a.example/\%7Bb\%7D/c\%20d?e=\%20\&f=\%24\#g}{a.example}`,
    ],
  ] as const)('%s', (url, kind, latex) => {
    expect(cellOf(url, kind)).toBe(latex);
  });

  test('that lead elsewhere than to the web are left out', () => {
    expect(cellOf('javascript:alert(1)')).toBe('x');
    expect(cellOf('file:///etc/passwd')).toBe('x');
    expect(cellOf('no address')).toBe('x');
  });

  test('hold nothing that ends them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (path) => {
        const [, address] = /^x \\href\{([^{}]*)\}\{a\.example\}$/.exec(
          cellOf(`https://a.example/?${path}`),
        )!;
        expect(address!.replace(/\\[%#&]/g, '')).toMatch(/^[\w\-.~:/?[\]@!'()*+,;=]*$/);
      }),
    );
  });
});

test('says what a language from right to left takes', () => {
  expect(toLatex({ ...makeComparison(['x', 'y']), labelsLocale: 'fa' })).toContain(
    '% Right to left: lualatex',
  );
  expect(toLatex(makeComparison(['x', 'y']))).not.toContain('Right to left');
});
