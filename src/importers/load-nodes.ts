// The first half of a load: every record's node, made or brought up to date.
import { nodeLabels, type NodeLabel } from '../domain/graph-model.js';
import { type GraphConnection, type GraphTransaction } from '../graph/connection.js';
import { mergeProperties, type Properties, toChanges } from './merge-properties.js';
import {
  keyOfRecord,
  labelOfKind,
  type NodeRecord,
  type PaperRecord,
  type Place,
  type ReadRecord,
  type Rejection,
} from './record.js';
import { digestRecord, type RecordStatus, type SeenRecord, type SeenRecords } from './seen-records.js';

export interface LoadContext {
  readonly connection: GraphConnection;
  readonly seen: SeenRecords;
  /** Count what would be done, write nothing. */
  readonly dryRun: boolean;
}

/** What became of a batch of records. */
export interface LoadedNodes {
  readonly rejections: Rejection[];
  /** How many say what an earlier record of this load has said already. */
  readonly repeated: NodeCounts;
}

export type NodeCounts = Record<string, number>;

interface Fresh extends ReadRecord {
  readonly digest: string;
}

/**
 * Loads the nodes of a batch. The same key twice in one load is unchanged where it says the same,
 * else rejected with both places; a DOI that another paper holds is rejected.
 */
export async function loadNodes(context: LoadContext, batch: readonly ReadRecord[]): Promise<LoadedNodes> {
  const { fresh, rejections, repeated } = await sortOutRepeated(context.seen, batch);
  const { accepted, renamed } = await sortOutDois(context, fresh, rejections);
  const statuses = new Map<ReadRecord, RecordStatus>();
  const work = async (transaction: GraphTransaction): Promise<void> => {
    if (renamed.length > 0) await renamePapers(transaction, renamed, context.dryRun);
    for (const label of nodeLabels)
      await loadLabel(transaction, label, accepted, renamed, statuses, context.dryRun);
  };
  await context.connection.write(work);
  await remember(context.seen, accepted, statuses);
  return { rejections, repeated };
}

async function sortOutRepeated(seen: SeenRecords, batch: readonly ReadRecord[]) {
  const found = await seen.find(batch.map(({ record }) => record));
  const inBatch = new Map<string, { digest: string; place: Place }>();
  const fresh: Fresh[] = [];
  const rejections: Rejection[] = [];
  const repeated: NodeCounts = {};
  batch.forEach((read, position) => {
    const { record, place } = read;
    const digest = digestRecord(record);
    const name = `${record.kind} ${keyOfRecord(record)}`;
    const first = found[position] ?? inBatch.get(name);
    if (!first) {
      inBatch.set(name, { digest, place });
      fresh.push({ ...read, digest });
    } else if (first.digest === digest) {
      repeated[record.kind] = (repeated[record.kind] ?? 0) + 1;
    } else {
      const where = first.place.file === place.file ? '' : ` of ${first.place.file}`;
      const reason = `the same key as line ${first.place.line}${where} with different content: ${name} (this is line ${place.line})`;
      rejections.push({ place, reason });
    }
  });
  return { fresh, rejections, repeated };
}

/** A placeholder that takes the key of the paper that turned out to be behind its DOI. */
interface Rename {
  readonly from: string;
  readonly to: string;
}

/** A DOI identifies one paper: a second known one with it is rejected, a placeholder takes the record's key. */
async function sortOutDois(
  { connection, seen }: LoadContext,
  fresh: readonly Fresh[],
  rejections: Rejection[],
) {
  const papers = fresh.filter(
    (read): read is Fresh & { record: PaperRecord } => read.record.kind === 'paper',
  );
  const dois = new Map(papers.map((read) => [read, doiOf(read.record)]));
  const asked = [...new Set([...dois.values()].filter((doi) => doi !== null))];
  if (asked.length === 0) return { accepted: fresh, renamed: [] };

  const inLoad = await seen.findPapers(asked.map((doi) => `doi:${doi}`));
  const holders = new Map(asked.map((doi, position) => [doi, { paperId: inLoad[position], known: true }]));
  const stored = await connection.write((transaction) =>
    transaction.run<{ doi: string; paperId: string; known: boolean }>('importers/papers-by-doi', {
      dois: asked,
    }),
  );
  const ids = papers.map(({ record }) => record.id);
  const existing = new Set(await existingKeys(connection, 'Paper', ids));
  for (const { doi, paperId, known } of stored) holders.set(doi, { paperId, known });

  const renamed: Rename[] = [];
  const refused = new Set<ReadRecord>();
  for (const read of papers) {
    const doi = dois.get(read);
    if (doi == null) continue;
    const { id } = read.record;
    const holder = holders.get(doi);
    if (holder?.paperId === undefined || holder.paperId === id) {
      holders.set(doi, { paperId: id, known: true });
    } else if (!holder.known && !existing.has(id)) {
      renamed.push({ from: holder.paperId, to: id });
      holders.set(doi, { paperId: id, known: true });
    } else {
      refused.add(read);
      rejections.push({
        place: read.place,
        reason: `the DOI ${doi} of ${id} identifies another paper already: ${holder.paperId}`,
      });
    }
  }
  return { accepted: fresh.filter((read) => !refused.has(read)), renamed };
}

function doiOf(record: PaperRecord): string | null {
  return record.doi ?? (record.id.startsWith('doi:') ? record.id.slice('doi:'.length) : null);
}

/** Those of the keys that the graph holds. */
export async function existingKeys(
  connection: GraphConnection,
  label: NodeLabel,
  keys: readonly string[],
): Promise<string[]> {
  if (keys.length === 0) return [];
  const rows = await connection.write((transaction) =>
    transaction.run<{ key: string }>(`importers/existing-keys/${label}`, { keys }),
  );
  return rows.map(({ key }) => key);
}

async function renamePapers(
  transaction: GraphTransaction,
  rows: readonly Rename[],
  dryRun: boolean,
): Promise<void> {
  if (dryRun) return;
  await transaction.run('importers/rename-papers', { rows });
}

async function loadLabel(
  transaction: GraphTransaction,
  label: NodeLabel,
  accepted: readonly ReadRecord[],
  renamed: readonly Rename[],
  statuses: Map<ReadRecord, RecordStatus>,
  dryRun: boolean,
): Promise<void> {
  const reads = accepted.filter(
    (read): read is ReadRecord & { record: NodeRecord } =>
      read.record.kind !== 'cites' && labelOfKind[read.record.kind] === label,
  );
  if (reads.length === 0) return;
  const keys = reads.map(({ record }) => keyOfRecord(record));
  const stored = new Map(
    (
      await transaction.run<{ key: string; properties: Properties }>(`importers/read-nodes/${label}`, {
        keys,
      })
    ).map(({ key, properties }) => [key, properties]),
  );
  const rows: { key: string; properties: Properties }[] = [];
  const moved = new Set(renamed.map(({ to }) => to));
  for (const read of reads) {
    const key = keyOfRecord(read.record);
    const before = stored.get(key) ?? null;
    const changes = toChanges(before, mergeProperties(read.record, before));
    statuses.set(read, before === null ? 'created' : changes === null ? 'unchanged' : 'changed');
    if (changes !== null || before === null) rows.push({ key, properties: changes ?? {} });
    if (before && changes && 'orderKey' in changes) moved.add(key);
  }
  if (dryRun || rows.length === 0) return;
  await transaction.run(`importers/write-nodes/${label}`, { rows });
  if (label === 'Paper' && moved.size > 0) {
    await transaction.run('importers/refresh-paper-links', { keys: [...moved] });
  }
}

async function remember(
  seen: SeenRecords,
  accepted: readonly Fresh[],
  statuses: ReadonlyMap<ReadRecord, RecordStatus>,
): Promise<void> {
  await seen.put(
    accepted.map((read) => ({
      record: read.record,
      // Citations are links only: whether they are new is told by the second half.
      seen: {
        place: read.place,
        digest: read.digest,
        status: statuses.get(read) ?? 'unchanged',
      } satisfies SeenRecord,
    })),
  );
  await seen.putPapers(
    accepted.flatMap(({ record }) =>
      record.kind === 'paper'
        ? identifiersOf(record).map((identifier) => ({ identifier, paperId: record.id }))
        : [],
    ),
  );
}

function identifiersOf({ id, arxivId, openAlexId, isbn, ...record }: PaperRecord): string[] {
  const doi = doiOf({ id, ...record });
  return [
    id,
    ...(doi === null ? [] : [`doi:${doi}`]),
    ...(arxivId == null ? [] : [`arxiv:${arxivId}`]),
    ...(openAlexId == null ? [] : [`openalex:${openAlexId}`]),
    ...(isbn == null ? [] : [`isbn:${isbn}`]),
  ];
}
