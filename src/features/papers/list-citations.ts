// The papers that a paper cites, and those that cite it, page by page.
import { type CitationSources } from '../../domain/citation-claim.js';
import { type CitationList } from '../../domain/citation-list.js';
import { MethodgraphError } from '../../domain/errors.js';
import { highestOrderKey, lowestOrderKey, toPaperOrderRange, type Years } from '../../domain/order-key.js';
import { type Page, type PageArguments, toConnection, toPage } from '../../domain/page.js';
import { type Paper, type PaperRow, toPaper } from '../../domain/paper.js';
import { toCitationProvenance } from '../../domain/provenance.js';
import { type Graph } from '../../graph/graph.js';
import { requireRanks } from '../../graph/require-ranks.js';

export interface CitationListArguments extends PageArguments {
  readonly filter?: {
    readonly year?: Years | null;
    readonly intents?: readonly string[] | null;
    readonly influential?: boolean | null;
  } | null;
  readonly orderBy: 'YEAR' | 'CITATION_COUNT' | 'PAGE_RANK';
  readonly asOfYear?: number | null;
}

interface CitationItem extends CitationSources {
  readonly orderKey: string;
  readonly intents: string[] | null;
  readonly influential: boolean | null;
  readonly sources: string[] | null;
  readonly node: PaperRow;
}

/** The papers that `paper` cites. @throws INVALID_INPUT for a page or filter that can't be */
export function listReferences(graph: Graph, paper: Paper, args: CitationListArguments) {
  return listCitations(graph, paper, args, lists.references, paper.referenceCount, (cited) => ({
    citing: paper.paperId,
    cited,
  }));
}

/** The papers that cite `paper`. @throws INVALID_INPUT for a page or filter that can't be */
export function listCitedBy(graph: Graph, paper: Paper, args: CitationListArguments) {
  return listCitations(graph, paper, args, lists.citations, paper.citationCount, (citing) => ({
    citing,
    cited: paper.paperId,
  }));
}

/** What each list is called by readers, and what is asked of it. */
const lists = {
  references: {
    name: 'Paper.references',
    byYear: 'papers/references-of-papers',
    filtered: 'papers/filtered-references',
    byCount: 'papers/references-by-citation-count',
    byRank: 'papers/references-by-page-rank',
    count: 'papers/count-filtered-references',
  },
  citations: {
    name: 'Paper.citedBy',
    byYear: 'papers/citations-of-papers',
    filtered: 'papers/filtered-citations',
    byCount: 'papers/citations-by-citation-count',
    byRank: 'papers/citations-by-page-rank',
    count: 'papers/count-filtered-citations',
  },
} as const;

/** What tells the cursors of an order from those of others. */
const suffixes = { YEAR: '', CITATION_COUNT: ' by citation count', PAGE_RANK: ' by PageRank' } as const;

async function listCitations(
  graph: Graph,
  paper: Paper,
  args: CitationListArguments,
  { name, ...questions }: (typeof lists)[keyof typeof lists],
  degree: number,
  toEnds: (otherKey: string) => { readonly citing: string; readonly cited: string },
): Promise<CitationList> {
  const { orderBy } = args;
  const page = toPage(`${name}${suffixes[orderBy]}`, args);
  const filter = toFilter(paper, args);
  const { paperId } = paper;
  if (orderBy === 'PAGE_RANK') await requireRanks(graph);
  const byNumber = { YEAR: null, CITATION_COUNT: questions.byCount, PAGE_RANK: questions.byRank }[orderBy];
  const rows = byNumber
    ? await graph.loadPage<CitationItem>(byNumber, paperId, page, filter ?? whole)
    : filter
      ? await graph.loadPage<CitationItem>(questions.filtered, paperId, narrow(page, filter), filter)
      : await graph.loadPage<CitationItem>(questions.byYear, paperId, page);
  const { totalCount: _, ...connection } = toConnection(page, rows, degree, (item) => ({
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
  return {
    ...connection,
    count: async () =>
      filter ? ((await graph.load<number>(questions.count, paperId, filter)) ?? 0) : degree,
  };
}

/** What citations have to meet: parameters of the statements. */
interface CompiledFilter extends Readonly<Record<string, unknown>> {
  readonly low: string;
  readonly high: string;
}

const whole: CompiledFilter = {
  low: lowestOrderKey,
  high: highestOrderKey,
  intents: null,
  influential: null,
};

/** Null where all are wanted. */
function toFilter(paper: Paper, { filter, asOfYear }: CitationListArguments): CompiledFilter | null {
  const { year, intents = null, influential = null } = filter ?? {};
  if (year == null && intents === null && influential === null && asOfYear == null) return null;
  if (year?.from != null && year.to != null && year.from > year.to) {
    throw new MethodgraphError(
      'INVALID_INPUT',
      `\`year\` ends in ${year.to} before it begins in ${year.from}.`,
    );
  }
  if (intents && (intents.length === 0 || intents.length > mostIntents)) {
    throw new MethodgraphError(
      'INVALID_INPUT',
      `\`intents\` holds ${intents.length}; allowed are 1 to ${mostIntents}.`,
      { minimum: 1, maximum: mostIntents },
    );
  }
  const then = { ...whole, intents, influential };
  // In a year that the paper was not there in it has no citations.
  if (asOfYear != null && (paper.year === null || paper.year > asOfYear))
    return { ...then, high: lowestOrderKey };
  if (year == null && asOfYear == null) return then;
  const to = Math.min(year?.to ?? Infinity, asOfYear ?? Infinity);
  return { ...then, ...toPaperOrderRange({ from: year?.from ?? null, to: to === Infinity ? null : to }) };
}

const mostIntents = 100;

/** The part of the page that is in the range: keys are compared as the index orders them. */
const narrow = (page: Page, { low, high }: CompiledFilter): Page => ({
  ...page,
  after: page.after > low ? page.after : low,
  before: page.before < high ? page.before : high,
});
