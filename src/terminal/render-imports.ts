// The imports as a table for a terminal, wide characters counted as wide.
import stringWidth from 'string-width';
import { type ImportState, type RecordedImport } from '../importers/import-log.js';

const headings = ['id', 'state', 'records', 'when', 'files'];
/** How many files a row names. */
const mostFiles = 3;

const states: Readonly<Record<ImportState, string>> = {
  RUNNING: 'cut off or running',
  DONE: 'done',
  RETRACTED: 'retracted',
};

/** One line each, in their order; the id says the source. */
export function renderImports(imports: readonly RecordedImport[]): string {
  const rows = [
    headings,
    ...imports.map((each) => [
      each.importId,
      each.retracting ? 'retraction cut off or running' : states[each.state],
      tellRecords(each.counts),
      tellTime(each.retractedAt ?? each.endedAt ?? each.startedAt),
      tellFiles(each.files),
    ]),
  ];
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => stringWidth(row[column]!))));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell + ' '.repeat(widths[column]! - stringWidth(cell)))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}

/** What became of its records, all kinds together; — while none has been counted. */
function tellRecords(counts: string | null): string {
  if (counts === null) return '—';
  const byKind = Object.values(JSON.parse(counts) as Record<string, Record<string, number>>);
  const sums = new Map<string, number>();
  for (const outcomes of byKind) {
    for (const [outcome, count] of Object.entries(outcomes)) {
      if (count > 0) sums.set(outcome, (sums.get(outcome) ?? 0) + count);
    }
  }
  return [...sums].map(([outcome, count]) => `${count} ${outcome}`).join(', ') || '0';
}

const tellTime = (time: string): string => `${time.slice(0, 16).replace('T', ' ')}Z`;

function tellFiles(files: readonly string[]): string {
  const more = files.length - mostFiles;
  // A file may be called anything: what would move the cursor is shown as a question mark.
  const named = files.slice(0, mostFiles).map((file) => file.replace(/\p{Cc}/gu, '?'));
  return [...named, ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}
