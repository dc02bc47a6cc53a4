// Paths of citations as answers tell them.
import { type CitationDirection } from '../../domain/citation-direction.js';
import { type Cell, type Column } from '../../exporters/answers/answer.js';
import { type NetworkNode, type NetworkShape } from '../../exporters/graph/network/network.js';
import {
  count,
  paperColumns,
  paperProperties,
  titleColumn,
  toNote,
  toPaperCells,
  toPaperId,
  toPaperNode,
  type ToldPaper,
} from './told-things.js';

export interface FoundPaths {
  readonly paths: readonly { readonly length: number; readonly papers: readonly ToldPaper[] }[];
  readonly truncated: boolean;
  readonly searchedLength: number;
}

export const pathColumns: readonly Column[] = [
  { name: 'path' },
  { name: 'length' },
  { name: 'position' },
  ...paperColumns,
  titleColumn,
];

/** A row for each paper of each path. */
export const toPathRows = ({ paths }: FoundPaths): Cell[][] =>
  paths.flatMap(({ length, papers }, path) =>
    papers.map((paper, position) => [path + 1, length, position + 1, ...toPaperCells(paper), paper.title]),
  );

export function toPathNote({ paths, truncated, searchedLength }: FoundPaths, maxLength: number): string {
  const shown = count(paths.length, 'path');
  const searched = `Every path of up to ${count(searchedLength, 'citation')} was looked for.`;
  if (!truncated) return toNote(`${shown} of up to ${count(maxLength, 'citation')}`, false, '');
  return `${toNote(shown, true, '--first, or a smaller --max-length')} ${searched}`;
}

export const toPathShape = (directed: boolean): NetworkShape => ({
  directed,
  nodeProperties: paperProperties,
  linkProperties: { paths: 'int' },
});

export const toPathNodes = (found: readonly FoundPaths[]): NetworkNode[] =>
  found.flatMap(({ paths }) => paths.flatMap(({ papers }) => papers.map((paper) => toPaperNode(paper))));

/** Each link once, from the citing to the cited where that is known, with how many of the paths lead over it. */
export function toPathLinks({ paths }: FoundPaths, direction: CitationDirection) {
  const steps = paths.flatMap(({ papers }) =>
    papers.slice(1).map((paper, place) => [papers[place]!.paperId, paper.paperId] as const),
  );
  const counts = new Map<string, { ends: { source: string; target: string; type: string }; paths: number }>();
  for (const [one, next] of steps) {
    const [source, target] = orderEnds(direction, one, next).map(toPaperId) as [string, string];
    const key = `${source} ${target}`;
    const link = counts.get(key) ?? { ends: { source, target, type: 'CITES' }, paths: 0 };
    counts.set(key, { ...link, paths: link.paths + 1 });
  }
  return [...counts.values()];
}

/** Where either may cite the other, a link is the same whichever way a path takes it. */
function orderEnds(direction: CitationDirection, one: string, next: string): [string, string] {
  const turned = direction === 'CITED_BY' || (direction === 'BOTH' && next < one);
  return turned ? [next, one] : [one, next];
}
