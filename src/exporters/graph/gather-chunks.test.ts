// Chunks gathered: nothing lost, nothing mixed, few pieces.
import { expect, test } from '@jest/globals';
import { gatherFiles, gatherText } from './gather-chunks.js';

async function* toStream<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  for (const item of items) yield await Promise.resolve(item);
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

test('many small texts become few', async () => {
  const line = 'a line of text\n';
  const chunks = await collect(gatherText(toStream(Array.from({ length: 10_000 }, () => line))));
  expect(chunks.join('')).toBe(line.repeat(10_000));
  expect(chunks).toHaveLength(3);
});

test('no chunk holds two files', async () => {
  const chunks = [
    { file: 'a', text: '1' },
    { file: 'a', text: '2' },
    { file: 'b', text: '3' },
    { file: 'b', text: '' },
    { file: 'c', text: '4' },
  ];
  expect(await collect(gatherFiles(toStream(chunks)))).toEqual([
    { file: 'a', text: '12' },
    { file: 'b', text: '3' },
    { file: 'c', text: '4' },
  ]);
});

test('nothing stays nothing', async () => {
  expect(await collect(gatherText(toStream<string>([])))).toEqual([]);
});
