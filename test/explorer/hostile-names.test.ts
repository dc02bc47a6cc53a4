// Names, texts and links that would run in a reader's browser if they were taken for anything but text.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Browser } from 'playwright-core';
import { hasBrowser, openBrowser, testInBrowser } from '../kit/browser.js';
import { openTestGraph, type TestGraph } from '../kit/graph.js';
import { openTestServer, type TestServer } from '../kit/server.js';

const image = '<img src=x onerror="window.ran = true">';
const script = '</script><script>window.ran = true</script>';

let graph: TestGraph;
let server: TestServer;
let browser: Browser | undefined;
beforeAll(async () => {
  graph = await openTestGraph();
  await graph.clear();
  const { rejections } = await graph.load([
    {
      kind: 'method',
      slug: 'image',
      names: { en: image },
      family: script,
      type: '<b>bold</b>',
      aliases: [image, script, '<!--'],
      summaries: { en: `${script}<!-- ${image}` },
      sources: [{ paper: 'local:bad', citation: image }],
      related: [{ slug: 'script', kind: 'declared' }],
    },
    { kind: 'method', slug: 'script', names: { en: script }, sources: ['local:data'] },
    { kind: 'paper', id: 'local:bad', title: script },
    { kind: 'paper', id: 'local:data', title: 'x' },
  ]);
  expect(rejections).toEqual([]);
  // The importer refuses such addresses; a graph may hold them nevertheless.
  await graph.connection.runStatement(
    `MATCH (method:Method)-[link:DESCRIBED_IN]->(paper:Paper)
     SET link.url = 'javascript:window.ran=true', paper.url = 'data:text/html,<script>window.ran=true</script>'`,
  );
  server = await openTestServer(graph.connection);
  if (hasBrowser) browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server.close();
  await graph.close();
});

test('are text in what the server renders', async () => {
  const page = await (await fetch(`${server.url}/en/compare?slugs=image,script`)).text();
  expect(page).not.toMatch(/<img/i);
  expect(page).not.toContain('<b>');
  // React's own comments stand between texts.
  expect(page.replace(/<!-- -->|<!--\/?\$-->/g, '')).not.toContain('<!--');
  expect(page).not.toMatch(/href="\s*(javascript|data):/i);
  expect(page.match(/<script/g)).toHaveLength(3);
  const asked = `/en/compare?slugs=${encodeURIComponent(image)}&find=${encodeURIComponent(script)}`;
  const other = await (await fetch(server.url + asked)).text();
  expect(other).not.toMatch(/<img/i);
  expect(other.match(/<script/g)).toHaveLength(2);
});

testInBrowser('are text in the browser, and run nowhere', async () => {
  const page = await browser!.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => troubles.push(message.text()));
  await page.goto(`${server.url}/en/compare?slugs=image,script`);
  await page.locator('#take button').first().waitFor({ state: 'attached' });
  const names = await page.locator('thead .name').allInnerTexts();
  expect(names).toEqual([image, script]);
  expect(await page.title()).toContain(image);
  expect(await page.locator('a[href^="javascript:"], a[href^="data:"], a.source').count()).toBe(0);
  await page.locator('a.related-count').first().click();
  await page.getByRole('dialog').getByText(script).first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('combobox').fill('img');
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(troubles).toEqual([]);
  await page.close();
});
