// A real Chromium for a test, where there is one: Debian's, on the path or at CHROMIUM_PATH.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { test } from '@jest/globals';
import { type Browser, chromium } from 'playwright-core';

const onPath = (process.env['PATH'] ?? '')
  .split(delimiter)
  .flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome'].map((name) => join(folder, name)));
const executable = [process.env['CHROMIUM_PATH'] ?? '', ...onPath].find(
  (path) => path !== '' && existsSync(path),
);

/** Whether there is a Chromium. */
export const hasBrowser = executable !== undefined;

/** `test`, or where there is no Chromium `test.skip` with the reason printed. */
export function testInBrowser(name: string, work: () => Promise<void>, timeout?: number): void {
  if (hasBrowser) test(name, work, timeout);
  else {
    console.warn(`Skipped: "${name}" needs Chromium, on the path or at CHROMIUM_PATH, which is not there.`);
    test.skip(name, work);
  }
}

/** Without a window, and asking nothing of the network by itself. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: executable!,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
