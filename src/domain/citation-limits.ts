// How far and how wide questions about citations may go: what stands between an answer and the whole graph.

/** How much the largest answer that is no page may hold: the papers of a network, the methods of a lineage. */
export const mostInResult = 500;

/** What each argument may be. */
export const citationLimits = {
  network: {
    seeds: { least: 1, most: 100 },
    depth: { least: 1, most: 6 },
    first: { least: 1, most: mostInResult },
  },
  paths: { maxLength: { least: 1, most: 10 }, first: { least: 1, most: 100 } },
  likeness: { first: { least: 1, most: 100 } },
  lineage: { depth: { least: 1, most: 6 }, first: { least: 1, most: mostInResult } },
  ancestors: { methods: { least: 2, most: 10 }, first: { least: 1, most: 100 } },
  matrix: { methods: { least: 2, most: 50 } },
} as const;

/** How many citations a search for paths takes in. */
export const mostCitationsSearched = 200_000;

/** How many methods the lineage of one may have where those of several are compared. */
export const mostInLineage = 2_000;
