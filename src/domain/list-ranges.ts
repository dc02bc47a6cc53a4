// A page of a list that readers browse, as ranges of its order keys.
import { withoutValue } from './list-order.js';
import { highestOrderKey, lowestOrderKey } from './order-key.js';
import { type Page } from './page.js';

/** An order of a list: which stored keys, from which end, and whether there may be things without a value. */
export interface ListOrder {
  /** The property that holds the keys, or `nameOrder` of a list by name in some language. */
  readonly keys: string;
  readonly descending: boolean;
}

/** Keys from `low` on, it included, up to `high`, it not. */
export interface KeyRange {
  readonly low: string;
  readonly high: string;
}

/** Beyond these a list is known to hold nothing that is asked for. */
export interface KeyBounds {
  readonly low?: string;
  readonly high?: string;
}

export interface PageRanges {
  /** Where the page is to be found, in the order of travel. */
  readonly ranges: readonly KeyRange[];
  /** What stands at or before `after`; nothing where the page has none. */
  readonly rangesBefore: readonly KeyRange[];
  /** What stands at or after `before`; nothing where the page has none. */
  readonly rangesAfter: readonly KeyRange[];
  /** Whether travel goes from the highest key to the lowest. */
  readonly backward: boolean;
}

/**
 * The ranges of a page. Things without a value come last in both directions: a descending list is two
 * ranges of the keys, one after the other.
 */
export function toPageRanges(
  page: Page,
  { descending }: ListOrder,
  bounds: readonly KeyBounds[],
): PageRanges {
  const valued: KeyRange = { low: lowestOrderKey, high: withoutValue };
  const others: KeyRange = { low: withoutValue, high: highestOrderKey };
  const list = descending ? [valued, others] : [{ low: lowestOrderKey, high: highestOrderKey }];
  const clip = (ranges: readonly KeyRange[]): KeyRange[] =>
    ranges
      .map(({ low, high }) => ({
        low: [low, ...bounds.flatMap((bound) => bound.low ?? [])].reduce((one, other) =>
          one > other ? one : other,
        ),
        high: [high, ...bounds.flatMap((bound) => bound.high ?? [])].reduce((one, other) =>
          one < other ? one : other,
        ),
      }))
      .filter(({ low, high }) => low < high);
  const after = page.after === lowestOrderKey ? null : page.after;
  const before = page.before === highestOrderKey ? null : page.before;
  let ranges = list;
  if (after !== null) ranges = cut(ranges, after, descending).beyond;
  if (before !== null) ranges = cut(ranges, before, descending).upTo;
  return {
    ranges: clip(page.backward ? [...ranges].reverse() : ranges),
    rangesBefore: after === null ? [] : clip(cut(list, after, descending).upToIncluded),
    rangesAfter: before === null ? [] : clip(cut(list, before, descending).fromIncluded),
    backward: descending !== page.backward,
  };
}

/** The ranges of a list on both sides of a key. */
function cut(ranges: readonly KeyRange[], key: string, descending: boolean) {
  // The least text that is greater than the key.
  const next = `${key}\u0000`;
  const place = ranges.findIndex(({ low, high }) => key >= low && key < high);
  const upTo: KeyRange[] = [];
  const beyond: KeyRange[] = [];
  const upToIncluded: KeyRange[] = [];
  const fromIncluded: KeyRange[] = [];
  for (const [index, range] of ranges.entries()) {
    const isEarlier = place === -1 ? isPassed(range, key, descending) : index < place;
    if (index === place) {
      const { low, high } = range;
      const [below, above] = [
        { low, high: key },
        { low: next, high },
      ];
      upTo.push(descending ? above : below);
      beyond.push(descending ? below : above);
      upToIncluded.push(descending ? { low: key, high } : { low, high: next });
      fromIncluded.push(descending ? { low, high: next } : { low: key, high });
    } else (isEarlier ? [upTo, upToIncluded] : [beyond, fromIncluded]).forEach((side) => side.push(range));
  }
  return { upTo, beyond, upToIncluded, fromIncluded };
}

/** Whether a list that does not hold the key any longer has this range before it. */
function isPassed({ low, high }: KeyRange, key: string, descending: boolean): boolean {
  const [isValued, keyIsValued] = [low < withoutValue, key < withoutValue];
  if (isValued !== keyIsValued) return isValued;
  return descending ? low > key : high <= key;
}
