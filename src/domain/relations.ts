// What a node may be linked by, seen from the node: a relation, which way it runs, and the kind of its neighbours.
import { type LinkType, linkEnds, linkTypes, type NodeLabel } from './graph-model.js';

export const relationDirections = ['OUT', 'IN'] as const;

export type RelationDirection = (typeof relationDirections)[number];

export interface Relation {
  readonly relation: LinkType;
  /** OUT: the links run from the node; IN: to it. */
  readonly direction: RelationDirection;
  readonly neighbours: NodeLabel;
}

/** The relations that a node of that label may have, in the order of the graph model, OUT before IN. */
export function listRelations(label: NodeLabel): Relation[] {
  return linkTypes.flatMap((relation) => {
    const { start, end } = linkEnds[relation];
    return [
      ...(start === label ? [{ relation, direction: 'OUT' as const, neighbours: end }] : []),
      ...(end === label ? [{ relation, direction: 'IN' as const, neighbours: start }] : []),
    ];
  });
}

/** The relation of a label's nodes with that name and direction, or null where they have none. */
export const findRelation = (
  label: NodeLabel,
  relation: LinkType,
  direction: RelationDirection,
): Relation | null =>
  listRelations(label).find((each) => each.relation === relation && each.direction === direction) ?? null;

/** How a kind of node is called by readers. */
export const toNodeKind = (label: NodeLabel) => label.toUpperCase() as Uppercase<NodeLabel>;
