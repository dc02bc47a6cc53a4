// methodgraph citations ranks: the papers with the greatest PageRank, and what else the analysis found of them.
import { type AnsweredPage, defineQuestion } from '../question.js';
import { type ToldPaper, paperColumns, paperFields, titleColumn, toPaperCells } from '../told-things.js';
import { toPageNote } from './lists.js';

interface RankedPaper extends ToldPaper {
  readonly metrics: {
    readonly pageRank: number;
    readonly community: number;
    readonly component: number;
    readonly core: number;
    readonly betweenness: number;
    readonly stale: boolean;
  } | null;
}

export interface RanksData {
  readonly papers: AnsweredPage<{ readonly node: RankedPaper }>;
}

export const ranks = defineQuestion<RanksData>({
  name: 'ranks',
  description: 'the papers with the greatest PageRank, with community, component, core and betweenness',
  document: `query ($query: String, $first: Int, $after: String, $counted: Boolean!) {
    papers(orderBy: { by: PAGE_RANK }, query: $query, first: $first, after: $after) {
      totalCount @include(if: $counted)
      edges { node { ${paperFields} metrics { pageRank community component core betweenness computedAt stale } } }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  help: `As the last \`methodgraph analyze\` found them.

Examples:
  methodgraph citations ranks --first 10
  methodgraph citations ranks --all --format csv --out ranks.csv`,
  hasNetwork: false,
  pageOf: ({ papers }) => papers,
  toAnswer: ({ papers: { edges } }, _, counts) => ({
    title: 'Papers by PageRank, as the last analysis found it',
    columns: [
      { name: 'rank' },
      ...paperColumns,
      { name: 'pageRank', heading: 'PageRank' },
      { name: 'community' },
      { name: 'component' },
      { name: 'core' },
      { name: 'betweenness' },
      titleColumn,
    ],
    rows: edges.map(({ node }, place) => [
      counts.shown - edges.length + place + 1,
      ...toPaperCells(node),
      node.metrics?.pageRank ?? null,
      node.metrics?.community ?? null,
      node.metrics?.component ?? null,
      node.metrics?.core ?? null,
      node.metrics?.betweenness ?? null,
      node.title,
    ]),
    note: [
      toPageNote(counts, 'paper'),
      ...(edges.some(({ node }) => node.metrics?.stale)
        ? ['Papers or citations have changed since the analysis: `methodgraph analyze` makes another.']
        : []),
    ].join('\n'),
    network: null,
  }),
});
