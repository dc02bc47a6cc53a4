// A RIS file of any size cut into its records, each from TY to ER, and each record into its tags.
import { type Line } from '../reading/read-lines.js';

/** A record: for every tag its values in order, lines that go on joined to the one they go on from. */
export interface RisRecord {
  /** The line of its TY. */
  readonly line: number;
  readonly tags: ReadonlyMap<string, readonly string[]>;
}

/** A record, or what can't be read as one and from which line. */
export type RisPiece =
  RisRecord | { readonly line: number; readonly problem: string; readonly text?: string };

/** The longest record that is read, in characters. */
const longestRecord = 8 * 1024 * 1024;

const tagLine = /^([A-Z][A-Z\d]) {2}-(?: (.*)|(.*))$/;
/** Tags outside of a record, with blanks missing, or in the formats of Web of Science and PubMed. */
const strayTag = /^\s*(?:[A-Z][A-Z\d]\s{1,3}-(?:\s|$)|PT [A-Z]\s*$|PMID ?- ?\d)/;

interface OpenRecord {
  readonly line: number;
  /** Of each value its lines. */
  readonly tags: Map<string, string[][]>;
  lines: string[];
  length: number;
  problem?: string;
}

/**
 * The records in their order. One that lacks its ER ends where the next begins. Lines between records
 * (numbers, what a provider says of itself) are passed over, unless tags stand in them: that is a problem.
 */
export async function* splitRis(lines: AsyncIterable<Line>): AsyncGenerator<RisPiece> {
  let open: OpenRecord | null = null;
  let hasText = false;
  let hasAnswered = false;
  // One problem for a stretch of lines up to a blank one, not one for each.
  let isStraying = false;

  for await (const each of lines) {
    const { line } = each;
    let piece: RisPiece | null = null;
    if ('problem' in each) {
      if (open) open.problem ??= `${each.problem} (line ${line})`;
      else if (!isStraying) piece = { line, problem: each.problem };
      isStraying ||= !open;
      hasText = true;
    } else {
      const [, tag, spaced, tight] = tagLine.exec(each.text.trimEnd()) ?? [];
      const value = (spaced ?? tight ?? '').trim();
      const isBlank = each.text.trim() === '';
      hasText ||= !isBlank;
      if (tag === 'TY') {
        if (open) piece = close(open);
        const lines = [value];
        open = { line, tags: new Map([['TY', [lines]]]), lines, length: 0 };
        isStraying = false;
      } else if (open && tag === 'ER') {
        piece = close(open);
        open = null;
      } else if (open) keep(open, tag, tag === undefined ? each.text.trim() : value);
      else if (isBlank) isStraying = false;
      else if (!isStraying && strayTag.test(each.text)) {
        isStraying = true;
        piece = { line, problem: explainStray(each.text), text: each.text };
      }
    }
    if (piece) {
      hasAnswered = true;
      yield piece;
    }
  }
  if (open) yield close(open);
  else if (hasText && !hasAnswered)
    yield { line: 1, problem: 'there is no RIS record (TY  - to ER  - ) in the file' };
}

function keep(open: OpenRecord, tag: string | undefined, value: string): void {
  open.length += value.length;
  if (open.length > longestRecord) {
    open.problem ??= `the record is longer than ${longestRecord / 1024 / 1024} MiB`;
  } else if (tag === undefined) {
    open.lines.push(value);
  } else {
    open.lines = [value];
    const values = open.tags.get(tag);
    if (values) values.push(open.lines);
    else open.tags.set(tag, [open.lines]);
  }
}

function close({ line, tags, problem }: OpenRecord): RisPiece {
  if (problem !== undefined) return { line, problem };
  const join = (lines: readonly string[]): string => lines.filter((each) => each !== '').join(' ');
  return { line, tags: new Map(Array.from(tags, ([tag, values]) => [tag, values.map(join)])) };
}

function explainStray(text: string): string {
  if (/^\s*PT /.test(text))
    return 'this is the format of Web of Science itself, not RIS; export it as RIS (or EndNote desktop)';
  if (/^\s*PMID/.test(text)) return 'this is the format of PubMed itself, not RIS; export it as RIS';
  return 'tags stand outside of a record, which goes from "TY  - " to "ER  - " with two blanks before each hyphen';
}
