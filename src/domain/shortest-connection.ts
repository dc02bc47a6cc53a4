// The shortest paths between two things of any kinds, as they are answered.
import { type AnyNode } from './any-node.js';
import { type GraphEdge } from './graph-edge.js';

export interface ConnectionPath {
  /** How many links it takes. */
  readonly length: number;
  readonly nodes: AnyNode[];
  /** Asked for when they are wanted. */
  readonly links: () => Promise<GraphEdge[]>;
}

export interface ShortestConnection {
  /** By their things from the first on. */
  readonly paths: ConnectionPath[];
  readonly pathCount: bigint;
  readonly truncated: boolean;
  readonly searchedLength: number;
}
