// What an analysis of the citations has found out about the whole, for the person who ran it.
import { type AnalysisReport } from '../features/analysis/analyze-citations.js';

const tell = (number: number): string => number.toLocaleString('en');

/** A line for each finding, then the papers that rank highest. */
export function renderAnalysis(report: Omit<AnalysisReport, 'seconds'>): string {
  const { paperCount, betweennessSamples, highestRanked } = report;
  const findings = [
    ['components', `${tell(report.componentCount)}, the largest of ${tell(report.largestComponent)} papers`],
    [
      'communities',
      `${tell(report.communityCount)}, modularity ${report.modularity.toFixed(4)} (seed ${report.seed}, resolution ${report.resolution})`,
    ],
    ['cores', `up to ${tell(report.degeneracy)}`],
    [
      'betweenness',
      betweennessSamples === null
        ? 'over the shortest paths from all papers'
        : `over the shortest paths from ${tell(betweennessSamples)} of ${tell(paperCount)} papers`,
    ],
  ] as const;
  return [
    `${tell(paperCount)} papers and ${tell(report.citationCount)} citations analysed.`,
    ...findings.map(([name, text]) => `  ${name.padEnd(12)} ${text}`),
    ...(highestRanked.length > 0 ? ['PageRank:'] : []),
    ...highestRanked.map(({ paperId, title, pageRank }) =>
      `  ${pageRank.toExponential(4)}  ${paperId}  ${toLine(title ?? '')}`.trimEnd(),
    ),
    '',
  ].join('\n');
}

/** What would move the cursor of a terminal becomes a blank. */
const toLine = (title: string): string => title.replace(/\p{Cc}/gu, ' ');
