// The papers around some papers, and what may be asked of them besides.
import { type Paper } from './paper.js';

export interface CitationNetworkNode {
  readonly paper: Paper;
  /** How many citations away it is from the nearest seed. */
  readonly distance: number;
}

export interface CitationNetworkEdge {
  readonly citing: string;
  readonly cited: string;
  readonly intents: string[];
  readonly influential: boolean | null;
}

/** How many papers there are within the depth; `count` is null where they could not be counted in time. */
export interface Reach {
  readonly count: number | null;
  readonly atLeast: number;
}

/** A network; citations and reach are asked for once, when they are wanted. */
export interface CitationNetwork {
  readonly nodes: CitationNetworkNode[];
  readonly truncated: boolean;
  readonly edges: () => Promise<CitationNetworkEdge[]>;
  readonly reach: () => Promise<Reach>;
}
