// What is asked of a main path, and what it is: the words that the API and the algorithm share.

/** How a citation is weighed: by the paths that run through it. See `weigh-citations.ts`. */
export const traversalWeights = ['SPC', 'SPLC', 'SPNP'] as const;
export type TraversalWeights = (typeof traversalWeights)[number];

/** How the main path is looked for among weighed citations. See `search-paths.ts`. */
export const mainPathSearches = ['LOCAL_FORWARD', 'LOCAL_BACKWARD', 'GLOBAL', 'KEY_ROUTE'] as const;
export type MainPathSearch = (typeof mainPathSearches)[number];

export interface MainPathQuestion {
  readonly weights: TraversalWeights;
  readonly search: MainPathSearch;
  /** KEY_ROUTE: how many of the heaviest citations to lengthen to paths. */
  readonly keyRoutes: number;
}

/** What a main path is looked for in may not go beyond. */
export const mainPathLimits = {
  /** Citations among the papers in question. */
  citations: 2_000_000,
  /** Papers on all paths of an answer together, one on several paths counted for each. */
  papersOnPaths: 1_000,
  keyRoutes: 50,
  /** Citations left out that are listed. */
  leftOut: 100,
  /** Bytes that the numbers of paths may take. */
  bytesOfCounts: 256 * 1024 * 1024,
} as const;

export type MainPathLimits = Readonly<Record<keyof typeof mainPathLimits, number>>;

/** A citation on a main path, from the cited paper to the citing one. */
export interface MainPathLink {
  readonly cited: string;
  readonly citing: string;
  readonly weight: bigint;
}

/** A path from a source to a sink. */
export interface MainPathRoute {
  /** From the cited to the citing. */
  readonly papers: readonly string[];
  readonly links: readonly MainPathLink[];
  /** The sum of the weights. */
  readonly weight: bigint;
  /** How many paths the search finds as good as this one, itself included. */
  readonly equalCount: bigint;
  /** KEY_ROUTE: the citation that it was lengthened from. */
  readonly keyRoute: MainPathLink | null;
}

/** A citation that was left out because it lies in a circle. */
export interface CyclicCitation {
  readonly cited: string;
  readonly citing: string;
}

export interface MainPath {
  /** One; of KEY_ROUTE one for each key route, the heaviest first; none where nothing is cited. */
  readonly paths: readonly MainPathRoute[];
  /** All papers of the paths, each once, after those it cites. */
  readonly papers: readonly string[];
  /** All citations of the paths, each once, in the order of their cited, then of their citing papers. */
  readonly links: readonly MainPathLink[];
  readonly paperCount: number;
  readonly citationCount: number;
  readonly sourceCount: number;
  readonly sinkCount: number;
  readonly isolatedCount: number;
  /** How many paths lead from a source to a sink. */
  readonly pathCount: bigint;
  readonly cyclicCitationCount: number;
  /** The first of them, by cited, then by citing paper. */
  readonly cyclicCitations: readonly CyclicCitation[];
}
