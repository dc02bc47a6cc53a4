// Paths of citations as they are answered, and how two methods are connected by them.
import { type Paper } from './paper.js';

export interface CitationPath {
  /** How many citations it takes. */
  readonly length: number;
  readonly papers: Paper[];
}

export interface CitationPaths {
  /** By length, then by keys. */
  readonly paths: CitationPath[];
  readonly truncated: boolean;
  /** Every path up to this length is among them. */
  readonly searchedLength: number;
}

/** The shortest chains between the papers of two methods; each way is searched when it is asked for. */
export interface MethodChains {
  readonly fromAToB: () => Promise<CitationPaths>;
  readonly fromBToA: () => Promise<CitationPaths>;
}
