// Directions as Cypher writes them.
import { type CitationDirection } from '../../domain/citation-direction.js';

/** One citation followed in each direction. */
export const linkParts = {
  REFERENCES: '-[:CITES]->',
  CITED_BY: '<-[:CITES]-',
  BOTH: '-[:CITES]-',
} as const satisfies Record<CitationDirection, string>;

/** One to `depth` citations followed in a direction. */
export const toPathPart = (direction: CitationDirection, depth: number): string =>
  linkParts[direction].replace(':CITES', `:CITES*1..${depth}`);
