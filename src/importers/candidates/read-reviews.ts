// The list of candidates with a reader's verdicts filled in, as decisions.
import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { MethodgraphError } from '../../domain/errors.js';
import { sizeOfFile } from '../reading/read-lines.js';
import { type PersonReview, type Verdict, verdicts } from '../review-people.js';

/** A row that is no decision, and why. */
export interface BadReview {
  readonly line: number;
  readonly reason: string;
}

export interface ReadReviews {
  readonly reviews: readonly PersonReview[];
  /** Rows whose verdict is empty: nobody has decided yet. */
  readonly open: number;
  readonly bad: readonly BadReview[];
}

type Cells = Readonly<Record<string, string | undefined>>;

const needed = ['first', 'second', 'verdict'] as const;

/**
 * Reads CSV (separated by commas, semicolons or tabs) with columns `first`, `second` and `verdict`, in any
 * order and among any others. Verdicts are same, different, undecided, in capitals or not; empty decides
 * nothing.
 * @throws SOURCE_FAILED for a file that is not there, or has no such columns
 */
export async function readReviews(file: string): Promise<ReadReviews> {
  await sizeOfFile(file);
  const reviews: PersonReview[] = [];
  const bad: BadReview[] = [];
  let open = 0;
  const columns = (header: string[]): string[] => {
    const names = header.map((name) => name.trim().toLowerCase());
    const missing = needed.filter((name) => !names.includes(name));
    if (missing.length === 0) return names;
    throw new MethodgraphError(
      'SOURCE_FAILED',
      `The first row of ${file} names no column ${missing.join(', ')}: is it a list of methodgraph people candidates?`,
    );
  };
  const rows = createReadStream(file).pipe(
    parse({
      bom: true,
      columns,
      delimiter: await findDelimiter(file),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }),
  );
  for await (const row of rows as AsyncIterable<{ record: Cells; info: { lines: number } }>) {
    const review = toReview(row.record);
    if (review === null) open += 1;
    else if (typeof review === 'string') bad.push({ line: row.info.lines, reason: review });
    else reviews.push(review);
  }
  return { reviews, open, bad };
}

/** What keeps the columns apart: the first of comma, semicolon and tab that the first row has between them. */
async function findDelimiter(file: string): Promise<string> {
  for await (const chunk of createReadStream(file, { encoding: 'utf8', end: 4_095 })) {
    const header = (chunk as string).split(/[\r\n]/, 1)[0]!;
    return /[,;\t]/.exec(header)?.[0] ?? ',';
  }
  return ',';
}

/** The decision, null where there is none yet, or what is wrong with it. */
function toReview(cells: Cells): PersonReview | string | null {
  const verdict = (cells['verdict'] ?? '').trim().toLowerCase();
  if (verdict === '') return null;
  if (!(verdicts as readonly string[]).includes(verdict))
    return `"${verdict}" is no verdict; there is: ${verdicts.join(', ')}, or nothing`;
  const [first, second] = [toId(cells['first']), toId(cells['second'])];
  if (first === '' || second === '') return 'one of the two people is missing';
  if (first === second) return `${first} is named twice`;
  return { first, second, verdict: verdict as Verdict };
}

/** An id without the apostrophe that keeps a spreadsheet from running it. */
const toId = (cell = ''): string =>
  cell.trim().replace(/^'(?=[\s\p{Cc}\p{Cf}"']*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/u, '');
