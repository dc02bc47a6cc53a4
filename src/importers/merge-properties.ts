// What a record makes of a node: its properties laid over those stored, as JSON Merge Patch does it (RFC 7396).
import { toOrderKey, toPaperOrderKey } from '../domain/order-key.js';
import { toPaperKey } from '../domain/identifiers.js';
import { type NodeRecord, type PaperRecord, type PersonRecord, type SaidTexts } from './record.js';

/** Properties of a node as they are stored; null and absent are the same. */
export type Properties = Readonly<Record<string, unknown>>;

/** The node's properties after the record; `stored` is null where there is no node yet. */
export function mergeProperties(record: NodeRecord, stored: Properties | null): Properties {
  const before = stored ?? {};
  switch (record.kind) {
    case 'field':
      return { ...before, ...mergeTexts(before, record.names, 'nameLocales', 'names') };
    case 'method':
      return {
        ...before,
        ...mergeTexts(before, record.names, 'nameLocales', 'names'),
        ...mergeTexts(before, record.summaries, 'summaryLocales', 'summaries'),
        ...said(record, ['family', 'originYear', 'originator', 'type']),
        ...(record.aliases !== undefined && { aliases: record.aliases?.length ? record.aliases : null }),
        orderKey: toOrderKey(record.slug),
      };
    case 'paper':
      return mergePaper(record, before);
    case 'person':
      return mergePerson(record, before);
  }
}

/** The properties of a paper of which nothing is known but its key. */
export function toPlaceholder(paperId: string): Properties {
  return { ...toOwnIdentifiers(paperId), known: false, orderKey: toPaperOrderKey(null, paperId) };
}

/** What has to be written to bring `stored` to `merged`, nulls for what goes; null where nothing has. */
export function toChanges(stored: Properties | null, merged: Properties): Properties | null {
  const changes: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(merged)) {
    if (JSON.stringify(value ?? null) !== JSON.stringify(stored?.[name] ?? null))
      changes[name] = value ?? null;
  }
  return Object.keys(changes).length > 0 ? changes : null;
}

function mergePaper(record: PaperRecord, before: Properties): Properties {
  const merged: Record<string, unknown> = {
    ...before,
    ...said(record, [
      'title',
      'year',
      'doi',
      'arxivId',
      'openAlexId',
      'isbn',
      'url',
      'citation',
      'venue',
      'retracted',
      'referencesKnown',
    ]),
    known: record.known ?? true,
  };
  for (const [name, value] of Object.entries(toOwnIdentifiers(record.id))) merged[name] ??= value;
  return { ...merged, orderKey: toPaperOrderKey((merged['year'] ?? null) as number | null, record.id) };
}

/** The identifier that a paper's key is made of: whoever has the key has it too. */
function toOwnIdentifiers(paperId: string): Properties {
  const key = toPaperKey(paperId);
  switch (key?.scheme) {
    case 'doi':
      return { doi: key.value };
    case 'arxiv':
      return { arxivId: key.value };
    case 'openalex':
      return { openAlexId: key.value };
    case 'isbn':
      return { isbn: key.value };
    default:
      return {};
  }
}

function mergePerson(record: PersonRecord, before: Properties): Properties {
  const merged: Properties = { ...before, ...said(record, ['name', 'orcid']) };
  const inferred = merged['orcid'] ? 'ORCID' : 'SOURCE_ID';
  // What was said of the identity holds until it is taken back, or the ORCID iD changes.
  const isKept = record.identity === undefined && (merged['orcid'] ?? null) === (before['orcid'] ?? null);
  return { ...merged, identity: record.identity ?? (isKept ? before['identity'] : null) ?? inferred };
}

function said<Key extends string>(
  record: Readonly<Partial<Record<Key, unknown>>>,
  names: readonly Key[],
): Properties {
  return Object.fromEntries(
    names.filter((name) => record[name] !== undefined).map((name) => [name, record[name]]),
  );
}

/** Texts are stored as two lists of the same length, sorted by language tag. */
function mergeTexts(
  before: Properties,
  texts: SaidTexts,
  localesName: string,
  textsName: string,
): Properties {
  if (texts === undefined) return {};
  const stored = (before[localesName] ?? []) as readonly string[];
  const storedTexts = (before[textsName] ?? []) as readonly string[];
  const byLocale = new Map<string, string | null>(
    texts === null ? [] : stored.map((locale, place) => [locale, storedTexts[place] ?? null]),
  );
  for (const [locale, text] of Object.entries(texts ?? {})) byLocale.set(locale, text);
  const kept = [...byLocale].filter(([, text]) => text !== null).sort(([a], [b]) => (a < b ? -1 : 1));
  if (kept.length === 0) return { [localesName]: null, [textsName]: null };
  return { [localesName]: kept.map(([locale]) => locale), [textsName]: kept.map(([, text]) => text) };
}
