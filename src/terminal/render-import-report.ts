// What an import did, for the person who ran it.
import { type ImportReport } from '../importers/run-import.js';
import { type KindCounts, outcomes } from '../importers/tally.js';

export interface ReportOptions {
  readonly dryRun: boolean;
  /** The file that holds the rejected records, where there is one. */
  readonly rejects?: string | null | undefined;
  /** The file that holds the doubts, where there is one. */
  readonly doubts?: string | null | undefined;
}

/** The report as lines: counts by kind, links, pending links one by one, and the sum. */
export function renderImportReport(
  report: ImportReport,
  { dryRun, rejects, doubts: doubtsFile }: ReportOptions,
): string {
  const { read, counts, unreadable, rejected, links, pending, doubts, seconds } = report;
  const kinds = Object.entries(counts).filter(([, each]) => total(each) > 0);
  const lines = [
    `${dryRun ? 'Nothing was written; this import would have read' : 'Read'} ${read} records in ${seconds.toFixed(1)} s:`,
    ...kinds.map(
      ([kind, each]) =>
        `  ${kind.padEnd(7)} ${outcomes.map((outcome) => `${each[outcome]} ${outcome}`).join(', ')}`,
    ),
    ...(unreadable > 0 ? [`  ${unreadable} lines are no records`] : []),
    `  links   ${links.created} created, ${links.changed} changed, ${links.deleted} deleted`,
  ];
  if (doubts > 0) {
    lines.push(
      `${doubts} times records were left apart though they have something in common; ${doubtsFile ?? '--doubts FILE'} tells which and why.`,
    );
  }
  if (pending.completed > 0)
    lines.push(`${pending.completed} links that had waited for their other end were made.`);
  if (pending.left > 0) {
    lines.push(`${pending.left} links wait for something that has not been loaded yet:`);
    for (const { type, startKey, endKey } of pending.examples)
      lines.push(`  (${startKey})-[${type}]->(${endKey})`);
    if (pending.left > pending.examples.length)
      lines.push(`  … and ${pending.left - pending.examples.length} more`);
  }
  if (rejected > 0)
    lines.push(`${rejected} records were rejected${rejects ? `; ${rejects} says which and why` : ''}.`);
  return `${lines.join('\n')}\n`;
}

function total(each: KindCounts): number {
  return outcomes.reduce((sum, outcome) => sum + each[outcome], 0);
}
