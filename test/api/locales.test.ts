// Which languages there is anything in, and which way each is written.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openTestGraph, type TestGraph } from '../kit/graph.js';
import { openTestServer, type TestServer } from '../kit/server.js';

const rightToLeft = ['ar', 'arz', 'az-IR', 'dv', 'fa-AF', 'ku-Arab', 'yi'];
const leftToRight = ['ar-Latn', 'az', 'ku', 'vi', 'x-own', 'zh-Hant'];

let graph: TestGraph;
let server: TestServer;
beforeAll(async () => {
  graph = await openTestGraph();
  await graph.clear();
  server = await openTestServer(graph.connection);
  const names = Object.fromEntries([...rightToLeft, ...leftToRight].map((tag) => [tag, `In ${tag}`]));
  await graph.load([{ kind: 'method', slug: 'm', names }]);
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

interface LocaleInfo {
  readonly tag: string;
  readonly direction: 'LTR' | 'RTL';
  readonly methodNames: number;
}

test('languages are written the way of the script they are most likely in, or name', async () => {
  const { locales } = await server.get<{ locales: LocaleInfo[] }>(
    '{ locales { tag direction methodNames } }',
  );
  const tagsOf = (way: LocaleInfo['direction']): string[] =>
    locales
      .filter(({ direction, methodNames }) => direction === way && methodNames === 1)
      .map(({ tag }) => tag);
  expect(tagsOf('RTL')).toEqual(rightToLeft);
  expect(tagsOf('LTR')).toEqual(leftToRight);
});
