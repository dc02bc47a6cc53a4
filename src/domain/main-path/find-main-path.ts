// From citations to the main path: acyclic, weighed, searched.
import { MethodgraphError } from '../errors.js';
import { type Citations, toCitationGraph } from './citation-graph.js';
import { countEqualPaths, pickSmallestPath } from './equal-paths.js';
import { joinPaths } from './join-paths.js';
import {
  countIsolated,
  leaveOutCycles,
  listSinks,
  listSources,
  type NumberedLink,
} from './leave-out-cycles.js';
import {
  type MainPath,
  type MainPathLimits,
  type MainPathLink,
  type MainPathQuestion,
  type MainPathRoute,
} from './main-path.js';
import { requireCountable } from './require-countable.js';
import { type FoundPaths, searchPaths } from './search-paths.js';
import { weighCitations, type WeighedGraph } from './weigh-citations.js';

/**
 * The main path of these citations. Sources and sinks are those of the acyclic graph that `leaveOutCycles`
 * makes, weights are those of `weighCitations`, paths those of `searchPaths`; of equal ones the one with the
 * smallest sequence of ids by code point, from its source, is shown. The same whatever the order of citations.
 * @throws TOO_EXPENSIVE for more papers on paths, or larger numbers of paths, than the limits allow
 */
export function findMainPath(
  citations: Citations,
  question: MainPathQuestion,
  limits: MainPathLimits,
): MainPath {
  const { paperIds, citedBy } = toCitationGraph(citations);
  const { graph, leftOut, leftOutCount } = leaveOutCycles(citedBy, limits.leftOut);
  requireCountable(graph, limits.bytesOfCounts);
  const weighed = weighCitations(graph, question.weights);
  const found = searchPaths(weighed, question).map(({ equal, keyRoute }) => ({
    path: pickSmallestPath(equal),
    equal,
    keyRoute,
  }));
  requireFewPapers(
    found.reduce((sum, { path }) => sum + path.length, 0),
    limits.papersOnPaths,
  );
  const toLink = ({ cited, citing }: NumberedLink): MainPathLink => ({
    cited: paperIds[cited]!,
    citing: paperIds[citing]!,
    weight: weighed.weightOf(cited, citing),
  });
  const { papers, links } = joinPaths(found.map(({ path }) => path));
  return {
    paths: found.map((each) => toRoute(each, paperIds, toLink)),
    papers: papers.map((paper) => paperIds[paper]!),
    links: links.map(toLink),
    paperCount: paperIds.length,
    citationCount: citedBy.neighbours.length,
    ...countEnds(weighed),
    pathCount: weighed.pathCount,
    cyclicCitationCount: leftOutCount,
    cyclicCitations: leftOut.map(({ cited, citing }) => ({
      cited: paperIds[cited]!,
      citing: paperIds[citing]!,
    })),
  };
}

function countEnds(graph: WeighedGraph) {
  return {
    sourceCount: listSources(graph).length,
    sinkCount: listSinks(graph).length,
    isolatedCount: countIsolated(graph),
  };
}

function toRoute(
  { path, equal, keyRoute }: FoundPaths & { readonly path: readonly number[] },
  paperIds: readonly string[],
  toLink: (link: NumberedLink) => MainPathLink,
): MainPathRoute {
  const links = path.slice(1).map((citing, place) => toLink({ cited: path[place]!, citing }));
  return {
    papers: path.map((paper) => paperIds[paper]!),
    links,
    weight: links.reduce((sum, { weight }) => sum + weight, 0n),
    equalCount: countEqualPaths(equal),
    keyRoute: keyRoute && toLink(keyRoute),
  };
}

function requireFewPapers(count: number, most: number): void {
  if (count <= most) return;
  throw new MethodgraphError(
    'TOO_EXPENSIVE',
    `The main path has ${count} papers, and ${most} on all paths together is the limit; ask with fewer ` +
      '`keyRoutes`, a smaller `depth`, fewer `seeds`, a narrower `field` or an earlier `asOfYear`.',
    { maximumPapersOnPaths: most },
  );
}
