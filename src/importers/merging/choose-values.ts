// One value of many: what the sources say of a property, by the order of trust.
import { type SaidTexts } from '../record.js';
import { type SourceRecord } from './source-record.js';

/** The value of the most trusted source that says anything; null where it says that there is none. */
export function chooseValue<Value>(records: readonly SourceRecord[], name: string): Value | null {
  for (const { said } of records) {
    if (said[name] !== undefined) return said[name] as Value | null;
  }
  return null;
}

/** Texts by language, each from the most trusted source that has one, as two lists sorted by language. */
export function chooseTexts(
  records: readonly SourceRecord[],
  name: string,
): { readonly locales: string[] | null; readonly texts: string[] | null } {
  const byLocale = new Map<string, string | null>();
  for (const { said } of records) {
    const texts = said[name] as SaidTexts;
    if (texts === null) break;
    for (const [locale, text] of Object.entries(texts ?? {})) {
      if (!byLocale.has(locale)) byLocale.set(locale, text);
    }
  }
  const kept = [...byLocale].filter(([, text]) => text !== null).sort(([a], [b]) => (a < b ? -1 : 1));
  if (kept.length === 0) return { locales: null, texts: null };
  return { locales: kept.map(([locale]) => locale), texts: kept.map(([, text]) => text!) };
}

/** An item of a list, and which imports say that it belongs there. */
export interface ChosenItem<Item> {
  readonly item: Item;
  readonly source: string;
  readonly imports: readonly number[];
}

/**
 * The lists of all sources one after the other, the most trusted first, each item once; a source that
 * says null says that there are none, and those less trusted are not asked.
 */
export function joinLists<Item>(
  records: readonly SourceRecord[],
  name: string,
  keyOf: (item: Item) => string,
): ChosenItem<Item>[] {
  const chosen = new Map<string, ChosenItem<Item>>();
  for (const { said, source, imports } of records) {
    const list = said[name] as readonly Item[] | null | undefined;
    if (list === null) break;
    for (const item of list ?? []) {
      const key = keyOf(item);
      const before = chosen.get(key);
      if (!before) chosen.set(key, { item, source, imports });
      else
        chosen.set(key, { ...before, imports: [...new Set([...before.imports, ...imports])].sort(byNumber) });
    }
  }
  return [...chosen.values()];
}

/** The list of the most trusted source that has one. */
export function chooseList<Item>(
  records: readonly SourceRecord[],
  name: string,
): { readonly items: readonly Item[]; readonly imports: readonly number[] } {
  for (const { said, imports } of records) {
    const list = said[name] as readonly Item[] | null | undefined;
    if (list === null) break;
    if (list !== undefined && list.length > 0) return { items: list, imports };
  }
  return { items: [], imports: [] };
}

const byNumber = (first: number, second: number): number => first - second;
