// The shortest connection of two things over links of any kind.
import { type AnyNodeRow, toAnyNode } from '../../domain/any-node.js';
import { MethodgraphError } from '../../domain/errors.js';
import { explorationLimits, mostLinksSearched } from '../../domain/exploration-limits.js';
import { type NodeType, toGlobalId } from '../../domain/global-id.js';
import { type GraphEdge, toNodeName } from '../../domain/graph-edge.js';
import { type LinkType, linkTypes } from '../../domain/graph-model.js';
import { relationDirections } from '../../domain/relations.js';
import { requireWithin } from '../../domain/require-within.js';
import { type ShortestConnection } from '../../domain/shortest-connection.js';
import { type Graph } from '../../graph/graph.js';
import { findLinkedNode, type LinkedNode } from './count-relations.js';
import { getAskedNodes } from './find-asked-nodes.js';
import { listLinksAmong } from './list-links-among.js';
import { type ConnectionEnd, searchConnection } from './search-connection.js';

export interface ShortestConnectionArguments {
  readonly from: string;
  readonly to: string;
  readonly relations?: readonly LinkType[] | null;
  readonly maxLength: number;
  readonly first: number;
}

/** @throws INVALID_INPUT, NOT_FOUND, TOO_EXPENSIVE, TIMEOUT as the schema tells */
export async function findShortestConnection(
  graph: Graph,
  args: ShortestConnectionArguments,
  mostLinks = mostLinksSearched,
): Promise<ShortestConnection> {
  const relations = readRelations(args.relations);
  requireWithin('maxLength', args.maxLength, explorationLimits.connection.maxLength);
  requireWithin('first', args.first, explorationLimits.connection.first);
  const [from, to] = (await getAskedNodes(graph, [args.from, args.to])) as [LinkedNode, LinkedNode];
  if (toNodeName(from) === toNodeName(to)) {
    throw new MethodgraphError('INVALID_INPUT', `\`from\` and \`to\` are one thing, ${from.key}.`, {
      ids: [args.from, args.to],
    });
  }
  const question = { ...args, from: toEnd(from, relations), to: toEnd(to, relations), relations, mostLinks };
  const { paths, pathCount, searchedLength } = await nameWhatToLower(args, () =>
    searchConnection(graph, question),
  );
  const names = [...new Set(paths.flat())];
  const nodes = await readNodes(graph, names);
  const listLinks = rememberAnswer(() => readLinks(graph, names, relations));
  return {
    paths: paths.map((path) => ({
      length: path.length - 1,
      nodes: path.map((name) => nodes.get(name)!),
      links: async () => listSteps(path, await listLinks()),
    })),
    pathCount,
    truncated: pathCount > BigInt(paths.length),
    searchedLength,
  };
}

/** Each once, in the order of the graph model. @throws INVALID_INPUT for none */
function readRelations(asked: readonly LinkType[] | null | undefined): LinkType[] {
  if (asked?.length === 0) {
    throw new MethodgraphError('INVALID_INPUT', '`relations` is empty; allowed are one or more.', {
      minimum: 1,
    });
  }
  return asked ? linkTypes.filter((relation) => asked.includes(relation)) : [...linkTypes];
}

function toEnd(node: LinkedNode, relations: readonly LinkType[]): ConnectionEnd {
  const counts = relations.flatMap((relation) =>
    relationDirections.map((direction) => node.count(relation, direction)),
  );
  return { name: toNodeName(node), links: counts.reduce((sum, count) => sum + count, 0) };
}

/** @throws what `work` throws; a TIMEOUT or TOO_EXPENSIVE says what to lower */
async function nameWhatToLower<Result>(
  { relations }: ShortestConnectionArguments,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof MethodgraphError) || !['TIMEOUT', 'TOO_EXPENSIVE'].includes(error.code))
      throw error;
    const lower = relations?.length === 1 ? ['maxLength'] : ['maxLength', 'relations'];
    const advice =
      lower.length === 1 ? 'Lower `maxLength`.' : 'Lower `maxLength`, or name fewer `relations`.';
    throw new MethodgraphError(
      error.code,
      `${error.message} ${advice}`,
      { ...error.details, lower },
      { cause: error },
    );
  }
}

async function readNodes(graph: Graph, names: readonly string[]) {
  const rows = await Promise.all(names.map((name) => graph.load<AnyNodeRow>('nodes/nodes-by-key', name)));
  return new Map(rows.flatMap((row, place) => (row ? [[names[place]!, toAnyNode(row, null)] as const] : [])));
}

/** The links among the things, by their two ends. */
async function readLinks(
  graph: Graph,
  names: readonly string[],
  relations: readonly LinkType[],
): Promise<ReadonlyMap<string, GraphEdge[]>> {
  const nodes = await Promise.all(names.map((name) => findLinkedNode(graph, toKey(name))));
  const edges = await listLinksAmong(
    graph,
    nodes.filter((node) => node !== null),
    relations,
  );
  const links = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    const ends = `${edge.from} ${edge.to}`;
    links.set(ends, [...(links.get(ends) ?? []), edge]);
  }
  return links;
}

/** The links of each step of the path, in its order: there first, then back. */
function listSteps(path: readonly string[], links: ReadonlyMap<string, GraphEdge[]>): GraphEdge[] {
  const ids = path.map((name) => {
    const { type, key } = toKey(name);
    return toGlobalId(type, key);
  });
  return ids
    .slice(1)
    .flatMap((id, place) => [`${ids[place]!} ${id}`, `${id} ${ids[place]!}`])
    .flatMap((ends) => links.get(ends) ?? []);
}

function toKey(name: string) {
  const colon = name.indexOf(':');
  return { type: name.slice(0, colon) as NodeType, key: name.slice(colon + 1) };
}

/** The same answer however often it is asked for. */
function rememberAnswer<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | undefined;
  return () => (answer ??= ask());
}
