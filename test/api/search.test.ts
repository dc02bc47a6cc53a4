// Search, as a reader sees it: what is found, by which text, in which order, page by page.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openTestGraph, type TestGraph } from '../kit/graph.js';
import { openTestServer, type TestServer } from '../kit/server.js';

let graph: TestGraph;
let server: TestServer;

const world = [
  { kind: 'field', id: 'ml', names: { en: 'Machine learning', de: 'Maschinelles Lernen' } },
  {
    kind: 'method',
    slug: 'k-means',
    names: { en: 'K-Means', ja: 'k平均法' },
    aliases: ['Lloyd’s algorithm', 'forest'],
    summaries: { en: 'Puts each point to the nearest centre.', de: 'Ordnet jeden Punkt der Straße zu.' },
  },
  {
    kind: 'method',
    slug: 'diffusion-model',
    names: {
      en: 'Diffusion model',
      vi: 'Mô hình khuếch tán',
      ja: '拡散モデル',
      ko: '확산 모형',
      th: 'แบบจำลองการแพร่',
    },
    aliases: ['DDPM'],
    summaries: { en: 'Turns noise into data, like a random forest does not.' },
  },
  { kind: 'method', slug: 'forest', names: { en: 'Forest' } },
  { kind: 'method', slug: 'random-forest', names: { en: 'Random forest' }, aliases: ['RF'] },
  { kind: 'method', slug: 'forest-plot', names: { en: 'Forest plot' } },
  {
    kind: 'method',
    slug: 'gradient',
    names: { he: 'גרדיאנט', el: 'Αλγόριθμος κλίσης', ar: 'الانحدار الأسّي' },
  },
  { kind: 'method', slug: 'no-name' },
  { kind: 'paper', id: 'local:forest', title: 'Forest', year: 2001 },
  { kind: 'paper', id: 'local:random', title: 'Random forests of ﬁne trees', authors: ['person:ho'] },
  { kind: 'paper', id: 'local:untitled' },
  { kind: 'person', id: 'person:ho', name: 'Tin Kam Ho' },
  { kind: 'person', id: 'person:forest', name: 'Ada Førest-Straße' },
  { kind: 'cites', citing: 'local:random', cited: 'local:only-cited' },
];

interface Hit {
  readonly cursor: string;
  readonly tier: string;
  readonly node: {
    readonly slug?: string;
    readonly paperId?: string;
    readonly personId?: string;
    readonly fieldId?: string;
  };
  readonly match: {
    readonly kind: string;
    readonly locale: string | null;
    readonly text: string;
    readonly highlights: { start: number; end: number }[];
  };
}

interface Found {
  readonly totalCount: number;
  readonly totalCountIsExact: boolean;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly endCursor: string | null;
  };
  readonly edges: Hit[];
}

const search = async (query: string, args = ''): Promise<Found> => {
  const { search: found } = await server.get<{ search: Found }>(
    `query ($query: String!) { search(query: $query${args}) { totalCount totalCountIsExact
      pageInfo { hasNextPage hasPreviousPage endCursor }
      edges { cursor tier match { kind locale text highlights { start end } }
        node { ... on Method { slug } ... on Paper { paperId } ... on Person { personId } ... on Field { fieldId } } } } }`,
    { query },
  );
  return found;
};

const keyOf = ({ node }: Hit): string => node.slug ?? node.paperId ?? node.personId ?? node.fieldId!;
const keysOf = async (query: string, args = ''): Promise<string[]> =>
  (await search(query, args)).edges.map(keyOf);

/** The text with what was found in brackets. */
const marked = ({ match }: Hit): string =>
  [...match.highlights]
    .reverse()
    .reduce(
      (text, { start, end }) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
      match.text,
    );

beforeAll(async () => {
  graph = await openTestGraph();
  await graph.clear();
  const { rejections } = await graph.load(world);
  expect(rejections).toEqual([]);
  server = await openTestServer(graph.connection);
});
beforeEach(() => {
  graph.statements.length = 0;
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

test('hits come by tier, then by type and key, in one statement', async () => {
  const { edges, totalCount, totalCountIsExact } = await search('forest');
  expect(edges.map((hit) => [hit.tier, keyOf(hit)])).toEqual([
    ['NAME', 'forest'],
    ['NAME', 'local:forest'],
    ['ALIAS', 'k-means'],
    ['PREFIX', 'forest-plot'],
    ['WORDS', 'random-forest'],
    ['WORDS', 'local:random'],
    ['WORDS', 'person:forest'],
    ['TEXT', 'diffusion-model'],
  ]);
  expect([totalCount, totalCountIsExact]).toEqual([8, true]);
  expect(graph.statements.map(({ query }) => query)).toEqual(['search/search-texts']);
});

describe('finds whatever the accents, case, hyphens and width', () => {
  test.each([
    ['khuech tan', 'diffusion-model', 'Mô hình [khuếch] [tán]', 'vi'],
    ['ＫＨＵẾＣＨ', 'diffusion-model', 'Mô hình [khuếch] tán', 'vi'],
    ['拡散', 'diffusion-model', '[拡散]モデル', 'ja'],
    ['モデル', 'diffusion-model', '拡散[モデル]', 'ja'],
    ['散', 'diffusion-model', '拡[散]モデル', 'ja'],
    ['확산모형', 'diffusion-model', '[확산 모형]', 'ko'],
    ['모형'.normalize('NFD'), 'diffusion-model', '확산 [모형]', 'ko'],
    ['การ', 'diffusion-model', 'แบบจำลอง[การ]แพร่', 'th'],
    ['αλγοριθμος', 'gradient', '[Αλγόριθμος] κλίσης', 'el'],
    ['ΑΛΓΌΡΙΘΜΟΣ ΚΛΊΣΗΣ', 'gradient', '[Αλγόριθμος κλίσης]', 'el'],
    ['גרדיאנט', 'gradient', '[גרדיאנט]', 'he'],
    ['الاسي', 'gradient', 'الانحدار [الأسّي]', 'ar'],
    ['kmeans', 'k-means', '[K-Means]', 'en'],
    ['k means', 'k-means', '[K-Means]', 'en'],
    ['strasse punkt', 'k-means', 'Ordnet jeden [Punkt] der [Straße] zu.', 'de'],
    ['k平均', 'k-means', '[k平均]法', 'ja'],
    ['maschinelles', 'ml', '[Maschinelles] Lernen', 'de'],
    ['fine', 'local:random', 'Random forests of [ﬁne] trees', null],
    ['forest strasse', 'person:forest', 'Ada [Førest]-[Straße]', null],
    ['ho tin', 'person:ho', '[Tin] Kam [Ho]', null],
    ['lloyds', 'k-means', '[Lloyd’s] algorithm', null],
    ['no name', 'no-name', '[no-name]', 'und'],
  ])('%s finds %s by %s', async (query, key, text, locale) => {
    const [hit] = (await search(query)).edges;
    expect([keyOf(hit!), marked(hit!), hit!.match.locale]).toEqual([key, text, locale]);
  });
});

describe('one typing error in a longer word', () => {
  test.each([
    ['diffusoin model', 'diffusion-model', '[Diffusion] [model]'],
    ['difusion', 'diffusion-model', '[Diffusion] model'],
    ['diffussion', 'diffusion-model', '[Diffusion] model'],
    ['biffusion', 'diffusion-model', '[Diffusion] model'],
    ['rendom forest', 'random-forest', '[Random] [forest]'],
    ['αλγοριθμωσ', 'gradient', '[Αλγόριθμος] κλίσης'],
  ])('%s finds %s', async (query, key, text) => {
    const [hit] = (await search(query, ', types: [METHOD]')).edges;
    expect([hit?.tier, keyOf(hit!), marked(hit!)]).toEqual(['ALIKE_WORDS', key, text]);
  });

  test.each(['plat', 'duffusoin', 'ddqm'])(
    'is forgiven once, and not in a shorter one: %s',
    async (query) => {
      expect(await keysOf(query)).toEqual([]);
    },
  );
});

describe('quotes and hyphens', () => {
  test.each([
    ['"random forest"', ['random-forest', 'diffusion-model']],
    ['"forest random"', []],
    ['forest -plot -random -model', ['forest', 'k-means']],
    ['forest -"random forest" -model', ['forest', 'k-means', 'forest-plot']],
    ['"拡散"', ['diffusion-model']],
    ['-forest', []],
  ])('%s', async (query, keys) => {
    expect(await keysOf(query, ', types: [METHOD]')).toEqual(keys);
  });
});

test('only the types asked for, and none is refused', async () => {
  expect(await keysOf('forest', ', types: [PAPER]')).toEqual(['local:forest', 'local:random']);
  expect(await keysOf('forest', ', types: [PERSON, FIELD]')).toEqual(['person:forest']);
  expect(await server.codesOf('{ search(query: "a", types: []) { totalCount } }')).toEqual(['INVALID_INPUT']);
});

test('works only ever seen as a reference are left out, and so are those without a title', async () => {
  expect(await keysOf('only cited')).toEqual([]);
  expect(await keysOf('untitled')).toEqual([]);
});

test('the language asked for is the one that is preferred, and the one of the names', async () => {
  const data = await server.get(
    `{ search(query: "diffusion", locale: "vi") { edges { match { text locale } node { ... on Method { name } } } } }`,
  );
  expect(data).toEqual({
    search: {
      edges: [{ match: { text: 'Diffusion model', locale: 'en' }, node: { name: 'Mô hình khuếch tán' } }],
    },
  });
});

test('pages of one hit, forwards and backwards, are the whole list', async () => {
  const all = await keysOf('forest');
  for (const [size, cursor, has] of [
    ['first', 'after', 'hasNextPage'],
    ['last', 'before', 'hasPreviousPage'],
  ] as const) {
    const keys: string[] = [];
    let at = '';
    for (;;) {
      const { edges, pageInfo, totalCount } = await search('forest', `, ${size}: 3${at}`);
      expect(totalCount).toBe(all.length);
      if (size === 'first') keys.push(...edges.map(keyOf));
      else keys.unshift(...edges.map(keyOf));
      if (!pageInfo[has]) break;
      const end = size === 'first' ? edges.at(-1)! : edges[0]!;
      at = `, ${cursor}: "${end.cursor}"`;
    }
    expect(keys).toEqual(all);
  }
});

test('a page that cannot be, or a text that is too long, is refused', async () => {
  const ask = 'query ($query: String!, $first: Int) { search(query: $query, first: $first) { totalCount } }';
  expect(await server.codesOf(ask, { query: 'a', first: 0 })).toEqual(['INVALID_INPUT']);
  expect(await server.codesOf(ask, { query: 'a', first: 101 })).toEqual(['INVALID_INPUT']);
  const { errors } = await server.ask(ask, { query: 'x'.repeat(10_000) });
  expect(
    errors?.map(({ extensions, message }) => [
      extensions.code,
      extensions['maximum'],
      message.includes('300'),
    ]),
  ).toEqual([['INVALID_INPUT', 300, true]]);
});

test('of hits that fit alike the more popular comes first, page by page', async () => {
  const slugs = ['forest-1', 'forest-2', 'forest-3', 'forest-4'];
  await graph.load(slugs.map((slug) => ({ kind: 'method', slug, names: { en: `Forest of ${slug}` } })));
  await graph.connection.runStatement(
    'UNWIND $rows AS row MATCH (method:Method {slug: row.slug}) SET method.popularity = row.popularity',
    { rows: [1, 30, 2, 30].map((popularity, place) => ({ slug: slugs[place], popularity })) },
  );
  const found = ['forest-2', 'forest-4', 'forest-3', 'forest-1'];
  expect(await keysOf('forest of', ', types: [METHOD]')).toEqual(found);
  const first = await search('forest of', ', types: [METHOD], first: 2');
  const rest = await search('forest of', `, types: [METHOD], first: 2, after: "${first.pageInfo.endCursor}"`);
  expect([...first.edges, ...rest.edges].map(keyOf)).toEqual(found);
});

test('the first thousand hits are counted and paged, the best tiers among them', async () => {
  await graph.load([
    ...Array.from({ length: 1_100 }, (_, place) => ({
      kind: 'paper',
      id: `local:${place}`,
      title: `On many ${place}`,
    })),
    { kind: 'paper', id: 'local:zz', title: 'Many' },
  ]);
  const { totalCount, totalCountIsExact, edges } = await search('many', ', types: [PAPER], first: 1');
  expect([totalCount, totalCountIsExact, keyOf(edges[0]!)]).toEqual([1_000, false, 'local:zz']);
  const last = await search('many', ', types: [PAPER], last: 1');
  expect([last.edges.length, last.pageInfo.hasNextPage]).toEqual([1, false]);
});

describe('suggest', () => {
  const suggest = async (prefix: string, args = '') => {
    const { suggest: found } = await server.get<{ suggest: (Hit['match'] & Pick<Hit, 'node'>)[] }>(
      `query ($prefix: String!) { suggest(prefix: $prefix, types: [METHOD, PERSON]${args}) { text locale highlights { start end }
        node { ... on Method { slug } ... on Person { personId } } } }`,
      { prefix },
    );
    return found.map(({ node, ...match }) => [
      marked({ match } as unknown as Hit),
      match.locale,
      node.slug ?? node.personId,
    ]);
  };

  test.each([
    ['d', [['[D]iffusion model', 'en', 'diffusion-model']]],
    ['diff', [['[Diff]usion model', 'en', 'diffusion-model']]],
    ['ddp', [['[DDP]M', null, 'diffusion-model']]],
    ['khuech t', [['Mô hình [khuếch] [t]án', 'vi', 'diffusion-model']]],
    ['拡', [['[拡]散モデル', 'ja', 'diffusion-model']]],
    ['kam h', [['Tin [Kam] [H]o', null, 'person:ho']]],
    ['nearest centre', []],
    ['', []],
  ])('%s', async (prefix, found) => {
    expect(await suggest(prefix)).toEqual(found);
    expect(graph.statements.length).toBe(prefix === '' ? 0 : 1);
  });

  test('as many as asked for, the best first', async () => {
    expect((await suggest('forest', ', first: 2')).map(([, , key]) => key)).toEqual(['forest', 'k-means']);
    for (const first of [0, 51])
      expect(await server.codesOf(`{ suggest(prefix: "a", first: ${first}) { text } }`)).toEqual([
        'INVALID_INPUT',
      ]);
  });
});

describe('whatever is typed', () => {
  const syntax = '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ / AND OR NOT TO searchNames: _exists_:'.split(' ');
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc
      .array(fc.oneof(fc.constantFrom(...syntax), fc.string({ maxLength: 5 })), { maxLength: 60 })
      .map((all) => all.join(' ')),
    fc
      .array(
        fc.constantFrom('\uD800', '\uDC00', '\u202E', '\u2066', ' ', '\u0000', 'a', 'ﷺ', '拡', '"', '-'),
        { maxLength: 300 },
      )
      .map((all) => all.join('')),
    fc
      .array(fc.constantFrom(...'the of and a in der die das ของ の'.split(' ')), { maxLength: 80 })
      .map((all) => all.join(' ')),
    fc.nat({ max: 149 }).map((times) => 'a-b '.repeat(times / 2)),
    fc.nat({ max: 60 }).map((times) => 'words '.repeat(times)),
  );

  test('is answered, or refused as too long; never an error of the index', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (query) => {
        const { data, errors } = await server.ask<{
          search: { edges: { match: unknown }[] } | null;
          suggest: unknown[] | null;
        }>(
          `query ($query: String!) {
            search(query: $query, first: 100) { edges { match { text highlights { start end } } } }
            suggest(prefix: $query) { text highlights { start end } }
            methods(query: $query) { totalCount nodes { slug } }
            papers(query: $query, orderBy: {by: POPULARITY}) { totalCount }
          }`,
          { query },
        );
        if (errors)
          expect([...new Set(errors.map(({ extensions }) => extensions.code))]).toEqual(['INVALID_INPUT']);
        else expect(Array.isArray(data?.search?.edges)).toBe(true);
      }),
      {
        numRuns: 150,
        examples: [
          [''],
          ['   '],
          ['the'],
          ['\uD800'],
          ['\u202E'],
          ['"'],
          ['-'],
          ['*'],
          ['x'.repeat(300)],
          ['拡'.repeat(300)],
        ],
      },
    );
  });
});
