// The places of things in the lists that readers browse: order keys by name, year and number, stored with each thing.
import { foldText } from './fold-text.js';
import { toOrderKey } from './order-key.js';

/** How much of a folded name counts, in characters: an index of Neo4j takes keys of about 8 kB. */
export const comparedLength = 200;

/** Stands between a value and a key: sorts before everything that a name can hold. */
const separator = '\u0001';

/** Where the places of things without a value begin: after every value, which never holds this. */
export const withoutValue = '\uD7FFz';

/** The place by name: folded, the first 200 characters, then by key. */
export function toNameOrder(name: string | null, key: string): string {
  if (name === null) return `${withoutValue}${separator}${toOrderKey(key)}`;
  // eslint-disable-next-line no-control-regex -- what the separator has to stay before
  const folded = Array.from(foldText(name).replace(/[\u0000\u0001]/g, ' '))
    .slice(0, comparedLength)
    .join('');
  return `${toOrderKey(folded)}${separator}${toOrderKey(key)}`;
}

/** The place by year, then by key. */
export function toYearOrder(year: number | null, key: string): string {
  return `${year === null ? withoutValue : toYearBound(year)}${separator}${toOrderKey(key)}`;
}

/** The place by the import that brought it first, then by key. */
export function toAddedOrder(importNumber: number, key: string): string {
  return `${String(importNumber).padStart(8, '0')}${separator}${toOrderKey(key)}`;
}

/** Stands before the place of everything of that year, and after all of the years before. */
export const toYearBound = (year: number): string =>
  String(Math.min(Math.max(year, 0), 9999)).padStart(4, '0');

/** Stands before the place of everything with that count, and after all with less; counts are padded by Cypher too. */
export const toCountBound = (count: number): string => String(Math.max(count, 0)).padStart(10, '0');

/** The name of the list of all things of a label by their names in a language. */
export const toNameList = (label: 'Method' | 'Field', locale: string): string => `${label} ${locale}`;
