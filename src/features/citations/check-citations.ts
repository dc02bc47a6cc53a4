// What looks wrong about the citations of the whole graph, for somebody to look at.
import { createHash } from 'node:crypto';
import { type CitationFlaws, findCitationFlaws } from '../../domain/citation-flaws.js';
import { compareTexts, toOrderKey } from '../../domain/order-key.js';
import { type ProgressReport } from '../../domain/progress.js';
import { toSearchChunks, toSearchKey } from '../../domain/search-words.js';
import { type GraphConnection } from '../../graph/connection.js';

export interface CheckedPaper {
  readonly paperId: string;
  readonly year: number | null;
  readonly title: string | null;
}

/** A citation of a paper by one id of its own to another: no link of the graph, but kept. */
export interface SelfCitation {
  readonly paperId: string;
  readonly citing: string;
  readonly cited: string;
}

export interface CitationCheck extends CitationFlaws {
  /** By key, in the order of code points: what the numbers of the flaws mean. */
  readonly papers: readonly CheckedPaper[];
  readonly citationCount: number;
  /** By paper, then by the two ids, in the order of code points. */
  readonly selfCitations: readonly SelfCitation[];
}

/** Shorter titles are those of many: «Editorial», «Introduction». In letters and digits. */
const shortestTitle = 15;
const aDay = 86_400_000;

interface CitingRow extends CheckedPaper {
  readonly cited: readonly string[];
}

/**
 * Reads every paper and citation once; holds a key and a title for each paper and two numbers for each citation.
 * @throws GRAPH_UNAVAILABLE
 */
export async function checkCitations(
  connection: GraphConnection,
  tolerance: number,
  progress: ProgressReport,
): Promise<CitationCheck> {
  const limits = { deadline: Date.now() + aDay };
  const rows: CitingRow[] = [];
  const task = progress.start('Reading citations', null, 'papers');
  const selfCitations: SelfCitation[] = [];
  try {
    await connection.stream<CitingRow>('citations/papers-to-check', {}, limits, (some) => {
      for (const row of some) rows.push(row);
      task.advance(rows.length);
    });
    await connection.stream<SelfCitation>('citations/self-citations', {}, limits, (some) => {
      selfCitations.push(...some);
    });
  } finally {
    task.end();
  }
  const papers = sortBy(rows, ({ paperId }) => paperId);
  const { citing, cited } = toNumbers(papers);
  return {
    papers,
    citationCount: citing.length,
    selfCitations: sortBy(selfCitations, (each) => `${each.paperId}\u0000${each.citing}\u0000${each.cited}`),
    ...findCitationFlaws(
      {
        years: papers.map(({ year }) => year),
        titleKeys: papers.map(({ title }) => toTitleKey(title)),
        citing,
        cited,
      },
      tolerance,
    ),
  };
}

function toNumbers(papers: readonly CitingRow[]): { citing: Int32Array; cited: Int32Array } {
  const numbers = new Map(papers.map(({ paperId }, number) => [paperId, number]));
  const count = papers.reduce((sum, { cited }) => sum + cited.length, 0);
  const [citing, cited] = [new Int32Array(count), new Int32Array(count)];
  let place = 0;
  for (const [number, paper] of papers.entries()) {
    for (const other of paper.cited) {
      citing[place] = number;
      cited[place] = numbers.get(other)!;
      place += 1;
    }
  }
  return { citing, cited };
}

/** The letters and digits of a title, folded, as a digest: a million titles take no more than their keys. */
function toTitleKey(title: string | null): string | null {
  const key = title === null ? '' : toSearchKey(toSearchChunks(title));
  if (Array.from(key).length < shortestTitle) return null;
  return createHash('sha256').update(key).digest('base64').slice(0, 20);
}

function sortBy<Item>(items: readonly Item[], toKey: (item: Item) => string): Item[] {
  return items
    .map((item) => ({ item, key: toOrderKey(toKey(item)) }))
    .sort((first, second) => compareTexts(first.key, second.key))
    .map(({ item }) => item);
}
