// The address of a comparison: what it says, and how it is written.

/** How many methods stand side by side. */
export const mostMethods = 10;

/** Everything that an address says of a comparison besides its language. */
export interface CompareAddress {
  /** The methods, each once, ten at most. */
  readonly slugs: readonly string[];
  /** Further ones, for which there is no room. */
  readonly leftOut: readonly string[];
  /** Whether rows in which all are equal are left out. */
  readonly onlyDifferences: boolean;
  /** Whether rows are close together. */
  readonly compact: boolean;
  /** A name that was typed and has yet to be found: the search box without a script. */
  readonly find: string;
}

/** Reads `?slugs=a,b&differences=only&view=compact`; `slugs` may be repeated, and its commas encoded. */
export function readCompareAddress(query: URLSearchParams): CompareAddress {
  const named = query
    .getAll('slugs')
    .flatMap((list) => list.split(','))
    .map((slug) => slug.trim())
    .filter((slug) => slug !== '');
  const slugs = [...new Set(named)];
  return {
    slugs: slugs.slice(0, mostMethods),
    leftOut: slugs.slice(mostMethods),
    onlyDifferences: query.get('differences') === 'only',
    compact: query.get('view') === 'compact',
    find: (query.get('find') ?? '').trim().slice(0, 200),
  };
}

type AddressParts = Pick<CompareAddress, 'slugs'> & Partial<CompareAddress>;

/** The path and query of a comparison; commas between slugs stay legible. */
export function toCompareAddress(locale: string, address: AddressParts): string {
  const { slugs, onlyDifferences, compact } = address;
  const parts = [
    ...(slugs.length > 0 ? [`slugs=${slugs.map(encodeURIComponent).join(',')}`] : []),
    ...(onlyDifferences ? ['differences=only'] : []),
    ...(compact ? ['view=compact'] : []),
  ];
  return `/${locale}/compare${parts.length > 0 ? `?${parts.join('&')}` : ''}`;
}

/** Where the server answers the same comparison as a file. */
export function toDownloadAddress(
  format: string,
  locale: string,
  { slugs, onlyDifferences }: AddressParts,
): string {
  const query = `slugs=${slugs.map(encodeURIComponent).join(',')}&locale=${locale}`;
  return `/compare.${format}?${query}${onlyDifferences ? '&onlyDifferences=true' : ''}`;
}

/** The slugs with one moved by that many places; the same where there is no such place. */
export function moveSlug(slugs: readonly string[], slug: string, by: number): string[] {
  const from = slugs.indexOf(slug);
  const to = from + by;
  const moved = [...slugs];
  if (from < 0 || to < 0 || to >= slugs.length) return moved;
  moved.splice(from, 1);
  moved.splice(to, 0, slug);
  return moved;
}
