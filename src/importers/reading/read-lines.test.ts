// Lines of every kind of file that people have, and what can't be read said with its line number.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Line, readLines, sizeOfFile } from './read-lines.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'methodgraph-lines-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(content: string | Uint8Array): Promise<string> {
  const file = join(folder, 'lines');
  await writeFile(file, content);
  return file;
}

async function collect(file: string): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of readLines(file)) lines.push(line);
  return lines;
}

/** Texts in order, problems as they are told. */
const read = async (content: string | Uint8Array): Promise<string[]> =>
  (await collect(await write(content))).map((line) => ('text' in line ? line.text : line.problem));

describe('plain and packed alike', () => {
  describe.each([
    ['plain', (content: string) => Buffer.from(content)],
    ['gzip', (content: string) => gzipSync(content)],
    [
      'gzip in two pieces',
      (content: string) =>
        Buffer.concat([
          gzipSync(Buffer.from(content).subarray(0, 3)),
          gzipSync(Buffer.from(content).subarray(3)),
        ]),
    ],
  ])('%s', (_, pack) => {
    test.each([
      ['LF', 'one\ntwo\n', ['one', 'two']],
      ['CR LF', 'one\r\ntwo\r\n', ['one', 'two']],
      ['no end of the last line', 'one\ntwo', ['one', 'two']],
      ['blank lines', 'one\n\n\ntwo\n\n', ['one', '', '', 'two', '']],
      ['a byte-order mark', '\uFEFFone\ntwo\n', ['one', 'two']],
      [
        'separators of Unicode, which end no line',
        'o\u2028n\u2029e\u0085\u000B\ntwo',
        ['o\u2028n\u2029e\u0085\u000B', 'two'],
      ],
      ['a carriage return within a line', 'o\rne\ntwo', ['o\rne', 'two']],
      ['many bytes a character', 'Học sâu\n日本語 😀\n', ['Học sâu', '日本語 😀']],
      ['one line end', '\n', ['']],
      ['nothing', '', []],
    ])('%s', async (_, content, expected) => {
      expect(await read(pack(content))).toEqual(expected);
    });

    test('any lines come back with their numbers, wherever the file is cut into chunks', async () => {
      const someLine = fc.string({ unit: 'binary' }).map((line) => line.replace(/[\n\r\uFEFF]/g, ''));
      await fc.assert(
        fc.asyncProperty(
          fc.array(someLine, { maxLength: 20 }),
          fc.integer({ min: 1, max: 9_000 }),
          async (texts, times) => {
            // Long enough to come in several chunks of 64 KiB.
            const lines = texts.map((line) => line.repeat(times));
            const found = await collect(await write(pack(lines.map((line) => `${line}\n`).join(''))));
            expect(found).toEqual(lines.map((text, place) => ({ line: place + 1, text })));
          },
        ),
        { numRuns: 25 },
      );
    });
  });
});

describe('what can not be read', () => {
  test('a line that is not UTF-8 is told, the others are read', async () => {
    const bytes = Buffer.concat([
      Buffer.from('one\n'),
      Buffer.from([0x66, 0xfc, 0x72, 10]),
      Buffer.from('three\n'),
    ]);
    expect(await collect(await write(bytes))).toEqual([
      { line: 1, text: 'one' },
      { line: 2, problem: expect.stringContaining('UTF-8') },
      { line: 3, text: 'three' },
    ]);
  });

  test('a line without end is passed over without being kept', async () => {
    const length = 400 * 1024 * 1024;
    const file = join(folder, 'endless');
    const handle = await open(file, 'w');
    await handle.write('one\n');
    await handle.write('\nthree\n', 4 + length);
    await handle.close();
    const before = process.memoryUsage().arrayBuffers;
    let most = 0;
    const lines: Line[] = [];
    const onBytes = (): void => {
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    };
    for await (const line of readLines(file, { onBytes })) lines.push(line);
    await rm(file);
    expect(lines).toEqual([
      { line: 1, text: 'one' },
      { line: 2, problem: expect.stringContaining('8 MiB') },
      { line: 3, text: 'three' },
    ]);
    // Chunks that wait for the garbage collector, not the line.
    expect(most).toBeLessThan(length / 2);
  }, 60_000);

  test('a line of exactly 8 MiB is read, one byte more is not', async () => {
    const longest = 'x'.repeat(8 * 1024 * 1024);
    const lines = await collect(await write(`${longest}\n${longest}x\nthree`));
    expect(lines[0]).toEqual({ line: 1, text: longest });
    expect(lines[1]).toEqual({ line: 2, problem: expect.stringContaining('8 MiB') });
    expect(lines[2]).toEqual({ line: 3, text: 'three' });
  });

  test('a gzip file that ends too early: what stands before the break is read, at whatever pace', async () => {
    const texts = Array.from({ length: 2_000 }, (_, place) => `${place} ${Math.sin(place)}`);
    const packed = gzipSync(texts.join('\n'));
    const file = await write(packed.subarray(0, packed.length / 2));
    const quick = await collect(file);
    const slow: Line[] = [];
    for await (const line of readLines(file)) {
      slow.push(line);
      if (slow.length % 300 === 1) await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(slow).toEqual(quick);
    const last = quick.at(-1);
    expect(last).toEqual({
      line: quick.length,
      problem: expect.stringContaining('gzip data ends too early'),
    });
    expect(quick.length).toBeGreaterThan(800);
    expect(quick.slice(0, -1)).toEqual(
      texts.slice(0, quick.length - 1).map((text, place) => ({ line: place + 1, text })),
    );
  });

  test('a gzip file that is damaged: what was unpacked before it, then the damage', async () => {
    const texts = Array.from({ length: 20_000 }, (_, place) => `${place} ${Math.sin(place)}`);
    const packed = gzipSync(texts.join('\n'));
    packed[packed.length - 6]! ^= 0xff;
    const lines = await read(packed);
    expect(lines.at(-1)).toMatch('damaged (incorrect data check)');
    expect(lines.length).toBeGreaterThan(10_000);
    expect(lines.slice(0, -1)).toEqual(texts.slice(0, lines.length - 1));
  });

  test('a file that is missing, and a folder', async () => {
    for (const path of [join(folder, 'missing'), folder]) {
      await expect(collect(path)).rejects.toMatchObject({
        code: 'SOURCE_FAILED',
        message: expect.stringContaining(path),
      });
      await expect(sizeOfFile(path)).rejects.toMatchObject({ code: 'SOURCE_FAILED' });
    }
  });
});

test('tells how many bytes of the file have been read, packed ones where it is packed', async () => {
  for (const content of [Buffer.from('one\ntwo\n'.repeat(30_000)), gzipSync('one\ntwo\n'.repeat(30_000))]) {
    const file = await write(content);
    const told: number[] = [];
    let lines = 0;
    for await (const line of readLines(file, { onBytes: (bytes) => told.push(bytes) })) lines = line.line;
    expect(lines).toBe(60_000);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(content.length);
    expect(await sizeOfFile(file)).toBe(content.length);
  }
});

test('a reader that has enough may stop', async () => {
  for (const content of ['one\n'.repeat(100_000), gzipSync('one\n'.repeat(100_000))]) {
    for await (const line of readLines(await write(content))) {
      expect(line).toEqual({ line: 1, text: 'one' });
      break;
    }
  }
});
