// A filter as Cypher: fixed fragments chosen by the names of its conditions, and every value a parameter.
import { MethodgraphError } from '../../domain/errors.js';
import { type Filter, type FilteredThings } from '../../domain/filter.js';
import { type QueryParts } from '../query-files.js';
import { type Condition, conditions, type OrderBound } from './conditions.js';
import { type FilterText, readFilterFiles } from './filter-files.js';
import { requireList } from './require-value.js';

/** How deep filters may stand inside each other. */
export const deepestFilter = 5;
/** How many conditions a filter may have in all. */
export const mostConditions = 50;

/** A filter to fill the slots of a query with: `first`, `condition`, and `start` where an index leads to it. */
export interface CompiledFilter {
  readonly parts: QueryParts;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** What `first` works out, one by one. */
  readonly workedOut: readonly string[];
  /** Whether a condition that has to be met leads to what meets it. */
  readonly hasStart: boolean;
  /** Beyond these nothing meets the filter. */
  readonly bounds: readonly OrderBound[];
}

let files: ReadonlyMap<string, FilterText> | undefined;

/**
 * `prefix` begins the names of its parameters, so that several filters may stand in one query.
 * @throws INVALID_INPUT for what can't be met by anything that there could be, or is too much to ask
 */
export function compileFilter(
  things: FilteredThings,
  filter: Filter | null | undefined,
  prefix = 'filter',
): CompiledFilter {
  files ??= readFilterFiles();
  const parameters: Record<string, unknown> = {};
  const first: string[] = [];
  /** Of the conditions that all have to be met. */
  const required: { readonly rank: number; readonly start: string }[] = [];
  const bounds: OrderBound[] = [];
  let count = 0;

  function compile(each: Filter, depth: number, isRequired: boolean): string {
    if (depth > deepestFilter) {
      throw tooMuch(`Filters stand inside each other deeper than ${deepestFilter} levels`, deepestFilter);
    }
    const all = Object.entries(each).flatMap(([name, value]) => {
      if (value === null || value === undefined) return [];
      if (name === 'and' || name === 'or') {
        const inner = requireList(name, value as readonly Filter[]);
        const texts = inner.map((one) =>
          compile(one, depth + 1, isRequired && (name === 'and' || inner.length === 1)),
        );
        return [texts.map((text) => `(${text})`).join(name === 'and' ? ' AND ' : ' OR ')];
      }
      if (name === 'not') return [`NOT (${compile(value as Filter, depth + 1, false)})`];
      return [compileCondition(conditions[things][name]!(name, value as never), isRequired)];
    });
    if (all.length > 0) return all.map((text) => `(${text})`).join(' AND ');
    if (depth === 1) return 'true';
    // A `true` within would be reckoned with in planning, and `NOT true` leave no condition for an index to be used by.
    parameters[`${prefix}All`] = true;
    return `$${prefix}All`;
  }

  function compileCondition({ file, value, rank, bounds: own = [] }: Condition, isRequired: boolean): string {
    count += 1;
    if (count > mostConditions) {
      throw tooMuch(`The filter has more than ${mostConditions} conditions`, mostConditions);
    }
    const name = `${prefix}${count}`;
    const text = files!.get(`${things}/${file}`)!;
    parameters[name] = value;
    if (text.first !== null) first.push(`${text.first.replaceAll('{{value}}', `$${name}`)} AS ${name}`);
    const place = (cypher: string): string =>
      cypher.replaceAll('{{value}}', text.first === null ? `$${name}` : name);
    if (isRequired) {
      bounds.push(...own);
      if (text.start !== null && rank !== undefined) required.push({ rank, start: place(text.start) });
    }
    // What is not known is not met, and its opposite is.
    return `coalesce(${place(text.condition)}, false)`;
  }

  const condition = compile(filter ?? {}, 1, true);
  const [start] = required.sort((one, other) => one.rank - other.rank);
  return {
    parts: {
      condition,
      ...(first.length > 0 && { first: `WITH ${first.join(', ')}` }),
      ...(start && { start: start.start, distinct: 'DISTINCT' }),
    },
    parameters,
    workedOut: first,
    hasStart: start !== undefined,
    bounds,
  };
}

function tooMuch(what: string, maximum: number): MethodgraphError {
  return new MethodgraphError('INVALID_INPUT', `${what}, which is the limit.`, { maximum });
}
