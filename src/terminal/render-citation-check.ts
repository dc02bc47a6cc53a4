// What a check of citations has found: the counts for a reader, and every case as CSV.
import { type CitationCheck } from '../features/citations/check-citations.js';
import { renderCsv } from './render-csv.js';

const count = (number: number, one: string, several = `${one}s`): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : several}`;

/** A line for each kind of case. */
export function renderCitationCheck(check: CitationCheck, tolerance: number): string {
  const inGroups = check.sameTitle.reduce((sum, group) => sum + group.length, 0);
  const lines = [
    ['self-citations', `${count(check.selfCitations.length, 'citation')} of a paper by two of its ids`],
    [
      'circles',
      `${count(check.circular.length, 'citation')} within ${count(check.circleCount, 'circle')} of papers that lead to each other`,
    ],
    [
      'future',
      `${count(check.future.length, 'citation')} of papers dated more than ${count(tolerance, 'year')} later`,
    ],
    ['same title', `${count(inGroups, 'paper')} with ${count(check.sameTitle.length, 'title')} between them`],
  ];
  return [
    `${count(check.papers.length, 'paper')} and ${count(check.citationCount, 'citation')} checked.`,
    ...lines.map(([name, text]) => `  ${name!.padEnd(15)} ${text}`),
    '',
  ].join('\n');
}

const columns = ['case', 'group', 'paper', 'year', 'title', 'cited', 'cited_year', 'cited_title'];

/** A heading and a row for each case: kinds in the order of the counts, circles and titles numbered from 1. */
export function renderCitationCases(check: CitationCheck): string {
  const { papers } = check;
  const own = (number: number) => {
    const { paperId, year, title } = papers[number]!;
    return [paperId, year, title];
  };
  const rows = [
    ...check.selfCitations.map(({ paperId, citing, cited }) => [
      'SELF_CITATION',
      null,
      paperId,
      null,
      `${citing} cites ${cited}`,
      paperId,
      null,
      null,
    ]),
    ...check.circular.map(({ circle, citing, cited }) => [
      'CIRCLE',
      circle + 1,
      ...own(citing),
      ...own(cited),
    ]),
    ...check.future.map(({ citing, cited }) => ['FUTURE', null, ...own(citing), ...own(cited)]),
    ...check.sameTitle.flatMap((group, place) =>
      group.map((paper) => ['SAME_TITLE', place + 1, ...own(paper), null, null, null]),
    ),
  ];
  return renderCsv(columns, rows);
}
