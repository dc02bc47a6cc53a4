// The pages as they leave the server, without a browser: addresses, statuses, headers, what search engines read, files.
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type CatalogueServer, openCatalogueServer } from '../kit/catalogue.js';
import { testAddress } from '../kit/graph.js';
import { openTestServer } from '../kit/server.js';
import { connectGraph } from '../../src/graph/connection.js';

const seed = 'multimodal-diffusion-model,fine-tuned-diffusion-model';

let running: CatalogueServer;
beforeAll(async () => {
  running = await openCatalogueServer();
});
afterAll(() => running.close());

const get = (address: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(running.server.url + address, { headers, redirect: 'manual' });

async function read(address: string): Promise<string> {
  return (await get(address)).text();
}

/** The bytes as they come over the wire, which fetch would unpack. */
function getPacked(
  address: string,
  encoding: string,
): Promise<{ bytes: Buffer; headers: Record<string, unknown> }> {
  return new Promise((resolve, reject) => {
    request(running.server.url + address, { headers: { 'accept-encoding': encoding } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        resolve({ bytes: Buffer.concat(chunks), headers: answer.headers });
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('addresses', () => {
  test.each([
    ['/', 'vi-VN,vi;q=0.9', '/vi/compare'],
    ['/', 'sv', '/en/compare'],
    [`/compare?slugs=${seed}`, 'he', `/he/compare?slugs=${seed}`],
    ['/compare?slugs=a%2Cb', 'fr', '/fr/compare?slugs=a%2Cb'],
  ])('%s leads a reader of %s to %s', async (address, language, target) => {
    const answer = await get(address, { 'accept-language': language });
    expect([answer.status, answer.headers.get('location'), answer.headers.get('vary')]).toEqual([
      302,
      target,
      'accept-language',
    ]);
  });

  test('a tag in other letters leads to the right one', async () => {
    const answer = await get(`/PT-br/compare?slugs=${seed}`);
    expect([answer.status, answer.headers.get('location')]).toEqual([301, `/pt-BR/compare?slugs=${seed}`]);
  });

  test.each([
    ['/vi/compare', 200],
    [`/vi/compare?slugs=${seed}`, 200],
    ['/vi/compare?slugs=knn,nope', 200],
    ['/vi/compare?slugs=nope', 404],
    ['/vi/methods/knn/related', 200],
    ['/vi/methods/nope/related', 404],
    ['/vi/nothing', 404],
    ['/nothing', 404],
    ['/not_a_tag/compare', 404],
    ['//example.org/compare', 404],
    ['/assets/nothing.js', 404],
    ['/vi/%E0%A4%A/compare', 400],
  ])('%s is answered with %i', async (address, status) => {
    expect((await get(address)).status).toBe(status);
  });

  test('a page that is not there says so in the reader’s language', async () => {
    const answer = await get('/nothing', { 'accept-language': 'de' });
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toContain('<h1>Seite nicht gefunden</h1>');
  });

  test('a language without words of its own has those of the graph, and English around', async () => {
    const page = await read(`/sv/compare?slugs=${seed}`);
    expect(page).toContain('<html lang="sv" dir="ltr">');
    expect(page).toContain('Only differences');
    const [label] = (
      await running.server.get<{ compareKnownMethods: { rows: { label: string }[] } }>(
        '{ compareKnownMethods(slugs: [], locale: "sv") { rows { label } } }',
      )
    ).compareKnownMethods.rows;
    expect(page).toContain(`>${label!.label}</span>`);
  });
});

describe('without a script', () => {
  test('there is the whole table, and every step is a link or a form', async () => {
    const page = await read(`/en/compare?slugs=${seed}`);
    expect(page.match(/<tr/g)).toHaveLength(10);
    expect(page).toContain('href="/en/compare?slugs=fine-tuned-diffusion-model"');
    expect(page).toContain('href="/en/compare?slugs=fine-tuned-diffusion-model,multimodal-diffusion-model"');
    expect(page).toContain(`href="/en/compare?slugs=${seed}&amp;differences=only"`);
    expect(page).toMatch(/<form[^>]*action="\/en\/compare"/);
    expect(page).toContain(`name="slugs" value="${seed}"`);
    expect(page).toContain(`href="/en/methods/fine-tuned-diffusion-model/related?slugs=${seed}"`);
  });

  test('a name that was typed is found', async () => {
    const page = await read('/vi/compare?slugs=knn&find=rung+ngau+nhien');
    expect(page).toContain('href="/vi/compare?slugs=knn,random-forest"');
    expect(await read('/vi/compare?find=xqzvkw')).toContain('Không có gì tên là');
  });
});

describe('what search engines and previews read', () => {
  test('title, description, addresses in every language, Open Graph and schema.org', async () => {
    const page = await read(`/he/compare?slugs=${seed}&differences=only`);
    const { url } = running.server;
    expect(page).toContain(`<link rel="canonical" href="${url}/he/compare?slugs=${seed}"/>`);
    const alternates = [...page.matchAll(/<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/g)];
    expect(alternates.map(([, tag]) => tag).sort()).toEqual(
      ['ar', 'de', 'en', 'es', 'fa', 'fr', 'he', 'ja', 'vi', 'x-default', 'zh'].sort(),
    );
    for (const [, tag, address] of alternates) {
      expect(address).toBe(`${url}/${tag === 'x-default' ? 'en' : tag}/compare?slugs=${seed}`);
    }
    expect(page).toContain('<html lang="he" dir="rtl">');
    expect(page).toMatch(/<title>[^<]+ · [^<]+ – השוואת שיטות<\/title>/);
    expect(page).toMatch(/<meta name="description" content="[^"]{40,}"/);
    expect(page).toMatch(/<meta property="og:title" content="[^"]+"/);
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page) ?? [];
    const data = JSON.parse(json) as {
      mainEntity: { itemListElement: { item: { termCode: string; name: string } }[] };
    };
    expect(data.mainEntity.itemListElement.map(({ item }) => item.termCode)).toEqual(seed.split(','));
  });

  test('what is not there is not to be found', async () => {
    for (const address of ['/vi/nothing', '/vi/compare?slugs=nope']) {
      expect(await read(address)).toContain('<meta name="robots" content="noindex"/>');
    }
  });
});

describe('headers', () => {
  test('nothing inline runs, nothing is loaded from elsewhere', async () => {
    const answer = await get(`/vi/compare?slugs=${seed}`);
    const policy = answer.headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    const page = await answer.text();
    expect(page).not.toMatch(/ style="/);
    expect(page).not.toMatch(/ on[a-z]+="/i);
    for (const [, attributes = ''] of page.matchAll(/<script([^>]*)>/g)) {
      expect(attributes).toMatch(/ src="\/assets\/|type="application\/(ld\+)?json"/);
    }
  });

  test('files are kept for a year, and come packed as the browser likes', async () => {
    const page = await read('/en/compare');
    const script = /<script type="module" src="([^"]+)"/.exec(page)![1]!;
    const style = /<link rel="stylesheet" href="([^"]+)"/.exec(page)![1]!;
    for (const address of [script, style]) {
      const plain = await getPacked(address, 'identity');
      expect(plain.headers).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable' });
      const brotli = await getPacked(address, 'br, gzip');
      expect(brotli.headers).toMatchObject({ 'content-encoding': 'br' });
      expect(brotliDecompressSync(brotli.bytes).equals(plain.bytes)).toBe(true);
      const gzip = await getPacked(address, 'gzip');
      expect(gzip.headers).toMatchObject({ 'content-encoding': 'gzip' });
      expect(gunzipSync(gzip.bytes).equals(plain.bytes)).toBe(true);
    }
  });

  test('the script of a comparison is under 120 kB, packed, in every language', async () => {
    for (const language of ['en', 'fa', 'ja']) {
      const page = await read(`/${language}/compare?slugs=${seed}`);
      const addresses = [
        ...page.matchAll(/<script type="module" src="([^"]+)"|rel="modulepreload" href="([^"]+)"/g),
      ];
      const scripts = [...new Set(addresses.map(([, script, preload]) => (script ?? preload)!))];
      expect(scripts.length).toBeGreaterThanOrEqual(2);
      const sizes = await Promise.all(
        scripts.map(
          async (address) => gzipSync((await getPacked(address, 'identity')).bytes, { level: 9 }).length,
        ),
      );
      expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(120_000);
    }
  });
});

test('without a graph the page says so with 503, and when to come back', async () => {
  const lost = connectGraph({ ...testAddress(), uri: 'bolt://127.0.0.1:9' });
  const server = await openTestServer(lost, 5_000);
  try {
    const answer = await fetch(`${server.url}/vi/compare?slugs=${seed}`);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    const page = await answer.text();
    expect(page).toContain('Không kết nối được với đồ thị');
    expect(page).toMatch(/<a class="button" href="\/vi\/compare\?slugs=/);
  } finally {
    await server.close();
    await lost.close();
  }
});
