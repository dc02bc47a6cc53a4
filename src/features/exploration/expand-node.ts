// The neighbours of a thing by one relation, page by page, whatever their kind.
import { type AnyNode, type AnyNodeRow, toAnyNode } from '../../domain/any-node.js';
import { MethodgraphError } from '../../domain/errors.js';
import { type LinkType, nodeKeys, type NodeLabel } from '../../domain/graph-model.js';
import { toNameList } from '../../domain/list-order.js';
import { toLocaleChain } from '../../domain/locale.js';
import { type Page, type PageArguments, type PageRows, toConnection, toPage } from '../../domain/page.js';
import {
  findRelation,
  listRelations,
  type Relation,
  type RelationDirection,
} from '../../domain/relations.js';
import { type NeighbourOrder } from '../../generated/resolvers-types.js';
import { type Graph } from '../../graph/graph.js';
import { requireRanks } from '../../graph/require-ranks.js';
import { type LinkedNode } from './count-relations.js';
import { getAskedNodes } from './find-asked-nodes.js';
import { findWalk, listOrders } from './neighbour-orders.js';

export interface ExpandArguments extends PageArguments {
  readonly id: string;
  readonly relation: LinkType;
  readonly direction: RelationDirection;
  readonly orderBy?: NeighbourOrder | null;
  readonly locale: string;
}

/** A neighbour as page queries answer it: what its relation doesn't carry is absent. */
interface NeighbourItem {
  readonly orderKey: string;
  readonly kinds?: ('declared' | 'mentioned')[] | null;
  readonly intents?: string[] | null;
  readonly influential?: boolean | null;
  readonly position?: number | null;
  readonly printedName?: string | null;
  readonly sources?: string[] | null;
  readonly node: AnyNodeRow['row'];
}

interface NeighbourEdge extends Required<Omit<NeighbourItem, 'orderKey' | 'node'>> {
  readonly node: AnyNode;
}

/** @throws NOT_FOUND, INVALID_INPUT, ANALYSIS_UNAVAILABLE, TIMEOUT as the schema tells */
export async function expandNode(graph: Graph, args: ExpandArguments) {
  const [node] = (await getAskedNodes(graph, [args.id])) as [LinkedNode];
  const relation = getRelation(node, args);
  const order = getOrder(relation, args.orderBy);
  const page = toPage(toListName(node, relation, order, args.locale), args);
  if (order === 'PAGE_RANK') await requireRanks(graph);
  const rows = await readPage(graph, { node, relation, order, page, locale: args.locale });
  return toConnection(page, rows, node.count(args.relation, args.direction), (item): NeighbourEdge => ({
    node: toAnyNode({ type: relation.neighbours, row: item.node } as AnyNodeRow, args.locale),
    kinds: item.kinds ?? null,
    intents: item.intents ?? null,
    influential: item.influential ?? null,
    position: item.position ?? null,
    printedName: item.printedName ?? null,
    sources: item.sources ?? null,
  }));
}

function getRelation({ type }: LinkedNode, { relation, direction }: ExpandArguments): Relation {
  const found = findRelation(type, relation, direction);
  if (found) return found;
  const relations = listRelations(type).map((each) => `${each.relation} ${each.direction}`);
  throw new MethodgraphError(
    'INVALID_INPUT',
    `A ${type.toLowerCase()} has no relation ${relation} ${direction}; allowed are ${relations.join(', ')}.`,
    { relations },
  );
}

function getOrder(relation: Relation, asked: NeighbourOrder | null | undefined): NeighbourOrder {
  const orders = listOrders(relation);
  const order = asked ?? orders[0]!;
  if (orders.includes(order)) return order;
  throw new MethodgraphError(
    'INVALID_INPUT',
    `Neighbours by ${relation.relation} ${relation.direction} can't be ordered by ${order}; allowed are ${orders.join(', ')}.`,
    { orders },
  );
}

/** What tells the cursors of a list and an order from those of others. */
function toListName({ type }: LinkedNode, relation: Relation, order: NeighbourOrder, locale: string): string {
  const list = `${type} ${relation.relation} ${relation.direction} by ${order}`;
  return order === 'NAME' && isNamedInLanguages(relation.neighbours) ? `${list} in ${locale}` : list;
}

interface Asked {
  readonly node: LinkedNode;
  readonly relation: Relation;
  readonly order: NeighbourOrder;
  readonly page: Page;
  readonly locale: string;
}

async function readPage(graph: Graph, asked: Asked): Promise<PageRows<NeighbourItem>> {
  const { node, relation, order, page, locale } = asked;
  const walk = findWalk(relation, order);
  if (walk !== null) return graph.loadPage<NeighbourItem>(walk, node.key, page);
  const byLanguage = order === 'NAME' && isNamedInLanguages(relation.neighbours);
  const [row] = await graph.readFilled<{ value: PageRows<NeighbourItem> }>(
    byLanguage ? queries[relation.neighbours].byName : queries[relation.neighbours].byOrder,
    { asked: toPattern(node, relation) },
    {
      key: node.key,
      after: page.after,
      before: page.before,
      limit: page.size + 1,
      ...(byLanguage ? { lists: toLists(relation.neighbours, locale) } : { orderBy: order }),
    },
    page.backward,
  );
  return row!.value;
}

const queries = {
  Method: {
    byOrder: 'exploration/neighbouring-methods',
    byName: 'exploration/neighbouring-methods-by-name',
  },
  Field: { byOrder: 'exploration/neighbouring-fields', byName: 'exploration/neighbouring-fields-by-name' },
  Paper: { byOrder: 'exploration/neighbouring-papers', byName: 'exploration/neighbouring-papers' },
  Person: { byOrder: 'exploration/neighbouring-people', byName: 'exploration/neighbouring-people' },
} as const;

/** Others have one name, whatever the language. */
const isNamedInLanguages = (label: NodeLabel): label is 'Method' | 'Field' =>
  label === 'Method' || label === 'Field';

/** The lists by name that serve a reader of the language, best first. */
const toLists = (label: NodeLabel, locale: string): string[] =>
  toLocaleChain(locale).map((tag) => toNameList(label as 'Method' | 'Field', tag));

/** The thing asked about and its links, as Cypher writes them. */
function toPattern({ type }: LinkedNode, { relation, direction }: Relation): string {
  const thing = `(:${type} {${nodeKeys[type]}: $key})`;
  return direction === 'OUT' ? `${thing}-[link:${relation}]->` : `${thing}<-[link:${relation}]-`;
}
