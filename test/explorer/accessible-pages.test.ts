// Pages for everyone: what axe-core finds, narrow windows, no script, a connection that is lost.
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { hasBrowser, testInBrowser } from '../kit/browser.js';
import { type Explorer, openExplorerInBrowser } from './open-explorer.js';
import { readTable } from './read-table.js';

const seed = ['multimodal-diffusion-model', 'fine-tuned-diffusion-model'];
const comparison = `/vi/compare?slugs=${seed.join(',')}`;

let explorer: Explorer;
beforeAll(async () => {
  const opened = await openExplorerInBrowser();
  if (opened) explorer = opened;
});
afterAll(async () => {
  if (hasBrowser) await explorer.close();
});

const pages: [name: string, address: string, options?: object][] = [
  ['a comparison', comparison],
  ['a comparison in the dark', comparison, { colorScheme: 'dark' }],
  ['a comparison from right to left', `/he/compare?slugs=${seed.join(',')},knn`],
  ['a close comparison of differences', `${comparison}&view=compact&differences=only`],
  ['a narrow comparison', comparison, { viewport: { width: 320, height: 640 } }],
  ['unknown methods', '/en/compare?slugs=nope,knn'],
  ['no methods', '/ar/compare', { colorScheme: 'dark' }],
  ['what was found', '/en/compare?find=forest'],
  ['related methods', '/ja/methods/knn/related'],
  ['nothing', '/fa/nothing'],
];
for (const [name, address, options] of pages) {
  testInBrowser(`axe-core finds nothing serious: ${name}`, async () => {
    const { page, close } = await explorer.open(address, options);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(grave.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await close();
  });
}

testInBrowser('axe-core finds nothing serious in what opens', async () => {
  const { page, close } = await explorer.open(`/en/compare?slugs=${seed.join(',')}`);
  await page.locator('#take button').first().waitFor({ state: 'attached' });
  const graveOnes = async (): Promise<unknown[]> => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  };
  await page.getByRole('combobox').fill('regression');
  await page.getByRole('option').first().waitFor();
  expect(await graveOnes()).toEqual([]);
  await page.getByRole('combobox').fill('');
  await page.locator('[popovertarget=take]').click();
  expect(await graveOnes()).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('a.related-count').first().click();
  await page.getByRole('dialog').getByRole('listitem').first().waitFor();
  expect(await graveOnes()).toEqual([]);
  await close();
});

testInBrowser('nothing but the table is wider than a window of 320 pixels', async () => {
  for (const address of [comparison, '/de/compare', '/ar/nothing', `/he/compare?slugs=${seed.join(',')}`]) {
    const { page, close } = await explorer.open(address, { viewport: { width: 320, height: 640 } });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect([address, width <= 320]).toEqual([address, true]);
    await close();
  }
});

testInBrowser('head and labels stay in sight', async () => {
  const { page, close } = await explorer.open(comparison, { viewport: { width: 400, height: 500 } });
  await page.locator('.table-frame').evaluate((frame) => {
    frame.scrollIntoView();
    frame.scrollTo(150, 300);
  });
  const frame = (await page.locator('.table-frame').boundingBox())!;
  const head = (await page.locator('thead th').nth(1).boundingBox())!;
  const label = (await page.locator('tbody th').first().boundingBox())!;
  expect(Math.abs(head.y - frame.y)).toBeLessThan(3);
  expect(Math.abs(label.x - frame.x)).toBeLessThan(3);
  await close();
  // Where all columns fit, the window scrolls and the head sticks to it.
  const wide = await explorer.open(comparison, { viewport: { width: 1200, height: 500 } });
  await wide.page.evaluate(() => {
    window.scrollTo(0, 500);
  });
  expect((await wide.page.locator('thead th').nth(1).boundingBox())!.y).toBe(0);
  await wide.close();
});

testInBrowser('without a script everything can be reached', async () => {
  const { page, close } = await explorer.open(`/en/compare?slugs=${seed[0]}`, { javaScriptEnabled: false });
  await page.locator('#add-method').fill('fine-tuned diffusion');
  await page.getByRole('button', { name: 'Add' }).click();
  await page.locator('.found a').first().click();
  await page.waitForURL(`**/en/compare?slugs=${seed.join(',')}`);
  expect(await page.locator('tbody tr').count()).toBe(9);
  await page.getByRole('link', { name: /Only differences/ }).click();
  await page.waitForURL('**differences=only');
  await page.locator(`#later-${seed[0]}`).click();
  await page.waitForURL(`**slugs=${[...seed].reverse().join(',')}&differences=only`);
  await page.locator('a.related-count').first().click();
  await page.waitForURL('**/related?slugs=**');
  await page.locator('.method-links a').first().click();
  expect(await page.locator('thead .name').count()).toBe(3);
  await page.locator(`#remove-${seed[0]}`).click();
  expect(await page.locator('thead .name').count()).toBe(2);
  await close();
});

testInBrowser('a lost connection is said, and the page goes on when it is back', async () => {
  const { page, close } = await explorer.open(`/en/compare?slugs=${seed.join(',')},knn`);
  await page.locator('#take button').first().waitFor({ state: 'attached' });
  await page.context().setOffline(true);
  await page.locator('#remove-knn').click();
  await page.getByRole('heading', { name: 'The graph cannot be reached' }).waitFor();
  await page.context().setOffline(false);
  await page.locator('table').waitFor();
  expect((await readTable(page)).columns).toHaveLength(2);
  await close();
});
