// A comparison as a grid of texts, for the formats that are grids.
import { type Comparison, type ComparisonCell } from '../../domain/comparison.js';
import { toMethodName } from '../../domain/method.js';

export interface Grid {
  readonly heading: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly differs: boolean;
    readonly cells: readonly (ComparisonCell & { readonly shown: string })[];
  }[];
}

/** The grid: a heading of names, then a label, a mark and a cell for each method. A missing value is shown as `missing`. */
export function toGrid({ methods, rows, locale }: Comparison, missing: string): Grid {
  return {
    heading: methods.map((method) => toMethodName(method, locale).text),
    rows: rows.map(({ label, differs, cells }) => ({
      label,
      differs,
      cells: cells.map((cell) => ({ ...cell, shown: cell.text ?? missing })),
    })),
  };
}
