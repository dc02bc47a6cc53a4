// The papers that are like a paper: cited together with it, or citing the same; and what shows it.
import { citationLimits } from '../../domain/citation-limits.js';
import { type LikenessKind, type LikePaper, measureLikeness } from '../../domain/like-paper.js';
import { type Paper, type PaperRow, toPaper } from '../../domain/paper.js';
import { type Graph } from '../../graph/graph.js';
import { nameWhatToLower } from './name-what-to-lower.js';
import { requireWithin } from '../../domain/require-within.js';

export interface LikePapersArguments {
  readonly first: number;
  readonly asOfYear?: number | null;
}

export interface LikePapers {
  readonly papers: LikePaper[];
  readonly truncated: boolean;
}

interface LikePaperRow {
  readonly count: number;
  readonly ownDegree: number;
  readonly degree: number;
  readonly paper: PaperRow;
}

const questions = {
  CO_CITED: { papers: 'citations/co-cited-papers', evidence: 'citations/papers-citing-both' },
  COUPLED: { papers: 'citations/coupled-papers', evidence: 'citations/papers-cited-by-both' },
} as const;

/** Stands between the keys of a pair; no key holds it. */
const separator = '\u0001';

/** The likest papers by the number of neighbours, then by key. @throws INVALID_INPUT, TIMEOUT as the schema tells */
export async function listLikePapers(
  graph: Graph,
  kind: LikenessKind,
  { paperId, locale }: Paper,
  { first, asOfYear = null }: LikePapersArguments,
): Promise<LikePapers> {
  requireWithin('first', first, citationLimits.likeness.first);
  // One more than asked for tells whether there are more.
  const rows = await nameWhatToLower(['asOfYear'], () =>
    graph.load<LikePaperRow[]>(questions[kind].papers, paperId, { asOfYear, limit: first + 1 }),
  );
  const papers = (rows ?? []).slice(0, first).map(({ count, ownDegree, degree, paper }): LikePaper => ({
    kind,
    paper: toPaper(paper, locale),
    count,
    ...measureLikeness(count, ownDegree, degree),
    pair: ownDegree <= degree ? [paperId, paper.paperId] : [paper.paperId, paperId],
    asOfYear,
  }));
  return { papers, truncated: (rows ?? []).length > first };
}

/** The neighbours that both papers have, the newest first. @throws INVALID_INPUT */
export async function listEvidence(
  graph: Graph,
  { kind, pair, paper, asOfYear }: LikePaper,
  { first }: { readonly first: number },
): Promise<Paper[]> {
  requireWithin('first', first, citationLimits.likeness.first);
  const parameters = { asOfYear, separator, limit: first };
  const rows = await graph.load<PaperRow[]>(questions[kind].evidence, pair.join(separator), parameters);
  return (rows ?? []).map((row) => toPaper(row, paper.locale));
}
