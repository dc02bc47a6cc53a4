// Where a thing stands in the lists that readers browse, as far as its own records tell.
import { type NodeLabel } from '../../domain/graph-model.js';
import { toAddedOrder, toNameOrder, toYearOrder } from '../../domain/list-order.js';
import { parseOriginYears } from '../../domain/origin-year.js';
import { type Properties } from './properties.js';

/**
 * The order keys of a thing that the imports of these numbers speak of. A paper that is only known as a
 * reference stands in no list.
 */
export function toListOrders(
  label: NodeLabel,
  key: string,
  properties: Properties,
  imports: readonly number[],
): Properties {
  const addedOrder = imports.length > 0 ? toAddedOrder(Math.min(...imports), key) : null;
  switch (label) {
    case 'Method': {
      const years = parseOriginYears((properties['originYear'] ?? '') as string);
      return {
        addedOrder,
        firstYear: years?.first ?? null,
        lastYear: years?.last ?? null,
        yearOrder: toYearOrder(years?.first ?? null, key),
      };
    }
    case 'Paper': {
      if (properties['known'] === false) return { addedOrder: null, nameOrder: null, yearOrder: null };
      return {
        addedOrder,
        nameOrder: toNameOrder((properties['title'] ?? null) as string | null, key),
        yearOrder: toYearOrder((properties['year'] ?? null) as number | null, key),
      };
    }
    case 'Person':
      return { addedOrder, nameOrder: toNameOrder((properties['name'] ?? key) as string, key) };
    case 'Field':
      return { addedOrder };
  }
}

/** Properties that `toListOrders` makes: they serve lists, and no reader sees them. */
export const listOrderNames = ['addedOrder', 'nameOrder', 'yearOrder', 'firstYear', 'lastYear'] as const;
