// The arrows of the house: no room imports what it may not, and nothing runs in circles.
import { execFileSync } from 'node:child_process';
import { test, expect } from '@jest/globals';

test('no import breaks an arrow', () => {
  const output = runCruiser(['src']);
  expect(output).toContain('no dependency violations found');
});

function runCruiser(folders: readonly string[]): string {
  try {
    return execFileSync('node_modules/.bin/depcruise', ['--config', '.dependency-cruiser.cjs', ...folders], {
      encoding: 'utf8',
    });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
