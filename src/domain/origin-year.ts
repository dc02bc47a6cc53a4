// The years that a text on a method's origin speaks of: `2020–2022`, `1970s–2000s`, `19th century`.

/** The first and the last year, both included. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

/** A century, a decade or a year, not part of a longer number; of a span also `1966–68` and `1960s–70s`. */
const mention =
  /(?<![\d.])(?:(?<century>\d{1,2})(?:st|nd|rd|th)(?=(?:\s*[-–—]\s*\d{1,2}(?:st|nd|rd|th))?\s+centur)|(?<year>1\d{3}|20\d{2}|2100)(?<decade>s)?(?:\s*[-–—/]\s*(?<short>\d{2})(?<shortDecade>s)?)?)(?![\d.]*\d)/giu;

/**
 * The earliest and the latest year that the text mentions, from 1000 to 2100: a decade goes from its first
 * year to its last (`1970s`: 1970 to 1979), a century from 1801 to 1900. Null where it mentions none.
 */
export function parseOriginYears(text: string): Years | null {
  let first = Infinity;
  let last = -Infinity;
  for (const { groups } of text.matchAll(mention)) {
    for (const span of toSpans(groups!)) {
      first = Math.min(first, span.first);
      last = Math.max(last, span.last);
    }
  }
  return first > last ? null : { first, last };
}

function toSpans({ century, year, decade, short, shortDecade }: Record<string, string | undefined>): Years[] {
  if (century !== undefined) {
    const last = Number(century) * 100;
    return last >= 1100 && last <= 2100 ? [{ first: last - 99, last }] : [];
  }
  const spans = [toSpan(Number(year), decade !== undefined)];
  const end = short === undefined ? NaN : Math.floor(Number(year) / 100) * 100 + Number(short);
  // `1998-01` is a month, and no span goes backward.
  if (end > Number(year)) spans.push(toSpan(end, shortDecade !== undefined));
  return spans;
}

const toSpan = (year: number, isDecade: boolean): Years => ({
  first: year,
  last: isDecade && year % 10 === 0 ? year + 9 : year,
});
