// Every kind of record with nothing but its key and with everything, and a reason for every mistake.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CatalogueRecord, type ReadItem } from '../record.js';
import { readCatalogue } from './read-catalogue.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'methodgraph-catalogue-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(content: string | Uint8Array): Promise<ReadItem[]> {
  const file = join(folder, 'catalogue.ndjson');
  await writeFile(file, content);
  const items: ReadItem[] = [];
  for await (const item of readCatalogue(file)) items.push(item);
  return items;
}

const toLine = (record: unknown): string => (typeof record === 'string' ? record : JSON.stringify(record));

async function readRecord(record: unknown): Promise<CatalogueRecord> {
  const [item] = await read(toLine(record));
  if (!item || 'reason' in item) throw new Error(item?.reason ?? 'nothing was read');
  return item.record;
}

async function readReason(record: unknown): Promise<string> {
  const [item] = await read(toLine(record));
  if (!item || !('reason' in item)) throw new Error('the record was taken');
  return item.reason;
}

describe('records', () => {
  test.each([
    { kind: 'field', id: 'deep-learning' },
    { kind: 'method', slug: 'diffusion-model' },
    { kind: 'paper', id: 'arxiv:2006.11239' },
    { kind: 'person', id: 'person:jonathan-ho' },
    { kind: 'cites', citing: 'doi:10.1/x', cited: 'doi:10.1/y' },
  ])('$kind needs nothing but its key', async (record) => {
    expect(await readRecord(record)).toEqual(record);
  });

  test.each([
    'doi:10.1/x',
    'arxiv:2006.11239',
    'openalex:W1',
    's2:1',
    'pmid:1',
    'isbn:9780412048418',
    'title:x',
    'local:x',
  ])('a paper may have the key %s', async (id) => {
    expect(await readRecord({ kind: 'paper', id })).toEqual({ kind: 'paper', id });
  });

  test('a field with everything', async () => {
    const record = { kind: 'field', id: 'a', names: { en: 'A', vi: null }, partOf: 'b' };
    expect(await readRecord(record)).toEqual({ ...record, partOf: ['b'] });
  });

  test('a method with everything', async () => {
    const record = {
      kind: 'method',
      slug: 'diffusion-model',
      names: { en: 'Diffusion model', vi: 'Mô hình khuếch tán' },
      field: 'deep-learning',
      family: 'Machine learning',
      originYear: '2015–2020',
      originator: 'Sohl-Dickstein, J. et al.',
      type: 'Generative model',
      aliases: ['DDPM'],
      summaries: { en: '…' },
      sources: [
        'arxiv:2006.11239',
        { paper: 'doi:10.1/x', citation: 'As printed', url: 'https://example.org' },
      ],
      people: ['person:jonathan-ho'],
      related: [
        'a',
        { slug: 'b', kind: 'mentioned' },
        { slug: 'c', kinds: ['declared', 'mentioned'], sources: ['x'] },
      ],
    };
    expect(await readRecord(record)).toEqual({
      ...record,
      field: ['deep-learning'],
      sources: [{ paper: 'arxiv:2006.11239' }, record.sources[1]],
      related: [
        { slug: 'a', kinds: ['declared'] },
        { slug: 'b', kinds: ['mentioned'] },
        { slug: 'c', kinds: ['declared', 'mentioned'], sources: ['x'] },
      ],
    });
  });

  test('a paper with everything, identifiers in their one spelling', async () => {
    const record = {
      kind: 'paper',
      id: 'arXiv:2006.11239v2',
      title: ' Denoising ',
      year: 2020,
      doi: 'https://doi.org/10.48550/ARXIV.2006.11239',
      arxivId: '2006.11239v2',
      openAlexId: 'https://openalex.org/W3036167779',
      isbn: '978-0-412-04841-8',
      url: 'https://example.org',
      citation: 'Ho, J. (2020).',
      venue: 'NeurIPS',
      retracted: false,
      known: true,
      referencesKnown: 'SOME',
      authors: ['person:a', { person: 'person:b', printedName: 'B.' }],
    };
    expect(await readRecord(record)).toEqual({
      ...record,
      id: 'arxiv:2006.11239',
      title: 'Denoising',
      doi: '10.48550/arxiv.2006.11239',
      arxivId: '2006.11239',
      openAlexId: 'W3036167779',
      isbn: '9780412048418',
      authors: [{ person: 'person:a' }, { person: 'person:b', printedName: 'B.' }],
    });
  });

  test('an ORCID of nothing but zeros is what sources write for none', async () => {
    const person = { kind: 'person', id: 'p', name: 'P' };
    expect(await readRecord({ ...person, orcid: '0000-0000-0000-0000' })).toEqual(person);
  });

  test('a person and a citation with everything', async () => {
    const person = { kind: 'person', id: 'p', name: 'P', orcid: '0000-0002-1825-0097', identity: 'ORCID' };
    expect(await readRecord(person)).toEqual(person);
    const cites = {
      kind: 'cites',
      citing: 'doi:10.1/x',
      cited: 'doi:10.1/y',
      intents: ['background'],
      influential: true,
      sources: ['s'],
    };
    expect(await readRecord(cites)).toEqual(cites);
  });

  test('null is said, not left out', async () => {
    const record = {
      kind: 'method',
      slug: 'x',
      names: null,
      family: null,
      aliases: null,
      related: null,
      field: null,
    };
    expect(await readRecord(record)).toEqual(record);
  });

  test('texts are composed, and language tags have their one spelling', async () => {
    const record = { kind: 'method', slug: 'x', names: { 'pt-br': 'Me\u0301todo' }, originYear: 1908 };
    expect(await readRecord(record)).toMatchObject({ names: { 'pt-BR': 'Método' }, originYear: '1908' });
  });
});

test('blank lines are passed over, a bad line leaves the others standing, and all have their numbers', async () => {
  const items = await read('\uFEFF{"kind":"field","id":"a"}\r\n\r\n  \nnonsense\n{"kind":"field","id":"b"}');
  expect(items.map(({ place }) => place.line)).toEqual([1, 4, 5]);
  expect(items.map((item) => ('reason' in item ? item.record : 'read'))).toEqual([
    'read',
    'nonsense',
    'read',
  ]);
});

test('a line that is not UTF-8 is a rejection', async () => {
  const items = await read(Buffer.from([0x7b, 0xff, 0x7d, 10]));
  expect(items).toEqual([{ place: expect.anything(), reason: 'the line is not valid UTF-8', record: null }]);
});

test('a first line may say that the papers of the file are told apart already', async () => {
  const paper = '{"kind":"paper","id":"local:a"}';
  const readWith = async (header: string) =>
    (await read(`${header}\n${paper}\n{"kind":"field","id":"f"}`)).map((item) =>
      'reason' in item ? item.reason : item.record,
    );
  expect(await readWith('{"kind":"catalogue","resolved":true}')).toEqual([
    { kind: 'paper', id: 'local:a', resolved: true },
    { kind: 'field', id: 'f' },
  ]);
  expect(await readWith('{"kind":"catalogue"}')).toEqual([
    { kind: 'paper', id: 'local:a' },
    { kind: 'field', id: 'f' },
  ]);
  expect((await readWith(`${paper}\n{"kind":"catalogue"}`))[1]).toMatch('has to be one of');
});

describe('reasons', () => {
  const method = (said: object) => ({ kind: 'method', slug: 'x', ...said });
  const paper = (said: object) => ({ kind: 'paper', id: 'doi:10.1/x', ...said });
  const cites = (said: object) => ({ kind: 'cites', citing: 'doi:10.1/x', cited: 'doi:10.1/y', ...said });
  const kinds = 'field, method, paper, person, cites';
  const empty = 'is empty; leave it out, or say null to remove it';
  const badKey = 'has to be a text that is not empty, without blanks at its ends or control characters in it';

  test.each<[unknown, string]>([
    ['[1]', 'a record has to be a JSON object'],
    ['null', 'a record has to be a JSON object'],
    ['"method"', 'a record has to be a JSON object'],
    [{}, `\`kind\` is missing; it has to be one of ${kinds}`],
    [{ kind: 'metod', slug: 'x' }, `\`kind\` is "metod"; it has to be one of ${kinds}`],
    [{ kind: null }, `\`kind\` is null; it has to be one of ${kinds}`],
    [{ kind: 'constructor' }, `\`kind\` is "constructor"; it has to be one of ${kinds}`],
    [{ kind: 'method' }, '`slug` is missing'],
    [{ kind: 'field' }, '`id` is missing'],
    [{ kind: 'paper' }, '`id` is missing'],
    [{ kind: 'person' }, '`id` is missing'],
    [{ kind: 'cites' }, '`citing` is missing; `cited` is missing'],
    [method({ slug: '' }), `\`slug\` ${badKey}`],
    [method({ slug: ' x' }), `\`slug\` ${badKey}`],
    [method({ slug: 'a\u0000b' }), `\`slug\` ${badKey}`],
    [method({ slug: 5 }), '`slug` has to be a text'],
    [method({ slug: 'x'.repeat(501) }), '`slug` has to be at most 500 characters long'],
    [method({ colour: 'red' }), 'unknown property `colour`'],
    [method({ colour: 'red', taste: 'sour' }), 'unknown properties `colour`, `taste`'],
    [method({ family: 3 }), '`family` has to be a text'],
    [method({ family: ' ' }), `\`family\` ${empty}`],
    [method({ names: 'X' }), '`names` has to be an object'],
    [method({ names: { en: 5 } }), '`names.en` has to be a text'],
    [method({ names: { en: '' } }), `\`names.en\` ${empty}`],
    [method({ names: { en_GB: 'X' } }), '`names` names the language "en_GB", which is no tag of BCP 47'],
    [method({ summaries: { '': 'X' } }), '`summaries` names the language "", which is no tag of BCP 47'],
    [method({ names: { 'pt-br': 'a', 'pt-BR': 'b' } }), '`names` names the language "pt-BR" twice'],
    [method({ originYear: 2015.5 }), '`originYear` has to be a text or a whole number'],
    [method({ aliases: 'DDPM' }), '`aliases` has to be a list'],
    [method({ aliases: ['a', 5] }), '`aliases.1` has to be a text'],
    [method({ field: 5 }), '`field` has to be a text or a list'],
    [method({ field: ['a', 'a'] }), '`field` names the same one twice'],
    [method({ people: ['a', 'a'] }), '`people` names the same one twice'],
    [method({ sources: 'doi:10.1/x' }), '`sources` has to be a list'],
    [method({ sources: [5] }), '`sources.0` has to be a text or an object'],
    [method({ sources: ['doi:10.1/x', 'doi:10.1/X'] }), '`sources` names the same paper twice'],
    [method({ sources: [{ citation: 'x' }] }), '`sources.0.paper` is missing'],
    [method({ sources: [{ paper: 'doi:10.1/x', note: 'x' }] }), '`sources.0` holds unknown property `note`'],
    [
      method({ sources: [{ paper: 'doi:10.1/x', url: 'javascript:alert(1)' }] }),
      '`sources.0.url` is "javascript:alert(1)"; it has to be an http or https address',
    ],
    [method({ related: ['x'] }), '`related` names the method itself'],
    [
      method({ related: ['y', 'y'] }),
      '`related` names the same method twice; give it several `kinds` instead',
    ],
    [
      method({ related: [{ slug: 'y', kind: 'liked' }] }),
      '`related.0.kind` has to be one of declared, mentioned',
    ],
    [method({ related: [{ slug: 'y', kinds: [] }] }), '`related.0.kinds` names none; leave it out'],
    [
      paper({ id: '10.1/x' }),
      '`id` is "10.1/x"; it has to be an identifier with its scheme (doi:, arxiv:, openalex:, s2:, pmid:, isbn:, title:, local:)',
    ],
    [
      paper({ id: 'doi:x' }),
      '`id` is "doi:x"; it has to be doi: followed by a DOI (doi:10.1093/biomet/6.1.1)',
    ],
    [paper({ id: 5 }), '`id` has to be a text'],
    [paper({ id: `local:${'x'.repeat(600)}` }), '`id` has to be at most 500 characters long'],
    [paper({ doi: 'nonsense' }), '`doi` is "nonsense"; it has to be a DOI (10.1093/biomet/6.1.1)'],
    [paper({ arxivId: 'x' }), '`arxivId` is "x"; it has to be an arXiv id (2006.11239 or cs/0309023)'],
    [
      paper({ openAlexId: 'A1' }),
      '`openAlexId` is "A1"; it has to be an OpenAlex id of a work (W2194775991)',
    ],
    [paper({ isbn: '1' }), '`isbn` is "1"; it has to be an ISBN of 10 or 13 places with a right check digit'],
    [paper({ url: 'ftp://x' }), '`url` is "ftp://x"; it has to be an http or https address'],
    [paper({ year: 20220 }), '`year` has to be 1 to 2100'],
    [paper({ year: 0 }), '`year` has to be 1 to 2100'],
    [paper({ year: '2020' }), '`year` has to be a number'],
    [paper({ year: 2020.5 }), '`year` has to be a whole number'],
    [paper({ retracted: 'yes' }), '`retracted` has to be true or false'],
    [paper({ referencesKnown: 'some' }), '`referencesKnown` has to be one of ALL, SOME, UNKNOWN'],
    [paper({ authors: ['a', 'a'] }), '`authors` names the same person twice'],
    [paper({ authors: [5] }), '`authors.0` has to be a text or an object'],
    [paper({ title: 'x'.repeat(100_001) }), '`title` has to be at most 100000 characters long'],
    [
      { kind: 'person', id: 'p', orcid: '0000-0002-1825-0098' },
      '`orcid` is "0000-0002-1825-0098"; it has to be an ORCID iD with a right check character (0000-0002-1825-0097)',
    ],
    [{ kind: 'person', id: 'p', identity: 'X' }, '`identity` has to be one of ORCID, SOURCE_ID, NAME_STRING'],
    [
      '{"kind":"person","id":"p","name":"\\ud83d"}',
      '`name` holds half a character (a lone surrogate), which is no text',
    ],
    [{ kind: 'field', id: 'f', partOf: 'f' }, '`partOf` names the field itself'],
    [cites({ cited: 'doi:10.1/X' }), '`cited` is the citing paper itself'],
    [cites({ intents: 'background' }), '`intents` has to be a list'],
    [cites({ influential: 1 }), '`influential` has to be true or false'],
    [
      paper({ year: 'a', title: 5, url: 5, doi: 5, isbn: 5 }),
      '`title` has to be a text; `year` has to be a number; `doi` has to be a text; and 2 more',
    ],
  ])('%j', async (record, expected) => {
    expect(await readReason(record)).toBe(expected);
  });

  test.each([
    '{"kind":"paper"',
    'nonsense',
    "{'kind':'paper'}",
    '{"kind":"field","id":"a"},',
    '{"kind":"field" "id":"a"}',
  ])('%s is not JSON', async (line) => {
    expect(await readReason(line)).toMatch(/^not JSON: ./);
  });
});
