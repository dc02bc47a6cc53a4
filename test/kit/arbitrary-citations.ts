// Small sets of citations for main paths: circles, several components, papers alone, repetitions, odd ids.
import fc from 'fast-check';
import { type Citations } from '../../src/domain/main-path/citation-graph.js';
import { type Pair } from './naive-main-path.js';

/** Ids on both sides of what UTF-16 and code points disagree on, and one that begins another. */
const ids = ['a', 'ab', 'b', 'é', '\uD7FF', '\uE000', '\uFF21', '\u{1F600}', '\u{10FFFF}'];

/** Papers in any order, and citations among them. */
export const someCitations = fc.shuffledSubarray(ids, { minLength: 1, maxLength: 8 }).chain((papers) =>
  fc.record({
    papers: fc.constant(papers),
    // Mostly from earlier to later ones, or hardly anything would be left.
    pairs: fc.array(
      fc
        .tuple(fc.nat(papers.length - 1), fc.nat(papers.length - 1), fc.integer({ min: 0, max: 9 }))
        .map(([one, other, chance]): Pair => {
          const forward = chance > 0 ? [Math.min(one, other), Math.max(one, other)] : [one, other];
          return [papers[forward[0]!]!, papers[forward[1]!]!];
        }),
      { maxLength: 18 },
    ),
  }),
);

/** The pairs as citations that were read. */
export function toCitations(paperIds: readonly string[], pairs: readonly Pair[]): Citations {
  const places = new Map(paperIds.map((id, place) => [id, place]));
  return {
    paperIds,
    cited: Int32Array.from(pairs, ([cited]) => places.get(cited)!),
    citing: Int32Array.from(pairs, ([, citing]) => places.get(citing)!),
  };
}
