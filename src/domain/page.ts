// Keyset pages: from Relay's arguments to a range of order keys, and from the rows of that range to a page.
import { MethodgraphError } from './errors.js';
import { requireWithin } from './require-within.js';
import { highestOrderKey, lowestOrderKey } from './order-key.js';

/** The largest page. */
export const maximumPageSize = 100;
/** The page where the caller names no size. */
export const defaultPageSize = 20;

/** The arguments of every connection (Relay's Cursor Connections specification). */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** A range of order keys, ends excluded, and how much of it to take from which end. */
export interface Page {
  readonly list: string;
  readonly size: number;
  readonly backward: boolean;
  readonly after: string;
  readonly before: string;
}

/**
 * The page that the arguments ask for in the list of that name.
 * @throws INVALID_INPUT for both `first` and `last`, a size outside 1 to 100, or a cursor of another list.
 */
export function toPage(list: string, args: PageArguments): Page {
  if (args.first != null && args.last != null) {
    throw new MethodgraphError('INVALID_INPUT', 'Give `first` or `last`, not both.');
  }
  const name = args.last == null ? 'first' : 'last';
  const size = args[name] ?? defaultPageSize;
  requireWithin(name, size, { least: 1, most: maximumPageSize });
  return {
    list,
    size,
    backward: args.last != null,
    after: args.after == null ? lowestOrderKey : readCursor(list, 'after', args.after),
    before: args.before == null ? highestOrderKey : readCursor(list, 'before', args.before),
  };
}

/** The opaque cursor of the entry with that order key. */
export function toCursor(list: string, orderKey: string): string {
  return Buffer.from(JSON.stringify([list, orderKey])).toString('base64url');
}

function readCursor(list: string, argument: string, cursor: string): string {
  const [cursorList, orderKey] = parseCursor(cursor);
  const isWhole = typeof orderKey === 'string' && toCursor(String(cursorList), orderKey) === cursor;
  if (isWhole && cursorList === list) return orderKey;
  const reason = isWhole ? `belongs to the list ${String(cursorList)}` : 'is no cursor';
  throw new MethodgraphError(
    'INVALID_INPUT',
    `\`${argument}\` ${reason}; take one from \`pageInfo\` or \`edges\` of ${list}.`,
  );
}

function parseCursor(cursor: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}

/** Rows of a page as every page query answers them, one item more than asked for where there is one. */
export interface PageRows<Item extends { readonly orderKey: string }> {
  /** In the direction of travel: from the end where the page is taken backward. */
  readonly items: readonly Item[];
  /** Whether the list has anything at or before `after`. */
  readonly hasBefore: boolean;
  /** Whether the list has anything at or after `before`. */
  readonly hasAfter: boolean;
}

/** A page as the API answers it. */
export interface Connection<Edge extends { readonly node: unknown }> {
  readonly edges: Edge[];
  readonly nodes: Edge['node'][];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

/** The page that the rows make, each item turned into an edge, in the list's own order. */
export function toConnection<
  Item extends { readonly orderKey: string },
  Edge extends { readonly node: unknown },
>(
  page: Page,
  rows: PageRows<Item>,
  totalCount: number,
  toEdge: (item: Item) => Edge,
): Connection<Edge & { cursor: string }> {
  const more = rows.items.length > page.size;
  const items = rows.items.slice(0, page.size);
  if (page.backward) items.reverse();
  const edges = items.map((item) => ({ ...toEdge(item), cursor: toCursor(page.list, item.orderKey) }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: page.backward ? rows.hasAfter : more || rows.hasAfter,
      hasPreviousPage: page.backward ? more || rows.hasBefore : rows.hasBefore,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}
