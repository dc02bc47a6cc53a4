// methodgraph citations main-path: what carried an idea on.
import { toLink, toNetwork } from '../../../exporters/answers/answer.js';
import { type NetworkShape } from '../../../exporters/graph/network/network.js';
import { defineQuestion } from '../question.js';
import {
  count,
  group,
  paperColumns,
  paperFields,
  paperProperties,
  titleColumn,
  toPaperCells,
  toPaperId,
  toPaperNode,
  type ToldPaper,
  upTo,
} from '../told-things.js';

interface Link {
  readonly cited: { readonly paperId: string };
  readonly citing: { readonly paperId: string };
  /** A text where a number would not be exact. */
  readonly weight: number | string;
}

export interface MainPathData {
  readonly mainPath: {
    readonly paths: readonly {
      readonly papers: readonly ToldPaper[];
      readonly links: readonly Link[];
      readonly weight: number | string;
      readonly equalCount: number | string;
      readonly keyRoute: Link | null;
    }[];
    readonly papers: readonly ToldPaper[];
    readonly links: readonly Link[];
    readonly paperCount: number;
    readonly citationCount: number;
    readonly sourceCount: number;
    readonly sinkCount: number;
    readonly isolatedCount: number;
    readonly pathCount: number | string;
    readonly cyclicCitationCount: number;
  };
}

export const mainPath = defineQuestion<MainPathData>({
  name: 'main-path',
  description: 'what carried an idea on: the main path through the citations around some papers',
  document: `query ($seeds: [ID!], $method: ID, $field: ID, $depth: Int, $weights: TraversalWeights,
      $search: MainPathSearch, $keyRoutes: Int, $asOfYear: Int, $cyclicCitations: Int) {
    mainPath(seeds: $seeds, method: $method, field: $field, depth: $depth, weights: $weights, search: $search,
      keyRoutes: $keyRoutes, asOfYear: $asOfYear) {
      paths {
        papers { ${paperFields} }
        links { cited { paperId } citing { paperId } weight }
        weight equalCount
        keyRoute { cited { paperId } citing { paperId } weight }
      }
      papers { ${paperFields} }
      links { cited { paperId } citing { paperId } weight }
      paperCount citationCount sourceCount sinkCount isolatedCount pathCount
      cyclicCitationCount
      cyclicCitations(first: $cyclicCitations) { cited { paperId } citing { paperId } }
    }
  }`,
  told: {
    cyclicCitations: 'how many of the citations left out because they lie in a circle JSON lists, 1 to 100',
  },
  help: `One of --seeds, --method and --field says around which papers. The weight in a row is that of the citation of the
paper before by the paper of the row. In network files arcs lead from the citing to the cited paper.

Examples:
  methodgraph citations main-path --field machine-learning
  methodgraph citations main-path --method random-forest --search key-route --key-routes 5 --format csv
  methodgraph citations main-path --seeds doi:10.1023/a:1010933404324 --depth 2 --format pajek --out path.net`,
  hasNetwork: true,
  toAnswer: ({ mainPath: found }, { weights, search, asOfYear }) => ({
    title: `Main path (${String(weights)}, ${String(search)}) through ${count(found.paperCount, 'paper')} and ${count(found.citationCount, 'citation')}${upTo(asOfYear)}, from the cited to the citing`,
    columns: [{ name: 'path' }, { name: 'position' }, ...paperColumns, { name: 'weight' }, titleColumn],
    rows: found.paths.flatMap(({ papers, links }, path) =>
      papers.map((paper, position) => [
        path + 1,
        position + 1,
        ...toPaperCells(paper),
        links[position - 1]?.weight ?? null,
        paper.title,
      ]),
    ),
    note: toPathNote(found),
    network: toPathNetwork(found),
  }),
});

function toPathNote(found: MainPathData['mainPath']): string {
  const { paths, sourceCount, sinkCount, isolatedCount, pathCount, cyclicCitationCount } = found;
  return [
    ...paths.map(
      ({ papers, weight, equalCount }, place) =>
        `Path ${place + 1}: ${count(papers.length, 'paper')}, weight ${group(weight)}, ` +
        (String(equalCount) === '1'
          ? 'the only one as good.'
          : `one of ${group(equalCount)} that are as good.`),
    ),
    ...(paths.length === 0 ? ['No path: nothing that remains is cited.'] : []),
    `${count(pathCount, 'path')} from ${count(sourceCount, 'source')} to ${count(sinkCount, 'sink')}; ` +
      `${count(isolatedCount, 'paper')} on none; ` +
      `${count(cyclicCitationCount, 'citation')} left out because they lie in a circle.`,
  ].join('\n');
}

function toPathNetwork({ papers, links }: MainPathData['mainPath']) {
  const exact = links.every(({ weight }) => typeof weight === 'number');
  const shape: NetworkShape = {
    directed: true,
    nodeProperties: paperProperties,
    // Beyond what a double holds exactly: the nearest number to draw by, the exact one as a text.
    linkProperties: exact ? { weight: 'long' } : { weight: 'double', exactWeight: 'string' },
  };
  return toNetwork(
    shape,
    papers.map((paper) => toPaperNode(paper)),
    links.map(({ cited, citing, weight }) =>
      toLink(
        shape,
        {
          source: toPaperId(citing.paperId),
          target: toPaperId(cited.paperId),
          type: 'CITES',
          weight: String(weight),
        },
        { weight: toFinite(Number(weight)), exactWeight: String(weight) },
      ),
    ),
  );
}

/** No number where it is beyond all doubles. */
const toFinite = (weight: number): number | null => (Number.isFinite(weight) ? weight : null);
