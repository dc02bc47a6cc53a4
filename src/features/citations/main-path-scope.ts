// Around which papers a main path is looked for: the arguments checked, ids looked up, and the question chosen.
import { MethodgraphError } from '../../domain/errors.js';
import { type FieldRow } from '../../domain/field.js';
import { toCandidateKeys } from '../../domain/global-id.js';
import { toPaperKey } from '../../domain/identifiers.js';
import { type MethodRow } from '../../domain/method.js';
import { type PaperRow } from '../../domain/paper.js';
import { type Graph } from '../../graph/graph.js';
import { type Parameters } from '../../graph/parameters.js';

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
 * with all unknown ids in `details.ids`
 */
export async function getMainPathScope(graph: Graph, args: MainPathScopeArguments): Promise<MainPathScope> {
  const { seeds, method, field } = args;
  if ([seeds, method, field].filter((each) => each != null).length !== 1) {
    throw new MethodgraphError('INVALID_INPUT', 'Give exactly one of `seeds`, `method` and `field`.');
  }
  if (method != null) {
    const { slug } = await getFirst<MethodRow>(graph, 'methods/methods-by-slug', 'Method', method);
    return { query: 'citations/main-path-around-method', parameters: { slug } };
  }
  if (field != null) {
    const { fieldId } = await getFirst<FieldRow>(graph, 'fields/fields-by-id', 'Field', field);
    return { query: 'citations/main-path-around-field', parameters: { fieldId } };
  }
  return {
    query: 'citations/main-path-around-papers',
    parameters: { keys: await getPaperKeys(graph, seeds!) },
  };
}

async function getPaperKeys(graph: Graph, seeds: readonly string[]): Promise<string[]> {
  if (seeds.length < 1 || seeds.length > mostSeeds) {
    throw new MethodgraphError(
      'INVALID_INPUT',
      `\`seeds\` are ${seeds.length} papers; allowed are 1 to ${mostSeeds}.`,
      { minimum: 1, maximum: mostSeeds },
    );
  }
  const found = await Promise.all(
    seeds.map((id) => findFirst<PaperRow>(graph, 'papers/papers-by-id', 'Paper', id)),
  );
  const unknown = seeds.filter((_, place) => !found[place]);
  if (unknown.length > 0) throw notFound('paper', unknown);
  return [...new Set(found.map((row) => row!.paperId))];
}

async function getFirst<Row>(
  graph: Graph,
  query: string,
  type: 'Method' | 'Field',
  id: string,
): Promise<Row> {
  const row = await findFirst<Row>(graph, query, type, id);
  if (!row) throw notFound(type.toLowerCase(), [id]);
  return row;
}

/** What the id means as a key, else as a global id. */
async function findFirst<Row>(
  graph: Graph,
  query: string,
  type: 'Method' | 'Field' | 'Paper',
  id: string,
): Promise<Row | null> {
  const keys = toCandidateKeys(type, id);
  const lookupKeys = type === 'Paper' ? keys.map((key) => toPaperKey(key)?.paperId ?? key) : keys;
  const rows = await Promise.all(lookupKeys.map((key) => graph.load<Row>(query, key)));
  return rows.find((row) => row !== null) ?? null;
}

function notFound(thing: string, ids: readonly string[]): MethodgraphError {
  return new MethodgraphError('NOT_FOUND', `No ${thing} has the id ${ids.join(', ')}.`, { ids });
}
