// Real entries, as citation.js expects them of a whole file, though they are read one by one.
import { readdir } from 'node:fs/promises';
import { expect } from '@jest/globals';
import { readSharedJson, sharedFile, testWithSharedData } from '../../../test/kit/shared-data.js';
import { type CslItem } from '../csl/csl-item.js';
import { readCsl } from '../csl/read-csl.js';
import { readUtf8Lines } from '../csl/read-utf8-lines.js';
import { type CatalogueRecord, type ReadItem } from '../record.js';
import { createAbbreviations } from './abbreviations.js';
import { parseEntry, toCslItem } from './parse-entry.js';
import { readBibtex } from './read-bibtex.js';
import { listAncestors, readParents } from './read-parents.js';
import { splitBibtex } from './split-bibtex.js';

const samples = 'importer-bib-csl-citationjs';

async function collect(items: AsyncIterable<ReadItem>): Promise<ReadItem[]> {
  const all: ReadItem[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** The entries of a file as CSL, as the reader makes it. */
async function readItems(file: string): Promise<CslItem[]> {
  const parents = await readParents(file);
  const abbreviations = createAbbreviations();
  const items: CslItem[] = [];
  for await (const piece of splitBibtex(readUtf8Lines(file))) {
    if ('problem' in piece) throw new Error(piece.problem);
    if (piece.type === 'string') abbreviations.define(piece);
    else if (piece.type !== 'preamble') {
      const entry = parseEntry(piece, abbreviations.definitionsFor(piece.fields));
      items.push(toCslItem(entry, listAncestors(entry, parents)));
    }
  }
  return items;
}

testWithSharedData(
  '35 files, entry by entry, are the CSL that citation.js expects of them whole',
  async () => {
    const expected = readSharedJson<Record<string, Record<string, [null, CslItem[]]>>>(
      `${samples}/input.json`,
    );
    const files = (await readdir(sharedFile(`${samples}/input`))).filter((name) => name.endsWith('.bib'));
    expect(files).toHaveLength(35);
    for (const name of files) {
      const items = await readItems(sharedFile(`${samples}/input/${name}`));
      const wanted = expected['@biblatex/text']![`with ${name.slice(0, -'.bib'.length)}`];
      expect([name, items]).toEqual([name, wanted![1]]);
    }
  },
);

// Counted by `grep -c '^@'` on the .bib files and by the length of the lists in the .json files.
for (const [name, count] of [
  ['bibtex', 16],
  ['biblatex', 28],
] as const) {
  testWithSharedData(
    `the ${count} entries of ${name} are the same papers as their expected CSL-JSON`,
    async () => {
      const fromBibtex = await collect(readBibtex(sharedFile(`${samples}/mapping/${name}-input.bib`)));
      const fromCsl = await collect(readCsl(sharedFile(`${samples}/mapping/${name}-csl.json`)));
      const records = (items: readonly ReadItem[]): unknown[] =>
        items.map((item): CatalogueRecord | string => ('reason' in item ? item.reason : item.record));
      const nameless = (value: unknown): unknown =>
        JSON.parse(JSON.stringify(value).replaceAll('name:bibtex:', 'name:csl:'));
      expect(fromCsl).toHaveLength(count);
      expect(nameless(records(fromBibtex))).toEqual(records(fromCsl));
    },
  );
}
