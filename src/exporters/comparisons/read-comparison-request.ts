// What is asked of a comparison in an address or on the command line, checked as GraphQL checks it.
import { comparisonRowKeys, type ComparisonRowKey } from '../../domain/comparison.js';
import { MethodgraphError } from '../../domain/errors.js';
import { defaultLocale, parseLocale } from '../../domain/locale.js';

/** The arguments of GraphQL's `compareMethods`. */
export interface ComparisonRequest {
  readonly slugs: readonly string[];
  readonly locale: string;
  /** null: all of them. */
  readonly rows: readonly ComparisonRowKey[] | null;
  readonly onlyDifferences: boolean;
}

const parameters = ['slugs', 'locale', 'rows', 'onlyDifferences'];

/**
 * The request that an address's query makes: `slugs=a,b` (or `slugs=a&slugs=b`), and, where they are
 * given, `locale`, `rows=FAMILY,TYPE` and `onlyDifferences=true`. How many slugs there may be is left
 * to the comparison.
 * @throws INVALID_INPUT that names the parameter and what it may be
 */
export function readComparisonRequest(query: URLSearchParams): ComparisonRequest {
  for (const name of query.keys()) {
    if (!parameters.includes(name)) {
      throw new MethodgraphError(
        'INVALID_INPUT',
        `There is no parameter ${name}; there are ${parameters.join(', ')}.`,
        { parameters },
      );
    }
  }
  return {
    slugs: query.getAll('slugs').flatMap(splitList),
    locale: readLocale(readOnce(query, 'locale')),
    rows: query.has('rows') ? readRowKeys(query.getAll('rows')) : null,
    onlyDifferences: readFlag(readOnce(query, 'onlyDifferences')),
  };
}

/**
 * The rows that lists separated by commas name, in capital letters or small ones.
 * @throws INVALID_INPUT that lists the rows there are
 */
export function readRowKeys(lists: readonly string[]): ComparisonRowKey[] {
  return lists.flatMap(splitList).map((name) => {
    const key = comparisonRowKeys.find((each) => each === name.toUpperCase());
    if (!key) {
      throw new MethodgraphError(
        'INVALID_INPUT',
        `There is no row ${name}; there are ${comparisonRowKeys.join(', ')}.`,
        { rows: comparisonRowKeys },
      );
    }
    return key;
  });
}

function readLocale(tag: string | null): string {
  if (tag === null) return defaultLocale;
  const locale = parseLocale(tag);
  if (locale === null) {
    throw new MethodgraphError(
      'INVALID_INPUT',
      `locale has to be a language tag of BCP 47, such as "vi", "pt-BR" or "zh-Hant"; ${JSON.stringify(tag)} is none.`,
    );
  }
  return locale;
}

function readFlag(text: string | null): boolean {
  if (text === null || text === 'false') return false;
  if (text === 'true') return true;
  throw new MethodgraphError(
    'INVALID_INPUT',
    `onlyDifferences has to be true or false; ${JSON.stringify(text)} is neither.`,
  );
}

function readOnce(query: URLSearchParams, name: string): string | null {
  const [first = null, ...more] = query.getAll(name);
  if (more.length === 0) return first;
  throw new MethodgraphError(
    'INVALID_INPUT',
    `${name} has to be given once; it is given ${more.length + 1} times.`,
  );
}

function splitList(list: string): string[] {
  return list
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
}
