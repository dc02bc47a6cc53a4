// Where a BibTeX entry ends: braces, quotation marks and comments told apart, line by line.

/** Reads on in a line from a position: the position after the entry's end, or null where it is not in the line. */
export type EntryScan = (text: string, from: number) => number | null;

const special = /[\\{}"%,=)]/g;

/**
 * Scans what follows `@type{` or `@type(`. As citation.js reads it: a backslash takes a brace's meaning
 * within a value, a quotation mark opens a value only outside of braces, `%` between fields hides the
 * rest of its line, and either bracket closes. `bracesOnly` is for what has no fields, @comment and @preamble.
 */
export function startEntryScan(opener: string, bracesOnly: boolean): EntryScan {
  let depth = 1;
  let isQuoted = false;
  // A key may hold what would be quotation marks or comments after it.
  let isInKey = !bracesOnly;

  function isEnd(char: string): boolean {
    if (depth > 1 || isQuoted) return false;
    return char === '}' ? true : opener === '(' || (!bracesOnly && !isInKey);
  }

  function scan(text: string, from: number): number | null {
    special.lastIndex = from;
    for (let found = special.exec(text); found; found = special.exec(text)) {
      const char = found[0];
      const isBetweenFields = depth === 1 && !isQuoted && !isInKey && !bracesOnly;
      if ((char === '}' || char === ')') && isEnd(char)) return special.lastIndex;
      if (char === '\\') {
        if ((depth > 1 || isQuoted) && /^[\\{}]/.test(text.slice(found.index + 1, found.index + 2)))
          special.lastIndex += 1;
      } else if (char === '{') {
        depth += 1;
        isInKey = false;
      } else if (char === '}') depth = Math.max(1, depth - 1);
      else if (char === '"' && depth === 1 && !isInKey && !bracesOnly) isQuoted = !isQuoted;
      else if (char === '%' && isBetweenFields) return null;
      else if (char === ',' || char === '=') isInKey = false;
    }
    return null;
  }
  return scan;
}
