// methodgraph citations network: the papers around some papers.
import { toLink, toNetwork } from '../../../exporters/answers/answer.js';
import { type NetworkShape } from '../../../exporters/graph/network/network.js';
import { defineQuestion } from '../question.js';
import {
  count,
  paperColumns,
  paperFields,
  paperProperties,
  titleColumn,
  toNote,
  toPaperCells,
  toPaperId,
  toPaperNode,
  type ToldPaper,
  upTo,
} from '../told-things.js';

export interface NetworkData {
  readonly citationNetwork: {
    readonly nodes: readonly { readonly paper: ToldPaper; readonly distance: number }[];
    readonly edges: readonly {
      readonly citing: string;
      readonly cited: string;
      readonly intents: readonly string[];
      readonly influential: boolean | null;
    }[];
    readonly truncated: boolean;
    readonly reachable?: number | null;
    readonly reachableAtLeast?: number;
  };
}

const shape: NetworkShape = {
  directed: true,
  nodeProperties: { ...paperProperties, distance: 'int' },
  linkProperties: { intents: 'string', influential: 'boolean' },
};

export const network = defineQuestion<NetworkData>({
  name: 'network',
  description: 'the papers around some papers, and all citations among those shown',
  document: `query ($seeds: [ID!]!, $direction: CitationDirection, $depth: Int, $first: Int,
      $orderBy: CitationNetworkOrder, $asOfYear: Int, $reachable: Boolean! = false) {
    citationNetwork(seeds: $seeds, direction: $direction, depth: $depth, first: $first, orderBy: $orderBy,
      asOfYear: $asOfYear) {
      nodes { distance paper { ${paperFields} } }
      edges { citing cited intents influential }
      truncated
      reachable @include(if: $reachable)
      reachableAtLeast @include(if: $reachable)
    }
  }`,
  told: { reachable: 'count all papers within the depth, in half of the time that is left' },
  help: `Distance 0 is a seed.

Examples:
  methodgraph citations network arxiv:1512.03385 --direction cited-by --depth 2 --reachable
  methodgraph citations network arxiv:1512.03385 arxiv:1706.03762 --first 500 --format graphml --out around.graphml`,
  hasNetwork: true,
  toAnswer: (
    { citationNetwork: { nodes, edges, truncated, ...counted } },
    { seeds, depth, direction, asOfYear },
  ) => {
    const seedCount = nodes.filter(({ distance }) => distance === 0).length;
    return {
      title: `Papers within ${count(depth as number, 'citation')} of ${toSeeds(seeds as string[])} (${String(direction)})${upTo(asOfYear)}`,
      columns: [{ name: 'distance' }, ...paperColumns, titleColumn],
      rows: nodes.map(({ distance, paper }) => [distance, ...toPaperCells(paper), paper.title]),
      note: [
        toNote(
          `${count(nodes.length - seedCount, 'paper')} besides ${count(seedCount, 'seed')}, with ${count(edges.length, 'citation')} among them`,
          truncated,
          '--first',
        ),
        ...toReachNote(counted),
      ].join('\n'),
      network: toNetwork(
        shape,
        nodes.map(({ paper, distance }) => toPaperNode(paper, shape.nodeProperties, { distance })),
        edges.map(({ citing, cited, ...told }) =>
          toLink(
            shape,
            { source: toPaperId(citing), target: toPaperId(cited), type: 'CITES' },
            toKnown(told),
          ),
        ),
      ),
    };
  },
});

const toSeeds = (seeds: readonly string[]): string =>
  seeds.length > 3 ? count(seeds.length, 'paper') : seeds.join(', ');

/** An empty list is no text. */
const toKnown = <Told extends { readonly intents: readonly string[] }>(told: Told) => ({
  ...told,
  intents: told.intents.length > 0 ? told.intents : null,
});

function toReachNote({
  reachable,
  reachableAtLeast,
}: Pick<NetworkData['citationNetwork'], 'reachable' | 'reachableAtLeast'>): string[] {
  if (reachable === undefined) return [];
  return reachable === null
    ? [
        `${count(reachableAtLeast!, 'paper')} at least within the depth: not all were counted in time (--timeout).`,
      ]
    : [`${count(reachable, 'paper')} within the depth.`];
}
