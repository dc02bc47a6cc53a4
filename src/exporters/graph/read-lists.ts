// The lists that nodes have as links: what a page of nodes is linked to, one node after the other.
import { type LinkType } from '../../domain/graph-model.js';
import { type Direction, type ExportedLink } from './graph-records.js';
import { orderByKey } from './order-by-key.js';
import { type GraphReader, otherKeyOf } from './read-graph.js';

/** Answers for each node of a page in turn. */
export interface InTurn<Value> {
  next(): Promise<Value>;
}

type Page = readonly { readonly key: string }[];

/** Whether links that still wait for their other end are listed too, in their places. */
export interface ListOptions {
  readonly withPending: boolean;
}

/** The links of a method, by type. */
export interface MethodLinks {
  readonly fields: readonly ExportedLink[];
  readonly sources: readonly ExportedLink[];
  readonly people: readonly ExportedLink[];
  readonly related: readonly ExportedLink[];
}

/** The links of one type that each node of the page has, by position, else by key. */
export async function readLists(
  reader: GraphReader,
  type: LinkType,
  direction: Direction,
  page: Page,
  { withPending }: ListOptions,
): Promise<InTurn<readonly ExportedLink[]>> {
  const keys = page.map(({ key }) => key);
  const pending = withPending ? await reader.readPendingLinks(type, direction, keys) : null;
  const groups = reader.readLinks(type, direction, keys);
  return {
    next: async () => {
      const group = await groups.next();
      if (group.done) return [];
      const waiting = pending?.get(group.value.key);
      if (!waiting) return orderByPosition(group.value.links);
      const all = orderByKey([...group.value.links, ...waiting], (link) => otherKeyOf(link, direction));
      return orderByPosition(all);
    },
  };
}

/** All links of each method of the page. */
export async function readMethodLinks(
  reader: GraphReader,
  page: Page,
  options: ListOptions,
): Promise<InTurn<MethodLinks>> {
  const read = (type: LinkType) => readLists(reader, type, 'from', page, options);
  const fields = await read('IN_FIELD');
  const sources = await read('DESCRIBED_IN');
  const people = await read('ORIGINATED_BY');
  const related = await read('RELATED_TO');
  return {
    next: async () => ({
      fields: await fields.next(),
      sources: await sources.next(),
      people: await people.next(),
      related: await related.next(),
    }),
  };
}

/** Links without a position come last; those of the same one stay as they are. */
function orderByPosition(links: readonly ExportedLink[]): readonly ExportedLink[] {
  const placeOf = ({ position }: ExportedLink): number => position ?? Number.MAX_SAFE_INTEGER;
  return [...links].sort((a, b) => placeOf(a) - placeOf(b));
}
