// What readers have decided on people: the same one, or never the same.
import { type ProgressReport, type ProgressTask, silentProgress } from '../domain/progress.js';
import { type GraphConnection } from '../graph/connection.js';
import { completePendingLinks } from './load/complete-pending-links.js';
import { type LoadContext } from './load/load-context.js';
import { loadNodes } from './load/load-nodes.js';
import { loadOwnedLinks } from './load/load-owned-links.js';
import { openLoad } from './load/open-load.js';
import { addNodes, findNodes, pullNodes } from './load/pull-nodes.js';
import { removeOrphans } from './load/remove-orphans.js';
import { openStage } from './staging/open-stage.js';
import { createTally } from './tally.js';

/** `undecided` takes an earlier decision on the same two ids back. */
export const verdicts = ['same', 'different', 'undecided'] as const;
export type Verdict = (typeof verdicts)[number];

/** A decision on two people, by any of the ids that answer with them, `orcid:…` included. */
export interface PersonReview {
  readonly first: string;
  readonly second: string;
  readonly verdict: Verdict;
}

export interface ReviewedPeople {
  /** Ids that no person answers to: the decision is kept and holds once they come. */
  readonly unknown: readonly string[];
  /** How many people there were, and how many there are now. */
  readonly before: number;
  readonly after: number;
}

/** How many decisions are written, and people looked up, at once. */
const batchSize = 1_000;

/**
 * Keeps the decisions and makes the people anew of all that is known: merged ids answer with the
 * survivor, a decision taken back separates them again. Of several decisions on the same two ids the
 * last one holds; said again, a decision changes nothing.
 * @throws GRAPH_UNAVAILABLE
 */
export async function reviewPeople(
  connection: GraphConnection,
  reviews: readonly PersonReview[],
  progress: ProgressReport = silentProgress,
): Promise<ReviewedPeople> {
  const before = await countPeople(connection);
  await keepReviews(connection, reviews);
  const stage = await openStage();
  try {
    const context = await openLoad({
      connection,
      stage,
      source: 'review',
      importId: 'review',
      dryRun: false,
      tally: createTally(),
      begin: () => Promise.resolve(0),
    });
    const ids = [...new Set(reviews.flatMap(({ first, second }) => [first, second]))];
    const unknown = await report(progress.start('Looking up', ids.length, 'people'), (advance) =>
      lookUp(context, ids, advance),
    );
    await report(progress.start('Merging and separating', null, 'people'), async () => {
      for (const label of ['Person', 'Method'] as const) {
        await pullNodes(context, label);
        await loadNodes(context, label, () => undefined);
      }
    });
    await report(progress.start('Linking', context.owned.count, 'people and papers'), (advance) =>
      loadOwnedLinks(context, advance),
    );
    await completePendingLinks(context);
    await removeOrphans(connection);
    return { unknown, before, after: await countPeople(connection) };
  } finally {
    await stage.dispose();
  }
}

/** Brings in who answers to these ids; answers the ids of nobody. */
async function lookUp(
  context: LoadContext,
  ids: readonly string[],
  advance: ProgressTask['advance'],
): Promise<string[]> {
  const unknown: string[] = [];
  let done = 0;
  for (const batch of toBatches(ids)) {
    const known = await context.connection.write((transaction) =>
      transaction.run<{ key: string; target: string | null }>('importers/resolve-people', { keys: batch }),
    );
    const answered = new Set(known.filter(({ target }) => target !== null).map(({ key }) => key));
    unknown.push(...batch.filter((id) => !answered.has(id)));
    await addNodes(context, 'Person', await findNodes(context, 'Person', batch));
    advance((done += batch.length));
  }
  return unknown;
}

/** Does the work and ends its report, whatever comes of it. */
async function report<Result>(
  task: ProgressTask,
  work: (advance: ProgressTask['advance']) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(task.advance);
  } finally {
    task.end();
  }
}

async function countPeople(connection: GraphConnection): Promise<number> {
  const [row] = await connection.write((transaction) =>
    transaction.run<{ count: number }>('importers/count-people', {}),
  );
  return row?.count ?? 0;
}

async function keepReviews(connection: GraphConnection, reviews: readonly PersonReview[]): Promise<void> {
  const rows = new Map<string, PersonReview & { readonly id: string }>();
  for (const { first, second, verdict } of reviews) {
    const [one, other] = first < second ? [first, second] : [second, first];
    const id = JSON.stringify([one, other]);
    rows.set(id, { id, first: one, second: other, verdict });
  }
  for (const batch of toBatches([...rows.values()])) {
    await connection.write((transaction) => transaction.run('importers/write-reviews', { rows: batch }));
  }
}

function toBatches<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / batchSize) }, (_, place) =>
    items.slice(place * batchSize, (place + 1) * batchSize),
  );
}
