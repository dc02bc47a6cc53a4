// How much questions of those who explore the graph may ask for and look at.

export const explorationLimits = {
  /** How many ids `edgesAmong` takes. */
  nodes: { least: 1, most: 5_000 },
  connection: { maxLength: { least: 1, most: 10 }, first: { least: 1, most: 100 } },
} as const;

/** How many links may be looked at to find those among some nodes. */
export const mostLinksWalked = 1_000_000;

/** How many links an answer holds. */
export const mostEdges = 100_000;

/** How many links a search for the shortest connection takes in. */
export const mostLinksSearched = 200_000;
