// What the analysis of the citations has found out: about the whole, about a paper, community by community.
import { type BrowsedList } from '../../domain/browsing.js';
import {
  type AnalysedGraph,
  type AnalysisFindings,
  type AnalysisParameters,
  type CitationAnalysis,
  type Community,
  notAnalysed,
  type PaperMetrics,
} from '../../domain/citation-analysis.js';
import { type Connection, type PageArguments, toConnection, toPage } from '../../domain/page.js';
import { type Paper, type PaperRow, toPaper } from '../../domain/paper.js';
import { type Graph } from '../../graph/graph.js';

interface AnalysisRow {
  readonly analysis: AnalysedGraph;
  readonly parameters: AnalysisParameters;
  readonly found: AnalysisFindings;
}

/** The one key of what there is only one of. */
const only = 'citations';

/** The analysis that has been made, or null where none has. */
export async function findAnalysis(graph: Graph): Promise<CitationAnalysis | null> {
  const row = await graph.load<AnalysisRow>('analysis/citation-analysis', only);
  return row && { ...row.analysis, ...row.parameters, ...row.found };
}

/** What was found out about a paper; null where it came after the analysis, or none has been made. */
export function findMetrics(graph: Graph, { paperId }: Paper): Promise<PaperMetrics | null> {
  return graph.load<PaperMetrics>('analysis/metrics-of-papers', paperId);
}

/** A page of the communities, the largest first. @throws ANALYSIS_UNAVAILABLE, INVALID_INPUT */
export async function listCommunities(
  graph: Graph,
  args: PageArguments,
): Promise<Connection<{ readonly node: Community; readonly cursor: string }>> {
  const page = toPage('communities', args);
  const [analysis, rows] = await Promise.all([
    findAnalysis(graph),
    graph.loadPage<Community & { readonly orderKey: string }>('analysis/communities', only, page),
  ]);
  if (analysis === null) throw notAnalysed();
  return toConnection(page, rows, analysis.communityCount, ({ number, size }) => ({
    node: { number, size },
  }));
}

/** The community of that number, or null. */
export function findCommunity(graph: Graph, number: number): Promise<Community | null> {
  return graph.load<Community>('analysis/communities-by-number', String(number));
}

/** The papers of a community, the one with the greatest PageRank first. @throws INVALID_INPUT for a page that can't be */
export function listPapersOf(
  graph: Graph,
  { number, size }: Community,
  args: PageArguments,
): BrowsedList<Paper> {
  const page = toPage(`papers of community ${number}`, args);
  const key = String(number).padStart(10, '0');
  const ask = async () => {
    const rows = await graph.loadPage<{ readonly orderKey: string; readonly node: PaperRow }>(
      'analysis/papers-of-communities',
      key,
      page,
    );
    return toConnection(page, rows, size, ({ node }) => ({ node: toPaper(node, null) }));
  };
  let asked: ReturnType<typeof ask> | undefined;
  return { things: 'papers', filter: {}, locale: null, knownCount: size, page: () => (asked ??= ask()) };
}
