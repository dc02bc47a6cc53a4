// A page of the papers that a paper cites, or that cite it.
import { type Connection } from './page.js';
import { type Paper } from './paper.js';
import { type LinkProvenance } from './provenance.js';

export interface CitationEdge {
  readonly cursor: string;
  readonly node: Paper;
  readonly intents: string[];
  readonly influential: boolean | null;
  readonly sources: string[];
  readonly provenance: LinkProvenance;
}

/** A page whose list is counted where that is asked for. */
export type CitationList = Omit<Connection<CitationEdge>, 'totalCount'> & {
  readonly count: () => Promise<number>;
};
