// methodgraph citations paths: the paths of citations from one paper to another.
import { type CitationDirection } from '../../../domain/citation-direction.js';
import { toLink, toNetwork } from '../../../exporters/answers/answer.js';
import { defineQuestion } from '../question.js';
import { paperFields, upTo } from '../told-things.js';
import {
  type FoundPaths,
  pathColumns,
  toPathLinks,
  toPathNodes,
  toPathNote,
  toPathRows,
  toPathShape,
} from '../told-paths.js';

export interface PathsData {
  readonly citationPaths: FoundPaths;
}

export const paths = defineQuestion<PathsData>({
  name: 'paths',
  description: 'the paths of citations from one paper to another, the shortest first',
  document: `query ($from: ID!, $to: ID!, $direction: CitationDirection, $maxLength: Int, $first: Int, $asOfYear: Int) {
    citationPaths(from: $from, to: $to, direction: $direction, maxLength: $maxLength, first: $first, asOfYear: $asOfYear) {
      paths { length papers { ${paperFields} } }
      truncated searchedLength
    }
  }`,
  subjects: { from: 'paper', to: 'paper' },
  help: `Network files hold the papers and links of all paths shown, each once, with how many paths lead over it; arcs lead from
the citing to the cited paper, and have no direction where both were followed.

Examples:
  methodgraph citations paths arxiv:2103.00020 doi:10.1162/neco.1997.9.8.1735 --first 3
  methodgraph citations paths arxiv:2103.00020 arxiv:1512.03385 --direction both --format graphml --out paths.graphml`,
  hasNetwork: true,
  toAnswer: ({ citationPaths: found }, { from, to, direction, maxLength, asOfYear }) => {
    const shape = toPathShape(direction !== 'BOTH');
    return {
      title: `Paths of citations from ${String(from)} to ${String(to)} (${String(direction)})${upTo(asOfYear)}`,
      columns: pathColumns,
      rows: toPathRows(found),
      note: toPathNote(found, maxLength as number),
      network: toNetwork(
        shape,
        toPathNodes([found]),
        toPathLinks(found, direction as CitationDirection).map(({ ends, ...told }) =>
          toLink(shape, ends, told),
        ),
      ),
    };
  },
});
