// Papers as BibTeX, in UTF-8, for LaTeX and reference managers.
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { encodeKey } from '../encode-key.js';
import { escapeLatex, escapeVerbatim } from './escape-latex.js';
import { type CslName } from './to-csl-name.js';
import { type CslItem } from './to-csl.js';

/** What Citation.js makes of an item: BibTeX's type and fields. */
interface Entry {
  readonly type: string;
  readonly properties: Readonly<Record<string, string>>;
}

// Left to itself it drops every letter that it knows no LaTeX command for; we escape the values instead.
plugins.config.get('@bibtex').format.asciiOnly = false;

/** The fields of an entry in the order they are written. */
const fields = ['author', 'title', 'journal', 'year', 'doi', 'isbn', 'pmid', 'url'];

/** An entry a paper, cited by its key (`doi:10.1/x`; what BibTeX allows no key to hold is encoded). */
export async function* writeBibtex(pages: AsyncIterable<readonly CslItem[]>): AsyncGenerator<string> {
  for await (const items of pages) {
    if (items.length === 0) continue;
    const entries = plugins.output.format('bibtex', items.map(escapeItem), { format: 'object' }) as Entry[];
    yield items.map((item, place) => toText(item, entries[place]!)).join('');
  }
}

function toText(item: CslItem, { type, properties }: Entry): string {
  const values: Readonly<Record<string, string | undefined>> = {
    ...properties,
    // Braces around the whole: a style shall not change the case of names and formulas in it.
    title: item.title === undefined ? undefined : `{${escapeLatex(item.title)}}`,
    journal: item['container-title'] === undefined ? undefined : escapeLatex(item['container-title']),
    pmid: item.PMID,
  };
  const lines = fields.flatMap((field) =>
    values[field] === undefined ? [] : [`  ${field} = {${values[field]}},\n`],
  );
  return `@${type}{${toCitationKey(item.id)},\n${lines.join('')}}\n`;
}

/** The paper's key as BibTeX allows it: no two papers share one. */
export function toCitationKey(paperId: string): string {
  return encodeKey(paperId, /[A-Za-z0-9.:/+-]/);
}

function escapeItem(item: CslItem): object {
  return {
    ...item,
    ...(item.author && { author: item.author.map(escapeName) }),
    ...(item.DOI !== undefined && { DOI: escapeVerbatim(item.DOI) }),
    ...(item.URL !== undefined && { URL: escapeVerbatim(item.URL) }),
  };
}

/** A hyphen that begins a part of a name ("M. -C.") would be read as a blank. */
function escapeName(name: CslName): object {
  return Object.fromEntries(
    Object.entries(name).map(([part, text]) => [
      part,
      escapeLatex(text as string).replace(/(?<=\s)-/g, '{-}'),
    ]),
  );
}
