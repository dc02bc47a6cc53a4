// The papers that a paper cites, and those that cite it, page by page.
import { type CitationSources } from '../../domain/citation-claim.js';
import { type PageArguments, toConnection, toPage } from '../../domain/page.js';
import { type Paper, type PaperRow, toPaper } from '../../domain/paper.js';
import { toCitationProvenance } from '../../domain/provenance.js';
import { type Graph } from '../../graph/graph.js';

interface CitationItem extends CitationSources {
  readonly orderKey: string;
  readonly intents: string[] | null;
  readonly influential: boolean | null;
  readonly sources: string[] | null;
  readonly node: PaperRow;
}

/** The papers that `paper` cites, the newest first. @throws INVALID_INPUT for a page that can't be */
export function listReferences(graph: Graph, paper: Paper, args: PageArguments) {
  return listCitations(
    graph,
    paper,
    args,
    'Paper.references',
    'papers/references-of-papers',
    paper.referenceCount,
    (cited) => ({ citing: paper.paperId, cited }),
  );
}

/** The papers that cite `paper`, the newest first. @throws INVALID_INPUT for a page that can't be */
export function listCitedBy(graph: Graph, paper: Paper, args: PageArguments) {
  return listCitations(
    graph,
    paper,
    args,
    'Paper.citedBy',
    'papers/citations-of-papers',
    paper.citationCount,
    (citing) => ({ citing, cited: paper.paperId }),
  );
}

async function listCitations(
  graph: Graph,
  paper: Paper,
  args: PageArguments,
  list: string,
  query: string,
  totalCount: number,
  toEnds: (otherKey: string) => { readonly citing: string; readonly cited: string },
) {
  const page = toPage(list, args);
  const rows = await graph.loadPage<CitationItem>(query, paper.paperId, page);
  return toConnection(page, rows, totalCount, (item) => ({
    node: toPaper(item.node, paper.locale),
    intents: item.intents ?? [],
    influential: item.influential,
    sources: item.sources ?? [],
    provenance: toCitationProvenance(item, toEnds(item.node.paperId), {
      intents: item.intents,
      influential: item.influential,
      sources: item.sources,
    }),
  }));
}
