// Methods side by side: one statement for what they say, one pure function for which rows differ.
import {
  type ComparedMethod,
  type Comparison,
  compareRow,
  comparisonRowKeys,
  type ComparisonRowKey,
} from '../../domain/comparison.js';
import { MethodgraphError } from '../../domain/errors.js';
import { type FieldRow, toField } from '../../domain/field.js';
import { type LocalizedText, pickText, toLocaleChain } from '../../domain/locale.js';
import { type MethodRow, toMethod } from '../../domain/method.js';
import { type PaperRow, toLink, toPaper } from '../../domain/paper.js';
import { type Graph } from '../../graph/graph.js';
import { findPhrases } from '../../locales/find-phrases.js';

/** How many methods a comparison holds. */
export const comparedMethods = { least: 2, most: 10 } as const;

export interface CompareMethodsArguments {
  readonly slugs: readonly string[];
  readonly locale: string;
  readonly rows?: readonly ComparisonRowKey[] | null;
  readonly onlyDifferences: boolean;
}

/** A row of `cypher/comparisons/compare-methods.cypher`. */
interface ComparedMethodRow {
  readonly method: MethodRow;
  readonly field: FieldRow | null;
  readonly source: {
    readonly citation: string | null;
    readonly url: string | null;
    readonly paper: PaperRow;
  } | null;
  readonly summaries: readonly LocalizedText[];
}

/**
 * The comparison of two to ten methods, columns in the order of `slugs`, rows in the order of
 * `ComparisonRowKey`.
 * @throws INVALID_INPUT for fewer, more or repeated slugs or an empty `rows`; NOT_FOUND for unknown
 * slugs; `details.slugs` lists all those at fault
 */
export async function compareMethods(graph: Graph, args: CompareMethodsArguments): Promise<Comparison> {
  const { slugs, locale } = args;
  requireComparableSlugs(slugs);
  const keys = requireRowKeys(args.rows);
  const rows = await readComparedMethods(graph, slugs, locale);
  return toComparison(requireEverySlug(slugs, rows), keys, locale, args.onlyDifferences);
}

/**
 * The comparison of those of the slugs that there are, each once, none to ten of them.
 * @throws INVALID_INPUT for more than ten distinct slugs or an empty `rows`
 */
export async function compareKnownMethods(graph: Graph, args: CompareMethodsArguments): Promise<Comparison> {
  const { locale } = args;
  const slugs = [...new Set(args.slugs)];
  requireFewEnough(slugs);
  const keys = requireRowKeys(args.rows);
  const rows = slugs.length === 0 ? [] : await readComparedMethods(graph, slugs, locale);
  const bySlug = new Map(rows.map((row) => [row.method.slug, row]));
  const known = slugs.flatMap((slug) => bySlug.get(slug) ?? []);
  return toComparison(known, keys, locale, args.onlyDifferences);
}

function readComparedMethods(
  graph: Graph,
  slugs: readonly string[],
  locale: string,
): Promise<readonly ComparedMethodRow[]> {
  return graph.read<ComparedMethodRow>('comparisons/compare-methods', {
    slugs,
    locales: toLocaleChain(locale),
  });
}

function requireFewEnough(slugs: readonly string[]): void {
  const { most } = comparedMethods;
  if (slugs.length <= most) return;
  throw new MethodgraphError(
    'INVALID_INPUT',
    `A comparison holds at most ${most} methods; ${slugs.length} given.`,
    { slugs, maximum: most },
  );
}

function requireComparableSlugs(slugs: readonly string[]): void {
  const { least, most } = comparedMethods;
  if (slugs.length < least || slugs.length > most) {
    throw new MethodgraphError(
      'INVALID_INPUT',
      `A comparison holds ${least} to ${most} methods; ${slugs.length} given.`,
      { slugs, minimum: least, maximum: most },
    );
  }
  const repeated = [...new Set(slugs.filter((slug, place) => slugs.indexOf(slug) !== place))];
  if (repeated.length > 0) {
    throw new MethodgraphError(
      'INVALID_INPUT',
      `Each method is compared once; repeated: ${repeated.join(', ')}.`,
      { slugs: repeated },
    );
  }
}

function requireRowKeys(rows: readonly ComparisonRowKey[] | null | undefined): ComparisonRowKey[] {
  if (rows?.length === 0) {
    throw new MethodgraphError(
      'INVALID_INPUT',
      '`rows` is empty; name at least one row, or leave it out for all nine.',
    );
  }
  return comparisonRowKeys.filter((key) => !rows || rows.includes(key));
}

function requireEverySlug(slugs: readonly string[], rows: readonly ComparedMethodRow[]): ComparedMethodRow[] {
  const bySlug = new Map(rows.map((row) => [row.method.slug, row]));
  const unknown = slugs.filter((slug) => !bySlug.has(slug));
  if (unknown.length > 0) {
    throw new MethodgraphError('NOT_FOUND', `No method has the slug ${unknown.join(', ')}.`, {
      slugs: unknown,
    });
  }
  return slugs.map((slug) => bySlug.get(slug)!);
}

function toComparison(
  found: readonly ComparedMethodRow[],
  keys: readonly ComparisonRowKey[],
  locale: string,
  onlyDifferences: boolean,
): Comparison {
  const { phrases, locale: labelsLocale } = findPhrases(locale);
  const compared = found.map((row) => toComparedMethod(row, locale));
  const rows = keys.map((key) => compareRow(key, phrases.rows[key], compared, locale));
  const differing = rows.filter((row) => row.differs);
  return {
    title: phrases.title,
    subtitle: phrases.subtitle,
    locale,
    labelsLocale,
    methods: compared.map(({ method }) => method),
    rows: onlyDifferences ? differing : rows,
    differingRowCount: differing.length,
  };
}

function toComparedMethod({ source, ...row }: ComparedMethodRow, locale: string): ComparedMethod {
  const field = row.field && toField(row.field, locale);
  const summary = pickText(row.summaries, locale);
  const paper = source && toPaper(source.paper, locale);
  return {
    method: toMethod(row.method, locale, { field, summary }),
    field,
    summary,
    seminalWork: source &&
      paper && {
        paper,
        citation: source.citation ?? paper.citation,
        link: toLink(paper, source.url),
      },
  };
}
