// The nodes of one label: what all records about them come to, written where it differs from the graph.
import { type NodeLabel } from '../../domain/graph-model.js';
import { labelOfKind } from '../record.js';
import { isTitleKey } from '../merging/cluster-papers.js';
import { type Block, type StoredNode } from '../staging/units.js';
import { type RecordKind } from '../tally.js';
import { type LoadContext } from './load-context.js';
import { type OwnedLinks } from './owned-links.js';
import { pairByPosition } from './pair-by-position.js';
import { toStoredUnits } from './pull-nodes.js';
import { rememberAnswers } from './resolve-mentions.js';
import { removeNodes } from './remove-nodes.js';
import { stageListers } from './stage-listers.js';
import { stageBroughtPeople, toBroughtPeople } from './stage-people.js';
import { strategies } from './strategies.js';
import { type Move, type PlannedNode, type Target, toOutcomes } from './target.js';
import { writeMove, writeTargets } from './write-targets.js';

/** How many nodes are written in one transaction. */
const batchSize = 1_000;

export const kindOfLabel = Object.fromEntries(
  Object.entries(labelOfKind).map(([kind, label]) => [label, kind]),
) as Record<NodeLabel, RecordKind>;

/**
 * Brings the nodes of the label to what their records say, and tells why records were left apart.
 * `advance` is told how many records and stored nodes have been looked at.
 * @returns how many nodes gave links away
 */
export async function loadNodes(
  context: LoadContext,
  label: NodeLabel,
  onDoubt: (doubt: string) => void,
  advance: (records: number) => void,
): Promise<number> {
  let moved = 0;
  let done = 0;
  let batch: PlannedNode[] = [];
  let methods: Target[] = [];
  let gone: Move[] = [];
  let writing: Promise<void> = Promise.resolve();
  const flush = async (): Promise<void> => {
    const full = batch;
    batch = [];
    context.signal?.throwIfAborted();
    await keepPendingMethods(context, methods);
    methods = [];
    await prepare(context, label, full);
    // While Neo4j writes one batch the next is made ready.
    await writing;
    advance(done);
    writing = context.dryRun ? Promise.resolve() : writeTargets(context, label, full);
    writing.catch(() => undefined);
  };
  const removeGone = async (): Promise<void> => {
    const full = gone;
    gone = [];
    await writing;
    await stageListers(context, label, keysOfSplit(context, label, full));
    if (!context.dryRun) await removeNodes(context, label, full);
  };
  try {
    for await (const block of context.units[label].blocks()) {
      const { targets, doubts } = strategies[label].plan(block, context.sourceOf);
      for (const doubt of doubts) onDoubt(doubt);
      done += block.units.length + block.nodes.length;
      const wanted = targets.filter((target) => isWanted(target));
      if (label === 'Method') methods.push(...targets);
      const moves = findMoves(context, label, block, wanted);
      moved += moves.length;
      if (wanted.length === 0) gone.push(...moves);
      else if (moves.length > 0) {
        await flush();
        await writing;
        await prepare(context, label, toPlanned(block, wanted), true);
        await stageListers(context, label, keysOfSplit(context, label, moves));
        if (!context.dryRun) await writeMove(context, label, toPlanned(block, wanted), moves);
      } else batch.push(...toPlanned(block, wanted));
      if (gone.length >= batchSize) await removeGone();
      if (batch.length >= batchSize || methods.length >= batchSize) await flush();
    }
    await flush();
    await writing;
    await removeGone();
  } finally {
    // Whoever goes on after a failure finds the graph at rest.
    await writing.catch(() => undefined);
  }
  return moved;
}

/** An author whom another source's list comes before is nobody, unless some paper makes them somebody. */
const isWanted = ({ units }: Target): boolean => units.some(({ isUsed }) => isUsed);

/** What papers say of a method that nobody else speaks of waits until somebody does. */
async function keepPendingMethods(context: LoadContext, targets: readonly Target[]): Promise<void> {
  const described = targets.filter(({ units }) => units.some(({ isUsed }) => !isUsed));
  if (described.length === 0 || context.dryRun) return;
  const waiting = described.filter((target) => !isWanted(target));
  await context.connection.write((transaction) =>
    transaction.run('importers/replace-pending-methods', {
      slugs: described.map(({ key }) => key),
      rows: waiting.map(({ key, properties }) => ({ slug: key, claims: properties['claims'] })),
    }),
  );
}

function toPlanned({ nodes }: Block, targets: readonly Target[]): PlannedNode[] {
  return targets.map((target) => ({
    target,
    stored: nodes.find(({ key }) => key === target.key) ?? null,
    outcomes: toOutcomes(target, nodes),
  }));
}

/** The nodes that are no longer, or of which some records now make another thing. */
function findMoves(
  context: LoadContext,
  label: NodeLabel,
  { nodes }: Block,
  targets: readonly Target[],
): Move[] {
  if (nodes.length === 0) return [];
  const answers = new Map(targets.flatMap(({ key, answersTo }) => answersTo.map((id) => [id, key] as const)));
  return nodes.flatMap((node) => {
    const remains = targets.some(({ key }) => key === node.key);
    const stays = remains && namesOf(context, label, node).every((name) => answers.get(name) === node.key);
    return stays ? [] : [{ node, remains, answers }];
  });
}

/** Every name by which a link may have meant the node, what is being taken back included. */
function namesOf(context: LoadContext, label: NodeLabel, node: StoredNode): string[] {
  const units = toStoredUnits({ ...context, retracted: null }, label, [node]);
  const keys = units.flatMap((unit) => strategies[label].matchKeysOf(unit, context.sourceOf));
  return [...strategies[label].nodeKeysOf(node), ...keys.filter((key) => !isTitleKey(key))];
}

/** The nodes whose records, or some of them, nobody answers for, or several do. */
function keysOfSplit(context: LoadContext, label: NodeLabel, moves: readonly Move[]): string[] {
  return moves
    .filter(({ node, answers }) => {
      const keys = namesOf(context, label, node).map((name) => answers.get(name) ?? name);
      return new Set(keys).size > 1;
    })
    .map(({ node }) => node.key);
}

/** What later steps of the load need of these nodes: whom they answer to, their links, their authors. */
async function prepare(
  context: LoadContext,
  label: NodeLabel,
  planned: readonly PlannedNode[],
  isMove = false,
): Promise<void> {
  await rememberAnswers(
    context,
    label,
    planned.map(({ target }) => target),
  );
  const owned: OwnedLinks[] = [];
  for (const { target, stored, outcomes } of planned) {
    const kind = kindOfLabel[label];
    // Of a block that moves a new node may have been given links by now.
    const hasLinks = stored !== null || isMove;
    if (target.lists.some(({ links }) => links.length > 0) || hasLinks) {
      owned.push({ label, key: target.key, stored: hasLinks, kind, outcomes, lists: target.lists });
    } else for (const outcome of outcomes) context.tally.count(kind, outcome);
  }
  await context.owned.append(owned);
  if (label === 'Paper') await stageAuthors(context, planned);
}

/** The people whom papers bring along, and who of them stand in each other's place. */
async function stageAuthors(context: LoadContext, planned: readonly PlannedNode[]): Promise<void> {
  const brought = planned.flatMap(({ target }) =>
    toBroughtPeople(
      target.units.flatMap(({ claims }) => claims),
      context.sourceOf,
    ),
  );
  await stageBroughtPeople(context, brought);
  const several = planned.filter(({ target }) => (target.properties['authorLists'] as number) > 1);
  await context.units.Person.link(
    several.flatMap(({ target }) =>
      pairByPosition(
        target.units.flatMap(({ claims }) => claims),
        context.sourceOf,
      ),
    ),
  );
}
