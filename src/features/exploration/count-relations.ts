// What a thing is linked by, and to how many: read from degrees, all things of a level at once.
import { type NodeKey } from '../../domain/global-id.js';
import { toNodeName } from '../../domain/graph-edge.js';
import { type LinkType, type NodeLabel } from '../../domain/graph-model.js';
import { listRelations, type RelationDirection, toNodeKind } from '../../domain/relations.js';
import { type Graph } from '../../graph/graph.js';

/** A row of `cypher/exploration/relations-of-nodes.cypher`. */
interface RelationsRow extends NodeKey {
  readonly counts: readonly {
    readonly relation: LinkType;
    readonly direction: RelationDirection;
    readonly count: number;
  }[];
}

/** A thing of the graph by what it is called now, and how many links it has. */
export interface LinkedNode extends NodeKey {
  /** 0 of relations that it can't have. */
  readonly count: (relation: LinkType, direction: RelationDirection) => number;
}

/** The thing that has that key, or took the place of what had it; null where there is none. */
export async function findLinkedNode(graph: Graph, key: NodeKey): Promise<LinkedNode | null> {
  const row = await graph.load<RelationsRow>('exploration/relations-of-nodes', toNodeName(key));
  if (!row) return null;
  const counts = new Map(row.counts.map((each) => [`${each.relation} ${each.direction}`, each.count]));
  return {
    type: row.type,
    key: row.key,
    count: (relation, direction) => counts.get(`${relation} ${direction}`) ?? 0,
  };
}

/** All relations that things of that type can have, with how many neighbours this one has by each. */
export async function countRelations(graph: Graph, type: NodeLabel, key: string) {
  const node = await findLinkedNode(graph, { type, key });
  return listRelations(type).map(({ relation, direction, neighbours }) => ({
    relation,
    direction,
    neighbourKind: toNodeKind(neighbours),
    count: node?.count(relation, direction) ?? 0,
  }));
}
