// Fifty printed compare pages, each to come out as printed from the bundled catalogue.
import { afterAll, beforeAll, expect } from '@jest/globals';
import { type CatalogueServer, openCatalogueServer } from '../kit/catalogue.js';
import { hasSharedData, readSharedJson, testWithSharedData } from '../kit/shared-data.js';

interface PrintedWork {
  citation: string;
  link?: 'DOI' | 'link' | 'ISBN' | null;
}
interface PrintedPage {
  locale: string;
  slugs: string[];
  columns: (string | null)[];
  rows: {
    key: string;
    label: string;
    differs: boolean | null;
    values: (string | number | string[] | PrintedWork | null)[] | null;
  }[];
}
interface Cell {
  text: string | null;
  items: string[];
  count: number | null;
  link: { kind: string; url: string } | null;
}
interface Answer {
  compareMethods: {
    methods: { name: string }[];
    rows: { key: string; label: string; differs: boolean; cells: Cell[] }[];
  };
}

/** The printed rows by the name that the API gives them. */
const rowKeys: Record<string, string> = {
  field: 'FIELD',
  family: 'FAMILY',
  year: 'ORIGIN_YEAR',
  originator: 'ORIGINATOR',
  type: 'TYPE',
  seminal: 'SEMINAL_WORK',
  aliases: 'ALIASES',
  related: 'RELATED',
  summary: 'SUMMARY',
};

const query = `query ($slugs: [ID!]!, $locale: Locale!) {
  compareMethods(slugs: $slugs, locale: $locale) {
    methods { name }
    rows { key label differs cells { text items count link { kind url } } }
  }
}`;

let running: CatalogueServer | undefined;
beforeAll(async () => {
  if (hasSharedData) running = await openCatalogueServer();
});
afterAll(() => running?.close());

testWithSharedData('all 50 printed pages come out as printed', async () => {
  const pages = readSharedJson<PrintedPage[]>('scholargate/compare-cases.json');
  expect(pages).toHaveLength(50);
  const compared = { rows: 0, values: 0, flags: 0, labels: 0, links: 0, columns: 0 };

  for (const page of pages) {
    const { slugs, locale } = page;
    const { methods, rows } = (await running!.server.get<Answer>(query, { slugs, locale })).compareMethods;
    page.columns.forEach((name, place) => {
      if (name === null) return;
      expect([locale, slugs[place], methods[place]!.name]).toEqual([locale, slugs[place], name]);
      compared.columns += 1;
    });
    for (const printed of page.rows) {
      const row = rows.find(({ key }) => key === rowKeys[printed.key])!;
      const where = [locale, ...slugs, printed.key];
      if (printed.label) {
        expect([...where, row.label]).toEqual([...where, printed.label]);
        compared.labels += 1;
      }
      if (printed.differs !== null) {
        expect([...where, row.differs]).toEqual([...where, printed.differs]);
        compared.flags += 1;
      }
      compared.rows += 1;
      printed.values?.forEach((value, place) => {
        expect([...where, shownAs(value, row.cells[place]!)]).toEqual([...where, value]);
        compared.values += 1;
        const link = (value as PrintedWork | null)?.link;
        if (link === 'DOI' || link === 'link') {
          const url = row.cells[place]!.link?.url ?? '';
          expect([...where, url]).toEqual([
            ...where,
            expect.stringMatching(link === 'DOI' ? /^https:\/\/doi\.org\/10\./ : /^https?:/),
          ]);
          compared.links += 1;
        }
      });
    }
  }
  expect(compared).toEqual({ rows: 450, values: 880, flags: 450, labels: 450, links: 76, columns: 59 });
});

/** What the cell says, in the form in which the page was kept. */
function shownAs(
  value: PrintedPage['rows'][0]['values'] extends (infer Value)[] | null ? Value : never,
  cell: Cell,
) {
  if (Array.isArray(value)) return cell.items;
  if (typeof value === 'number') return cell.count;
  if (value !== null && typeof value === 'object') return { ...value, citation: cell.text };
  return cell.text;
}
