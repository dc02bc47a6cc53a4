// The page of a comparison in a browser: every cell, adding, removing, moving, differences, files, languages.
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { type Page } from 'playwright-core';
import { hasBrowser, testInBrowser } from '../kit/browser.js';
import { type Explorer, openExplorerInBrowser } from './open-explorer.js';
import { readTable, type SeenTable } from './read-table.js';
import { hasSharedData, readSharedJson } from '../kit/shared-data.js';

interface Comparison {
  title: string;
  subtitle: string;
  methods: { name: string }[];
  rows: {
    key: string;
    label: string;
    differs: boolean;
    cells: { text: string | null; link: { kind: string; url: string } | null }[];
  }[];
}

type PrintedValue = string | number | string[] | { citation: string } | null;

const query = `query ($slugs: [ID!]!, $locale: Locale!) {
  compareMethods(slugs: $slugs, locale: $locale) {
    title subtitle methods { name } rows { key label differs cells { text link { kind url } } }
  }
}`;
const seed = ['multimodal-diffusion-model', 'fine-tuned-diffusion-model'];
const three = ['knn', 'random-forest', 'gradient-boosting'];

let explorer: Explorer;
beforeAll(async () => {
  const opened = await openExplorerInBrowser();
  if (opened) explorer = opened;
});
afterAll(async () => {
  if (hasBrowser) await explorer.close();
});

async function compare(slugs: readonly string[], locale: string): Promise<Comparison> {
  return (await explorer.server.get<{ compareMethods: Comparison }>(query, { slugs, locale })).compareMethods;
}

/** What the page has to show of an answer of the API. */
function toTable({ methods, rows }: Comparison, linkWord: string): SeenTable {
  return {
    columns: methods.map(({ name }) => name),
    rows: rows.map(({ label, differs, cells }) => ({
      label,
      marked: differs,
      cells: cells.map(({ text, link }) => ({
        text: text ?? '—',
        link: link && { text: `${link.kind === 'DOI' ? 'DOI' : linkWord} ↗`, address: link.url },
      })),
    })),
  };
}

const columnsOf = async (page: Page): Promise<string[]> => (await readTable(page)).columns;
/** Resolves when the table has these columns. */
const untilColumns = (page: Page, names: readonly string[]) =>
  page.waitForFunction((wanted) => {
    const seen = [...document.querySelectorAll('thead .name')].map(({ textContent }) => textContent);
    return JSON.stringify(seen) === wanted;
  }, JSON.stringify(names));
const slugsOf = (page: Page): string | null => new URL(page.url()).searchParams.get('slugs');
/** Resolves when the page's script has taken over. */
const scripted = (page: Page) => page.locator('#take button').first().waitFor({ state: 'attached' });

describe('the seed page in Vietnamese', () => {
  testInBrowser('shows what GraphQL answers, cell for cell, at an old link', async () => {
    const { page, close } = await explorer.open(`/vi/compare?slugs=${seed.join('%2C')}`);
    const comparison = await compare(seed, 'vi');
    expect(await readTable(page)).toEqual(toTable(comparison, 'liên kết'));
    expect(await page.locator('h1').innerText()).toBe('So sánh phương pháp');
    expect(await page.locator('.subtitle').innerText()).toBe(comparison.subtitle);
    expect(await page.title()).toContain(comparison.title);
    expect(await page.locator('html').getAttribute('lang')).toBe('vi');
    expect(await page.locator('footer').innerText()).toContain('doi:10.5281/zenodo.20539026');
    await scripted(page);
    expect(await readTable(page)).toEqual(toTable(comparison, 'liên kết'));
    await close();
  });

  testInBrowser('shows what was printed', async () => {
    if (!hasSharedData) {
      console.warn(
        'Not compared with the printed page: the shared records (METHODGRAPH_TEST_DATA) are not there.',
      );
      return;
    }
    const [printed] = readSharedJson<
      {
        locale: string;
        slugs: string[];
        columns: string[];
        rows: { key: string; label: string; differs: boolean; values: PrintedValue[] | null }[];
      }[]
    >('scholargate/compare-cases.json');
    const { page, close } = await explorer.open(
      `/${printed!.locale}/compare?slugs=${printed!.slugs.join(',')}`,
    );
    const seen = await readTable(page);
    expect(printed!.slugs).toEqual(seed);
    expect(seen.columns).toEqual(printed!.columns);
    expect(seen.rows.map(({ label, marked }) => [label, marked])).toEqual(
      printed!.rows.map(({ label, differs }) => [label, differs]),
    );
    let compared = 0;
    printed!.rows.forEach(({ values }, row) => {
      values?.forEach((value, place) => {
        const { text } = seen.rows[row]!.cells[place]!;
        if (Array.isArray(value)) expect(text.replace(/ \+\d+$/, '')).toBe(value.join(', '));
        else if (value !== null && typeof value === 'object') expect(text).toBe(value.citation);
        else expect(text).toBe(value === null ? '—' : `${value}`);
        compared += 1;
      });
    });
    expect(compared).toBe(16);
    await close();
  });
});

describe('columns', () => {
  testInBrowser('are added by the search box, in the reader’s language, and removed by ×', async () => {
    const { page, close } = await explorer.open(`/vi/compare?slugs=${seed[0]}`);
    await page.getByRole('combobox').fill('mo hinh khuech tan tinh');
    await page.getByRole('option', { name: 'Mô hình khuếch tán tinh chỉnh' }).click();
    await page.waitForURL(`**/vi/compare?slugs=${seed.join(',')}`);
    const both = await compare(seed, 'vi');
    await untilColumns(
      page,
      both.methods.map(({ name }) => name),
    );
    expect(await readTable(page)).toEqual(toTable(both, 'liên kết'));
    await page.locator(`#remove-${seed[0]}`).click();
    await page.waitForURL(`**/vi/compare?slugs=${seed[1]}`);
    const [first, second] = both.methods.map(({ name }) => name);
    await untilColumns(page, [second!]);
    await page.goBack();
    await untilColumns(page, [first!, second!]);
    await close();
  });

  testInBrowser('are added, moved and removed by the keyboard alone, and it is said', async () => {
    const { page, close } = await explorer.open(`/en/compare?slugs=${three.slice(0, 2).join(',')}`);
    await page.locator('#add-method').focus();
    await page.keyboard.type('gradient boo');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/en/compare?slugs=${three.join(',')}`);
    const news = page.locator('.compare > [role=status]');
    await news.getByText('was added').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('add-method');

    await page.locator('#earlier-gradient-boosting').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/compare?slugs=knn,gradient-boosting,random-forest');
    await news.getByText('column').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('earlier-gradient-boosting');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/compare?slugs=gradient-boosting,knn,random-forest');
    await page.waitForFunction(() => document.activeElement?.id === 'later-gradient-boosting');

    await page.locator('#remove-knn').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/compare?slugs=gradient-boosting,random-forest');
    await page.waitForFunction(() => document.activeElement?.id === 'remove-random-forest');
    await close();
  });

  testInBrowser('are moved by dragging', async () => {
    const { page, close } = await explorer.open(`/en/compare?slugs=${three.join(',')}`);
    await scripted(page);
    const heads = page.locator('thead th[draggable=true]');
    await heads.nth(2).dragTo(heads.nth(0));
    await page.waitForURL('**/en/compare?slugs=gradient-boosting,knn,random-forest');
    await close();
  });

  testInBrowser('are ten at most, and what is left out is said', async () => {
    const { methods } = await explorer.server.get<{ methods: { nodes: { slug: string }[] } }>(
      '{ methods(first: 11) { nodes { slug } } }',
    );
    const slugs = methods.nodes.map(({ slug }) => slug);
    const { page, close } = await explorer.open(`/en/compare?slugs=${slugs.join(',')}`);
    expect(await columnsOf(page)).toHaveLength(10);
    expect(await page.locator('.notice').innerText()).toContain(slugs[10]);
    expect(await page.getByRole('combobox').count()).toBe(0);
    await close();
  });
});

describe('what an address asks for', () => {
  testInBrowser('only differences, and back', async () => {
    const { page, close } = await explorer.open(`/en/compare?slugs=${seed.join(',')}`);
    const { rows } = await compare(seed, 'en');
    const differing = rows.filter(({ differs }) => differs).map(({ label }) => label);
    expect(differing.length).toBeGreaterThan(0);
    expect(differing.length).toBeLessThan(9);
    const seen = async (): Promise<string[]> => (await readTable(page)).rows.map(({ label }) => label);
    await page.getByRole('link', { name: /Only differences/ }).click();
    await page.waitForURL('**differences=only');
    await page.waitForFunction(
      (count) => document.querySelectorAll('tbody tr').length === count,
      differing.length,
    );
    expect(await seen()).toEqual(differing);
    await page.reload();
    expect(await seen()).toEqual(differing);
    await page.getByRole('link', { name: /^All/ }).click();
    await page.waitForURL((url) => !url.search.includes('differences'));
    await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 9);
    await close();
  });

  testInBrowser('unknown methods are named, and the rest is shown', async () => {
    const { page, close } = await explorer.open('/en/compare?slugs=nope,knn');
    expect(await columnsOf(page)).toEqual(['K-nearest neighbors']);
    expect(await page.locator('.notice').innerText()).toContain('nope');
    await close();
    const none = await explorer.open('/en/compare?slugs=nope,neither');
    expect(await none.page.locator('table').count()).toBe(0);
    expect(await none.page.locator('.notice').innerText()).toMatch(/nope, neither/);
    expect(await none.page.getByRole('combobox').isVisible()).toBe(true);
    await none.close();
  });

  testInBrowser('the related methods open over the table, and each can be added', async () => {
    const { page, close } = await explorer.open(`/en/compare?slugs=${seed.join(',')}`);
    await scripted(page);
    const count = page.locator('a.related-count').first();
    const number = Number(await count.innerText());
    await count.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('listitem').first().waitFor();
    expect(await dialog.getByRole('listitem').count()).toBe(number);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await count.click();
    await dialog.getByRole('link').first().click();
    await page.waitForFunction(() => document.querySelectorAll('thead .name').length === 3);
    expect(slugsOf(page)).toContain(seed.join(','));
    await close();
  });

  testInBrowser('the language switch keeps the page, and Hebrew runs from right to left', async () => {
    const { page, close } = await explorer.open(`/en/compare?slugs=${seed.join(',')}&differences=only`);
    await page.getByRole('button', { name: /Language/ }).click();
    await page.getByRole('link', { name: 'עברית' }).click();
    await page.waitForURL(`**/he/compare?slugs=${seed.join(',')}&differences=only`);
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await page.locator('h1').innerText()).toBe('השוואת שיטות');
    const [label, cell] = await Promise.all([
      page.locator('tbody th').first().boundingBox(),
      page.locator('tbody td').first().boundingBox(),
    ]);
    expect(label!.x).toBeGreaterThan(cell!.x);
    await close();
  });
});

describe('files', () => {
  testInBrowser('each download and each copy is what the server makes', async () => {
    const { page, close } = await explorer.open(`/vi/compare?slugs=${seed.join(',')}&differences=only`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await scripted(page);
    await page.locator('[popovertarget=take]').click();
    for (const [name, format] of Object.entries({ Markdown: 'markdown', CSV: 'csv', LaTeX: 'latex' })) {
      const address = `/compare.${format}?slugs=${seed.join(',')}&locale=vi&onlyDifferences=true`;
      const made = await (await fetch(explorer.server.url + address)).text();
      expect(made).toContain('Năm ra đời');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('#take').getByRole('link', { name }).click(),
      ]);
      expect(await readFile(await download.path(), 'utf8')).toBe(made);
      await page.locator('#take').getByRole('button', { name }).click();
      // The clipboard is text: no mark of byte order, and the line ends of the system.
      await page.waitForFunction(
        async (wanted) => (await navigator.clipboard.readText()).replaceAll('\r\n', '\n') === wanted,
        made.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'),
      );
    }
    await close();
  });
});
