// The explorer as a reader has it: the bundled catalogue, the whole server and a browser.
import { type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { hasBrowser, openBrowser } from '../kit/browser.js';
import { type CatalogueServer, openCatalogueServer } from '../kit/catalogue.js';

export interface Explorer extends CatalogueServer {
  /** A page of that address in a window of its own; whatever goes wrong in it fails the test that closes it. */
  open(address: string, options?: BrowserContextOptions): Promise<OpenPage>;
}

export interface OpenPage {
  readonly page: Page;
  /** What went wrong in it: errors of scripts, refusals by the content security policy, requests to elsewhere. */
  readonly troubles: readonly string[];
  readonly close: () => Promise<void>;
}

/** Null where there is no browser: tests that want one say that they skip. */
export async function openExplorerInBrowser(): Promise<Explorer | null> {
  if (!hasBrowser) return null;
  const [browser, catalogue] = await Promise.all([openBrowser(), openCatalogueServer()]);
  return {
    ...catalogue,
    open: (address, options = {}) => openPage(browser, catalogue.server.url, address, options),
    close: async () => {
      await browser.close();
      await catalogue.close();
    },
  };
}

async function openPage(
  browser: Browser,
  url: string,
  address: string,
  options: BrowserContextOptions,
): Promise<OpenPage> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    // That a page was not found, or the graph is away, is said on the page.
    const expected = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !expected) troubles.push(message.text());
  });
  page.on('request', (request) => {
    const asked = request.url();
    if (!asked.startsWith(url) && !asked.startsWith('data:')) troubles.push(`asked ${asked}`);
  });
  await page.goto(address);
  return {
    page,
    troubles,
    close: async () => {
      await context.close();
      if (troubles.length > 0) throw new Error(troubles.join('\n'));
    },
  };
}
