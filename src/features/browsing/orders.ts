// The orders that each list can be in, and where their keys are kept.
import { type ListOrder } from '../../domain/list-ranges.js';
import {
  type FieldOrderKey,
  type MethodOrderKey,
  type OrderDirection,
  type PaperOrderKey,
  type PersonOrderKey,
} from '../../generated/resolvers-types.js';

/** The property that holds the order's keys; `null` for a list by name in a language, which holds its own. */
interface OrderKeys {
  readonly keys: string | null;
  readonly usually: OrderDirection;
  /** Whether the greatest value has the lowest key. */
  readonly inverted?: true;
}

const name = { keys: 'nameOrder', usually: 'ASC' } as const;
const nameInLanguage = { keys: null, usually: 'ASC' } as const;
const popularity = { keys: 'popularityOrder', usually: 'DESC' } as const;
const newest = { keys: 'addedOrder', usually: 'DESC' } as const;

export const methodOrders = {
  NAME: nameInLanguage,
  YEAR: { keys: 'yearOrder', usually: 'ASC' },
  POPULARITY: popularity,
  NEWEST: newest,
  CITATION_COUNT: { keys: 'citationOrder', usually: 'DESC' },
} satisfies Record<MethodOrderKey, OrderKeys>;

export const paperOrders = {
  NAME: name,
  YEAR: { keys: 'yearOrder', usually: 'DESC' },
  POPULARITY: popularity,
  NEWEST: newest,
  CITATION_COUNT: popularity,
  PAGE_RANK: { keys: 'pageRankOrder', usually: 'DESC', inverted: true },
} satisfies Record<PaperOrderKey, OrderKeys>;

export const personOrders = {
  NAME: name,
  POPULARITY: popularity,
  NEWEST: newest,
} satisfies Record<PersonOrderKey, OrderKeys>;

export const fieldOrders = {
  NAME: nameInLanguage,
  POPULARITY: popularity,
  NEWEST: newest,
} satisfies Record<FieldOrderKey, OrderKeys>;

/** An order as it is asked for, with a name that tells its cursors from those of other orders. */
export interface ChosenOrder extends ListOrder {
  readonly byLanguage: boolean;
  readonly name: string;
}

export function chooseOrder<Key extends string>(
  orders: Readonly<Record<Key, OrderKeys>>,
  { by, direction }: { readonly by: Key; readonly direction?: OrderDirection | null | undefined },
  locale: string,
): ChosenOrder {
  const { keys, usually, inverted = false } = orders[by];
  const chosen = direction ?? usually;
  return {
    keys: keys ?? 'nameOrder',
    byLanguage: keys === null,
    descending: (chosen === 'DESC') !== inverted,
    name: [by, chosen, ...(keys === null ? [locale] : [])].join(' '),
  };
}
