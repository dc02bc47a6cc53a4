// Get and transform for sources of JSON objects: each object into the records it makes, checked.
import { checkRecord } from '../check-record.js';
import { type JsonObject } from './json-value.js';
import { readJsonItems, type ReadJsonOptions } from './read-json-items.js';
import { type CatalogueRecord, type Place, type ReadItem } from '../record.js';

/** The records that an object of a source makes, or the reason why it makes none. */
export type TransformItem = (item: JsonObject) => readonly CatalogueRecord[] | string;

/**
 * The records of a file's objects in their order, what is none as a rejection. Citations go out only
 * with the paper that makes them: where that is refused, its reason stands for all of them.
 */
export async function* readJsonRecords(
  file: string,
  transform: TransformItem,
  options: ReadJsonOptions,
): AsyncGenerator<ReadItem> {
  for await (const read of readJsonItems(file, options)) {
    if ('reason' in read) {
      yield read;
      continue;
    }
    const records = transform(read.item);
    if (typeof records === 'string') yield { place: read.place, reason: records, record: read.item };
    else yield* checkRecords(read.place, records);
  }
}

function* checkRecords(place: Place, records: readonly CatalogueRecord[]): Generator<ReadItem> {
  const refused = new Set<string>();
  for (const record of records) {
    if (record.kind === 'cites' && [record.citing, record.cited].some((id) => refused.has(id))) continue;
    const said = leaveOutAbsent(record);
    const checked = checkRecord(said);
    if (typeof checked !== 'string') yield { place, record: checked };
    else {
      if (record.kind === 'paper') refused.add(record.id);
      yield { place, reason: checked, record: said };
    }
  }
}

/** Properties that are undefined are not said. */
function leaveOutAbsent(value: unknown): unknown {
  if (!holdsAbsent(value)) return value;
  if (Array.isArray(value)) return value.map(leaveOutAbsent);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries.map(([name, inner]) => [name, leaveOutAbsent(inner)]));
}

function holdsAbsent(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return value === undefined;
  for (const name in value) if (holdsAbsent((value as Record<string, unknown>)[name])) return true;
  return false;
}
