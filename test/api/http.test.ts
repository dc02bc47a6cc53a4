// The porch: GraphQL over HTTP, limits, what an error may say, health, metrics.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { getIntrospectionQuery } from 'graphql';
import { openTestGraph, type TestGraph } from '../kit/graph.js';
import { openTestServer, type TestServer } from '../kit/server.js';

let graph: TestGraph;
let server: TestServer;
beforeAll(async () => {
  graph = await openTestGraph();
  await graph.clear();
  await graph.load([
    { kind: 'method', slug: 'a', related: ['b'] },
    { kind: 'method', slug: 'b', related: ['a'] },
  ]);
  server = await openTestServer(graph.connection);
});
beforeEach(() => {
  graph.statements.length = 0;
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

describe('GraphQL over HTTP', () => {
  const withPreflight: typeof fetch = (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set('apollo-require-preflight', 'true');
    return fetch(input, { ...init, headers });
  };

  test('all audits of graphql-http pass', async () => {
    const audits = serverAudits({ url: () => `${server.url}/graphql`, fetchFn: withPreflight });
    const failed: string[] = [];
    for (const audit of audits) {
      const result = await audit.fn();
      if (result.status !== 'ok') failed.push(`${audit.id} ${audit.name}: ${result.reason}`);
    }
    expect(audits.length).toBeGreaterThanOrEqual(61);
    expect(failed).toEqual([]);
  });

  test('GET answers, with the header that tells it from a forged request', async () => {
    const url = `${server.url}/graphql?query=${encodeURIComponent('{ method(slug: "a") { slug } }')}`;
    const answer = await withPreflight(url);
    expect(await answer.json()).toEqual({ data: { method: { slug: 'a' } } });
    const forged = await fetch(url);
    expect(forged.status).toBe(400);
    expect(await forged.text()).toContain('CSRF');
  });

  test('introspection is on', async () => {
    const { data, errors } = await server.ask(getIntrospectionQuery());
    expect(errors).toBeUndefined();
    expect(data).toHaveProperty('__schema');
  });

  test('batches are refused', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ query: '{ __typename }' }]),
    });
    expect(response.status).toBe(400);
  });
});

describe('limits', () => {
  test('what could answer too much is refused before anything is asked of the graph', async () => {
    const { errors } = await server.ask(
      '{ method(slug: "a") { related(first: 100) { nodes { related(first: 100) { nodes { related(first: 100) { nodes { slug } } } } } } } }',
    );
    expect(errors![0]).toMatchObject({
      message: expect.stringContaining('50000'),
      extensions: { code: 'TOO_EXPENSIVE', maximumThings: 50_000 },
    });
    expect(graph.statements).toEqual([]);
  });

  test('page sizes in variables and fragments count', async () => {
    const query = `query ($n: Int) { method(slug: "a") { ...Level } }
      fragment Level on Method { related(first: $n) { edges { node { referencedBy(last: $n) { nodes { ... on Method { related(first: $n) { nodes { slug } } } } } } } } }`;
    expect(await server.codesOf(query, { n: 100 })).toEqual(['TOO_EXPENSIVE']);
    expect(await server.codesOf(query, { n: 5 })).toEqual([]);
  });

  test('depth', async () => {
    const nest = (levels: number): string =>
      levels === 0 ? 'slug' : `field { methods(first: 1) { nodes { ${nest(levels - 1)} } } }`;
    expect(await server.codesOf(`{ method(slug: "a") { ${nest(8)} } }`)).toEqual(['TOO_EXPENSIVE']);
    expect(await server.codesOf(`{ method(slug: "a") { ${nest(5)} } }`)).toEqual([]);
  });

  test('tokens, selections, fragments that blow up, and bodies', async () => {
    expect(await server.codesOf(`{ ${'__typename '.repeat(5_000)} }`)).toEqual(['GRAPHQL_PARSE_FAILED']);
    const bombs = Array.from(
      { length: 20 },
      (_, place) => `fragment F${place} on Method { ...F${place + 1} ...F${place + 1} }`,
    );
    const bomb = `{ method(slug: "a") { ...F0 } } ${bombs.join(' ')} fragment F20 on Method { slug }`;
    expect((await server.codesOf(bomb))[0]).toBe('GRAPHQL_VALIDATION_FAILED');
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ __typename } #${'x'.repeat(1_100_000)}` }),
    });
    expect(response.status).toBe(413);
  });

  test('a deadline for what reaches the graph', async () => {
    const hurried = await openTestServer(graph.connection, 1);
    expect(await hurried.codesOf('{ field(id: "f") { name } }')).toEqual(['TIMEOUT']);
    await hurried.close();
  });
});

describe('what an error may say', () => {
  test('neither stack nor statement, whatever goes wrong', async () => {
    for (const [query, variables] of [
      ['{ nope }', {}],
      ['{ compareMethods(slugs: ["a"]) { title } }', {}],
      ['{ method(slug: "a") { related(first: 0) { totalCount } } }', {}],
      ['query ($l: Locale!) { method(slug: "a") { name(locale: $l) } }', { l: '!' }],
      ['{ paper { title } }', {}],
      ['{ paper(id: "x", doi: "10.1/x") { title } }', {}],
      ['{ paper(doi: "nonsense") { title } }', {}],
    ] as const) {
      const { errors } = await server.ask(query, variables);
      expect(errors).toHaveLength(1);
      const text = JSON.stringify(errors);
      expect(text).not.toMatch(/stack|UNWIND|MATCH|node_modules|\.ts:|\.js:/);
      expect(errors![0]!.extensions.code).toMatch(
        /^(INVALID_INPUT|GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT)$/,
      );
    }
  });

  test('a failure of our own is masked, under an id that the log has', async () => {
    const broken = await openTestServer({
      ...graph.connection,
      read: () => Promise.reject(new Error('MATCH (secret) RETURN secret')),
    });
    const { errors } = await broken.ask('{ method(slug: "a") { slug } }');
    expect(errors![0]!.extensions).toEqual({ code: 'INTERNAL', errorId: expect.any(String) });
    expect(JSON.stringify(errors)).not.toContain('secret');
    await broken.close();
  });
});

describe('beside GraphQL', () => {
  test('health: live and ready', async () => {
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
    const ready = await fetch(`${server.url}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([200, { ready: true }]);
  });

  test('metrics count requests by route and status, and errors by code', async () => {
    await server.codesOf('{ compareMethods(slugs: ["a"]) { title } }');
    const text = await (await fetch(`${server.url}/metrics`)).text();
    expect(text).toMatch(/methodgraph_graphql_errors_total\{code="INVALID_INPUT"\} [1-9]/);
    expect(text).toMatch(/methodgraph_http_request_seconds_count\{route="\/graphql",status="200"\} \d+/);
    expect(text).toContain('process_cpu_seconds_total');
  });

  test('a page at /, which may load nothing from elsewhere and does not try to', async () => {
    const page = await fetch(`${server.url}/`);
    const text = await page.text();
    expect([page.status, new URL(page.url).pathname]).toEqual([200, '/en/compare']);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none';script-src 'self'");
    expect(text).not.toMatch(/ src="http|<link rel="(stylesheet|icon|modulepreload)" href="http/);
  });

  test('an unknown path is 404', async () => {
    expect((await fetch(`${server.url}/nope`)).status).toBe(404);
  });
});
