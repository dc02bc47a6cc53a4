// A comparison's table as a reader sees it.
import { type Page } from 'playwright-core';

export interface SeenTable {
  readonly columns: string[];
  readonly rows: readonly SeenRow[];
}

export interface SeenRow {
  readonly label: string;
  /** Whether ≠ stands at the label. */
  readonly marked: boolean;
  readonly cells: readonly SeenCell[];
}

export interface SeenCell {
  /** Without what only screen readers say. */
  readonly text: string;
  /** What its link to the source says, and where it leads. */
  readonly link: { readonly text: string; readonly address: string } | null;
}

/** Everything in the table, in order. */
export function readTable(page: Page): Promise<SeenTable> {
  return page.evaluate(() => {
    const textOf = (element: Element): string => {
      const copy = element.cloneNode(true) as Element;
      copy.querySelectorAll('.only-heard').forEach((each) => {
        each.remove();
      });
      return copy.textContent.replace(/\s+/g, ' ').trim();
    };
    const toCell = (cell: Element) => {
      const link = cell.querySelector('a.source');
      const seen = link && { text: textOf(link), address: link.getAttribute('href')! };
      const copy = cell.cloneNode(true) as Element;
      copy.querySelector('a.source')?.remove();
      return { text: textOf(copy), link: seen };
    };
    return {
      columns: [...document.querySelectorAll('thead .name')].map(textOf),
      rows: [...document.querySelectorAll('tbody tr')].map((row) => ({
        label: textOf(row.querySelector('.label')!),
        marked: row.querySelector('.mark')?.textContent.includes('≠') ?? false,
        cells: [...row.querySelectorAll('td')].map(toCell),
      })),
    };
  });
}
