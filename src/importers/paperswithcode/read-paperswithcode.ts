// Get and transform for the methods dump of Papers with Code: methods, their fields and the papers that introduce them.
import { type JsonObject } from '../reading/json-value.js';
import { readJsonRecords } from '../reading/read-json-records.js';
import { type ReadLinesOptions } from '../reading/read-lines.js';
import {
  type CatalogueRecord,
  type FieldRecord,
  type MethodRecord,
  type PaperRecord,
  type ReadItem,
} from '../record.js';
import { checkMethodEntry, type MethodEntry } from './method-entry.js';
import { type Description, readDescription } from './read-description.js';
import { toFields } from './to-fields.js';
import { toIntroducingPaper } from './to-introducing-paper.js';
import { toPageSlug } from './to-page-slug.js';

/**
 * The records of a dump in its order, what is no record as a rejection: for each method its fields and its paper,
 * where none before it had them, then the method. What is kept while reading is the keys of fields and papers.
 */
export function readPapersWithCode(file: string, options: ReadLinesOptions = {}): AsyncGenerator<ReadItem> {
  const seen = new Set<string>();
  const toUnseen = (item: JsonObject): CatalogueRecord[] | string => {
    const entry = checkMethodEntry(item);
    if (typeof entry === 'string') return entry;
    const { around, method } = toRecords(entry);
    return [...around.filter(({ id }) => !seen.has(id) && seen.add(id)), method];
  };
  return readJsonRecords(file, toUnseen, options);
}

/** The method, and its fields and paper, which it may share with others. */
function toRecords(entry: MethodEntry): {
  method: MethodRecord;
  around: (FieldRecord | PaperRecord)[];
} {
  const fields = (entry.collections ?? []).map(toFields);
  const paper = toIntroducingPaper(entry);
  const collections = new Set(fields.map((each) => each.at(-1)!.id));
  return {
    method: toMethod(entry, [...collections], paper),
    around: [...fields.flat(), ...(paper ? [paper] : [])],
  };
}

function toMethod(entry: MethodEntry, field: readonly string[], paper: PaperRecord | null): MethodRecord {
  const slug = toPageSlug('method', entry.url)!;
  const { name, alias } = toNames(entry);
  const { text, linkedMethods } = toDescription(entry.description ?? '');
  const related = linkedMethods.filter((linked) => linked !== slug);
  return {
    kind: 'method',
    slug,
    ...(name && { names: { en: name } }),
    ...(alias && { aliases: [alias] }),
    ...(text && { summaries: { en: text } }),
    ...(paper?.year && { originYear: String(paper.year) }),
    ...(field.length > 0 && { field }),
    ...(paper && { sources: [{ paper: paper.id }] }),
    ...(related.length > 0 && { related: related.map((linked) => ({ slug: linked, kinds: ['mentioned'] })) }),
  };
}

/** The full name, and the short one as its alias where it is more than the same in other capitals. */
function toNames(entry: MethodEntry): { name: string; alias: string | null } {
  const short = entry.name?.trim() ?? '';
  const full = entry.full_name?.trim() ?? '';
  const isSame = short.toLowerCase() === full.toLowerCase();
  return { name: full || short, alias: full && short && !isSame ? short : null };
}

/** Above this a text is refused as a summary, so there is no use in reading it. */
const longestDescription = 100_000;

function toDescription(markdown: string): Description {
  return markdown.length > longestDescription
    ? { text: markdown, linkedMethods: [] }
    : readDescription(markdown);
}
