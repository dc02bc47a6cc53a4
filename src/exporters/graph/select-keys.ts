// From a selection to the keys it comes to: what is chosen, and what hangs on it.
import { MethodgraphError } from '../../domain/errors.js';
import { type LinkType } from '../../domain/graph-model.js';
import { toPaperKey } from '../../domain/identifiers.js';
import { type GraphConnection } from '../../graph/connection.js';
import { type Direction, type PaperNode } from './graph-records.js';
import {
  createGraphReader,
  defaultPageSize,
  otherKeyOf,
  readPage,
  type SelectedKeys,
  toPages,
} from './read-graph.js';
import { checkSelection, type Selection } from './selection.js';

/**
 * The keys of the nodes that the selection comes to, held in memory: about 150 bytes each.
 * @throws NOT_FOUND naming every method, field and paper that there is not, INVALID_INPUT
 */
export async function selectKeys(
  connection: GraphConnection,
  selection: Selection,
  pageSize = defaultPageSize,
): Promise<SelectedKeys> {
  checkSelection(selection);
  const walk = createWalk(connection, pageSize);
  const paper = await requireNamed(connection, walk, selection);
  const chosen = await choose(walk, selection, paper);

  const methods = chosen.methods;
  const papers = new Set([...chosen.papers, ...(await walk.follow('DESCRIBED_IN', 'from', methods))]);
  const named = selection.field === undefined ? [] : [selection.field];
  const fields = await walk.followAll('PART_OF', 'from', [
    ...named,
    ...(await walk.follow('IN_FIELD', 'from', methods)),
  ]);
  const people = new Set([
    ...(await walk.follow('ORIGINATED_BY', 'from', methods)),
    ...(await walk.follow('AUTHORED', 'to', papers)),
  ]);
  return { Field: fields, Method: methods, Paper: papers, Person: people };
}

type Walk = ReturnType<typeof createWalk>;

/** Ways through the graph from sets of keys to sets of keys. */
function createWalk(connection: GraphConnection, pageSize: number) {
  const reader = createGraphReader(connection, null, pageSize);

  async function* readGroups(type: LinkType, direction: Direction, keys: Iterable<string>) {
    for (const page of toPages([...keys], pageSize)) yield* reader.readLinks(type, direction, page);
  }

  async function follow(type: LinkType, direction: Direction, keys: Iterable<string>): Promise<Set<string>> {
    const found = new Set<string>();
    for await (const { links } of readGroups(type, direction, keys)) {
      for (const link of links) found.add(otherKeyOf(link, direction));
    }
    return found;
  }

  return {
    follow,
    readGroups,
    /** The keys themselves and all that can be reached from them. */
    followAll: async (type: LinkType, direction: Direction, keys: Iterable<string>) => {
      const found = new Set(keys);
      let frontier = [...found];
      while (frontier.length > 0) {
        frontier = [...(await follow(type, direction, frontier))].filter((key) => !found.has(key));
        for (const key of frontier) found.add(key);
      }
      return found;
    },
    keepSince: async (keys: Iterable<string>, since: number | undefined): Promise<Set<string>> => {
      if (since === undefined) return new Set(keys);
      const kept = new Set<string>();
      for (const page of toPages([...keys], pageSize)) {
        const rows = await readPage<PaperNode>(connection, 'exporters/papers', { keys: page });
        for (const { key, year } of rows) if (year !== null && year >= since) kept.add(key);
      }
      return kept;
    },
    papersSince: async (since: number): Promise<Set<string>> => {
      const found = new Set<string>();
      let after = '';
      for (;;) {
        const rows = await readPage<{ key: string }>(connection, 'exporters/papers-since', {
          since,
          after,
          limit: pageSize,
        });
        for (const { key } of rows) found.add(key);
        if (rows.length < pageSize) return found;
        after = rows.at(-1)!.key;
      }
    },
    keepExisting: async (query: string, keys: readonly string[]): Promise<Set<string>> => {
      const found = new Set<string>();
      for (const page of toPages(keys, pageSize)) {
        for (const { key } of await readPage<{ key: string }>(connection, query, { keys: page })) {
          found.add(key);
        }
      }
      return found;
    },
  };
}

/** The key of the paper that is named, null where none is. */
async function requireNamed(
  connection: GraphConnection,
  walk: Walk,
  { methods = [], field, papersCitedBy }: Selection,
): Promise<string | null> {
  const thereMethods = await walk.keepExisting('exporters/methods', methods);
  const slugs = [...new Set(methods)].filter((slug) => !thereMethods.has(slug));
  const isFieldMissing =
    field !== undefined && !(await walk.keepExisting('exporters/fields', [field])).has(field);
  const paper = papersCitedBy === undefined ? null : await findPaper(connection, papersCitedBy);
  const isPaperMissing = papersCitedBy !== undefined && paper === null;
  if (slugs.length === 0 && !isFieldMissing && !isPaperMissing) return paper;

  const missing = [
    ...slugs.map((slug) => `method ${slug}`),
    ...(isFieldMissing ? [`field ${field}`] : []),
    ...(isPaperMissing ? [`paper ${papersCitedBy}`] : []),
  ];
  throw new MethodgraphError('NOT_FOUND', `There is no ${missing.join(', no ')}.`, {
    ...(slugs.length > 0 && { slugs }),
    ...(isFieldMissing && { field }),
    ...(isPaperMissing && { paper: papersCitedBy }),
  });
}

async function findPaper(connection: GraphConnection, id: string): Promise<string | null> {
  const keys = [toPaperKey(id)?.paperId ?? id];
  const [row] = await readPage<{ paperId: string | null }>(connection, 'exporters/resolve-paper', { keys });
  return row?.paperId ?? null;
}

interface Chosen {
  readonly methods: Set<string>;
  readonly papers: Set<string>;
}

async function choose(walk: Walk, selection: Selection, paper: string | null): Promise<Chosen> {
  const { methods, field, since } = selection;
  const cited = paper === null ? null : new Set([paper, ...(await walk.follow('CITES', 'from', [paper]))]);
  if (methods === undefined && field === undefined) {
    if (cited) return { methods: new Set(), papers: await walk.keepSince(cited, since) };
    const papers = await walk.papersSince(since!);
    return { methods: await walk.follow('DESCRIBED_IN', 'to', papers), papers };
  }
  const named = await chooseMethods(walk, selection);
  if (!cited && since === undefined) return { methods: named, papers: new Set() };
  return { methods: await keepDescribed(walk, named, cited, since), papers: new Set() };
}

/** The methods that are of the list and of the field. */
async function chooseMethods(walk: Walk, { methods, field }: Selection): Promise<Set<string>> {
  if (field === undefined) return new Set(methods);
  const fields = await walk.followAll('PART_OF', 'to', [field]);
  const ofField = await walk.follow('IN_FIELD', 'to', fields);
  return methods === undefined ? ofField : new Set(methods.filter((slug) => ofField.has(slug)));
}

/** Those of the methods that are described in one of the papers, of that year or later. */
async function keepDescribed(
  walk: Walk,
  methods: Set<string>,
  papers: Set<string> | null,
  since: number | undefined,
): Promise<Set<string>> {
  const works = await walk.follow('DESCRIBED_IN', 'from', methods);
  const among = papers ? [...works].filter((work) => papers.has(work)) : works;
  const kept = await walk.keepSince(among, since);
  const described = new Set<string>();
  for await (const { key, links } of walk.readGroups('DESCRIBED_IN', 'from', methods)) {
    if (links.some(({ endKey }) => kept.has(endKey))) described.add(key);
  }
  return described;
}
