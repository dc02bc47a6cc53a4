// The conditions that a filter is put together of: every file under cypher/filters, read once.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cypherFolder } from '../project-files.js';

/** A condition as Cypher; `{{value}}` stands for what it is asked with. */
export interface FilterText {
  /** True, false or null of one thing. */
  readonly condition: string;
  /** Finds all things that may meet it, some of them more than once; where an index leads there. */
  readonly start: string | null;
  /** What is to be worked out once of the value, and takes its place. */
  readonly first: string | null;
}

/** The conditions by room and name: `methods/in-field`. */
export function readFilterFiles(
  folder: string = join(cypherFolder, 'filters'),
): ReadonlyMap<string, FilterText> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.cypher'));
  return new Map(
    names.map((name) => [
      name.slice(0, -'.cypher'.length),
      toFilterText(readFileSync(join(folder, name), 'utf8')),
    ]),
  );
}

function toFilterText(text: string): FilterText {
  const [, ...sections] = text.split(/^\/\/= /m);
  const byName = new Map(
    sections.map((section) => {
      const end = section.indexOf('\n');
      return [section.slice(0, end).trim(), section.slice(end + 1).trim()];
    }),
  );
  return {
    condition: byName.get('condition')!,
    start: byName.get('start') ?? null,
    first: byName.get('first') ?? null,
  };
}
