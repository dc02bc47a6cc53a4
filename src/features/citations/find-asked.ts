// The papers, methods and the field that a question names, in whatever spelling.
import { MethodgraphError } from '../../domain/errors.js';
import { type FieldRow } from '../../domain/field.js';
import { toCandidateKeys } from '../../domain/global-id.js';
import { type Method, type MethodRow, toMethod } from '../../domain/method.js';
import { type Paper, type PaperRow, toPaper } from '../../domain/paper.js';
import { readId } from '../../domain/read-id.js';
import { type Graph } from '../../graph/graph.js';

/**
 * The papers with these keys, global ids or other ids of theirs, in the order asked.
 * @throws NOT_FOUND for unknown ones, `details.ids` lists them
 */
export async function findAskedPapers(graph: Graph, ids: readonly string[]): Promise<Paper[]> {
  const found = await Promise.all(ids.map((id) => findPaper(graph, id)));
  requireAll('paper', 'ids', ids, found);
  return found.filter((paper) => paper !== null);
}

async function findPaper(graph: Graph, id: string): Promise<Paper | null> {
  const meant = readId(id).meant.filter(({ type }) => type === 'Paper');
  const keys = new Set([...toCandidateKeys('Paper', id), ...meant.map(({ key }) => key)]);
  const rows = await Promise.all([...keys].map((key) => graph.load<PaperRow>('papers/papers-by-id', key)));
  const row = rows.find((each) => each !== null);
  return row ? toPaper(row, null) : null;
}

/**
 * The methods with these slugs or global ids, in the order asked, each once.
 * @throws NOT_FOUND for unknown ones, INVALID_INPUT for repeated ones; `details.slugs` lists them
 */
export async function findAskedMethods(graph: Graph, ids: readonly string[]): Promise<Method[]> {
  const found = await Promise.all(ids.map((id) => findMethod(graph, id)));
  requireAll('method', 'slugs', ids, found);
  const methods = found.filter((method) => method !== null);
  const slugs = methods.map(({ slug }) => slug);
  const repeated = [...new Set(slugs.filter((slug, place) => slugs.indexOf(slug) !== place))];
  if (repeated.length > 0) {
    throw new MethodgraphError(
      'INVALID_INPUT',
      `Each method is asked for once; repeated: ${repeated.join(', ')}.`,
      { slugs: repeated },
    );
  }
  return methods;
}

async function findMethod(graph: Graph, id: string): Promise<Method | null> {
  const keys = toCandidateKeys('Method', id);
  const rows = await Promise.all(keys.map((key) => graph.load<MethodRow>('methods/methods-by-slug', key)));
  const row = rows.find((each) => each !== null);
  return row ? toMethod(row, null) : null;
}

/** The field with this key or global id. @throws NOT_FOUND, with the id in `details.ids` */
export async function findAskedField(graph: Graph, id: string): Promise<FieldRow> {
  const keys = toCandidateKeys('Field', id);
  const rows = await Promise.all(keys.map((key) => graph.load<FieldRow>('fields/fields-by-id', key)));
  const row = rows.find((each) => each !== null);
  requireAll('field', 'ids', [id], [row ?? null]);
  return row!;
}

function requireAll(
  thing: string,
  detail: string,
  ids: readonly string[],
  found: readonly (object | null)[],
): void {
  const unknown = [...new Set(ids.filter((_, place) => found[place] === null))];
  if (unknown.length === 0) return;
  throw new MethodgraphError('NOT_FOUND', `There is no ${thing} ${unknown.join(', ')}.`, {
    [detail]: unknown,
  });
}

/** Whether the paper was there in that year; an undated one in none. */
export const isOfTime = ({ year }: Pick<Paper, 'year'>, asOfYear: number | null): boolean =>
  asOfYear === null || (year !== null && year <= asOfYear);
