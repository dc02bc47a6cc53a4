// Papers by number and who cites whom: the form in which main paths are looked for.
import { compareTexts, toOrderKey } from '../order-key.js';
import { type Adjacency, keepLinks, toAdjacency, turnRound } from './adjacency.js';

/** Citations as they were read: the paper `paperIds[citing[i]]` cites the paper `paperIds[cited[i]]`. */
export interface Citations {
  readonly paperIds: readonly string[];
  readonly citing: Int32Array;
  readonly cited: Int32Array;
}

export interface CitationGraph {
  /** By code point, so that a lower number is a smaller id. */
  readonly paperIds: readonly string[];
  /** From each paper to those that cite it, ascending, each once; no paper to itself. */
  readonly citedBy: Adjacency;
}

/** The graph of these citations: a pair counts once, and a paper that cites itself does not count. */
export function toCitationGraph({ paperIds, citing, cited }: Citations): CitationGraph {
  const orderKeys = paperIds.map(toOrderKey);
  const places = Array.from(paperIds.keys()).sort((first, second) =>
    compareTexts(orderKeys[first]!, orderKeys[second]!),
  );
  const numbers = new Int32Array(places.length);
  for (const [number, place] of places.entries()) numbers[place] = number;
  const references = toAdjacency(
    places.length,
    citing.map((place) => numbers[place]!),
    cited.map((place) => numbers[place]!),
  );
  const citedBy = turnRound(references);
  return {
    paperIds: places.map((place) => paperIds[place]!),
    citedBy: keepLinks(
      citedBy,
      (older, newer, link) =>
        older !== newer && (link === citedBy.offsets[older] || citedBy.neighbours[link - 1] !== newer),
    ),
  };
}
