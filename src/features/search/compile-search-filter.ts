// What hits of each type have to meet, as one condition.
import { type Filter, type FilteredThings } from '../../domain/filter.js';
import { type NodeType } from '../../domain/global-id.js';
import { compileFilter } from '../../graph/filters/compile-filter.js';
import { type QueryParts } from '../../graph/query-files.js';

/** A filter for each type, known by the names of its conditions: the schema lets no others through. */
export type SearchFilter = Readonly<Partial<Record<FilteredThings, object | null>>>;

interface CompiledSearchFilter {
  /** For the slots of the fragment `search-hits`. */
  readonly parts: QueryParts;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly isFiltered: boolean;
}

const typeOf = {
  methods: 'Method',
  papers: 'Paper',
  people: 'Person',
  fields: 'Field',
} as const satisfies Record<FilteredThings, NodeType>;

/** @throws INVALID_INPUT as `compileFilter` does */
export function compileSearchFilter(filter: SearchFilter): CompiledSearchFilter {
  const compiled = (Object.keys(typeOf) as FilteredThings[]).flatMap((things) => {
    const own = filter[things] as Filter | null | undefined;
    return own ? [{ type: typeOf[things], ...compileFilter(things, own, `${things}Filter`) }] : [];
  });
  if (compiled.length === 0) return { parts: {}, parameters: {}, isFiltered: false };
  const first = compiled.flatMap(({ workedOut }) => workedOut);
  const conditions = compiled.map(({ type, parts }) => `(type <> '${type}' OR (${parts['condition']!}))`);
  return {
    parts: {
      condition: conditions.join(' AND '),
      ...(first.length > 0 && { first: `WITH ${first.join(', ')}` }),
    },
    parameters: Object.assign({}, ...compiled.map(({ parameters }) => parameters)) as Record<string, unknown>,
    isFiltered: true,
  };
}
