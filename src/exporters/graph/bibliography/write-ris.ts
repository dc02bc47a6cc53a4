// Papers as RIS, for EndNote, Zotero, Mendeley and library catalogues.
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { type CslItem } from './to-csl.js';

/** What Citation.js makes of an item: values by tag. */
type Tags = Readonly<Record<string, string | readonly string[]>>;

/** A record a paper, `TY` first and `ER` last; a value is never broken over lines. */
export async function* writeRis(pages: AsyncIterable<readonly CslItem[]>): AsyncGenerator<string> {
  for await (const items of pages) {
    if (items.length === 0) continue;
    // As text it would break every value after 70 characters, which no reader puts together again.
    const records = plugins.output.format('ris', items.map(joinParticles), { format: 'object' }) as Tags[];
    yield items.map((item, place) => toText(item, records[place]!)).join('');
  }
}

/** It leaves out what stands before a family name (`van`). */
function joinParticles(item: CslItem): object {
  const author = item.author?.map(({ 'non-dropping-particle': particle, ...name }) =>
    particle === undefined ? name : { ...name, family: `${particle} ${name.family}` },
  );
  return { ...item, ...(author && { author }) };
}

function toText(item: CslItem, tags: Tags): string {
  const values: Record<string, string | readonly string[]> = { ...tags };
  // Its ids end after 20 characters, its dates in slashes, and it takes only DOIs with a long prefix.
  values['ID'] = item.id;
  delete values['DA'];
  if (item.DOI !== undefined) values['DO'] = item.DOI;
  const lines = Object.keys(values)
    .filter((tag) => tag !== 'TY')
    .sort()
    .flatMap((tag) => [values[tag]!].flat().map((value) => toLine(tag, value)));
  return [toLine('TY', [values['TY']!].flat().join('')), ...lines, toLine('ER', '')].join('');
}

const toLine = (tag: string, value: string): string => `${tag}  - ${value.replace(/[\r\n]+/g, ' ')}\r\n`;
