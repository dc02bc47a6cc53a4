// Which node a record means by a key or an identifier.
import { identifiersOfKey } from '../../domain/identifiers.js';
import { type NodeLabel } from '../../domain/graph-model.js';
import { type GraphTransaction } from '../../graph/connection.js';
import { getMany, putMany } from '../staging/open-stage.js';
import { type LoadContext } from './load-context.js';
import { type Target } from './target.js';

const toAnswerKey = (label: NodeLabel, mention: string): string => `r${label} ${mention}`;

/** Keeps, for the rest of the load, by which keys and identifiers these nodes are meant. */
export function rememberAnswers(
  { stage }: LoadContext,
  label: NodeLabel,
  targets: readonly Pick<Target, 'key' | 'answersTo'>[],
): Promise<void> {
  return putMany(
    stage.store,
    targets.flatMap(({ key, answersTo }) =>
      answersTo.map((mention) => ({ key: toAnswerKey(label, mention), value: key })),
    ),
  );
}

/** A mention in the spelling that all mentions of the same identifier share. */
export function toOneSpelling(label: NodeLabel, mention: string): string {
  return label === 'Paper' ? (identifiersOfKey(mention)[0] ?? mention) : mention;
}

/** The keys of the nodes that are meant, by mention; those that neither load nor graph has are left out. */
export async function resolveMentions(
  context: LoadContext,
  label: NodeLabel,
  mentions: Iterable<string>,
): Promise<Map<string, string>> {
  const asked = [...new Set(mentions)];
  const resolved = new Map<string, string>();
  await resolveInStage(context, label, asked, resolved);
  const missing = asked.filter((mention) => !resolved.has(mention));
  if (missing.length > 0 && context.stored.has(label)) {
    const rows = await context.connection.write((transaction) => resolveInGraph(transaction, label, missing));
    for (const { key, target } of rows) resolved.set(key, target);
    await putMany(
      context.stage.store,
      rows.map(({ key, target }) => ({ key: toAnswerKey(label, key), value: target })),
    );
  }
  return resolved;
}

async function resolveInStage(
  { stage }: LoadContext,
  label: NodeLabel,
  asked: readonly string[],
  resolved: Map<string, string>,
): Promise<void> {
  const found = await getMany<string>(
    stage.store,
    asked.map((mention) => toAnswerKey(label, mention)),
  );
  const others: string[] = [];
  asked.forEach((mention, place) => {
    const key = found[place];
    if (key !== undefined) resolved.set(mention, key);
    else if (toOneSpelling(label, mention) !== mention) others.push(mention);
  });
  const again = await getMany<string>(
    stage.store,
    others.map((mention) => toAnswerKey(label, toOneSpelling(label, mention))),
  );
  others.forEach((mention, place) => {
    const key = again[place];
    if (key !== undefined) resolved.set(mention, key);
  });
}

interface Resolved {
  readonly key: string;
  readonly target: string | null;
}

async function resolveInGraph(
  transaction: GraphTransaction,
  label: NodeLabel,
  keys: readonly string[],
): Promise<{ key: string; target: string }[]> {
  const rows = await askGraph(transaction, label, keys);
  return rows.flatMap(({ key, target }) => (target === null ? [] : [{ key, target }]));
}

function askGraph(
  transaction: GraphTransaction,
  label: NodeLabel,
  keys: readonly string[],
): Promise<Resolved[]> {
  if (label === 'Paper') return transaction.run<Resolved>('importers/resolve-papers', { keys });
  if (label === 'Person') return transaction.run<Resolved>('importers/resolve-people', { keys });
  return transaction.run<Resolved>(`importers/existing-keys/${label}`, { keys });
}
