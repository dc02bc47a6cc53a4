// A BibTeX entry while it is being read: its text so far, and what it is once its end is found.
import { startEntryScan } from './scan-entry.js';

/** An entry as it stands: `@type{key, fields}`, or of @string and @preamble all that is between the braces as fields. */
export interface BibtexEntry {
  /** The line of its `@`. */
  readonly line: number;
  /** In lower case. */
  readonly type: string;
  /** Empty where there is none. */
  readonly key: string;
  readonly fields: string;
  /** The line in which `fields` begins. */
  readonly fieldsLine: number;
}

/** What can't be read as an entry, and from which line. */
export interface BibtexProblem {
  readonly line: number;
  readonly problem: string;
  readonly text?: string;
}

export type BibtexPiece = BibtexEntry | BibtexProblem;

export interface OpenEntry {
  readonly type: string;
  /** Reads on from a position of a line: the position after the entry's end, or null where it goes on. */
  readonly read: (text: string, from: number) => number | null;
  /** Takes note of a line that can't be read. The first problem is the one told. */
  readonly note: (problem: string) => void;
  /** The entry once its end was read; null for a comment. */
  readonly close: () => BibtexPiece | null;
  /** What to say where the end does not come. */
  readonly giveUp: (when: string) => BibtexProblem;
}

/** The longest entry that is read, in characters. */
const longestEntry = 8 * 1024 * 1024;

/** Starts an entry of the type, in lower case, behind its opening bracket. */
export function openEntry(line: number, type: string, opener: string): OpenEntry {
  const scan = startEntryScan(opener, type === 'comment' || type === 'preamble');
  let text = '';
  let problem: string | undefined;

  function read(lineText: string, from: number): number | null {
    const end = scan(lineText, from);
    const part = end === null ? `${lineText.slice(from)}\n` : lineText.slice(from, end - 1);
    if (text.length + part.length <= longestEntry) text += part;
    else problem ??= `the entry is longer than ${longestEntry / 1024 / 1024} MiB`;
    return end;
  }

  function close(): BibtexPiece | null {
    if (problem !== undefined) return { line, problem, text };
    if (type === 'comment') return null;
    if (type === 'string' || type === 'preamble')
      return { line, type, key: '', fields: text, fieldsLine: line };
    return { line, type, ...splitKey(text, line) };
  }

  return {
    type,
    read,
    note: (told) => (problem ??= told),
    close,
    giveUp: (when) => ({
      line,
      problem: problem ?? `@${type} does not end ${when}: a brace or a quotation mark is missing`,
      text,
    }),
  };
}

/** The key goes to the first comma, where no field has begun before it. */
function splitKey(text: string, line: number): Pick<BibtexEntry, 'key' | 'fields' | 'fieldsLine'> {
  const end = text.search(/[,={}]/);
  if (end >= 0 && text[end] !== ',') return { key: '', fields: text, fieldsLine: line };
  const header = end < 0 ? text : text.slice(0, end + 1);
  return {
    key: header.replace(',', '').trim(),
    fields: text.slice(header.length),
    fieldsLine: line + header.split('\n').length - 1,
  };
}
