// methodgraph citations co-cited and coupled: the papers that are like a paper by its citations.
import { toLink, toNetwork } from '../../../exporters/answers/answer.js';
import { type NetworkShape } from '../../../exporters/graph/network/network.js';
import { defineQuestion } from '../question.js';
import {
  count,
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

interface LikePapers {
  readonly papers: readonly {
    readonly paper: ToldPaper;
    readonly count: number;
    readonly cosine: number;
    readonly jaccard: number;
    readonly evidence: readonly { readonly paperId: string }[];
  }[];
  readonly truncated: boolean;
}

export interface LikenessData {
  readonly paper: ToldPaper & { readonly coCited?: LikePapers; readonly coupled?: LikePapers };
}

const shape: NetworkShape = {
  directed: false,
  nodeProperties: paperProperties,
  linkProperties: { weight: 'int', cosine: 'double', jaccard: 'double' },
};

interface Likeness {
  readonly name: string;
  readonly description: string;
  readonly title: string;
  readonly type: string;
}

function defineLikeness(field: 'coCited' | 'coupled', { name, description, title, type }: Likeness) {
  return defineQuestion<LikenessData>({
    name,
    description,
    document: `query ($paper: ID!, $first: Int, $evidence: Int, $asOfYear: Int) {
      paper(id: $paper) {
        ${paperFields}
        ${field}(first: $first, asOfYear: $asOfYear) {
          papers { count cosine jaccard paper { ${paperFields} } evidence(first: $evidence) { ${paperFields} } }
          truncated
        }
      }
    }`,
    subjects: { paper: 'paper' },
    told: {
      paper: 'the paper: a key, a global id or another id of its',
      evidence: 'how many of the papers that both have in common are told, 1 to 100',
    },
    help: `Network files hold a link without direction from the paper to each other one; its weight is the count.

Examples:
  methodgraph citations ${name} arxiv:1512.03385 --first 10
  methodgraph citations ${name} arxiv:1512.03385 --first 100 --format graphml --out ${name}.graphml`,
    hasNetwork: true,
    toAnswer: ({ paper }, { asOfYear }) => {
      const { papers, truncated } = paper[field]!;
      return {
        title: `${title} ${toName(paper)}${upTo(asOfYear)}`,
        columns: [
          ...paperColumns,
          { name: 'count' },
          { name: 'cosine' },
          { name: 'jaccard' },
          titleColumn,
          { name: 'evidence' },
        ],
        rows: papers.map((like) => [
          ...toPaperCells(like.paper),
          like.count,
          like.cosine,
          like.jaccard,
          like.paper.title,
          like.evidence.map(({ paperId }) => paperId).join(' ') || null,
        ]),
        note: toNote(count(papers.length, 'paper'), truncated, '--first'),
        network: toNetwork(
          shape,
          [paper, ...papers.map((like) => like.paper)].map((each) => toPaperNode(each)),
          papers.map(({ paper: other, count: weight, cosine, jaccard }) =>
            toLink(
              shape,
              {
                source: toPaperId(paper.paperId),
                target: toPaperId(other.paperId),
                type,
                weight: String(weight),
              },
              { weight, cosine, jaccard },
            ),
          ),
        ),
      };
    },
  });
}

export const coCited = defineLikeness('coCited', {
  name: 'co-cited',
  description: 'the papers that are cited together with a paper',
  title: 'Papers cited together with',
  type: 'CO_CITED',
});

export const coupled = defineLikeness('coupled', {
  name: 'coupled',
  description: 'the papers that share references with a paper',
  title: 'Papers that share references with',
  type: 'COUPLED',
});
