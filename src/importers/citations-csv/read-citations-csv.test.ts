// Headers, delimiters, quotes and every way in which a row can be wrong; and the whole of a real file.
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { sharedFile, testWithSharedData } from '../../../test/kit/shared-data.js';
import { checkRecord } from '../check-record.js';
import { type ReadItem } from '../record.js';
import { findColumns } from './find-columns.js';
import { readCitationsCsv } from './read-citations-csv.js';
import { readRows } from './read-rows.js';
import { checkCitation, toCitationSaid } from './to-citation.js';

// The real files take seconds, and several times that on a busy machine.
jest.setTimeout(60_000);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'methodgraph-citations-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(content: string | Uint8Array): Promise<ReadItem[]> {
  const file = join(folder, 'citations.csv');
  await writeFile(file, content);
  return collect(readCitationsCsv(file));
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** Records as they are, rejections as "line: reason". */
async function readShort(content: string | Uint8Array): Promise<unknown[]> {
  return (await read(content)).map((item) =>
    'reason' in item ? `${item.place.line}: ${item.reason}` : item.record,
  );
}

const cites = (citing: string, cited: string, said: object = {}) => ({
  kind: 'cites',
  citing,
  cited,
  ...said,
});
const one = cites('doi:10.1/a', 'doi:10.1/b');

describe('the header', () => {
  test.each([
    'citing,cited\ndoi:10.1/a,doi:10.1/b\n',
    'citing;cited\ndoi:10.1/a;doi:10.1/b\n',
    'citing\tcited\ndoi:10.1/a\tdoi:10.1/b\n',
    'source,target\ndoi:10.1/a,doi:10.1/b\n',
    'citing_id,cited_id\ndoi:10.1/a,doi:10.1/b\n',
    'from,to\ndoi:10.1/a,doi:10.1/b\n',
    'Cited,Citing\ndoi:10.1/b,doi:10.1/a\n',
    '"citing";"cited"\n"doi:10.1/a";"doi:10.1/b"\n',
    'evidence, cited , citing\nbib, doi:10.1/b , doi:10.1/a\n',
    // Where both are there, the columns that say what they are go first.
    'source,citing,cited\nCrossref,doi:10.1/a,doi:10.1/b\n',
    '\uFEFFciting,cited\r\ndoi:10.1/a,doi:10.1/b\r\n',
    '\n\nciting,cited\n\ndoi:10.1/a,doi:10.1/b',
  ])('%j', async (content) => {
    expect(await readShort(content)).toEqual([one]);
  });

  test('gzip', async () => {
    expect(await readShort(gzipSync('citing,cited\ndoi:10.1/a,doi:10.1/b\n'))).toEqual([one]);
  });

  test.each(['doi:10.1/a,doi:10.1/b\ndoi:10.1/a,doi:10.1/c\n', 'citing,reference\ndoi:10.1/a,doi:10.1/b\n'])(
    'without the names of both columns nothing is read: %j',
    async (content) => {
      expect(await readShort(content)).toEqual([
        '1: the first line has to be a header that names the column of the citing paper (citing, citing_id, source, from) and that of the cited one (cited, cited_id, target, to)',
      ]);
    },
  );

  test.each(['', '\n\n', 'citing,cited\n'])('a file without rows has no records: %j', async (content) => {
    expect(await readShort(content)).toEqual([]);
  });
});

describe('rows', () => {
  const header = 'citing,cited,intents,influential';

  test.each<[string, object]>([
    ['doi:10.1/A,arXiv:1512.03385,,', cites('doi:10.1/a', 'arxiv:1512.03385')],
    ['title:x,pwc:adam,,', cites('title:x', 'local:pwc/adam')],
    [
      'doi:10.1/a,doi:10.1/b,background;method,true',
      { ...one, intents: ['background', 'method'], influential: true },
    ],
    ['doi:10.1/a,doi:10.1/b, background | ,0', { ...one, intents: ['background'], influential: false }],
    ['doi:10.1/a,doi:10.1/b,,FALSE', { ...one, influential: false }],
    ['doi:10.1/a,"doi:10.1/b,c",,1', { ...cites('doi:10.1/a', 'doi:10.1/b,c'), influential: true }],
    ['doi:10.1/a, "doi:10.1/b" ,"say ""so""",', { ...one, intents: ['say "so"'] }],
    ['doi:10.1/a,doi:10.1/b,"two\nlines",', { ...one, intents: ['two\nlines'] }],
    ['doi:10.1/a,title:5" disk,,', cites('doi:10.1/a', 'title:5" disk')],
  ])('%j', async (row, expected) => {
    expect(await readShort(`${header}\n${row}\n`)).toEqual([expected]);
  });

  test.each([
    ['doi:10.1/a', '2: the row has 1 cells, the header 4'],
    ['doi:10.1/a,doi:10.1/b,,,', '2: the row has 5 cells, the header 4'],
    [',doi:10.1/b,,', '2: `citing` is missing'],
    [',,,', '2: `citing` is missing; `cited` is missing'],
    ['doi:10.1/a,doi:10.1/A,,', '2: `cited` is the citing paper itself'],
    [
      'doi:10.1/a,doi:x,,',
      '2: `cited` is "doi:x"; it has to be doi: followed by a DOI (doi:10.1093/biomet/6.1.1)',
    ],
    [
      '10.1/a,doi:10.1/b,,',
      '2: `citing` is "10.1/a"; it has to be an identifier with its scheme (doi:, arxiv:, openalex:, s2:, pmid:, isbn:, title:, local:)',
    ],
    [`doi:10.1/a,local:${'x'.repeat(500)},,`, '2: `cited` has to be at most 500 characters long'],
    ['doi:10.1/a,doi:10.1/b,,yes', '2: `influential` has to be true or false'],
    ['doi:10.1/a,"doi:10.1/b"c,,', '2: a quoted cell goes on after its closing quote'],
  ])('%j is refused, and the next is read', async (row, expected) => {
    expect(await readShort(`${header}\n${row}\ndoi:10.1/a,doi:10.1/b,,\n`)).toEqual([expected, one]);
  });

  test('a rejection says what was read', async () => {
    expect(await read('citing,cited\ndoi:10.1/a\n,doi:10.1/b')).toMatchObject([
      { record: ['doi:10.1/a'] },
      { record: { kind: 'cites', cited: 'doi:10.1/b' } },
    ]);
  });

  test('a quote that is never closed costs its own line only, and lines keep their numbers', async () => {
    const rows = Array.from({ length: 150 }, (_, number) => `doi:10.1/a,doi:10.1/${number}`);
    rows[20] = 'doi:10.1/a,"doi:10.1/20';
    rows[140] = '"doi:10.1/a';
    const items = await readShort(['citing,cited', ...rows].join('\n'));
    expect(items).toHaveLength(150);
    expect(items[20]).toBe('22: a quote is opened and never closed');
    expect(items[21]).toEqual(cites('doi:10.1/a', 'doi:10.1/21'));
    expect(items[140]).toBe('142: a quote is opened and never closed');
    expect(items[149]).toEqual(cites('doi:10.1/a', 'doi:10.1/149'));
  });

  test('a line that is not UTF-8 and a gzip file that ends too early are said', async () => {
    const broken = Buffer.concat([
      Buffer.from('citing,cited\ndoi:10.1/a,doi:10.1/'),
      Buffer.from([0xff]),
      Buffer.from('\ndoi:10.1/a,doi:10.1/b\n'),
    ]);
    expect(await readShort(broken)).toEqual(['2: the line is not valid UTF-8', one]);
    const whole = gzipSync(`citing,cited\n${'doi:10.1/a,doi:10.1/b\n'.repeat(1000)}`);
    expect((await readShort(whole.subarray(0, -12))).at(-1)).toMatch(/the gzip data ends too early/);
  });

  test('a file that is not there is SOURCE_FAILED', async () => {
    await expect(collect(readCitationsCsv(join(folder, 'none.csv')))).rejects.toMatchObject({
      code: 'SOURCE_FAILED',
    });
  });
});

test('rows are what a CSV writer wrote, whatever is in them', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'é') }).map((text) => text.trim());
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
      async (table) => {
        const written = stringify(table, { quoted: true }).split('\n');
        async function* toLines() {
          for (const [index, text] of written.entries())
            yield await Promise.resolve({ line: index + 1, text });
        }
        const rows = await collect(readRows(toLines(), () => ','));
        expect(rows.map((row) => ('cells' in row ? row.cells : row.problem))).toEqual(table);
      },
    ),
  );
});

// 312,843 rows by `zcat citations.csv.gz | tail -n +2 | wc -l`; 1,576 lines with `pwc:` by `grep -c pwc:`.
testWithSharedData(
  'the citations of 6,545 papers are all read, each as the gate for records has it',
  async () => {
    const columns = findColumns(['citing', 'cited'])!;
    let count = 0;
    let ofPapersWithCode = 0;
    for await (const item of readCitationsCsv(sharedFile('ml-citation-graph/citations.csv.gz'))) {
      count += 1;
      if ('reason' in item) throw new Error(item.reason);
      if (item.record.kind !== 'cites') throw new Error(item.record.kind);
      const { citing, cited } = item.record;
      if (cited.startsWith('local:pwc/') || citing.startsWith('local:pwc/')) ofPapersWithCode += 1;
      // Each hundredth: the short way has to answer what the long one does.
      if (count % 100 === 0) {
        const said = toCitationSaid([citing, cited], columns);
        expect(checkCitation(said)).toEqual(checkRecord(said));
        expect(item.record).toEqual(checkRecord(said));
      }
    }
    expect({ count, ofPapersWithCode }).toEqual({ count: 312_843, ofPapersWithCode: 1_576 });
  },
);
