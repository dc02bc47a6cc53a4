// Each property of the methods dump, and each mistake.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type CatalogueRecord, type ReadItem } from '../record.js';
import { readPapersWithCode } from './read-paperswithcode.js';
import { toArxivYear } from './to-introducing-paper.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'methodgraph-paperswithcode-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function collect(file: string): Promise<ReadItem[]> {
  const all: ReadItem[] = [];
  for await (const item of readPapersWithCode(file)) all.push(item);
  return all;
}

async function read(...entries: unknown[]): Promise<ReadItem[]> {
  const file = join(folder, 'methods.json');
  await writeFile(file, JSON.stringify(entries));
  return collect(file);
}

function toRecords(items: readonly ReadItem[]): CatalogueRecord[] {
  return items.map((item) => {
    if ('reason' in item) throw new Error(item.reason);
    return item.record;
  });
}

const url = 'https://paperswithcode.com/method/sample-net';
const page = (slug: string) => `https://paperswithcode.com/paper/${slug}`;

/** An entry as the dump has them, with everything. */
const sample = {
  url,
  name: 'SaNet',
  full_name: 'Sample Network',
  description:
    '**SaNet** follows [LSTM](https://paperswithcode.com/method/lstm) and [itself](/method/sample-net).\r\n\r\n$$x\\_1$$',
  paper: { title: 'Sample Networks', url: page('sample-networks') },
  introduced_year: 2000,
  source_url: 'http://arxiv.org/abs/1512.03385v1',
  source_title: 'Sample Networks for <i>All</i>',
  code_snippet_url: 'https://example.org/code',
  num_papers: 12,
  collections: [
    { collection: 'Convolutional Neural Networks', area_id: 'computer-vision', area: 'Computer Vision' },
    { collection: 'Pooling (2D) & more', area_id: 'general', area: 'General' },
  ],
};

test('an entry is its fields, its paper and its method', async () => {
  expect(toRecords(await read(sample))).toEqual([
    { kind: 'field', id: 'pwc:computer-vision', names: { en: 'Computer Vision' } },
    {
      kind: 'field',
      id: 'pwc:computer-vision/convolutional-neural-networks',
      names: { en: 'Convolutional Neural Networks' },
      partOf: ['pwc:computer-vision'],
    },
    { kind: 'field', id: 'pwc:general', names: { en: 'General' } },
    {
      kind: 'field',
      id: 'pwc:general/pooling-2d-more',
      names: { en: 'Pooling (2D) & more' },
      partOf: ['pwc:general'],
    },
    {
      kind: 'paper',
      id: 'arxiv:1512.03385',
      title: 'Sample Networks for All',
      year: 2015,
      arxivId: '1512.03385',
      url: 'http://arxiv.org/abs/1512.03385v1',
    },
    {
      kind: 'method',
      slug: 'sample-net',
      names: { en: 'Sample Network' },
      aliases: ['SaNet'],
      summaries: { en: 'SaNet follows LSTM and itself.\n\n$$x\\_1$$' },
      originYear: '2015',
      field: ['pwc:computer-vision/convolutional-neural-networks', 'pwc:general/pooling-2d-more'],
      sources: [{ paper: 'arxiv:1512.03385' }],
      related: [{ slug: 'lstm', kinds: ['mentioned'] }],
    },
  ]);
});

test('a field or paper that several methods have is said once', async () => {
  const items = await read(sample, { ...sample, url: `${url}-2` });
  expect(toRecords(items).map(({ kind }) => kind)).toEqual([
    ...['field', 'field', 'field', 'field', 'paper'],
    ...['method', 'method'],
  ]);
  expect(items.map(({ place }) => place.line)).toEqual([1, 1, 1, 1, 1, 1, 2]);
});

test('what an entry does not say is not said', async () => {
  const nothing = { description: '', paper: null, source_url: null, source_title: null, collections: [] };
  expect(toRecords(await read({ url, name: 'X', full_name: null, ...nothing }, { url }))).toEqual([
    { kind: 'method', slug: 'sample-net', names: { en: 'X' } },
    { kind: 'method', slug: 'sample-net' },
  ]);
});

test.each([
  ['ResNet', 'Residual Network', 'Residual Network', ['ResNet']],
  ['Adam', 'Adam', 'Adam', undefined],
  ['Rank-based Loss', 'Rank-based loss', 'Rank-based loss', undefined],
  ['GRU', ' ', 'GRU', undefined],
  [undefined, 'Gated Recurrent Unit', 'Gated Recurrent Unit', undefined],
])('name %j and full name %j are %j, aliases %j', async (name, fullName, expected, aliases) => {
  const [method] = toRecords(await read({ url, name, full_name: fullName }));
  expect(method).toEqual({
    kind: 'method',
    slug: 'sample-net',
    names: { en: expected },
    ...(aliases && { aliases }),
  });
});

describe('the introducing paper', () => {
  const paper = { title: 'A', url: page('a') };
  test.each<[string, object, object | null]>([
    [
      'of an arXiv address of the old kind',
      { source_url: 'https://arxiv.org/pdf/cs/9903012v2.pdf', source_title: 'A', paper },
      {
        id: 'arxiv:cs/9903012',
        arxivId: 'cs/9903012',
        year: 1999,
        title: 'A',
        url: 'https://arxiv.org/pdf/cs/9903012v2.pdf',
      },
    ],
    [
      'of another address goes by its page, and has no year',
      { source_url: 'https://openreview.net/forum?id=x', source_title: 'A', paper, introduced_year: 2000 },
      { id: 'local:pwc/a', title: 'A', url: 'https://openreview.net/forum?id=x' },
    ],
    [
      'of a resolver has the DOI beside its page',
      { source_url: 'https://doi.org/10.1109/ACCESS.2020.1', source_title: 'A', paper },
      {
        id: 'local:pwc/a',
        title: 'A',
        doi: '10.1109/access.2020.1',
        url: 'https://doi.org/10.1109/ACCESS.2020.1',
      },
    ],
    [
      'of a publisher that says the DOI has it, too',
      { source_url: 'https://dl.acm.org/doi/abs/10.1145/2939672.1?download=true', paper },
      {
        id: 'local:pwc/a',
        title: 'A',
        doi: '10.1145/2939672.1',
        url: 'https://dl.acm.org/doi/abs/10.1145/2939672.1?download=true',
      },
    ],
    [
      'without an address has that of its page',
      { source_url: null, paper },
      { id: 'local:pwc/a', title: 'A', url: page('a') },
    ],
    [
      'without a page goes by its DOI',
      { source_url: 'https://doi.org/10.1/x', source_title: 'A', paper: null },
      { id: 'doi:10.1/x', doi: '10.1/x', title: 'A', url: 'https://doi.org/10.1/x' },
    ],
    [
      'without page, arXiv id and DOI is none',
      { source_url: 'https://example.org/a', source_title: 'A' },
      null,
    ],
  ])('%s', async (_, said, expected) => {
    const records = toRecords(await read({ url, name: 'X', ...said }));
    expect(records.filter(({ kind }) => kind === 'paper')).toEqual(
      expected ? [{ kind: 'paper', ...expected }] : [],
    );
    expect(records.at(-1)).toEqual({
      kind: 'method',
      slug: 'sample-net',
      names: { en: 'X' },
      ...(expected && { sources: [{ paper: (expected as { id: string }).id }] }),
      ...(expected && 'year' in expected && { originYear: String(expected.year) }),
    });
  });

  test.each([
    ['2006.11239', 2020],
    ['0704.0001', 2007],
    ['cs/0309023', 2003],
    ['hep-th/9108028', 1991],
    ['math.gt/0309136', 2003],
  ])('arXiv gave the id %s in %i', (id, year) => {
    expect(toArxivYear(id)).toBe(year);
  });
});

test.each<[unknown, string]>([
  [5, 'a record has to be a JSON object'],
  [{ name: 'X' }, '`url` has to be a text'],
  [{ url: 'https://paperswithcode.com/paper/x' }, '`url` has to be the address of a method'],
  [{ url, description: 5 }, '`description` has to be a text'],
  [{ url, collections: 'Graphs' }, '`collections` has to be a list'],
  [{ url, collections: [{ area_id: 'graphs' }] }, '`collections.0.collection` has to be a text'],
  [{ url, paper: 'A' }, '`paper` has to be an object'],
  [{ url, description: 'x'.repeat(100_001) }, '`summaries.en` has to be at most 100000 characters long'],
])('an entry that is none is refused, and the next is read: %#', async (entry, reason) => {
  const [refused, next] = await read(entry, { url });
  expect(refused).toMatchObject({ place: { line: 1 }, reason: expect.stringContaining(reason) });
  expect(next).toMatchObject({ place: { line: 2 }, record: { kind: 'method', slug: 'sample-net' } });
});

test('a file that breaks off is read as far as it goes', async () => {
  const file = join(folder, 'broken.json.gz');
  await writeFile(file, gzipSync(JSON.stringify([{ url }, { url: `${url}-2` }]).slice(0, -10)));
  expect(await collect(file)).toMatchObject([
    { record: { slug: 'sample-net' } },
    { place: { line: 2 }, reason: expect.any(String) },
  ]);
});
