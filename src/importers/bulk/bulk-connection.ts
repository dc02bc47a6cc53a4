// A connection to a graph that does not exist yet: it answers as an empty one, and keeps on disk what it is told.
import { linkTypes, type LinkType, type NodeLabel, nodeLabels } from '../../domain/graph-model.js';
import { MethodgraphError } from '../../domain/errors.js';
import { type GraphConnection } from '../../graph/connection.js';
import { type Parameters } from '../../graph/parameters.js';
import { derivationRules } from '../derivation/derive-values.js';
import { type Properties } from '../merging/properties.js';
import { type BulkLink, type BulkLinks } from './bulk-links.js';
import { type BulkNodes } from './bulk-nodes.js';
import { type PendingRow, type PendingStore } from './pending-store.js';

export interface BulkConnection extends GraphConnection {
  /** The record of the import, and what waits, as nodes: the last that is written. */
  writeNotes(): Promise<void>;
}

interface NodeRow {
  readonly key: string;
  readonly properties: Properties;
}

type Answer = (parameters: Parameters) => unknown[] | Promise<unknown[]>;

/** How many waiting links are read at once. */
const batchSize = 2_000;

/**
 * What the load asks and tells, by the names of its query files; each does to the files what the
 * statement does to an empty graph. A question that is not here is refused: nothing is lost in silence.
 */
export function createBulkConnection(
  nodes: BulkNodes,
  links: BulkLinks,
  pending: PendingStore,
): BulkConnection {
  let log: Record<string, unknown> = {};
  /** Few, and the same one may be told twice. */
  const selfCitations = new Map<string, Properties>();

  const notes =
    (label: string, toProperties: (row: Record<string, unknown>) => Properties): Answer =>
    ({ rows }) => {
      for (const row of rows as Record<string, unknown>[]) nodes.addNote(label, toProperties(row));
      return [];
    };
  const addNodes = (label: NodeLabel, rows: readonly NodeRow[]): [] => {
    for (const { key, properties } of rows) nodes.add(label, key, properties);
    return [];
  };

  const answers = new Map<string, Answer>([
    ['importers/list-imports', () => []],
    ['importers/list-reviews', () => []],
    ['importers/list-parents', () => []],
    ['importers/stored-labels', () => [{ labels: [] }]],
    [
      'importers/begin-import',
      (parameters) => {
        const number = 1;
        log = { ...parameters, number, state: 'RUNNING', startedAt: new Date() };
        return [{ number, source: parameters['source'], isNew: true }];
      },
    ],
    [
      'importers/end-import',
      ({ state, counts }) => {
        log = { ...log, state, counts, endedAt: new Date() };
        return [];
      },
    ],
    ...nodeLabels.map((label): [string, Answer] => [
      `importers/write-nodes/${label}`,
      ({ rows }) => addNodes(label, rows as NodeRow[]),
    ]),
    ['importers/make-placeholders', ({ rows }) => addNodes('Paper', rows as NodeRow[])],
    ...linkTypes.map((type): [string, Answer] => [
      `importers/write-links/${type}`,
      ({ rows }) => addLinks(type, rows as BulkLink[]),
    ]),
    // Which of them are there already is known when all have been written: the load is told then.
    ['importers/write-citations', ({ rows }) => addLinks('CITES', rows as BulkLink[])],
    [
      'importers/replace-redirects/Paper',
      notes('PaperRedirect', ({ id, target }) => ({ paperId: id, target })),
    ],
    [
      'importers/replace-redirects/Person',
      notes('PersonRedirect', ({ id, target }) => ({ personId: id, target })),
    ],
    ['importers/replace-match-keys', notes('PaperMatchKey', ({ key, target }) => ({ key, target }))],
    [
      'importers/write-self-citations',
      ({ rows }) => {
        for (const row of rows as { id: string }[]) selfCitations.set(row.id, row);
        return [];
      },
    ],
    ['importers/list-stale-lists', () => []],
    ['importers/delete-stale-lists', () => [{ count: 0 }]],
    ['importers/replace-pending-methods', notes('PendingMethod', ({ slug, claims }) => ({ slug, claims }))],
    [
      'importers/write-pending-links',
      async ({ rows }) => {
        await pending.put(rows as PendingRow[]);
        return [];
      },
    ],
    [
      'importers/delete-pending-links',
      async ({ ids }) => {
        await pending.delete(ids as string[]);
        return [];
      },
    ],
    ['importers/list-pending-links', ({ after, limit }) => pending.list(after as string, limit as number)],
  ]);

  function addLinks(type: LinkType, rows: readonly BulkLink[]): [] {
    links.add(type, rows);
    return [];
  }

  async function run<Row>(query: string, parameters: Parameters): Promise<Row[]> {
    const answer = answers.get(query);
    if (!answer) throw cannotAsk(query);
    return (await answer(parameters)) as Row[];
  }

  /** Only citations are counted as they are written; what turns out to be there already is settled at the end. */
  async function runAndCount<Row>(query: string, parameters: Parameters) {
    const before = links.count;
    const rows = await run<Row>(query, parameters);
    return { rows, relationshipsCreated: links.count - before };
  }

  return {
    address: { uri: '', username: '', database: '' },
    write: (work) => work({ run, runAndCount }),
    read: (query) => Promise.reject(cannotAsk(query)),
    stream: (query) => Promise.reject(cannotAsk(query)),
    plan: (query) => Promise.reject(cannotAsk(query)),
    runStatement: (text) => Promise.reject(cannotAsk(text)),
    ping: () => Promise.resolve(),
    close: () => Promise.resolve(),
    writeNotes: async () => {
      nodes.addNote('Import', log);
      // But for what is marked as stale.
      nodes.addNote('SchemaStep', { file: derivationRules, appliedAt: new Date() });
      nodes.addNote('GraphRevision', { name: 'citations', number: 1 });
      for (const citation of selfCitations.values()) nodes.addNote('SelfCitation', citation);
      let after = '';
      for (;;) {
        const rows = await pending.list(after, batchSize);
        if (rows.length === 0) return;
        for (const row of rows) nodes.addNote('PendingLink', { ...row });
        after = rows.at(-1)!.id;
      }
    },
  };
}

function cannotAsk(query: string): MethodgraphError {
  return new MethodgraphError('INTERNAL', `A bulk import can't be asked ${query}.`);
}
