// Comparisons as files over HTTP and on the command line: five formats, one set of checks, headers that fit.
import { get as httpGet } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { type RequestLimits } from '../../src/graph/connection.js';
import { graphUnavailable } from '../../src/graph/graph-error.js';
import { type CatalogueServer, openCatalogueServer } from '../kit/catalogue.js';
import { runCommand } from '../kit/command.js';
import { testAddress } from '../kit/graph.js';
import { openTestServer } from '../kit/server.js';

const formats = ['markdown', 'csv', 'json', 'latex', 'html'];
const slugs = ['multimodal-diffusion-model', 'fine-tuned-diffusion-model'];
const both = slugs.join(',');

let running: CatalogueServer;
beforeAll(async () => {
  running = await openCatalogueServer();
});
afterAll(() => running.close());
beforeEach(() => {
  running.graph.statements.length = 0;
});

const download = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(`${running.server.url}${path}`, init);

interface ErrorBody {
  readonly errors: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

async function refusalOf(path: string, url = running.server.url) {
  const response = await fetch(`${url}${path}`);
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-store');
  const { errors, ...rest } = (await response.json()) as ErrorBody;
  expect([errors.length, rest]).toEqual([1, {}]);
  return { status: response.status, ...errors[0]! };
}

describe('every format', () => {
  test.each([
    ['markdown', 'text/markdown; charset=utf-8', 'inline', 'md', '# So sánh phương pháp\n'],
    ['csv', 'text/csv; charset=utf-8; header=present', 'attachment', 'csv', 'key,label,differs,Mô hình'],
    ['json', 'application/json; charset=utf-8', 'inline', 'json', '{\n  "title": "So sánh phương pháp"'],
    ['latex', 'application/x-tex; charset=utf-8', 'attachment', 'tex', '% So sánh phương pháp\n'],
    ['html', 'text/html; charset=utf-8', 'inline', 'html', '<!doctype html>\n<html lang="vi" dir="ltr">'],
  ])('%s', async (format, contentType, disposition, extension, start) => {
    const response = await download(`/compare.${format}?slugs=${both}&locale=vi`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, contentType]);
    expect(response.headers.get('content-disposition')).toBe(
      `${disposition}; filename="${slugs.join('-vs-')}.${extension}"`,
    );
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const text = await response.text();
    expect(text.slice(0, start.length)).toBe(start);
    expect(text).toContain('2020–2022');
    // A table of texts has no room for links.
    expect(text.includes('https://doi.org/10.1109/cvpr52688.2022.01042')).toBe(format !== 'csv');
    expect(running.graph.statements.map(({ query }) => query)).toEqual(['comparisons/compare-methods']);
  });

  test('JSON says what GraphQL says', async () => {
    const { compareMethods } = await running.server.get<{ compareMethods: object }>(
      `query ($slugs: [ID!]!) { compareMethods(slugs: $slugs, locale: "fr") {
        title subtitle locale labelsLocale methods { slug name } differingRowCount
        rows { key label differs cells { text items count link { kind url } paper { paperId title year doi } } }
      } }`,
      { slugs },
    );
    expect(await (await download(`/compare.json?slugs=${both}&locale=fr`)).json()).toEqual(compareMethods);
  });

  test('CSV is read back by a reader of CSV', async () => {
    const rows = parse(await (await download(`/compare.csv?slugs=${both}`)).text());
    expect(rows.map((row) => row.length)).toEqual(Array.from({ length: 10 }, () => 5));
    expect(rows[8]).toEqual(['RELATED', expect.any(String), 'true', '6', '5']);
  });

  test('a page may do nothing but show its own style', async () => {
    const policy = (await download(`/compare.html?slugs=${both}`)).headers.get('content-security-policy');
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/]+='; base-uri 'none';/);
    const other = (await download(`/compare.markdown?slugs=${both}`)).headers.get('content-security-policy');
    expect(other).toBe("default-src 'none';frame-ancestors 'none'");
  });

  test('a language from right to left', async () => {
    expect(await (await download(`/compare.html?slugs=${both}&locale=fa`)).text()).toContain(
      '<html lang="fa" dir="rtl">',
    );
  });
});

describe('what is asked', () => {
  const rowsOf = async (query: string): Promise<string[]> => {
    const answer = await (await download(`/compare.json?${query}`)).json();
    return (answer as { rows: { key: string }[] }).rows.map(({ key }) => key);
  };

  test.each([
    ['a comma', both],
    ['an encoded comma', slugs.join('%2C')],
    ['lower case', slugs.join('%2c')],
    ['a parameter each', slugs.join('&slugs=')],
  ])('slugs parted by %s', async (_, list) => {
    const answer = (await (await download(`/compare.json?slugs=${list}`)).json()) as {
      methods: { slug: string }[];
    };
    expect(answer.methods.map(({ slug }) => slug)).toEqual(slugs);
  });

  test('rows, and only those that differ', async () => {
    expect(await rowsOf(`slugs=${both}&rows=RELATED,FIELD`)).toEqual(['FIELD', 'RELATED']);
    expect(await rowsOf(`slugs=${both}&rows=RELATED&rows=field&onlyDifferences=true`)).toEqual(['RELATED']);
  });

  test('columns in the order asked for, and the file named so', async () => {
    const response = await download(`/compare.csv?slugs=${slugs[1]!},${slugs[0]!}`);
    expect(response.headers.get('content-disposition')).toContain(`"${slugs[1]!}-vs-${slugs[0]!}.csv"`);
  });
});

describe('HTTP', () => {
  test.each(formats)('HEAD of %s: the headers of GET, no body', async (format) => {
    const path = `/compare.${format}?slugs=${both}`;
    const [head, whole] = [await download(path, { method: 'HEAD' }), await download(path)];
    expect([head.status, await head.text()]).toEqual([200, '']);
    for (const header of ['content-type', 'content-disposition', 'content-length', 'etag', 'cache-control']) {
      expect([header, head.headers.get(header)]).toEqual([header, whole.headers.get(header)]);
    }
    const length = Buffer.byteLength(await whole.text());
    expect(Number(whole.headers.get('content-length'))).toBe(length);
    expect((await download('/compare.csv?slugs=knn', { method: 'HEAD' })).status).toBe(400);
  });

  test('who has it already is told so, and every format and question has its own tag', async () => {
    const path = `/compare.json?slugs=${both}`;
    const tag = (await download(path)).headers.get('etag')!;
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const response = await download(path, { headers: { 'if-none-match': known } });
      expect([response.status, await response.text(), response.headers.get('etag')]).toEqual([304, '', tag]);
    }
    expect((await download(path, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
    const tags = [tag];
    for (const other of [`/compare.csv?slugs=${both}`, `${path}&locale=vi`]) {
      const response = await download(other, { headers: { 'if-none-match': tag } });
      tags.push(response.headers.get('etag')!);
      expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    }
    expect(new Set(tags).size).toBe(3);
  });

  test('requests are counted by route and status, whatever the format', async () => {
    await download('/compare.csv?slugs=knn');
    await download('/compare.nope?slugs=knn');
    await download(`/compare.csv?slugs=${both}`);
    const text = await (await download('/metrics')).text();
    for (const status of [200, 400, 404]) {
      expect(text).toMatch(
        new RegExp(
          `methodgraph_http_request_seconds_count\\{route="/compare.:format",status="${status}"\\} [1-9]`,
        ),
      );
    }
  });
});

describe('what is refused', () => {
  test.each(['nope', 'constructor', '__proto__', 'CSV', 'csv%20'])(
    'the format %s: 404 with the formats',
    async (format) => {
      expect(await refusalOf(`/compare.${format}?slugs=${both}`)).toEqual({
        status: 404,
        message: `There is no format ${decodeURIComponent(format)}; there are ${formats.join(', ')}.`,
        extensions: { code: 'NOT_FOUND', formats },
      });
    },
  );

  test.each([
    ['', 'A comparison holds 2 to 10 methods; 0 given.', { slugs: [], minimum: 2, maximum: 10 }],
    [
      '?slugs=knn',
      'A comparison holds 2 to 10 methods; 1 given.',
      { slugs: ['knn'], minimum: 2, maximum: 10 },
    ],
    ['?slugs=knn,hlm,knn', 'Each method is compared once; repeated: knn.', { slugs: ['knn'] }],
    ['?slugs=knn,hlm&rows=', '`rows` is empty; name at least one row, or leave it out for all nine.', {}],
    ['?slugs=knn,hlm&onlyDifferences=yes', expect.stringContaining('true or false'), {}],
    ['?slugs=knn,hlm&locale=en_US', expect.stringContaining('BCP 47'), {}],
    [
      '?slugs=knn,hlm&lang=vi',
      expect.stringContaining('no parameter lang'),
      { parameters: expect.any(Array) },
    ],
    ['?slugs=knn,hlm&rows=NAME', expect.stringContaining('no row NAME'), { rows: expect.any(Array) }],
  ])('%p: 400', async (query, message, details) => {
    expect(await refusalOf(`/compare.csv${query}`)).toEqual({
      status: 400,
      message,
      extensions: { ...details, code: 'INVALID_INPUT' },
    });
    expect(running.graph.statements).toEqual([]);
  });

  test('unknown slugs: 404, all of them named', async () => {
    expect(await refusalOf('/compare.html?slugs=knn,nope,%3Cb%3E')).toEqual({
      status: 404,
      message: 'No method has the slug nope, <b>.',
      extensions: { code: 'NOT_FOUND', slugs: ['nope', '<b>'] },
    });
  });

  test('by the graph: 504 past the deadline, 503 where there is none, 500 for what is our own fault', async () => {
    const { connection } = running.graph;
    const hurried = await openTestServer(connection, 1);
    const path = `/compare.json?slugs=${both}`;
    expect(await refusalOf(path, hurried.url)).toMatchObject({
      status: 504,
      extensions: { code: 'TIMEOUT' },
    });
    await hurried.close();
    for (const [error, status, code] of [
      [graphUnavailable(), 503, 'GRAPH_UNAVAILABLE'],
      [new Error('MATCH (secret)'), 500, 'INTERNAL'],
    ] as const) {
      const broken = await openTestServer({ ...connection, read: () => Promise.reject(error) });
      const refusal = await refusalOf(path, broken.url);
      expect(refusal).toMatchObject({ status, extensions: { code } });
      expect(JSON.stringify(refusal)).not.toContain('secret');
      await broken.close();
    }
  });

  test('a client that goes stops its question', async () => {
    let asked: (limits: RequestLimits) => void = () => undefined;
    const limits = new Promise<RequestLimits>((resolve) => (asked = resolve));
    const waiting = await openTestServer({
      ...running.graph.connection,
      read: (_query, _parameters, requestLimits) => {
        asked(requestLimits);
        return new Promise((_, reject) => {
          requestLimits.signal!.addEventListener('abort', () => {
            reject(new Error('The client has gone.'));
          });
        });
      },
    });
    const request = httpGet(`${waiting.url}/compare.csv?slugs=${both}`).on('error', () => undefined);
    const { signal, operation } = await limits;
    expect([signal!.aborted, operation]).toEqual([false, '/compare.:format']);
    const stopped = new Promise((resolve) => {
      signal!.addEventListener('abort', resolve, { once: true });
    });
    request.destroy();
    await stopped;
    await waiting.close();
  });
});

describe('methodgraph compare', () => {
  const { uri, password } = testAddress();
  const run = (...args: string[]) =>
    runCommand(['compare', ...args], { NEO4J_URI: uri, NEO4J_PASSWORD: password, METHODGRAPH_SEED: 'none' })
      .ended;

  test.each(formats)('--format %s prints what the address answers', async (format) => {
    const { status, stdout, stderr } = await run(...slugs, '--locale', 'vi', '--format', format);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toBe(await (await download(`/compare.${format}?slugs=${both}&locale=vi`)).text());
  });

  test('--rows, once or again, separated by commas', async () => {
    const { stdout } = await run(...slugs, '--rows', 'RELATED,field', '--rows', 'TYPE', '--format', 'csv');
    expect(parse(stdout).map(([key]) => key)).toEqual(['key', 'FIELD', 'TYPE', 'RELATED']);
  });

  test.each([
    [['--rows', 'NAME'], 'There is no row NAME; there are FIELD, FAMILY'],
    [['--rows', ''], '`rows` is empty'],
    [['--format', 'xml'], ['table', ...formats].join(', ')],
  ])('%p is refused', async (options, words) => {
    const { status, stdout, stderr } = await run(...slugs, ...options);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(words);
  });
});
