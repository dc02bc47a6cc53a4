// People who may be one, as the CSV that a reader fills in and `methodgraph people review` reads.
import { type Candidate, type CandidatePerson } from '../importers/candidates/candidate.js';
import { renderCsv } from './render-csv.js';

/** How many names or venues a cell tells. */
const mostTold = 5;

const columns: readonly (readonly [string, (candidate: Candidate) => string | number | null])[] = [
  ['first', ({ first }) => first.personId],
  ['second', ({ second }) => second.personId],
  ['verdict', () => ''],
  ['score', ({ score }) => score],
  ['first_name', ({ first }) => first.name],
  ['second_name', ({ second }) => second.name],
  ['first_identity', ({ first }) => first.identity],
  ['second_identity', ({ second }) => second.identity],
  ['shared_coauthors', ({ sharedCoauthors }) => sharedCoauthors.length],
  ['coauthors', ({ sharedCoauthors }) => tell(sharedCoauthors)],
  ['shared_venues', ({ sharedVenues }) => sharedVenues.length],
  ['venues', ({ sharedVenues }) => tell(sharedVenues)],
  ['shared_fields', ({ sharedFields }) => tell(sharedFields)],
  ['years', ({ first, second }) => `${tellYears(first)} / ${tellYears(second)}`],
  ['years_apart', ({ yearsApart }) => yearsApart],
  ['first_papers', ({ first }) => first.papers],
  ['second_papers', ({ second }) => second.papers],
  ['first_title', ({ first }) => first.title],
  ['second_title', ({ second }) => second.title],
];

/** A heading and a row for each; texts that a spreadsheet would run are neutralised. */
export function renderCandidates(candidates: readonly Candidate[]): string {
  return renderCsv(
    columns.map(([name]) => name),
    candidates.map((candidate) => columns.map(([, read]) => read(candidate))),
  );
}

function tell(texts: readonly string[]): string {
  const more = texts.length - mostTold;
  return [...texts.slice(0, mostTold), ...(more > 0 ? [`+${more}`] : [])].join(' | ');
}

function tellYears({ years }: CandidatePerson): string {
  if (years === null) return '?';
  return years[0] === years[1] ? String(years[0]) : `${years[0]}–${years[1]}`;
}
