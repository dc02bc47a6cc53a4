// Where entries begin and end, however carelessly they are written, and that no mistake costs more than its own entry.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type PaperRecord, type ReadItem } from '../record.js';
import { readBibtex } from './read-bibtex.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'methodgraph-bibtex-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(content: string | Uint8Array): Promise<ReadItem[]> {
  const file = join(folder, 'library.bib');
  await writeFile(file, content);
  const items: ReadItem[] = [];
  for await (const item of readBibtex(file)) items.push(item);
  return items;
}

/** Each item as its line, and the title of what was read or the reason why nothing was. */
const tell = (items: readonly ReadItem[]): (readonly [number, unknown])[] =>
  items.map((item) => [item.place.line, 'reason' in item ? item.reason : (item.record as PaperRecord).title]);

describe('no mistake costs more than its entry', () => {
  const good = '@misc{good, title = {Good}}';

  test.each<[string, string, (readonly [number, unknown])[]]>([
    [
      'a comma is missing',
      '@misc{a,\n title = {A}\n year = 1999\n}',
      [[1, 'not BibTeX: expected "rbrace", got "identifier" in line 3']],
    ],
    [
      'a value has no braces',
      '@misc{a,\n title = {A},\n doi = 10.1/x\n}',
      [[1, 'not BibTeX: invalid syntax in line 3']],
    ],
    [
      'a brace is missing',
      '@misc{a,\n title = {A},\n note = {open\n',
      [
        [
          1,
          '@misc does not end before the next one begins, in line 4: a brace or a quotation mark is missing',
        ],
      ],
    ],
    [
      'a quotation mark is missing',
      '@misc{a,\n title = "A,\n year = 1999\n}',
      [
        [
          1,
          '@misc does not end before the next one begins, in line 5: a brace or a quotation mark is missing',
        ],
      ],
    ],
    [
      'an entry is closed too early',
      '@misc{a, title = {A}},\n year = {1999},\n note = {x}\n}',
      [
        [1, 'A'],
        [2, 'fields stand outside of any entry: was it closed too early?'],
      ],
    ],
    [
      'a type stands alone',
      '@article\n',
      [[1, 'an @ begins no entry here: a type and a brace have to follow it']],
    ],
    [
      'only the first line of an entry is hidden',
      '% @misc{a,\n title = {A}\n}',
      [[2, 'fields stand outside of any entry: was it closed too early?']],
    ],
  ])('%s', async (_, bad, expected) => {
    const lines = bad.split('\n').length;
    const content = bad.endsWith('\n') ? `${bad}${good}` : `${bad}\n${good}`;
    expect(tell(await read(content))).toEqual([
      ...expected,
      [bad.endsWith('\n') ? lines : lines + 1, 'Good'],
    ]);
  });

  test('the file ends in an entry, or in a comment', async () => {
    const unclosed = 'does not end before the file does: a brace or a quotation mark is missing';
    expect(tell(await read(`${good}\n@misc{a, title = {A}`))).toEqual([
      [1, 'Good'],
      [2, `@misc ${unclosed}`],
    ]);
    expect(tell(await read(`${good}\n@comment{a\n@misc{b, title = {B}}`))).toEqual([
      [1, 'Good'],
      [2, `@comment ${unclosed}`],
    ]);
  });

  test('a rejection holds what was read', async () => {
    const [item] = await read('@misc{a, title = }');
    expect(item).toMatchObject({ record: '@misc{a, title = ' });
  });
});

test('comments are passed over, and a comment may hold whole entries', async () => {
  const items = await read(
    `mail jane@example.org for 100% of it
     @comment{jabref-meta: {x}\n@misc{hidden, title = {Hidden}}\n}
     % @misc{hidden, title = {Hidden}}
     @misc{a, % a comment with a {\n title = {A 5% rise},% and one more "\n year = 1999} @misc(b, title = "B")`,
  );
  expect(tell(items)).toEqual([
    [6, 'A 5% rise'],
    [8, 'B'],
  ]);
});

test.each([
  '@misc{, title = {T}}',
  '@misc{ title = {T}}',
  '@misc{a key of words, title = {T}}',
  '@misc{O"Brien(2020)%1, title = {T}}',
  '@Misc {a, Title = {T} )',
  '@misc(a, title = {T})',
  '@nonsense{a, title = {T}, bdsk-url-1 = {x}}',
  '@misc{a, title = {T}, note = {a \\} b}}',
  '\uFEFF@misc{a, title = {T}}',
])('%s is read', async (content) => {
  const [item] = await read(content);
  expect(item).toMatchObject({ record: { title: 'T' } });
});

describe('what is not UTF-8 is told, with what to do', () => {
  test('within an entry and outside of one', async () => {
    const latin = Buffer.from(
      '@misc{a,\n title = {Müller}\n}\n@misc{b, title = {B}}\nMüller\nMüller',
      'latin1',
    );
    expect(tell(await read(latin))).toEqual([
      [1, 'the line is not valid UTF-8; convert the file to UTF-8 (line 2)'],
      [4, 'B'],
      [5, 'the line is not valid UTF-8; convert the file to UTF-8'],
    ]);
  });

  test('as UTF-16', async () => {
    const items = await read(Buffer.from('@misc{a,\n title = {T}\n}', 'utf16le'));
    expect(tell(items)).toEqual([
      [1, 'the line holds NUL characters, as UTF-16 does; convert the file to UTF-8'],
    ]);
  });
});

test('a file without entries is told, an empty one is not', async () => {
  expect(tell(await read('<html>\n</html>'))).toEqual([[1, 'there is no BibTeX entry in the file']]);
  expect(await read('\n \n')).toEqual([]);
  expect(await read('@comment{nothing here}')).toEqual([]);
});

describe('without end', () => {
  test('braces, blanks and brackets in masses are no harm', async () => {
    const many = 200_000;
    const items = await read(
      [
        `@misc{a, title = ${'{'.repeat(many)}A${'}'.repeat(many)}}`,
        `@misc{${' '.repeat(many)}}`,
        `@misc{b, crossref = ${' '.repeat(many)}, title = {B}}`,
        `@${'c'.repeat(many)}`,
        '@misc{d, title = {D}}',
      ].join('\n'),
    );
    expect(items.map(({ place }) => place.line)).toEqual([1, 2, 3, 4, 5]);
    expect(items[4]).toMatchObject({ record: { title: 'D' } });
  });

  test('an entry longer than 8 MiB is told, and the next is read', async () => {
    const items = await read(
      `@misc{a, note = {\n${`${'x'.repeat(1_000_000)}\n`.repeat(9)}}}\n@misc{b, title = {B}}`,
    );
    expect(tell(items)).toEqual([
      [1, 'the entry is longer than 8 MiB'],
      [12, 'B'],
    ]);
  });
});
