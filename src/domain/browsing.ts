// Lists that readers browse: a page, and what may be asked of the whole list besides.
import { type Field } from './field.js';
import { type Filter, type FilteredThings } from './filter.js';
import { type Method } from './method.js';
import { type Connection } from './page.js';
import { type Paper } from './paper.js';
import { type Person } from './person.js';

/** A list of things that meet a filter; its page is asked for once, when it is wanted. */
export interface BrowsedList<Thing> {
  readonly things: FilteredThings;
  readonly filter: Filter;
  readonly page: () => Promise<Page<Thing>>;
  /** How many there are, where that is known already. */
  readonly knownCount: number | null;
  /** The language of the enclosing question; null where it names none. */
  readonly locale: string | null;
}

/** A page of a list, without how long the whole is. */
export type Page<Thing> = Omit<Connection<{ readonly node: Thing; readonly cursor: string }>, 'totalCount'>;

export type MethodList = BrowsedList<Method>;
export type PaperList = BrowsedList<Paper>;
export type PersonList = BrowsedList<Person>;
export type FieldList = BrowsedList<Field>;

/** What methods are counted by, and the condition of a filter that each is about. */
export const methodFacets = {
  FIELD: 'inField',
  FAMILY: 'family',
  TYPE: 'type',
  DECADE: 'year',
  LOCALE: 'hasNameIn',
} as const;

export type MethodFacetKey = keyof typeof methodFacets;
