// The lines of a bibliography in text, with advice where they are in another encoding.
import { type Line, readLines, type ReadLinesOptions } from '../reading/read-lines.js';

/** As `readLines`; a line that is not UTF-8, or is UTF-16 seen as UTF-8, is a problem that says what to do. */
export async function* readUtf8Lines(file: string, options?: ReadLinesOptions): AsyncGenerator<Line> {
  for await (const line of readLines(file, options)) {
    if ('problem' in line) {
      const isEncoding = line.problem.includes('UTF-8');
      yield isEncoding ? { line: line.line, problem: `${line.problem}; convert the file to UTF-8` } : line;
    } else if (line.text.includes('\0')) {
      yield {
        line: line.line,
        problem: 'the line holds NUL characters, as UTF-16 does; convert the file to UTF-8',
      };
    } else yield line;
  }
}
