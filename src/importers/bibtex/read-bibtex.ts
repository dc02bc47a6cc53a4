// Get and transform for BibTeX and biblatex files: each entry a paper's record, or the reason why not.
import { checkRecord } from '../check-record.js';
import { type CslItem } from '../csl/csl-item.js';
import { readUtf8Lines } from '../csl/read-utf8-lines.js';
import { toPaperRecord } from '../csl/to-paper-record.js';
import { type ReadLinesOptions } from '../reading/read-lines.js';
import { type CatalogueRecord, type ReadItem } from '../record.js';
import { type Abbreviations, createAbbreviations } from './abbreviations.js';
import { type ParsedEntry, parseEntry, toCslItem } from './parse-entry.js';
import { listAncestors, type Parents, readParents } from './read-parents.js';
import { type BibtexEntry } from './open-entry.js';
import { splitBibtex } from './split-bibtex.js';

/** How much of a rejected entry is kept for the report. */
const longestExcerpt = 2_000;

/** The papers of a file in its order. The file is read twice, three times where entries refer to others by `crossref`. */
export async function* readBibtex(file: string, options?: ReadLinesOptions): AsyncGenerator<ReadItem> {
  const parents = await readParents(file);
  const abbreviations = createAbbreviations();
  for await (const piece of splitBibtex(readUtf8Lines(file, options))) {
    const place = { file, line: piece.line };
    if ('problem' in piece) {
      yield { place, reason: piece.problem, record: piece.text?.slice(0, longestExcerpt) };
      continue;
    }
    const read = readEntry(piece, abbreviations, parents);
    if (typeof read === 'string') {
      yield {
        place,
        reason: read,
        record: `@${piece.type}{${piece.key},${piece.fields}`.slice(0, longestExcerpt),
      };
    } else if (read) yield { place, record: read };
  }
}

/** The entry's record, null for what defines something, or the reason why it is none. */
function readEntry(
  entry: BibtexEntry,
  abbreviations: Abbreviations,
  parents: Parents,
): CatalogueRecord | string | null {
  if (entry.type === 'preamble') return null;
  try {
    if (entry.type === 'string') {
      abbreviations.define(entry);
      return null;
    }
    const parsed = cleanIdentifiers(
      leaveOutUnused(parseEntry(entry, abbreviations.definitionsFor(entry.fields))),
    );
    const item = addEprint(toCslItem(parsed, listAncestors(parsed, parents)), parsed);
    const record = toPaperRecord(item, 'bibtex');
    return typeof record === 'string' ? record : checkRecord(record);
  } catch (error) {
    return (error as Error).message.split('\n')[0]!;
  }
}

/** Long, and nothing that a paper's record holds: their LaTeX would take most of the time. */
const unusedFields = new Set([
  ...[
    'abstract',
    'annotation',
    'annote',
    'keywords',
    'file',
    'review',
    'comment',
    'language',
    'mendeley-tags',
  ],
]);

function leaveOutUnused(entry: ParsedEntry): ParsedEntry {
  const used = Object.entries(entry.properties).filter(([field]) => !unusedFields.has(field));
  return { ...entry, properties: Object.fromEntries(used) };
}

const verbatimFields = ['doi', 'url', 'eprint', 'pmid', 'isbn'];

/** citation.js keeps these as they are written, and programs write LaTeX even there (`10.1007/978{\_}1`). */
function cleanIdentifiers(entry: ParsedEntry): ParsedEntry {
  const cleaned = verbatimFields
    .filter((field) => field in entry.properties)
    .map((field) => [field, cleanVerbatim(String(entry.properties[field]))]);
  return {
    ...entry,
    properties: { ...entry.properties, ...(Object.fromEntries(cleaned) as Record<string, string>) },
  };
}

function cleanVerbatim(value: string): string {
  return value
    .replace(/^\s*\{?\\url\s*\{(.*)\}\}?\s*$/s, '$1')
    .replace(/\{?\\textless\s*(?:\{\})?\}?/g, '<')
    .replace(/\{?\\textgreater\s*(?:\{\})?\}?/g, '>')
    .replace(/\{?\\(?:textasciitilde|~)\s*(?:\{\})?\}?/g, '~')
    .replace(/\{\\([_&%#$])\}|\\([_&%#$])/g, '$1$2')
    .trim();
}

/** CSL has an archive and a place in it; citation.js makes nothing of an eprint but a PubMed id. */
function addEprint(item: CslItem, { properties }: ParsedEntry): CslItem {
  const archive = properties['eprinttype'] ?? properties['archiveprefix'] ?? 'arXiv';
  const eprint = properties['eprint'];
  if (eprint === undefined || !/^\s*\{?arxiv\}?\s*$/i.test(String(archive))) return item;
  return { ...item, archive: 'arXiv', archive_location: String(eprint) };
}
