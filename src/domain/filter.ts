// Filters: conditions on a thing and on what is one link away, put together by and, or and not.

/** What can be filtered, by the names of its lists. */
export type FilteredThings = 'methods' | 'papers' | 'people' | 'fields';

/** A filter as GraphQL hands it over: every condition that is there has to be met, and all of `and`, one of `or`, none of `not`. */
export type Filter = Readonly<Record<string, unknown>> & {
  readonly and?: readonly Filter[] | null;
  readonly or?: readonly Filter[] | null;
  readonly not?: Filter | null;
};

/** A filter without some of the conditions that stand in it directly, not within its `and`, `or` or `not`. */
export function withoutConditions(filter: Filter, names: readonly string[]): Filter {
  return Object.fromEntries(Object.entries(filter).filter(([name]) => !names.includes(name)));
}
