// Answers in a terminal and in a spreadsheet: nothing is lost, nothing is run, no line is too wide.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { type Answer } from '../exporters/answers/answer.js';
import { renderAnswerCsv, renderAnswerTable } from './render-answer.js';

const toAnswer = (rows: Answer['rows'], note: string): Answer => ({
  title: 'Papers',
  columns: [{ name: 'paperId', heading: 'paper', isKey: true }, { name: 'year' }, { name: 'title' }],
  rows,
  note,
  network: null,
});

async function collect(texts: AsyncIterable<string>): Promise<string> {
  let whole = '';
  for await (const text of texts) whole += text;
  return whole;
}

async function* toPages(...answers: Answer[]): AsyncGenerator<Answer> {
  yield* await Promise.resolve(answers);
}

test('a table has one heading, the rows of all pages and the last note', async () => {
  const pages = toPages(
    toAnswer([['local:a', 1990, 'On tides and\u001b[31m dunes']], 'first'),
    toAnswer([['local:b', null, '統計']], 'last'),
  );
  expect(await collect(renderAnswerTable(pages, 60))).toBe(
    [
      'Papers',
      '',
      'paper   │ year │ title',
      '────────┼──────┼────────────────────────',
      'local:a │ 1990 │ On tides and [31m dunes',
      'local:b │ —    │ 統計',
      '',
      'last',
      '',
    ].join('\n'),
  );
});

test('no line is wider than the terminal, and no letter is lost', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '統', '😀'), minLength: 1, maxLength: 90 });
  await fc.assert(
    fc.asyncProperty(text, text, fc.integer({ min: 50, max: 200 }), async (key, title, width) => {
      const table = await collect(renderAnswerTable(toPages(toAnswer([[key, 1990, title]], 'all')), width));
      const lines = table.split('\n');
      expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
      const cells = lines.slice(4, -3).map((line) => line.split('│').map((cell) => cell.trim()));
      expect(cells.map(([first]) => first).join('')).toBe(key);
      expect(cells.map(([, , third]) => third ?? '').join('')).toBe(title);
    }),
  );
});

test('an empty answer has no heading', async () => {
  expect(await collect(renderAnswerTable(toPages(toAnswer([], 'none')), 60))).toBe('Papers\n\nnone\n');
});

test('CSV has one heading, and no text that a spreadsheet would run', async () => {
  const pages = toPages(
    toAnswer([['local:a', 1990, '=1+1']], ''),
    toAnswer([['local:b', null, 'a, "b"']], ''),
  );
  expect(await collect(renderAnswerCsv(pages))).toBe(
    'paperId,year,title\r\nlocal:a,1990,\'=1+1\r\nlocal:b,,"a, ""b"""\r\n',
  );
});
