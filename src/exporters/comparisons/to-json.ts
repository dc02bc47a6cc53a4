// A comparison as JSON: the fields of GraphQL's MethodComparison, methods by slug and name.
import { type Comparison } from '../../domain/comparison.js';
import { toMethodName } from '../../domain/method.js';

export function toJson(comparison: Comparison): string {
  const { title, subtitle, locale, labelsLocale, methods, rows, differingRowCount } = comparison;
  const document = {
    title,
    subtitle,
    locale,
    labelsLocale,
    methods: methods.map((method) => ({ slug: method.slug, name: toMethodName(method, locale).text })),
    rows: rows.map(({ cells, ...row }) => ({
      ...row,
      cells: cells.map(({ paper, ...cell }) => ({
        ...cell,
        paper: paper && { paperId: paper.paperId, title: paper.title, year: paper.year, doi: paper.doi },
      })),
    })),
    differingRowCount,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
