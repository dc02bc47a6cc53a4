// methodgraph citations by-year: how many papers cite a paper, year by year.
import { defineQuestion } from '../question.js';
import { count, paperFields, toName, type ToldPaper, upTo } from '../told-things.js';

export interface ByYearData {
  readonly paper: ToldPaper & {
    readonly citationsByYear: readonly { readonly year: number | null; readonly count: number }[];
  };
}

export const byYear = defineQuestion<ByYearData>({
  name: 'by-year',
  description: 'how many papers cite a paper, year by year',
  document: `query ($paper: ID!, $asOfYear: Int) {
    paper(id: $paper) { ${paperFields} citationsByYear(asOfYear: $asOfYear) { year count } }
  }`,
  subjects: { paper: 'paper' },
  told: { paper: 'the paper: a key, a global id or another id of its' },
  help: `A row without a year counts the citing papers that have none.

Examples:
  methodgraph citations by-year arxiv:1512.03385
  methodgraph citations by-year arxiv:1512.03385 --format csv --out by-year.csv`,
  hasNetwork: false,
  toAnswer: ({ paper }, { asOfYear }) => ({
    title: `Papers that cite ${toName(paper)}, by year${upTo(asOfYear)}`,
    columns: [{ name: 'year' }, { name: 'count' }],
    rows: paper.citationsByYear.map((each) => [each.year, each.count]),
    note: `${count(
      paper.citationsByYear.reduce((sum, each) => sum + each.count, 0),
      'paper',
    )} in all; years without any are left out.`,
    network: null,
  }),
});
