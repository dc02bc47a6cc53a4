// The labels and relationship types of the graph, and what is a key of each.

/** The property that identifies a node of each label. */
export const nodeKeys = {
  Method: 'slug',
  Person: 'personId',
  Paper: 'paperId',
  Field: 'fieldId',
} as const;

export type NodeLabel = keyof typeof nodeKeys;

/** What each relationship type runs between. At most one of a type runs between an ordered pair. */
export const linkEnds = {
  RELATED_TO: { start: 'Method', end: 'Method' },
  DESCRIBED_IN: { start: 'Method', end: 'Paper' },
  IN_FIELD: { start: 'Method', end: 'Field' },
  ORIGINATED_BY: { start: 'Method', end: 'Person' },
  AUTHORED: { start: 'Person', end: 'Paper' },
  CITES: { start: 'Paper', end: 'Paper' },
  PART_OF: { start: 'Field', end: 'Field' },
} as const satisfies Record<string, { readonly start: NodeLabel; readonly end: NodeLabel }>;

export type LinkType = keyof typeof linkEnds;

export const nodeLabels = Object.keys(nodeKeys) as NodeLabel[];
export const linkTypes = Object.keys(linkEnds) as LinkType[];
