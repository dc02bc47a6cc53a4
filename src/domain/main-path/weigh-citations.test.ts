// What Batagelj (2003, arXiv cs/0309023) says of traversal weights of any citations, on random ones.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { someCitations, toCitations } from '../../../test/kit/arbitrary-citations.js';
import { type Pair } from '../../../test/kit/naive-main-path.js';
import { neighboursOf } from './adjacency.js';
import { toCitationGraph } from './citation-graph.js';
import { leaveOutCycles, listSinks, listSources } from './leave-out-cycles.js';
import { type TraversalWeights } from './main-path.js';
import { weighCitations } from './weigh-citations.js';

/** The citations in no circle with their weights, by ids, and what flows into and out of each paper. */
function weigh(papers: readonly string[], pairs: readonly Pair[], by: TraversalWeights) {
  const { paperIds, citedBy } = toCitationGraph(toCitations(papers, pairs));
  const { graph } = leaveOutCycles(citedBy, 0);
  const { weightOf, pathCount } = weighCitations(graph, by);
  const into = new Map(paperIds.map((id) => [id, 0n]));
  const outOf = new Map(into);
  const links = Array.from(graph.order).flatMap((cited) =>
    Array.from(neighboursOf(graph.newer, cited), (citing) => {
      const [from, to, weight] = [paperIds[cited]!, paperIds[citing]!, weightOf(cited, citing)];
      outOf.set(from, outOf.get(from)! + weight);
      into.set(to, into.get(to)! + weight);
      return { pair: [from, to] as const, weight };
    }),
  );
  const name = (numbers: readonly number[]) => numbers.map((number) => paperIds[number]!);
  return { links, into, outOf, pathCount, sources: name(listSources(graph)), sinks: name(listSinks(graph)) };
}

const sum = (numbers: readonly bigint[]): bigint => numbers.reduce((total, each) => total + each, 0n);

describe('SPC', () => {
  test("is a flow: what a paper takes in it gives out, from the sources to the sinks (Kirchhoff's law)", () => {
    fc.assert(
      fc.property(someCitations, ({ papers, pairs }) => {
        const { into, outOf, pathCount, sources, sinks } = weigh(papers, pairs, 'SPC');
        for (const paper of papers) {
          if (!sources.includes(paper) && !sinks.includes(paper))
            expect(into.get(paper)).toBe(outOf.get(paper));
        }
        expect(sum(sources.map((paper) => outOf.get(paper)!))).toBe(pathCount);
        expect(sum(sinks.map((paper) => into.get(paper)!))).toBe(pathCount);
      }),
      { numRuns: 500 },
    );
  });
});

describe('SPLC and SPNP', () => {
  // Ids that nothing else has: one paper that all cite, and one that cites all.
  const [first, last] = ['first of all', 'last of all'];
  test.each([
    ['SPLC', 'one paper is cited by all', false],
    ['SPNP', 'one paper is cited by all, and one cites all', true],
  ] as const)('%s is the SPC of the same citations when %s', (by, _, withLast) => {
    fc.assert(
      fc.property(someCitations, ({ papers, pairs }) => {
        const { links } = weigh(papers, pairs, by);
        const extended = weigh(
          [...papers, first, ...(withLast ? [last] : [])],
          [
            ...links.map(({ pair }) => pair),
            ...papers.map((paper): Pair => [first, paper]),
            ...(withLast ? papers.map((paper): Pair => [paper, last]) : []),
          ],
          'SPC',
        );
        const toEntries = (list: typeof links) =>
          new Map(list.map(({ pair, weight }) => [JSON.stringify(pair), weight]));
        const found = toEntries(extended.links);
        expect(links.length === 0 || found.size > links.length).toBe(true);
        for (const [pair, weight] of toEntries(links))
          expect([pair, found.get(pair)]).toEqual([pair, weight]);
      }),
      { numRuns: 500 },
    );
  });
});
