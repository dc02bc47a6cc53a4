// The longest statements about citations, planned before somebody asks: the first one took a Neo4j just started seconds.
import { highestOrderKey, lowestOrderKey } from '../../domain/order-key.js';
import { type GraphConnection } from '../../graph/connection.js';
import { type QueryParts } from '../../graph/query-files.js';
import { orderParts } from './grow-citation-network.js';
import { linkParts } from './link-parts.js';

/** Has them planned one after the other, so that most of Neo4j is left to those who ask meanwhile. */
export async function planCitations(connection: Pick<GraphConnection, 'plan'>): Promise<void> {
  for (const [query, parameters, parts] of statements) await connection.plan(query, parameters, parts);
}

// Values of the types that requests send: Neo4j keeps a plan for each.
const keys = ['any'];
const near = { keys, asOfYear: null, limit: 1 };
const page = {
  keys,
  after: lowestOrderKey,
  before: highestOrderKey,
  low: lowestOrderKey,
  high: highestOrderKey,
  intents: null,
  influential: null,
  limit: 1,
};

const statements: readonly (readonly [string, Readonly<Record<string, unknown>>, QueryParts?])[] = [
  ['papers/papers-by-id', { keys }],
  ['papers/citations-of-papers', page],
  ['papers/references-of-papers', page],
  ...Object.values(linkParts).map(
    (link) =>
      [
        'citations/papers-next-to',
        { ...near, seen: keys },
        { link, order: orderParts.CITATION_COUNT },
      ] as const,
  ),
  ['citations/co-cited-papers', near],
  ['citations/coupled-papers', near],
  ['papers/citations-by-citation-count', page],
  ['papers/references-by-citation-count', page],
  ['citations/methods-related-by-citation', near],
];
