// Around which papers a main path is looked for: the arguments checked, ids looked up, and the question chosen.
import { MethodgraphError } from '../../domain/errors.js';
import { requireLength } from '../../domain/require-within.js';
import { type Graph } from '../../graph/graph.js';
import { type Parameters } from '../../graph/parameters.js';
import { findAskedField, findAskedMethods, findAskedPapers } from './find-asked.js';

/** How many papers may be named. */
const mostSeeds = 500;

export interface MainPathScopeArguments {
  readonly seeds?: readonly string[] | null;
  readonly method?: string | null;
  readonly field?: string | null;
}

/** The query file that reads the citations, and what it is told. */
export interface MainPathScope {
  readonly query: string;
  readonly parameters: Parameters;
}

/**
 * @throws INVALID_INPUT unless exactly one of the three is given, or for no or too many seeds; NOT_FOUND,
 * with what `find-asked.ts` tells
 */
export async function getMainPathScope(graph: Graph, args: MainPathScopeArguments): Promise<MainPathScope> {
  const { seeds, method, field } = args;
  if ([seeds, method, field].filter((each) => each != null).length !== 1) {
    throw new MethodgraphError('INVALID_INPUT', 'Give exactly one of `seeds`, `method` and `field`.');
  }
  if (method != null) {
    const [found] = await findAskedMethods(graph, [method]);
    return { query: 'citations/main-path-around-method', parameters: { slug: found!.slug } };
  }
  if (field != null) {
    const { fieldId } = await findAskedField(graph, field);
    return { query: 'citations/main-path-around-field', parameters: { fieldId } };
  }
  return {
    query: 'citations/main-path-around-papers',
    parameters: { keys: await getPaperKeys(graph, seeds!) },
  };
}

async function getPaperKeys(graph: Graph, seeds: readonly string[]): Promise<string[]> {
  requireLength('seeds', seeds, { least: 1, most: mostSeeds });
  const papers = await findAskedPapers(graph, seeds);
  return [...new Set(papers.map(({ paperId }) => paperId))];
}
