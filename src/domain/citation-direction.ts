// Which way citations are followed.

export const citationDirections = ['REFERENCES', 'CITED_BY', 'BOTH'] as const;

export type CitationDirection = (typeof citationDirections)[number];

const opposites = { REFERENCES: 'CITED_BY', CITED_BY: 'REFERENCES', BOTH: 'BOTH' } as const;

/** The way back. */
export const toOpposite = (direction: CitationDirection): CitationDirection => opposites[direction];
