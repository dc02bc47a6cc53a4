// JSON in every form in which sources write it, and what can't be read said with its place.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { type JsonItem, readJsonItems, type ReadJsonOptions } from './read-json-items.js';

const envelopes = ['results', 'items', 'message', 'message.items'];
const megabyte = 1024 * 1024;

let folder: string;
let written = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'methodgraph-json-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A file of its own for every content: a test that is too late can't disturb the next one. */
async function write(content: string | Uint8Array): Promise<string> {
  const file = join(folder, `items-${(written += 1)}.json`);
  await writeFile(file, content);
  return file;
}

async function collect(file: string, options: ReadJsonOptions = { envelopes }): Promise<JsonItem[]> {
  const items: JsonItem[] = [];
  for await (const item of readJsonItems(file, options)) items.push(item);
  return items;
}

/** Each item as its place and what was found there, an object or a reason. */
async function read(content: string | Uint8Array): Promise<[number, unknown][]> {
  const file = await write(content);
  const items = await collect(file);
  await rm(file);
  return items.map((item) => [item.place.line, 'item' in item ? item.item : item.reason]);
}

const two = [
  [1, { a: 1 }],
  [2, { b: '{"}]\\' }],
];
const [first, second] = [JSON.stringify({ a: 1 }), JSON.stringify({ b: '{"}]\\' })];

describe('forms', () => {
  test.each<[string, string]>([
    ['one object a line', `${first}\n${second}\n`],
    ['one object a line, of Windows', `${first}\r\n${second}`],
    ['a byte-order mark and lines', `\uFEFF${first}\n${second}`],
    ['a list', `[${first},${second}]`],
    ['a byte-order mark and a list', `\uFEFF[${first},${second}]`],
    ['a list, an item a line', `[\n${first},\n${second}\n]\n`],
    ['a list, printed for people', JSON.stringify([JSON.parse(first), JSON.parse(second)], null, 2)],
    ['an envelope', `{"meta":{"count":2,"odd":"]}\\""},"results":[${first},${second}],"group_by":[]}\n\n`],
    ['an envelope, items first', `{"results":[${first},${second}],"meta":{"results":[1]}}`],
    ['an envelope, printed for people', `{\n  "meta": null,\n  "results": [\n${first},\n${second}\n]\n}`],
    ['an envelope in another', `{"status":"ok","message":{"total":2,"items":[${first}, ${second}]}}`],
    ['a single object in an envelope, twice', `{"message":${first}}\n{"message":${second}}`],
    ['several pages', `{"results":[${first}]}\n{"results":[]}\n{"results":[${second}]}\n`],
    ['objects printed for people', `{\n "a": 1\n}\n{\n "b": "{\\"}]\\\\"\n}\n`],
  ])('%s, plain and packed', async (_, content) => {
    expect(await read(content)).toEqual(two);
    expect(await read(gzipSync(content))).toEqual(two);
  });

  test.each<[string, string, [number, unknown][]]>([
    ['nothing', '', []],
    ['blanks', ' \n\n', []],
    ['an empty list', '[ ]', []],
    ['an empty object', '{}', [[1, {}]]],
    ['an envelope without items', '{"results":[]}', []],
    ['an envelope whose items are null', '{"results":null}', [[1, { results: null }]]],
    ['a single object', '{\n"a": {"results": []}\n}', [[1, { a: { results: [] } }]]],
    ['a name that is escaped', '{\n"resul\\u0074s": []\n}', [[1, { results: [] }]]],
    [
      'blank lines between lines',
      `\n${first}\n\n{"b":2}`,
      [
        [2, { a: 1 }],
        [4, { b: 2 }],
      ],
    ],
  ])('%s', async (_, content, expected) => {
    expect(await read(content)).toEqual(expected);
  });

  test('without envelopes an object is an item, whatever it holds', async () => {
    const file = await write('{\n"results": [{"a": 1}]\n}');
    expect(await collect(file, {})).toEqual([{ place: { file, line: 1 }, item: { results: [{ a: 1 }] } }]);
  });

  test('any objects come back in every form, wherever the file is cut into chunks', async () => {
    const someItem = fc.dictionary(
      fc.string({ unit: 'binary', maxLength: 5 }).map((name) => `_${name}`),
      fc.jsonValue({ maxDepth: 4 }),
      { maxKeys: 4 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(someItem, { maxLength: 6 }),
        fc.integer({ min: 0, max: 70_000 }),
        fc.constantFrom(undefined, 1, '\t'),
        async (values, blanks, indent) => {
          const items = JSON.parse(JSON.stringify(values)) as unknown[];
          const expected = items.map((item, place) => [place + 1, item]);
          const padding = ' '.repeat(blanks);
          const list = JSON.stringify(items, null, indent);
          expect(await read(items.map((item) => `${padding}${JSON.stringify(item)}\n`).join(''))).toEqual(
            expected,
          );
          expect(await read(`${padding}${list}`)).toEqual(expected);
          expect(await read(gzipSync(`{"meta":"${padding}","results":${padding}${list}}`))).toEqual(expected);
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);
});

describe('what can not be read', () => {
  test.each<[string, string, [number, unknown][]]>([
    [
      'a damaged line',
      `${first}\n{"a":\n{"b":2}`,
      [
        [1, { a: 1 }],
        [2, expect.stringMatching(/^not JSON: ./)],
        [3, { b: 2 }],
      ],
    ],
    [
      'a damaged first line',
      `{"a":{"b":1}\n${first}\n{"b":2}`,
      [
        [1, expect.stringMatching(/^not JSON: ./)],
        [2, { a: 1 }],
        [3, { b: 2 }],
      ],
    ],
    [
      'a first line cut within a text',
      `{"a":"b\n${first}`,
      [
        [1, expect.stringMatching(/^not JSON: ./)],
        [2, { a: 1 }],
      ],
    ],
    [
      'a damaged item of a list',
      `[${first},{"a" 1},{"b":2}]`,
      [
        [1, { a: 1 }],
        [2, expect.stringMatching(/^not JSON: ./)],
        [3, { b: 2 }],
      ],
    ],
    ['no JSON at all', '<html>', [[1, expect.stringMatching(/^not JSON: ./)]]],
    [
      'lines that are no objects',
      `${first}\n5\nnull\n"a"`,
      [
        [1, { a: 1 }],
        ...[2, 3, 4].map((line): [number, string] => [line, 'a record has to be a JSON object']),
      ],
    ],
    [
      'items that are no objects',
      '[5, null, "a", true , [{"a":1}], -1.5e3]',
      [1, 2, 3, 4, 5, 6].map((place) => [place, 'a record has to be a JSON object']),
    ],
    [
      'a list that ends too early',
      `[${first}, {"b"`,
      [
        [1, { a: 1 }],
        [2, 'the JSON ends too early; what came before it was read'],
      ],
    ],
    [
      'a list that ends within a text',
      `[${first}, {"b":"`,
      [
        [1, { a: 1 }],
        [2, 'the JSON ends too early; what came before it was read'],
      ],
    ],
    [
      'a list that ends after a comma',
      `[${first},`,
      [
        [1, { a: 1 }],
        [2, 'the JSON ends too early; what came before it was read'],
      ],
    ],
    [
      'an envelope that ends too early',
      `{"results":[${first}]`,
      [
        [1, { a: 1 }],
        [2, 'the JSON ends too early; what came before it was read'],
      ],
    ],
    [
      'an object that ends too early',
      '{"a":{',
      [[1, 'the JSON ends too early; what came before it was read']],
    ],
    [
      'a list with a comma too many',
      `[${first},,${second}]`,
      [
        [1, { a: 1 }],
        [2, 'not JSON: "," stands where a value is expected; what came before it was read'],
      ],
    ],
    [
      'a list without commas',
      `[${first} ${second}]`,
      [
        [1, { a: 1 }],
        [2, 'not JSON: "{" stands where "]" is expected; what came before it was read'],
      ],
    ],
    [
      'a list with a wrong end',
      `[${first}}`,
      [
        [1, { a: 1 }],
        [2, 'not JSON: "}" stands where "]" is expected; what came before it was read'],
      ],
    ],
    [
      'an object with names that are none',
      "{\n'a': 1}",
      [[1, `not JSON: "'" stands where """ is expected; what came before it was read`]],
    ],
    [
      'what stands behind a list',
      `[${first}]]`,
      [
        [1, { a: 1 }],
        [2, 'not JSON: "]" stands where a value is expected; what came before it was read'],
      ],
    ],
  ])('%s', async (_, content, expected) => {
    expect(await read(content)).toEqual(expected);
  });

  test('an item that is not UTF-8 is told, in lines and in a list, and the others are read', async () => {
    const bad = Buffer.from([0x7b, 0x22, 0xfc, 0x22, 0x3a, 0x31, 0x7d]);
    const one = Buffer.from(first);
    const lines = Buffer.concat([bad, Buffer.from('\n'), one]);
    expect(await read(lines)).toEqual([
      [1, 'the line is not valid UTF-8'],
      [2, { a: 1 }],
    ]);
    const list = Buffer.concat([Buffer.from('['), bad, Buffer.from(','), one, Buffer.from(']')]);
    expect(await read(list)).toEqual([
      [1, 'the item is not valid UTF-8'],
      [2, { a: 1 }],
    ]);
  });

  test('an item of exactly 8 MiB is read, one byte more is not, and the next one is', async () => {
    const longest = `{"a":"${'x'.repeat(8 * megabyte - 8)}"}`;
    const longer = longest.replace('x', 'xx');
    const list = await read(`[${longest},${longer},${second}]`);
    expect(list[0]![1]).toEqual(JSON.parse(longest));
    expect(list.slice(1)).toEqual([
      [2, 'the item is longer than 8 MiB'],
      [3, { b: '{"}]\\' }],
    ]);
    const lines = await read(`${first}\n${longer}\n${second}`);
    expect(lines).toEqual([
      [1, { a: 1 }],
      [2, 'the line is longer than 8 MiB'],
      [3, { b: '{"}]\\' }],
    ]);
    expect(await read(longer)).toEqual([[1, 'the item is longer than 8 MiB']]);
  });

  test.each([
    ['lists', '[', ']'],
    ['objects', '{"a":', '}'],
  ])('a million nested %s are one refused item', async (_, open, close) => {
    const deep = (levels: number): string => `${open.repeat(levels)}1${close.repeat(levels)}`;
    const tooDeep = 'the item is nested more than 100 levels deep, which no record is';
    const bomb = `{"x":${deep(1_000_000)}}`;
    expect(await read(`${first}\n${bomb}\n{"b":2}`)).toEqual([
      [1, { a: 1 }],
      [2, tooDeep],
      [3, { b: 2 }],
    ]);
    expect(await read(`[${first},${bomb},{"b":2}]`)).toEqual([
      [1, { a: 1 }],
      [2, tooDeep],
      [3, { b: 2 }],
    ]);
    expect(await read(`{"results":[${first},${deep(1_000_000)}]}`)).toEqual([
      [1, { a: 1 }],
      [2, tooDeep],
    ]);
    expect(await read(`{"results":[${first},${open.repeat(1_000_000)}`)).toEqual([
      [1, { a: 1 }],
      [2, 'the JSON ends too early; what came before it was read'],
    ]);
    expect(await read(`[{"x":${deep(99)}},{"x":${deep(100)}}]`)).toEqual([
      [1, expect.anything()],
      [2, tooDeep],
    ]);
  });

  test('a gzip file that ends too early: what stands before the break is read', async () => {
    const values = Array.from({ length: 5_000 }, (_, place) => ({ place, value: Math.sin(place) }));
    for (const content of [JSON.stringify(values), values.map((value) => JSON.stringify(value)).join('\n')]) {
      const packed = gzipSync(content);
      const items = await read(packed.subarray(0, packed.length / 2));
      expect(items.length).toBeGreaterThan(2_000);
      expect(items.slice(0, -1)).toEqual(
        values.slice(0, items.length - 1).map((value) => [value.place + 1, value]),
      );
      expect(items.at(-1)).toEqual([items.length, expect.stringContaining('gzip data ends too early')]);
    }
  });

  test('a file that is missing, and a folder', async () => {
    for (const path of [join(folder, 'missing'), folder]) {
      await expect(readJsonItems(path).next()).rejects.toMatchObject({ code: 'SOURCE_FAILED' });
    }
  });
});

test('a document on one line of 200 MB is never held in memory', async () => {
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  const measure = (): number => {
    collectGarbage();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const file = join(folder, 'large.json');
  const handle = await open(file, 'w');
  const item = JSON.stringify({ a: 'x'.repeat(megabyte), b: { c: [1, 2, 3] } });
  await handle.write('{"meta":{},"results":[');
  for (let count = 0; count < 199; count += 1) await handle.write(`${item},`);
  await handle.write(`${item}]}`);
  await handle.close();
  const before = measure();
  let [count, most, told] = [0, 0, 0];
  const onBytes = (bytes: number): void => {
    told = bytes;
  };
  for await (const read of readJsonItems(file, { envelopes, onBytes })) {
    expect('item' in read && read.item['b']).toEqual({ c: [1, 2, 3] });
    count += 1;
    if (count % 20 === 0) most = Math.max(most, measure() - before);
  }
  await rm(file);
  expect(count).toBe(200);
  expect(told).toBe(item.length * 200 + '{"meta":{},"results":[]}'.length + 199);
  expect(most).toBeLessThan(30 * megabyte);
}, 120_000);

test('a reader that has enough may stop', async () => {
  for (const content of [`[${`${first},`.repeat(200_000)}${first}]`, `${first}\n`.repeat(200_000)]) {
    for (const bytes of [Buffer.from(content), gzipSync(content)]) {
      const file = await write(bytes);
      for await (const item of readJsonItems(file)) {
        expect(item).toEqual({ place: { file, line: 1 }, item: { a: 1 } });
        break;
      }
    }
  }
});
