// A method by its slug, and what its fields need of the graph.
import { type Field, type FieldRow, toField } from '../../domain/field.js';
import { type LocalizedText, pickText, toLocaleChain } from '../../domain/locale.js';
import { type Method, type MethodRow, toMethod } from '../../domain/method.js';
import { type Paper, type PaperRow, toPaper } from '../../domain/paper.js';
import { type Person, type PersonRow, toPerson } from '../../domain/person.js';
import { type Graph } from '../../graph/graph.js';

/** The method with that slug, or null. */
export async function findMethod(graph: Graph, slug: string): Promise<Method | null> {
  const row = await graph.load<MethodRow>('methods/methods-by-slug', slug);
  return row && toMethod(row, null);
}

/** The summary that serves a reader of `locale`, or null where the method has none. */
export async function findSummary(
  graph: Graph,
  method: Method,
  locale: string,
): Promise<LocalizedText | null> {
  if (method.known && locale === method.locale) return method.known.summary;
  const summaries = await graph.load<LocalizedText[]>('methods/summaries-of-methods', method.slug, {
    locales: toLocaleChain(locale),
  });
  return pickText(summaries ?? [], locale);
}

/** The fields of a method, the one shown first. */
export async function listFields(graph: Graph, method: Method): Promise<Field[]> {
  const rows = await graph.load<FieldRow[]>('methods/fields-of-methods', method.slug);
  return (rows ?? []).map((row) => toField(row, method.locale));
}

/** The field shown: the first of its fields, or null. */
export async function findField(graph: Graph, method: Method): Promise<Field | null> {
  if (method.known) return method.known.field;
  return (await listFields(graph, method))[0] ?? null;
}

/** The people who brought a method up, in the order given. */
export async function listOriginators(graph: Graph, method: Method): Promise<Person[]> {
  const rows = await graph.load<PersonRow[]>('methods/originators-of-methods', method.slug);
  return (rows ?? []).map((row) => toPerson(row, method.locale));
}

/** The papers a method is described in, the seminal work first. */
export async function listSources(graph: Graph, method: Method): Promise<Paper[]> {
  const rows = await graph.load<PaperRow[]>('methods/sources-of-methods', method.slug);
  return (rows ?? []).map((row) => toPaper(row, method.locale));
}
