// What is asked of citations: each field in GraphQL, with whom it is asked about.

const page = '{ nodes { paperId title year citationCount } pageInfo { hasNextPage } }';
const paperFields = {
  'references by year': `references ${page}`,
  'references by citation count': `references(orderBy: CITATION_COUNT) ${page}`,
  'references by PageRank': `references(orderBy: PAGE_RANK) ${page}`,
  'citedBy by year': `citedBy ${page}`,
  'citedBy of some years': `citedBy(filter: {year: {from: 2012, to: 2016}}) ${page}`,
  'citedBy, influential': `citedBy(filter: {influential: true}) ${page}`,
  'citedBy as of 2018': `citedBy(asOfYear: 2018) ${page}`,
  'citedBy by citation count': `citedBy(orderBy: CITATION_COUNT) ${page}`,
  'citedBy by PageRank': `citedBy(orderBy: PAGE_RANK) ${page}`,
  'citedBy, filtered count': 'citedBy(filter: {year: {from: 2012, to: 2016}}) { totalCount }',
  counts: 'referenceCount citationCount referencesKnown',
  citationsByYear: 'citationsByYear { year count }',
  coCited: 'coCited { papers { paper { paperId title } count cosine jaccard } truncated }',
  coupled: 'coupled { papers { paper { paperId title } count cosine jaccard } truncated }',
  metrics: 'metrics { pageRank community core betweenness computedAt stale }',
};

const methodFields = {
  relatedByCitation:
    'relatedByCitation { methods { method { slug name } cites citedBy coCited coupled declared } truncated }',
  'lineage, one step': 'lineage(depth: 1) { methods { method { slug name } year distance } truncated }',
  'lineage, three steps': 'lineage(depth: 3) { methods { method { slug name } year distance } truncated }',
};

const network = '{ nodes { paper { paperId title } distance } edges { citing cited } truncated }';
const paths = '{ paths { length papers { paperId title } } truncated searchedLength }';

/**
 * One field: a document, and what it is asked about, the name of a list of variables.
 * @typedef {{ name: string, of: 'papers' | 'paperPairs' | 'methods' | 'methodPairs' | 'tens' | 'nothing', document: string }} Question
 */

/** @type {readonly Question[]} */
export const questions = [
  ...Object.entries(paperFields).map(([name, field]) => ({
    name,
    of: 'papers',
    document: `query ($id: ID!) { paper(id: $id) { ${field} } }`,
  })),
  {
    name: 'citationNetwork, one step',
    of: 'papers',
    document: `query ($id: ID!) { citationNetwork(seeds: [$id]) ${network} }`,
  },
  {
    name: 'citationNetwork, two steps',
    of: 'papers',
    document: `query ($id: ID!) { citationNetwork(seeds: [$id], depth: 2) ${network} }`,
  },
  {
    name: 'citationNetwork, reachable',
    of: 'papers',
    document: 'query ($id: ID!) { citationNetwork(seeds: [$id], direction: CITED_BY) { reachable } }',
  },
  {
    name: 'citationPaths',
    of: 'paperPairs',
    document: `query ($from: ID!, $to: ID!) { citationPaths(from: $from, to: $to, maxLength: 3) ${paths} }`,
  },
  ...Object.entries(methodFields).map(([name, field]) => ({
    name,
    of: 'methods',
    document: `query ($slug: ID!) { method(slug: $slug) { ${field} } }`,
  })),
  {
    name: 'connection',
    of: 'methodPairs',
    document: `query ($methodA: ID!, $methodB: ID!) {
      connection(methodA: $methodA, methodB: $methodB, maxLength: 3) { fromAToB ${paths} } }`,
  },
  {
    name: 'methodCitationMatrix',
    of: 'tens',
    document:
      'query ($methods: [ID!]!) { methodCitationMatrix(methods: $methods) { methods { slug } counts } }',
  },
  {
    name: 'commonAncestors',
    of: 'methodPairs',
    document: `query ($methodA: ID!, $methodB: ID!) {
      commonAncestors(methods: [$methodA, $methodB]) { methods { method { slug } distances } truncated } }`,
  },
  {
    name: 'communities',
    of: 'nothing',
    document: '{ communities { nodes { number size } } }',
  },
  {
    name: 'papers by PageRank',
    of: 'nothing',
    document: `{ papers(orderBy: {by: PAGE_RANK}) ${page} }`,
  },
  {
    name: 'metrics of 100 papers',
    of: 'nothing',
    document:
      '{ papers(orderBy: {by: PAGE_RANK}, first: 100) { nodes { paperId metrics { pageRank community core } } } }',
  },
];
