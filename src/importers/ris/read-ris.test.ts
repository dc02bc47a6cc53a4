// RIS as providers write it: what each tag becomes, and that nothing is lost in silence.
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sharedFile, testWithSharedData } from '../../../test/kit/shared-data.js';
import { type PaperRecord, type ReadItem } from '../record.js';
import { readRis } from './read-ris.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'methodgraph-ris-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function collect(file: string): Promise<ReadItem[]> {
  const items: ReadItem[] = [];
  for await (const item of readRis(file)) items.push(item);
  return items;
}

async function read(content: string | Uint8Array): Promise<ReadItem[]> {
  const file = join(folder, 'library.ris');
  await writeFile(file, content);
  return collect(file);
}

async function readPaper(lines: readonly string[], type = 'JOUR'): Promise<PaperRecord> {
  const [item] = await read([`TY  - ${type}`, ...lines, 'ER  - '].join('\r\n'));
  if (!item || 'reason' in item) throw new Error(item?.reason ?? 'nothing was read');
  return item.record as PaperRecord;
}

/** Each item as its line, and the title of what was read or the reason why nothing was. */
const tell = (items: readonly ReadItem[]): (readonly [number, unknown])[] =>
  items.map((item) => [item.place.line, 'reason' in item ? item.reason : (item.record as PaperRecord).title]);

const stray =
  'tags stand outside of a record, which goes from "TY  - " to "ER  - " with two blanks before each hyphen';

test('a record becomes a paper', async () => {
  const said = await readPaper([
    'AU  - Beethoven,Ludwig van',
    'AU  - King, Martin Luther, Jr.',
    'AU  - The Study Group',
    'AU  - Beethoven, Ludwig van',
    'PY  - 1908/03//',
    'TI  - The probable error',
    '  of a  - mean',
    '',
    'that goes on',
    'JO  - Biometrika',
    'AB  - AU - is no tag here',
    'DO  - https://doi.org/10.1093/BIOMET/6.1.1',
    'UR  - www.example.org; https://example.org/a',
    'UR  - https://example.org/b',
    'SN  - 9780412048418',
    'XX  - unknown',
  ]);
  const names = ['Ludwig van Beethoven', 'Martin Luther King Jr.', 'The Study Group'];
  expect(said).toEqual({
    kind: 'paper',
    id: 'doi:10.1093/biomet/6.1.1',
    title: 'The probable error of a - mean that goes on',
    year: 1908,
    doi: '10.1093/biomet/6.1.1',
    url: 'https://example.org/a',
    venue: 'Biometrika',
    authors: names.map((name) => ({
      person: `name:ris:${name}`,
      printedName: name,
      name,
      identity: 'NAME_STRING',
    })),
  });
});

describe('whatever its type', () => {
  test.each([
    ...[
      'ABST',
      'BOOK',
      'CHAP',
      'CONF',
      'CPAPER',
      'EDBOOK',
      'ELEC',
      'GEN',
      'JOUR',
      'LEGAL',
      'MGZN',
      'MPCT',
      'MUSIC',
    ],
    ...[
      'NEWS',
      'PAT',
      'RPRT',
      'STAT',
      'THES',
      'UNPB',
      'VIDEO',
      'jour',
      'JOURN',
      'Journal Article',
      'NOPE',
      '',
    ],
  ])('%s has title, author, year and DOI', async (type) => {
    const lines = ['T1  - T', 'A1  - Roe, Jane', 'Y1  - 2001///', 'DO  - 10.1234/x'];
    for (const said of [lines, ['TI  - T', 'AU  - Roe, Jane', 'PY  - 2001', 'DO  - 10.1234/x']]) {
      expect(await readPaper(said, type)).toMatchObject({
        id: 'doi:10.1234/x',
        title: 'T',
        year: 2001,
        authors: [{ printedName: 'Jane Roe' }],
      });
    }
  });
});

test.each<[string, readonly string[], Partial<PaperRecord>]>([
  ['BOOK', ['TI  - T', 'SN  - 0006-3444', 'SN  - 978-0-412-04841-8 (cloth)'], { id: 'isbn:9780412048418' }],
  ['JOUR', ['TI  - T', 'AN  - 123', 'DB  - PubMed'], { id: 'pmid:123' }],
  ['GEN', ['TI  - T', 'M1  - arXiv:1706.03762'], { id: 'arxiv:1706.03762' }],
  ['JOUR', ['TI  - T', 'UR  - https://arxiv.org/abs/1706.03762v2'], { id: 'arxiv:1706.03762' }],
  ['JOUR', ['TI  - T', 'DO  - none', 'DO  - 10.1234/x'], { id: 'doi:10.1234/x' }],
  ['JOUR', ['TI  - T', 'DA  - 20190521'], { year: 2019 }],
  ['CHAP', ['TI  - T', 'T2  - A Book', 'PB  - P'], { venue: 'A Book' }],
  ['BOOK', ['TI  - T', 'T2  - A Series', 'PB  - P'], { venue: 'P' }],
  ['JOUR', ['ST  - Short', 'JA  - J. Sh.', 'PY  - in press'], { title: 'Short', venue: 'J. Sh.' }],
])('a %s with %j', async (type, lines, expected) => {
  expect(await readPaper(lines, type)).toMatchObject(expected);
});

test('identifiers that are none are left out', async () => {
  const said = await readPaper(['TI  - T', 'DO  - n/a', 'UR  - nowhere', 'AN  - 123', 'SN  - 1'], 'BOOK');
  expect(said).toEqual({ kind: 'paper', id: expect.stringMatching(/^title:/), title: 'T' });
});

test('the same work has the key that BibTeX and CSL-JSON give it', async () => {
  const said = await readPaper(['TI  - Éléments: an Introduction', 'AU  - Roe, Jane', 'PY  - 1999']);
  // By hand: the first 20 places of `printf 'elements an introduction\n1999\nroe' | sha1sum`.
  expect(said.id).toBe('title:e16d87c3ae2475c6787e');
});

test('lines between records are passed over unless they hold tags, and a record without its end is one', async () => {
  const items = await read(
    [
      '\uFEFFRecord #1 of 4',
      'Provider: P',
      '1.',
      'TY  - JOUR',
      'TI  - A',
      'ER  -',
      'T1  - Lost',
      'AU  - Roe, Jane',
      '',
      'TY - JOUR',
      'TI - Lost too',
      '',
      'TY  - JOUR',
      'TI  -B',
      'TY  - JOUR',
      'TI  - C',
    ].join('\n'),
  );
  expect(tell(items)).toEqual([
    [4, 'A'],
    [7, stray],
    [10, stray],
    [13, 'B'],
    [15, 'C'],
  ]);
});

test.each([
  ['PT J\nAU Roe, J\nER\n\nEF\n', 'Web of Science'],
  ['PMID- 123\nTI  - T\n', 'PubMed'],
])('%j is told to be another format', async (content, format) => {
  const items = await read(content);
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({
    place: { line: 1 },
    reason: expect.stringContaining(`the format of ${format} itself`),
  });
});

test('a record that says nothing, and a year that cannot be, are rejected with what was read', async () => {
  const items = await read('TY  - JOUR\nAU  - Roe, Jane\nER  - \nTY  - JOUR\nTI  - T\nPY  - 3000\nER  - \n');
  expect(items).toMatchObject([
    {
      place: { line: 1 },
      reason: 'it has no title, no identifier and no place in a journal to be known by',
      record: { TY: ['JOUR'], AU: ['Roe, Jane'] },
    },
    { place: { line: 4 }, reason: '`year` has to be 1 to 2100' },
  ]);
});

test('what is not UTF-8 is told with what to do, and costs its own record', async () => {
  const items = await read(
    Buffer.from('TY  - JOUR\nTI  - Müller\nER  - \nMüller\nMüller\nTY  - JOUR\nTI  - T\nER  - \n', 'latin1'),
  );
  const reason = 'the line is not valid UTF-8; convert the file to UTF-8';
  expect(tell(items)).toEqual([
    [1, `${reason} (line 2)`],
    [4, reason],
    [6, 'T'],
  ]);
  expect(tell(await read(Buffer.from('TY  - JOUR\nTI  - T\nER  - ', 'utf16le')))).toEqual([
    [1, 'the line holds NUL characters, as UTF-16 does; convert the file to UTF-8'],
  ]);
});

test('a file without records is told, an empty one is not', async () => {
  expect(tell(await read('a\nb'))).toEqual([[1, 'there is no RIS record (TY  - to ER  - ) in the file']]);
  expect(await read('\n')).toEqual([]);
});

describe('real records', () => {
  // Counted by `grep -c '^TY  - '` (after the byte-order mark), which is as many as rispy reads: 23.
  const counts = {
    basic: 1,
    bom: 1,
    custom_list_tags: 1,
    empty_tag: 1,
    extraneous_data: 2,
    full: 2,
    full_without_whitespace: 2,
    full_write: 2,
    multi_unknown_tags: 1,
    multiline: 3,
    single_unknown_tag: 1,
    starting_newlines: 1,
    urls: 4,
    utf_chars: 1,
  };
  const toFile = (name: string): string => sharedFile(`importer-ris-rispy/example_${name}.ris`);

  testWithSharedData('every record is read or rejected at its line', async () => {
    for (const [name, count] of Object.entries(counts)) {
      const items = await collect(toFile(name));
      const starts = readFileSync(toFile(name), 'utf8')
        .split('\n')
        .flatMap((line, index) => (/^\uFEFF?TY {2}-/.test(line) ? [index + 1] : []));
      expect([name, items.length, items.map(({ place }) => place.line)]).toEqual([name, count, starts]);
    }
  });

  // The other four have neither TI, T1, ST nor DO: one in custom_list_tags, three in multiline.
  testWithSharedData('19 of the 23 are papers', async () => {
    const papers: PaperRecord[] = [];
    for (const name of Object.keys(counts)) {
      for (const item of await collect(toFile(name)))
        if (!('reason' in item)) papers.push(item.record as PaperRecord);
    }
    expect(papers).toHaveLength(19);
    expect(papers.filter(({ title }) => title === 'A Mathematical Theory of Communication')).toHaveLength(8);
    expect(papers.filter(({ year }) => year === 1948)).toHaveLength(8);
    expect(papers.filter(({ doi }) => doi !== undefined).map(({ doi }) => doi)).toEqual([
      '10.1186/s40981-020-0316-0',
      '10.1177/2325967120950040',
    ]);
  });

  testWithSharedData('the file of Web of Science is told for each of its two records', async () => {
    const items = await collect(toFile('wos'));
    expect(items.map((item) => 'reason' in item && item.reason.includes('Web of Science'))).toEqual([
      true,
      true,
    ]);
  });
});
