// Each property of a papers file in all its spellings, each mistake; and the whole of a real file.
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sharedFile, testWithSharedData } from '../../../test/kit/shared-data.js';
import { type ReadItem } from '../record.js';
import { readPapersJsonl } from './read-papers-jsonl.js';

// The real files take seconds, and several times that on a busy machine.
jest.setTimeout(60_000);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'methodgraph-papers-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(...lines: unknown[]): Promise<ReadItem[]> {
  const file = join(folder, 'papers.jsonl');
  await writeFile(
    file,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );
  return collect(readPapersJsonl(file));
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** Records as they are, rejections as "line: reason". */
async function readShort(...lines: unknown[]): Promise<unknown[]> {
  return (await read(...lines)).map((item) =>
    'reason' in item ? `${item.place.line}: ${item.reason}` : item.record,
  );
}

const byName = (name: string) => ({
  person: `name:papers-jsonl:${name}`,
  printedName: name,
  identity: 'NAME_STRING',
  name,
});

describe('properties', () => {
  test.each<[object, object]>([
    [{ title: ' Deep  <i>residual</i> learning &amp; more ' }, { title: 'Deep residual learning & more' }],
    [{ year: 2016 }, { year: 2016 }],
    [{ year: '2016' }, { year: 2016 }],
    [{ doi: 'https://doi.org/10.1109/CVPR.2016.90' }, { doi: '10.1109/cvpr.2016.90' }],
    [{ DOI: '10.48550/arXiv.1512.03385' }, { doi: '10.48550/arxiv.1512.03385', arxivId: '1512.03385' }],
    [{ doi: 'in press' }, {}],
    [{ arxiv: '1512.03385v2' }, { arxivId: '1512.03385' }],
    [{ arxiv_id: 'cs/0309023' }, { arxivId: 'cs/0309023' }],
    [{ arxivId: '' }, {}],
    [{ openalex_id: 'https://openalex.org/W2194775991' }, { openAlexId: 'W2194775991' }],
    [{ openAlex: 'W1' }, { openAlexId: 'W1' }],
    [{ isbn: '978-0-412-04841-8' }, { isbn: '9780412048418' }],
    [{ pmid: 12345 }, { pmid: '12345' }],
    [{ s2Id: 206594692 }, { s2Id: '206594692' }],
    [{ url: 'https://example.org/a' }, { url: 'https://example.org/a' }],
    [{ source_url: 'https://example.org/a' }, { url: 'https://example.org/a' }],
    [{ url: 'javascript:alert(1)' }, {}],
    [
      { venue: 'CVPR', citation: 'He (2016).', retracted: true },
      { venue: 'CVPR', citation: 'He (2016).', retracted: true },
    ],
    [{ title: '', venue: ' ', year: null, authors: null }, {}],
    [{ citing: true }, { referencesKnown: 'ALL' }],
    [{ citing: false }, {}],
    [{ referencesKnown: 'SOME', citing: true }, { referencesKnown: 'SOME' }],
    [{ cited_by: 5, alt_titles: ['x'], authors_truncated: true, pwc_url: 'x', colour: 'red' }, {}],
    [
      { authors: ['Kaiming He', ' ', 'Jian  Sun'] },
      {
        authors: [
          byName('Kaiming He'),
          { ...byName('Jian Sun'), printedName: 'Jian  Sun', name: 'Jian  Sun' },
        ],
      },
    ],
    [{ authors: ['Jian Sun', 'X', 'Jian Sun'] }, { authors: [byName('Jian Sun'), byName('X')] }],
    [
      { authors: [{ name: 'Josiah Carberry', orcid: 'https://orcid.org/0000-0002-1825-0097' }] },
      {
        authors: [
          {
            person: 'orcid:0000-0002-1825-0097',
            printedName: 'Josiah Carberry',
            identity: 'ORCID',
            name: 'Josiah Carberry',
            orcid: '0000-0002-1825-0097',
          },
        ],
      },
    ],
    [{ authors: [{ name: 'X', orcid: '0000-0000-0000-0000' }] }, { authors: [byName('X')] }],
    [{ methods: ['resnet'] }, { describes: ['resnet'] }],
    [{ describes: ['resnet'], methods: ['x'] }, { describes: ['resnet'] }],
  ])('%j', async (said, expected) => {
    expect(await readShort({ id: 'local:x', ...said })).toEqual([
      { kind: 'paper', id: 'local:x', ...expected },
    ]);
  });

  test.each([
    ['arXiv:1512.03385', 'arxiv:1512.03385'],
    ['doi:10.1/X', 'doi:10.1/x'],
    ['title:53724dd1a6f0', 'title:53724dd1a6f0'],
    ['pwc:adam', 'local:pwc/adam'],
    [' local:x ', 'local:x'],
  ])('the id %s is the key %s', async (id, expected) => {
    expect(await readShort({ id }, { paper_id: id })).toEqual([
      { kind: 'paper', id: expected },
      { kind: 'paper', id: expected },
    ]);
  });

  test('references are citations, each once, and what is wrong with one does not touch the others', async () => {
    expect(
      await readShort({
        id: 'doi:10.1/a',
        references: ['doi:10.1/b', 'pwc:adam', 'doi:10.1/b', null, 'doi:10.1/A', 7],
      }),
    ).toEqual([
      { kind: 'paper', id: 'doi:10.1/a', referencesKnown: 'SOME' },
      { kind: 'cites', citing: 'doi:10.1/a', cited: 'doi:10.1/b' },
      { kind: 'cites', citing: 'doi:10.1/a', cited: 'local:pwc/adam' },
      '1: `cited` is the citing paper itself',
      '1: `cited` has to be a text',
    ]);
  });
});

test.each<[unknown, string]>([
  ['nonsense', 'not JSON: '],
  ['[1]', 'a record has to be a JSON object'],
  [{ title: 'x' }, '`id` is missing'],
  [{ id: '10.1/x' }, '`id` is "10.1/x"; it has to be an identifier with its scheme'],
  [{ id: 5 }, '`id` has to be a text'],
  [{ id: 'doi:10.1/x', year: 20165 }, '`year` has to be 1 to 2100'],
  [{ id: 'doi:10.1/x', year: 'MMXVI' }, '`year` has to be a number'],
  [{ id: 'doi:10.1/x', title: ['x'] }, '`title` has to be a text'],
  [{ id: 'doi:10.1/x', authors: 'A and B' }, '`authors` has to be a list'],
  [{ id: 'doi:10.1/x', authors: [5] }, '`authors.0` has to be a text or an object'],
  [{ id: 'x', references: ['doi:10.1/b'] }, '`id` is "x"'],
])('%j is refused once, and the next is read', async (line, reason) => {
  const [first, second, ...others] = await read({ id: 'doi:10.1/before' }, line, '', {
    id: 'doi:10.1/y',
  }).then(([before, ...items]) => {
    expect(before).toHaveProperty('record');
    return items;
  });
  expect(first).toMatchObject({ place: { line: 2 }, reason: expect.stringContaining(reason) });
  expect(second).toMatchObject({ place: { line: 4 }, record: { id: 'doi:10.1/y' } });
  expect(others).toEqual([]);
});

// Counted by a few lines of Python over the raw file; names are the same in NFC with blanks folded.
testWithSharedData('117,367 papers are all read, with every property they have', async () => {
  const counts = {
    papers: 0,
    authorships: 0,
    year: 0,
    venue: 0,
    doi: 0,
    arxivId: 0,
    all: 0,
    describes: 0,
    local: 0,
  };
  const people = new Set<string>();
  for await (const item of readPapersJsonl(sharedFile('ml-citation-graph/papers.jsonl.gz'))) {
    if ('reason' in item) throw new Error(item.reason);
    if (item.record.kind !== 'paper') throw new Error(item.record.kind);
    const paper = item.record;
    counts.papers += 1;
    for (const { person } of paper.authors ?? []) people.add(person);
    counts.authorships += paper.authors?.length ?? 0;
    for (const name of ['year', 'venue', 'doi', 'arxivId'] as const) if (paper[name]) counts[name] += 1;
    if (paper.referencesKnown === 'ALL') counts.all += 1;
    counts.describes += paper.describes?.length ?? 0;
    if (paper.id.startsWith('local:pwc/')) counts.local += 1;
  }
  expect(counts).toEqual({
    papers: 117_367,
    // 320,865 in the file, of which 61 name an author of the same paper again.
    authorships: 320_804,
    year: 115_104,
    venue: 73_956,
    doi: 7_315,
    // 30,299 that the file says, 35 more by a DOI of arXiv.
    arxivId: 30_334,
    all: 6_545,
    describes: 1_746,
    local: 80,
  });
  expect(people.size).toBe(120_832);
});
