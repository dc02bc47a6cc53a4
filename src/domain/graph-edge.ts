// A link between two things as it is answered.
import { type NodeKey, toGlobalId } from './global-id.js';
import { type LinkType, linkEnds } from './graph-model.js';

export interface GraphEdge {
  readonly relation: LinkType;
  /** Global ids. */
  readonly from: string;
  readonly to: string;
  readonly year: number | null;
  readonly kinds: ('declared' | 'mentioned')[] | null;
  readonly intents: string[] | null;
  readonly influential: boolean | null;
  readonly position: number | null;
}

/** A link as the queries of `cypher/exploration` answer it, its ends by key. */
export type LinkRow = Omit<GraphEdge, 'relation' | 'from' | 'to'> & {
  readonly start: string;
  readonly end: string;
};

/** A type's name, a colon and a key: what things of all types are told apart and ordered by. */
export const toNodeName = ({ type, key }: NodeKey): string => `${type}:${key}`;

/** The links of a relation as they are answered. */
export function toGraphEdge(relation: LinkType, { start, end, ...carried }: LinkRow): GraphEdge {
  const types = linkEnds[relation];
  return {
    relation,
    from: toGlobalId(types.start, start),
    to: toGlobalId(types.end, end),
    ...carried,
  };
}
