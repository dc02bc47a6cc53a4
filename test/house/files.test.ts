// How the house is kept: names of files, one sentence at the top, no query that nobody asks.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '../..');

function listFiles(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending) && !/(^|\/)generated\//.test(path))
    .map((path) => join(folder, path));
}

const listSources = (): string[] => [
  ...listFiles('src', '.ts'),
  ...listFiles('src', '.tsx'),
  ...listFiles('cypher', '.cypher'),
];

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

test('files are named in kebab-case', () => {
  const odd = listSources().filter(
    (path) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.test|\.d)?\.(tsx?|cypher)$/.test(basename(path)),
  );
  expect(odd).toEqual([]);
});

test('every file opens with a sentence on what it is for', () => {
  const mute = listSources().filter((path) => {
    const [first, second] = read(path).split('\n');
    return !(first?.startsWith('#!') ? second : first)?.startsWith('// ');
  });
  expect(mute).toEqual([]);
});

test('every query file is asked by someone', () => {
  const code = listFiles('src', '.ts')
    .filter((path) => !path.endsWith('.test.ts'))
    .map(read)
    .join('\n');
  const unasked = listFiles('cypher', '.cypher')
    .map((path) => path.slice('cypher/'.length, -'.cypher'.length))
    .filter((name) => !name.startsWith('schema/') && !name.startsWith('fragments/'))
    .filter((name) => !(name.startsWith('filters/') && code.includes(`'${basename(name)}'`)))
    .filter(
      (name) =>
        !code.includes(`'${name}'`) &&
        !code.includes(`\`${name}/`) &&
        !code.includes(`\`${name.slice(0, name.lastIndexOf('-'))}-$`),
    );
  expect(unasked).toEqual([]);
});
