// A BibTeX file of any size cut into its entries, so that a mistake in one leaves the others standing.
import { type Line } from '../reading/read-lines.js';
import { type BibtexPiece, type OpenEntry, openEntry } from './open-entry.js';

/** `@type{`, but no address of mail. */
const entryStart = /(?<![\w.+-])@\s*([A-Za-z_][\w:+-]*)\s*([{(])/g;

/** An entry at the start of a line: within another entry, a sign that that one was not closed. */
const nextEntry = /^\s*@\s*(?:(?:string|preamble|comment)\s*[{(]|[A-Za-z]+\s*[{(]\s*[^\s,{}()="]+\s*,)/i;

const strayField = /^\s*[A-Za-z][\w-]*\s*=\s*["{]/;
const strayType = /^\s*@\s*[A-Za-z]+\s*(?:$|[^\s{(\w])/;

/**
 * The entries in their order. What stands between them is comment and is passed over, and so is what
 * `%` or `@comment{…}` hides, unless it looks like the fields of an entry that was closed too early:
 * that is a problem. An entry that is not closed ends where the next line begins one.
 */
export async function* splitBibtex(lines: AsyncIterable<Line>): AsyncGenerator<BibtexPiece> {
  const splitter = createSplitter();
  for await (const line of lines) yield* splitter.take(line);
  yield* splitter.finish();
}

function createSplitter(): { take: (line: Line) => BibtexPiece[]; finish: () => BibtexPiece[] } {
  let open: OpenEntry | null = null;
  let hasText = false;
  let hasEntry = false;
  let isStraying = false;

  /** One problem for a stretch of lines up to the next entry, not one for each. */
  function stray(line: number, problem: string, text?: string): BibtexPiece[] {
    if (isStraying) return [];
    isStraying = true;
    return [text === undefined ? { line, problem } : { line, problem, text }];
  }

  function take(each: Line): BibtexPiece[] {
    const { line } = each;
    if ('problem' in each) {
      hasText = true;
      if (!open) return stray(line, each.problem);
      open.note(`${each.problem} (line ${line})`);
      return [];
    }
    hasText ||= each.text.trim() !== '';
    const pieces: BibtexPiece[] = [];
    if (open && open.type !== 'comment' && nextEntry.test(each.text)) {
      pieces.push(open.giveUp(`before the next one begins, in line ${line}`));
      open = null;
    }
    let position = 0;
    for (;;) {
      if (open) {
        const end = open.read(each.text, position);
        if (end === null) break;
        position = end;
        pieces.push(...[open.close()].filter((piece) => piece !== null));
        open = null;
      }
      const rest = each.text.slice(position);
      const start = findEntryStart(rest);
      pieces.push(...lookBetween(rest.slice(0, start?.index), line, each.text));
      if (!start) break;
      open = openEntry(line, start.type, start.opener);
      hasEntry = true;
      isStraying = false;
      position += start.end;
    }
    return pieces;
  }

  function lookBetween(between: string, line: number, text: string): BibtexPiece[] {
    if (strayField.test(between))
      return stray(line, 'fields stand outside of any entry: was it closed too early?', text);
    if (strayType.test(between))
      return stray(line, 'an @ begins no entry here: a type and a brace have to follow it', text);
    return [];
  }

  function finish(): BibtexPiece[] {
    if (open) return [open.giveUp('before the file does')];
    const isForeign = hasText && !hasEntry && !isStraying;
    return isForeign ? [{ line: 1, problem: 'there is no BibTeX entry in the file' }] : [];
  }

  return { take, finish };
}

function findEntryStart(text: string): { index: number; type: string; opener: string; end: number } | null {
  entryStart.lastIndex = 0;
  const found = entryStart.exec(text);
  // Outside of entries, as biber has it, a percent sign hides the rest of its line.
  const hidden = text.search(/(?<!\\)%/);
  if (!found || (hidden >= 0 && hidden < found.index)) return null;
  return { index: found.index, type: found[1]!.toLowerCase(), opener: found[2]!, end: entryStart.lastIndex };
}
