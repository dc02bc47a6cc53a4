// The one reading layer of all formats: pages of nodes by key, and the links of nodes in batches of bounded size.
import { linkEnds, type LinkType, type NodeLabel } from '../../domain/graph-model.js';
import { type GraphConnection } from '../../graph/connection.js';
import { type Parameters } from '../../graph/parameters.js';
import {
  type Direction,
  exportedLabels,
  type ExportedLink,
  type LinkGroup,
  type NodeOf,
} from './graph-records.js';
import { orderByKey } from './order-by-key.js';

/** The keys of a selection, of each label. */
export type SelectedKeys = Readonly<Record<NodeLabel, ReadonlySet<string>>>;

/** The graph, or a selection of it, as the formats read it: never more than a page at once. */
export interface GraphReader {
  /** The selection's keys; null where the whole graph is read. */
  readonly selected: SelectedKeys | null;
  /** How many nodes of all labels there are. */
  countNodes(): Promise<number>;
  /** Pages of nodes by key. */
  readNodes<Label extends NodeLabel>(label: Label): AsyncGenerator<readonly NodeOf[Label][]>;
  /** The nodes with these keys, in their order. */
  findNodes<Label extends NodeLabel>(label: Label, keys: readonly string[]): Promise<NodeOf[Label][]>;
  /** A group for each of the keys, in their order, empty ones included: the links at that end of the node. */
  readLinks(type: LinkType, direction: Direction, keys: readonly string[]): AsyncGenerator<LinkGroup>;
  /** A group for every node that a link of the type can leave, by key. */
  readAllLinks(type: LinkType): AsyncGenerator<LinkGroup>;
  /** Links that wait for their other end, by the key given; none in a selection. */
  readPendingLinks(
    type: LinkType,
    direction: Direction,
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, readonly ExportedLink[]>>;
  /** Old ids that answer with the node, by its key. */
  readRedirects(
    label: 'Paper' | 'Person',
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Whom readers have told apart from a person, by the person's key: no more than readers have decided. */
  readToldApart(): Promise<ReadonlyMap<string, readonly string[]>>;
}

/** How long one page may take Neo4j, in milliseconds. */
const pageWithin = 60_000;
/** How many links are read at once; those of one node are never parted. */
const linksAtOnce = 20_000;
export const defaultPageSize = 2_000;

/** The rows of one read statement of an export. */
export function readPage<Row>(
  connection: GraphConnection,
  query: string,
  parameters: Parameters,
): Promise<Row[]> {
  return connection.read<Row>(query, parameters, { deadline: Date.now() + pageWithin, operation: 'export' });
}

const nodeQueries: Readonly<Record<NodeLabel, string>> = {
  Field: 'exporters/fields',
  Method: 'exporters/methods',
  Paper: 'exporters/papers',
  Person: 'exporters/people',
};

const redirectQueries = {
  Paper: 'exporters/paper-redirects',
  Person: 'exporters/person-redirects',
} as const;

/** A reader of the selected part of the graph, or of all of it. */
export function createGraphReader(
  connection: GraphConnection,
  selected: SelectedKeys | null,
  pageSize = defaultPageSize,
): GraphReader {
  const read = <Row>(query: string, parameters: Parameters): Promise<Row[]> =>
    readPage<Row>(connection, query, parameters);

  async function* readKeys(label: NodeLabel): AsyncGenerator<string[]> {
    if (selected) {
      yield* toPages(
        orderByKey(selected[label], (key) => key),
        pageSize,
      );
      return;
    }
    let after = '';
    for (;;) {
      const rows = await read<{ key: string }>(`exporters/keys-after/${label}`, { after, limit: pageSize });
      if (rows.length > 0) yield rows.map(({ key }) => key);
      if (rows.length < pageSize) return;
      after = rows.at(-1)!.key;
    }
  }

  async function findNodes<Label extends NodeLabel>(
    label: Label,
    keys: readonly string[],
  ): Promise<NodeOf[Label][]> {
    if (keys.length === 0) return [];
    const rows = await read<NodeOf[Label]>(nodeQueries[label], { keys });
    const byKey = new Map(rows.map((row) => [row.key, row]));
    return keys.flatMap((key) => byKey.get(key) ?? []);
  }

  async function* readNodes<Label extends NodeLabel>(label: Label): AsyncGenerator<NodeOf[Label][]> {
    for await (const keys of readKeys(label)) {
      const page = await findNodes(label, keys);
      yield selected && label === 'Paper' ? await tellLeftOut(page) : page;
    }
  }

  /** A paper whose references are not all selected can't say that they are all there. */
  async function tellLeftOut<Node extends NodeOf[NodeLabel]>(page: readonly Node[]): Promise<Node[]> {
    const complete = new Map(
      page.flatMap((node) =>
        'referencesKnown' in node && node.referencesKnown === 'ALL' ? [[node.key, node]] : [],
      ),
    );
    const all = createGraphReader(connection, null, pageSize);
    for await (const { key, links } of all.readLinks('CITES', 'from', [...complete.keys()])) {
      if (links.every(({ endKey }) => selected?.Paper.has(endKey))) complete.delete(key);
    }
    return page.map((node) => (complete.has(node.key) ? { ...node, referencesKnown: 'SOME' } : node));
  }

  async function* readLinks(
    type: LinkType,
    direction: Direction,
    keys: readonly string[],
  ): AsyncGenerator<LinkGroup> {
    if (keys.length === 0) return;
    const counted = await read<{ key: string; count: number }>(
      direction === 'from' ? `exporters/count-links-from/${type}` : `exporters/count-links-to/${type}`,
      { keys },
    );
    const counts = new Map(counted.map(({ key, count }) => [key, count]));
    for (const batch of toBatches(keys, (key) => counts.get(key) ?? 0)) {
      const groups = await readBatch(
        type,
        direction,
        batch.filter((key) => counts.get(key)),
      );
      for (const key of batch) yield { key, links: groups.get(key) ?? [] };
    }
  }

  async function readBatch(
    type: LinkType,
    direction: Direction,
    keys: readonly string[],
  ): Promise<Map<string, ExportedLink[]>> {
    if (keys.length === 0) return new Map();
    const { start, end } = linkEnds[type];
    const others = selected?.[direction === 'from' ? end : start];
    const rows = await read<ExportedLink>(
      direction === 'from' ? `exporters/links-from/${type}` : `exporters/links-to/${type}`,
      { keys },
    );
    const links = others ? rows.filter((link) => others.has(otherKeyOf(link, direction))) : rows;
    return groupLinks(links, direction);
  }

  return {
    selected,
    countNodes: async () => {
      let total = 0;
      for (const label of exportedLabels) {
        if (selected) total += selected[label].size;
        else {
          const [row] = await read<{ count: number }>(`exporters/count-nodes/${label}`, {});
          total += row?.count ?? 0;
        }
      }
      return total;
    },
    readNodes,
    findNodes,
    readLinks,
    readAllLinks: async function* (type) {
      for await (const keys of readKeys(linkEnds[type].start)) yield* readLinks(type, 'from', keys);
    },
    readPendingLinks: async (type, direction, keys) => {
      if (selected || keys.length === 0) return new Map();
      const rows = await read<PendingRow>(
        direction === 'from' ? 'exporters/pending-links-from' : 'exporters/pending-links-to',
        { type, keys },
      );
      return groupLinks(rows.map(toLink), direction);
    },
    readRedirects: async (label, keys) => {
      const rows = await read<{ key: string; id: string }>(redirectQueries[label], { keys });
      return groupBy(
        orderByKey(rows, ({ id }) => id),
        ({ key }) => key,
        ({ id }) => id,
      );
    },
    readToldApart: async () => {
      const rows = await read<{ key: string | null; other: string }>('exporters/people-told-apart', {});
      return groupBy(
        rows.filter((row): row is { key: string; other: string } => row.key !== null),
        ({ key }) => key,
        ({ other }) => other,
      );
    },
  };
}

interface PendingRow {
  readonly startKey: string;
  readonly endKey: string;
  readonly properties: string;
}

const unsaid = {
  position: null,
  citation: null,
  url: null,
  printedName: null,
  kinds: null,
  intents: null,
  influential: null,
  sources: null,
};

function toLink({ startKey, endKey, properties }: PendingRow): ExportedLink {
  return { ...unsaid, ...(JSON.parse(properties) as Partial<ExportedLink>), startKey, endKey };
}

/** The key of the end that the link was not asked by. */
export function otherKeyOf({ startKey, endKey }: ExportedLink, direction: Direction): string {
  return direction === 'from' ? endKey : startKey;
}

function groupLinks(links: readonly ExportedLink[], direction: Direction): Map<string, ExportedLink[]> {
  return groupBy(
    orderByKey(links, (link) => otherKeyOf(link, direction)),
    (link) => (direction === 'from' ? link.startKey : link.endKey),
    (link) => link,
  );
}

function groupBy<Item, Value>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  toValue: (item: Item) => Value,
): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(toValue(item));
    else groups.set(key, [toValue(item)]);
  }
  return groups;
}

/** The items in pages of that size. */
export function toPages<Item>(items: readonly Item[], size: number): Item[][] {
  const pages: Item[][] = [];
  for (let place = 0; place < items.length; place += size) pages.push(items.slice(place, place + size));
  return pages;
}

/** The keys in runs that have no more than `linksAtOnce` links together, or are one key. */
function toBatches(keys: readonly string[], countOf: (key: string) => number): string[][] {
  const batches: string[][] = [];
  let batch: string[] = [];
  let links = 0;
  for (const key of keys) {
    const count = countOf(key);
    if (batch.length > 0 && links + count > linksAtOnce) {
      batches.push(batch);
      batch = [];
      links = 0;
    }
    batch.push(key);
    links += count;
  }
  return batch.length > 0 ? [...batches, batch] : batches;
}
