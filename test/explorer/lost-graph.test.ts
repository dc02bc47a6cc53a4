// The graph goes away and comes back while a reader looks: the page says so, and goes on by itself.
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { connectGraph, type GraphConnection } from '../../src/graph/connection.js';
import { openBrowser, testInBrowser } from '../kit/browser.js';
import { openTestGraph, type TestGraph, testAddress } from '../kit/graph.js';
import { openTestServer, type TestServer } from '../kit/server.js';

/** A way to Neo4j that can be closed and opened again. */
interface Way {
  readonly port: number;
  open(): Promise<void>;
  close(): Promise<void>;
}

async function openWay(target: URL): Promise<Way> {
  const sockets = new Set<Socket>();
  let server: Server;
  const open = async (port: number): Promise<number> => {
    server = createServer((client) => {
      const neo4j = connect(Number(target.port), target.hostname);
      for (const [one, other] of [
        [client, neo4j],
        [neo4j, client],
      ] as const) {
        sockets.add(one);
        one.pipe(other);
        one.on('error', () => other.destroy()).on('close', () => sockets.delete(one));
      }
    }).listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const port = await open(0);
  return {
    port,
    open: async () => {
      await open(port);
    },
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

let graph: TestGraph;
let way: Way;
let connection: GraphConnection;
let server: TestServer;
beforeAll(async () => {
  graph = await openTestGraph();
  await graph.clear();
  await graph.load(
    ['a', 'b', 'c'].map((slug) => ({ kind: 'method', slug, names: { en: slug.toUpperCase() } })),
  );
  way = await openWay(new URL(testAddress().uri));
  connection = connectGraph({ ...testAddress(), uri: `bolt://127.0.0.1:${way.port}` });
  server = await openTestServer(connection, 10_000);
});
afterAll(async () => {
  await server.close();
  await connection.close();
  await way.close();
  await graph.close();
});

testInBrowser('a page goes on where it was when the graph is back', async () => {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}/en/compare?slugs=a,b,c`);
    await page.locator('#take button').first().waitFor({ state: 'attached' });
    const lost = page.getByRole('heading', { name: 'The graph cannot be reached' });
    const columns = page.locator('thead .name');

    await way.close();
    await page.locator('#remove-a').click();
    await lost.waitFor();
    await way.open();
    await columns.first().waitFor();
    expect(await columns.allInnerTexts()).toEqual(['B', 'C']);

    // The same for one who comes while it is away: the page that the server made says so, and goes on.
    await way.close();
    const answer = await page.goto(`${server.url}/en/compare?slugs=a,c`);
    expect(answer!.status()).toBe(503);
    await lost.waitFor();
    await way.open();
    await columns.first().waitFor();
    expect(await columns.allInnerTexts()).toEqual(['A', 'C']);
    expect(await page.title()).toContain('A · C');
  } finally {
    await browser.close();
  }
});
