// methodgraph citations references and cited-by: the papers that a paper cites, and those that cite it.
import { toLink } from '../../../exporters/answers/answer.js';
import { type NetworkShape } from '../../../exporters/graph/network/network.js';
import { type AnsweredPage, type Counts, defineQuestion } from '../question.js';
import {
  count,
  group,
  paperColumns,
  paperFields,
  paperProperties,
  titleColumn,
  toName,
  toNote,
  toPaperCells,
  toPaperId,
  toPaperNode,
  type ToldPaper,
  upTo,
} from '../told-things.js';

type CitationPage = AnsweredPage<{
  readonly node: ToldPaper;
  readonly intents: readonly string[];
  readonly influential: boolean | null;
  readonly sources: readonly string[];
}>;

export interface CitationListData {
  readonly paper: ToldPaper & {
    readonly referencesKnown: string;
    readonly references?: CitationPage;
    readonly citedBy?: CitationPage;
  };
}

const shape: NetworkShape = {
  directed: true,
  nodeProperties: paperProperties,
  linkProperties: { intents: 'string', influential: 'boolean', sources: 'string' },
};

function defineList(
  field: 'references' | 'citedBy',
  {
    name,
    description,
    title,
  }: { readonly name: string; readonly description: string; readonly title: string },
) {
  return defineQuestion<CitationListData>({
    name,
    description,
    document: `query ($paper: ID!, $filter: CitationFilter, $orderBy: CitationOrder, $asOfYear: Int, $first: Int,
        $after: String, $counted: Boolean!) {
      paper(id: $paper) {
        ${paperFields} referencesKnown
        ${field}(filter: $filter, orderBy: $orderBy, asOfYear: $asOfYear, first: $first, after: $after) {
          totalCount @include(if: $counted)
          edges { intents influential sources node { ${paperFields} } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }`,
    subjects: { paper: 'paper' },
    told: { paper: 'the paper: a key, a global id or another id of its' },
    help: `Ordered by citation-count or page-rank every page looks at the whole list: for all of a long one take the order by year.

Examples:
  methodgraph citations ${name} arxiv:1512.03385 --order-by citation-count --first 10
  methodgraph citations ${name} arxiv:1512.03385 --year-from 2015 --all --format csv --out ${name}.csv`,
    hasNetwork: true,
    pageOf: ({ paper }) => paper[field]!,
    toAnswer: ({ paper }, { asOfYear }, counts) => {
      const { edges } = paper[field]!;
      const own = toPaperId(paper.paperId);
      return {
        title: `${title} ${toName(paper)}${upTo(asOfYear)}`,
        columns: [...paperColumns, { name: 'influential' }, { name: 'intents' }, titleColumn],
        rows: edges.map(({ node, influential, intents }) => [
          ...toPaperCells(node),
          influential,
          intents.join('; ') || null,
          node.title,
        ]),
        note: [
          toPageNote(counts, 'paper'),
          ...(field === 'references' ? [`Of its references the graph knows: ${paper.referencesKnown}.`] : []),
        ].join('\n'),
        network: {
          ...shape,
          centre: [toPaperNode(paper)],
          nodes: edges.map(({ node }) => toPaperNode(node)),
          links: edges.map(({ node, intents, influential, sources }) => {
            const other = toPaperId(node.paperId);
            const [source, target] = field === 'references' ? [own, other] : [other, own];
            const told = { intents: intents.length > 0 ? intents : null, influential, sources };
            return toLink(shape, { source, target, type: 'CITES' }, told);
          }),
          nodeCount: 1 + Math.min(counts.most, counts.total),
        },
      };
    },
  });
}

export const references = defineList('references', {
  name: 'references',
  description: 'the papers that a paper cites',
  title: 'Papers cited by',
});

export const citedBy = defineList('citedBy', {
  name: 'cited-by',
  description: 'the papers that cite a paper',
  title: 'Papers that cite',
});

/** What is told of a list that has more pages. */
export function toPageNote(
  { shown, total }: Pick<Counts, 'shown' | 'total'>,
  one: string,
  several = `${one}s`,
): string {
  if (shown >= total) return toNote(count(shown, one, several), false, '');
  return `${group(shown)} of ${count(total, one, several)}: --first or --all shows more.`;
}
