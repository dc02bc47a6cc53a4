// Progress on standard error: lines where nobody watches, a bar on a terminal, nothing when told so.
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { createProgress, type ProgressMode } from './create-progress.js';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** What was written of two units of work, five and more seconds apart. */
function run(mode: ProgressMode, isTTY = false): string {
  let written = '';
  const write = (text: string): boolean => {
    written += text;
    return true;
  };
  const noMatter = (): boolean => true;
  const stream = { isTTY, columns: 80, write, cursorTo: noMatter, clearLine: noMatter, on: noMatter };
  const task = createProgress(mode, stream as unknown as NodeJS.WriteStream).start('Loading', 200, 'records');
  task.advance(10);
  jest.advanceTimersByTime(6_000);
  task.advance(100);
  task.advance(101);
  task.end();
  return written;
}

test('plain: lines, at most one every five seconds', () => {
  expect(run('plain')).toBe('Loading …\nLoading … 50 % (17 records/s, 6 s left)\nLoading: 6.0 s\n');
});

test('auto: lines where there is no terminal', () => {
  expect(run('auto')).toBe(run('plain'));
});

test('auto: a bar on a terminal', () => {
  expect(run('auto', true)).toMatch(/Loading.* 50% \| 100\/200 records \| 17\/s \| .* left/);
});

test('none: nothing', () => {
  expect(run('none', true)).toBe('');
});
