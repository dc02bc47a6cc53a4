// The shared real records, where they are: tests that want them say that they skip where they are not.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@jest/globals';

const folder = process.env['METHODGRAPH_TEST_DATA'] ?? join(import.meta.dirname, '../../../shared/data');

/** Whether the shared records are there. */
export const hasSharedData = existsSync(folder);

/** `test`, or where the shared records are missing `test.skip` with the reason printed. */
export function testWithSharedData(name: string, work: () => Promise<void> | void, timeout?: number): void {
  if (hasSharedData) test(name, work, timeout);
  else {
    console.warn(`Skipped: "${name}" needs the shared records (METHODGRAPH_TEST_DATA), which are not there.`);
    test.skip(name, work);
  }
}

/** Where a file of the shared records is. */
export const sharedFile = (path: string): string => join(folder, path);

/** A JSON file of the shared records. */
export function readSharedJson<Content>(path: string): Content {
  return JSON.parse(readFileSync(join(folder, path), 'utf8')) as Content;
}
