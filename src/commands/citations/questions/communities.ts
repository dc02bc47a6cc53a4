// methodgraph citations communities and community: the communities of the last analysis, and the papers of one.
import { type AnsweredPage, defineQuestion } from '../question.js';
import {
  type ToldPaper,
  group,
  paperColumns,
  paperFields,
  titleColumn,
  toPaperCells,
} from '../told-things.js';
import { toPageNote } from './lists.js';

export interface CommunitiesData {
  readonly communities: AnsweredPage<{
    readonly node: {
      readonly number: number;
      readonly size: number;
      readonly papers: { readonly nodes: readonly ToldPaper[] };
    };
  }>;
}

export const communities = defineQuestion<CommunitiesData>({
  name: 'communities',
  description: 'the communities of the last analysis, the largest first',
  document: `query ($papers: Int = 3, $first: Int, $after: String, $counted: Boolean!) {
    communities(first: $first, after: $after) {
      totalCount @include(if: $counted)
      edges { node { number size papers(first: $papers) { nodes { ${paperFields} } } } }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  told: { papers: 'how many papers of each to tell, those with the greatest PageRank first, 1 to 100' },
  help: `Examples:
  methodgraph citations communities --first 5
  methodgraph citations communities --all --papers 1 --format csv --out communities.csv`,
  hasNetwork: false,
  pageOf: (data) => data.communities,
  toAnswer: (data, _, counts) => ({
    title: 'Communities, as the last analysis found them, with their papers of the greatest PageRank',
    columns: [{ name: 'number' }, { name: 'size' }, { name: 'papers' }, { name: 'titles' }],
    rows: data.communities.edges.map(({ node: { number, size, papers } }) => [
      number,
      size,
      papers.nodes.map(({ paperId }) => paperId).join(' '),
      papers.nodes.map(({ title, paperId }) => title ?? paperId).join('; '),
    ]),
    note: toPageNote(counts, 'community', 'communities'),
    network: null,
  }),
});

export interface CommunityData {
  readonly community: {
    readonly number: number;
    readonly size: number;
    readonly papers: AnsweredPage<{ readonly node: ToldPaper }>;
  };
}

export const community = defineQuestion<CommunityData>({
  name: 'community',
  description: 'the papers of a community, those with the greatest PageRank first',
  document: `query ($number: Int!, $first: Int, $after: String, $counted: Boolean!) {
    community(number: $number) {
      number size
      papers(first: $first, after: $after) {
        totalCount @include(if: $counted)
        edges { node { ${paperFields} } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }`,
  told: { number: 'its number in the last analysis' },
  help: `Examples:
  methodgraph citations community 1 --first 10
  methodgraph citations community 1 --all --format csv --out community.csv`,
  hasNetwork: false,
  pageOf: (data) => data.community.papers,
  toAnswer: ({ community: { number, size, papers } }, _, counts) => ({
    title: `Community ${number}, of ${group(size)} when it was found: its papers by PageRank`,
    columns: [...paperColumns, titleColumn],
    rows: papers.edges.map(({ node }) => [...toPaperCells(node), node.title]),
    note: toPageNote(counts, 'paper'),
    network: null,
  }),
});
