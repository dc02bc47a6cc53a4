// A comparison for a page: of whatever there is of the slugs in its address.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type CatalogueServer, openCatalogueServer } from '../kit/catalogue.js';

interface Comparison {
  title: string;
  methods: { slug: string; name: string }[];
  rows: { key: string; label: string; differs: boolean; cells: { text: string | null }[] }[];
  differingRowCount: number;
}

const fields = `title subtitle locale labelsLocale differingRowCount
  methods { slug name }
  rows { key label differs cells { text items count paper { paperId } link { kind url } } }`;
const askFor = (name: string): string =>
  `query ($slugs: [ID!]!, $rows: [ComparisonRowKey!], $onlyDifferences: Boolean) {
    ${name}(slugs: $slugs, locale: "vi", rows: $rows, onlyDifferences: $onlyDifferences) { ${fields} }
  }`;

let running: CatalogueServer;
beforeAll(async () => {
  running = await openCatalogueServer();
});
afterAll(() => running.close());
beforeEach(() => {
  running.graph.statements.length = 0;
});

async function compareKnown(
  slugs: readonly string[],
  more: Record<string, unknown> = {},
): Promise<Comparison> {
  const variables = { slugs, onlyDifferences: false, ...more };
  const data = await running.server.get<{ compareKnownMethods: Comparison }>(
    askFor('compareKnownMethods'),
    variables,
  );
  return data.compareKnownMethods;
}

test('slugs that are all known are compared as compareMethods does, by one statement', async () => {
  const slugs = ['random-forest', 'knn', 'gradient-boosting'];
  const { compareMethods } = await running.server.get<{ compareMethods: Comparison }>(
    askFor('compareMethods'),
    { slugs, onlyDifferences: true },
  );
  running.graph.statements.length = 0;
  expect(await compareKnown(slugs, { onlyDifferences: true })).toEqual(compareMethods);
  expect(running.graph.statements).toHaveLength(1);
});

test('unknown slugs are left out, repeated ones count once, the order stays', async () => {
  const { methods, rows } = await compareKnown(['nope', 'knn', 'random-forest', 'knn', 'neither']);
  expect(methods.map(({ slug }) => slug)).toEqual(['knn', 'random-forest']);
  expect(rows.map(({ cells }) => cells.length)).toEqual(Array<number>(9).fill(2));
});

test('one method is a column that differs in nothing', async () => {
  const { methods, rows, differingRowCount } = await compareKnown(['knn', 'nope']);
  expect(methods.map(({ slug }) => slug)).toEqual(['knn']);
  expect(rows.map(({ cells, differs }) => [cells.length, differs])).toEqual(
    Array.from({ length: 9 }, () => [1, false]),
  );
  expect(rows.find(({ key }) => key === 'FAMILY')!.cells[0]!.text).toBe('Machine learning');
  expect(differingRowCount).toBe(0);
});

test('without a slug there are title and labels, and the graph is not asked', async () => {
  const { title, methods, rows } = await compareKnown([]);
  expect([title, methods]).toEqual(['So sánh phương pháp', []]);
  expect(rows[0]).toEqual({ key: 'FIELD', label: 'Lĩnh vực', differs: false, cells: [] });
  expect(running.graph.statements).toEqual([]);
});

test('more than ten and no rows are refused', async () => {
  const eleven = Array.from({ length: 11 }, (_, place) => `m${place}`);
  const { errors } = await running.server.ask(askFor('compareKnownMethods'), {
    slugs: eleven,
    onlyDifferences: false,
  });
  expect(errors![0]!.extensions).toMatchObject({ code: 'INVALID_INPUT', slugs: eleven });
  const refused = await running.server.codesOf(askFor('compareKnownMethods'), {
    slugs: ['knn'],
    rows: [],
    onlyDifferences: false,
  });
  expect(refused).toEqual(['INVALID_INPUT']);
  expect(running.graph.statements).toEqual([]);
});
