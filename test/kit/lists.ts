// Lists as a reader walks through them: over GraphQL, page by page.
import { expect } from '@jest/globals';
import { type NaiveFilter, type Things } from './naive-library.js';
import { type TestServer } from './server.js';

/** The type, the key and the orders of what each list holds. */
export const listed = {
  methods: ['Method', 'slug', ['NAME', 'YEAR', 'POPULARITY', 'NEWEST', 'CITATION_COUNT']],
  papers: ['Paper', 'paperId', ['NAME', 'YEAR', 'POPULARITY', 'NEWEST', 'CITATION_COUNT', 'PAGE_RANK']],
  people: ['Person', 'personId', ['NAME', 'POPULARITY', 'NEWEST']],
  fields: ['Field', 'fieldId', ['NAME', 'POPULARITY', 'NEWEST']],
} as const;
export const kinds = Object.keys(listed) as Things[];

export interface ListPage {
  readonly nodes: { readonly key: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

export interface ListVariables {
  readonly query?: string;
  readonly filter?: NaiveFilter;
  readonly by: string;
  readonly direction: 'ASC' | 'DESC';
  readonly locale: string;
}

export function queryOf(things: Things, fields: string): string {
  const [type] = listed[things];
  return `query ($query: String, $filter: ${type}Filter, $by: ${type}OrderKey!, $direction: OrderDirection, $locale: Locale!,
    $first: Int, $after: String, $last: Int, $before: String) {
    list: ${things}(query: $query, filter: $filter, orderBy: {by: $by, direction: $direction}, locale: $locale,
      first: $first, after: $after, last: $last, before: $before) { ${fields} } }`;
}

export async function askForPage(
  server: TestServer,
  things: Things,
  variables: ListVariables & Record<string, unknown>,
): Promise<ListPage> {
  const fields = `nodes { key: ${listed[things][1]} }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;
  return (await server.get<{ list: ListPage }>(queryOf(things, fields), variables)).list;
}

/** The keys of the whole list, page by page, with what every page says of its ends held. */
export async function walkList(
  server: TestServer,
  things: Things,
  variables: ListVariables,
  size: number,
  backward: boolean,
): Promise<string[]> {
  const found: string[] = [];
  let cursor: string | null = null;
  for (;;) {
    const range = backward ? { last: size, before: cursor } : { first: size, after: cursor };
    const { nodes, pageInfo } = await askForPage(server, things, { ...variables, ...range });
    const keys = nodes.map(({ key }) => key);
    if (backward) found.unshift(...keys);
    else found.push(...keys);
    const seenBefore = backward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
    expect(seenBefore).toBe(found.length > keys.length);
    if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return found;
    cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
  }
}
