// The order of everything exported: by key, code point by code point, as the indexes of Neo4j have it.
import { toOrderKey } from '../../domain/order-key.js';

/** The items by the key of each. */
export function orderByKey<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): Item[] {
  return Array.from(items, (item) => ({ item, order: toOrderKey(keyOf(item)) }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
    .map(({ item }) => item);
}
