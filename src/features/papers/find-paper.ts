// A paper by key, global id or DOI, and what its fields need of the graph.
import { MethodgraphError } from '../../domain/errors.js';
import { toCandidateKeys } from '../../domain/global-id.js';
import { toDoi, toPaperKey } from '../../domain/identifiers.js';
import { type Method, type MethodRow, toMethod } from '../../domain/method.js';
import { type Paper, type PaperRow, toPaper } from '../../domain/paper.js';
import { type Person, type PersonRow, toPerson } from '../../domain/person.js';
import { type Graph } from '../../graph/graph.js';

export interface FindPaperArguments {
  readonly id?: string | null;
  readonly doi?: string | null;
}

/**
 * The paper with that key, global id or DOI (in any spelling), or null.
 * @throws INVALID_INPUT unless exactly one of `id` and `doi` is given, or where `doi` is none
 */
export async function findPaper(graph: Graph, { id, doi }: FindPaperArguments): Promise<Paper | null> {
  if ((id == null) === (doi == null)) {
    throw new MethodgraphError('INVALID_INPUT', 'Give exactly one of `id` and `doi`.');
  }
  const keys = id == null ? [requireDoiKey(doi!)] : toCandidateKeys('Paper', id).map(toLookupKey);
  for (const row of await Promise.all(keys.map((key) => graph.load<PaperRow>('papers/papers-by-id', key)))) {
    if (row) return toPaper(row, null);
  }
  return null;
}

/** The authors of a paper, in the order printed. */
export async function listAuthors(graph: Graph, paper: Paper): Promise<Person[]> {
  const rows = await graph.load<PersonRow[]>('papers/authors-of-papers', paper.paperId);
  return (rows ?? []).map((row) => toPerson(row, paper.locale));
}

/** The methods described in a paper, by slug. */
export async function listDescribedMethods(graph: Graph, paper: Paper): Promise<Method[]> {
  const rows = await graph.load<MethodRow[]>('papers/methods-of-papers', paper.paperId);
  return (rows ?? []).map((row) => toMethod(row, paper.locale));
}

/** Other ids that answer with a paper, in order. */
export async function listRedirects(graph: Graph, { paperId }: Paper): Promise<string[]> {
  return (await graph.load<string[]>('papers/redirects-of-papers', paperId)) ?? [];
}

function requireDoiKey(text: string): string {
  const doi = toDoi(text);
  if (doi === null) {
    throw new MethodgraphError(
      'INVALID_INPUT',
      `"${text}" is no DOI; a DOI begins with 10. and holds a slash.`,
    );
  }
  return `doi:${doi}`;
}

function toLookupKey(id: string): string {
  return toPaperKey(id)?.paperId ?? id;
}
