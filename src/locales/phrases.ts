// The words of the comparison page that each language file gives.
import { type ComparisonRowKey } from '../domain/comparison.js';

export interface Phrases {
  /** The page's title: "Compare methods". */
  readonly title: string;
  /** One sentence on what the page shows. */
  readonly subtitle: string;
  /** The label of each row. */
  readonly rows: Readonly<Record<ComparisonRowKey, string>>;
}
