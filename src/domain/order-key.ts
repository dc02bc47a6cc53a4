// Order keys: texts that stand in the same order wherever Neo4j compares them.

/**
 * The text as an order key. Neo4j's indexes order texts by code point, its expressions by UTF-16 code
 * unit, and where the two disagree (from U+E000 on) a page comes out empty. So every such character
 * is spelled out behind U+D7FF, which stands for no character (and is spelled out itself) and sorts
 * after all that are left as they are.
 */
export function toOrderKey(text: string): string {
  return text.replace(
    /[\u{D7FF}\u{E000}-\u{10FFFF}]/gu,
    (character) => `\uD7FF${character.codePointAt(0)!.toString(16).padStart(6, '0')}`,
  );
}

/**
 * The order key of a paper in every list of papers: the newest first, undated last, then by key. One
 * text, so that a page of a hub is one range of an index.
 */
export function toPaperOrderKey(year: number | null, paperId: string): string {
  const age = year === null ? 9999 : 9999 - year;
  return `${String(age).padStart(4, '0')} ${toOrderKey(paperId)}`;
}

/** Years, both ends included; an end left out is open. */
export interface Years {
  readonly from?: number | null;
  readonly to?: number | null;
}

/** Between which order keys, ends excluded, the papers of these years are in every list of papers; undated ones are not. */
export function toPaperOrderRange({ from, to }: Years): { readonly low: string; readonly high: string } {
  const at = (year: number): string => `${String(9999 - year).padStart(4, '0')} `;
  return {
    low: to == null ? lowestOrderKey : at(Math.min(Math.max(to, 0), 9999)),
    // Where the year before begins.
    high: at(from == null ? 0 : Math.min(Math.max(from - 1, 0), 9999)),
  };
}

/** Sorts before every order key: keys are never empty. */
export const lowestOrderKey = '';

/** Sorts after every order key: none holds a character from U+E000 on. */
export const highestOrderKey = '\uE000';

/** Texts in the order of their UTF-16 code units: the same on every machine, whatever its language. */
export function compareTexts(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Texts in the order of their code points: that of the order keys in the graph. */
export function compareByCodePoint(first: string, second: string): number {
  return compareTexts(toOrderKey(first), toOrderKey(second));
}
