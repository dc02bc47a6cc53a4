// The entries that others inherit from by `crossref`: they may stand after them, so a file is read for them first.
import { type ReadLinesOptions } from '../reading/read-lines.js';
import { readUtf8Lines } from '../csl/read-utf8-lines.js';
import { createAbbreviations } from './abbreviations.js';
import { type ParsedEntry, parseEntry } from './parse-entry.js';
import { splitBibtex } from './split-bibtex.js';

/** By key, without regard to case as BibTeX has it. */
export type Parents = ReadonlyMap<string, ParsedEntry>;

const crossref = /\bcrossref\s*=\s*["{]?([^"{},]+)/i;

/**
 * What says which work a parent is would make every child that work. Neither BibTeX nor its crossref
 * means that.
 */
const ownFields = new Set([
  ...['doi', 'url', 'isbn', 'issn', 'eprint', 'eprinttype', 'eprintclass', 'archiveprefix', 'primaryclass'],
  ...['pmid', 'pmcid', 's2id', 'note', 'howpublished'],
]);

/** One pass over the file where nothing refers to another entry, two where something does. */
export async function readParents(file: string, options?: ReadLinesOptions): Promise<Parents> {
  const wanted = new Set<string>();
  for await (const piece of splitBibtex(readUtf8Lines(file, options))) {
    const key = 'fields' in piece ? crossref.exec(piece.fields)?.[1]?.trim() : undefined;
    if (key) wanted.add(key.toLowerCase());
  }
  const parents = new Map<string, ParsedEntry>();
  if (wanted.size === 0) return parents;
  const abbreviations = createAbbreviations();
  for await (const piece of splitBibtex(readUtf8Lines(file, options))) {
    if ('problem' in piece) continue;
    const key = piece.key.toLowerCase();
    try {
      if (piece.type === 'string') abbreviations.define(piece);
      else if (wanted.has(key) && !parents.has(key))
        parents.set(key, keepShared(parseEntry(piece, abbreviations.definitionsFor(piece.fields))));
    } catch {
      // Told when the entry itself is read.
    }
  }
  return parents;
}

function keepShared(entry: ParsedEntry): ParsedEntry {
  const shared = Object.entries(entry.properties).filter(([field]) => !ownFields.has(field));
  return { type: entry.type, label: entry.label, properties: Object.fromEntries(shared) };
}

/**
 * The entries that an entry inherits from, nearest first, each with the key by which it is referred to.
 * @throws Error where they lead back to one of themselves
 */
export function listAncestors(entry: ParsedEntry, parents: Parents): ParsedEntry[] {
  const ancestors: ParsedEntry[] = [];
  const passed = new Set([entry.label.toLowerCase()]);
  let child = entry;
  for (;;) {
    const wanted = readCrossref(child);
    const parent = wanted === null ? undefined : parents.get(wanted.toLowerCase());
    // One that names itself inherits nothing.
    if (wanted === null || !parent || wanted.toLowerCase() === child.label.toLowerCase()) return ancestors;
    if (passed.has(wanted.toLowerCase())) throw new Error(`its crossref leads in a circle, by "${wanted}"`);
    passed.add(wanted.toLowerCase());
    child = { ...parent, label: wanted };
    ancestors.push(child);
  }
}

function readCrossref({ properties }: ParsedEntry): string | null {
  const value = properties['crossref'];
  return value === undefined ? null : String(value).trim();
}
