// The links of a node that goes, or gives records away: each goes to the node that answers now to what it was said of.
import { linkTypes, type NodeLabel } from '../../domain/graph-model.js';
import { type GraphTransaction } from '../../graph/connection.js';
import { toCitationClaims, toCitationProperties } from '../merging/citation.js';
import { type Properties } from '../merging/properties.js';
import { toPlaceholder } from '../merging/resolve-paper.js';
import { typesListedBy } from './owned-links.js';
import { toOneSpelling } from './resolve-mentions.js';
import { keepSelfCitations, moveSelfCitations } from './self-citations.js';
import { type StoredLink } from './stored-link.js';
import { type Move } from './target.js';

type FoundLink = StoredLink & { readonly startsHere: boolean };
/** With the key that its moved end has now. */
type MovedLink = StoredLink & { readonly movedKey: string; readonly movesStart: boolean };

/** Moves them, joined with what the other node has of the kind; papers that nobody answers for are made. */
export async function moveLinks(
  transaction: GraphTransaction,
  label: NodeLabel,
  { node, remains, answers }: Move,
  sourceOf: (number: number) => string,
): Promise<void> {
  const links = await transaction.run<FoundLink>(`importers/links-at/${label}`, { keys: [node.key] });
  if (remains) await removeLinks(transaction, links);
  else await transaction.run(`importers/delete-nodes/${label}`, { keys: [node.key] });
  const toKey = (mention: string): string => {
    const spelled = toOneSpelling(label, mention);
    return answers.get(mention) ?? answers.get(spelled) ?? spelled;
  };
  const known = new Set(answers.values());
  const all = links.flatMap((link) => toMoved(link, toKey, sourceOf));
  const moved = all
    .filter((link) => !citesItself(link))
    // What a thing listed goes with it where nobody answers for it any longer.
    .filter((link) => known.has(link.movedKey) || !isOwner(label, link));
  const parted = label === 'Paper' ? await moveSelfCitations(transaction, node.key, toKey, sourceOf) : [];
  const ends = [...moved.map(({ movedKey }) => movedKey), ...parted.flatMap(listEnds)];
  const orphaned = [...new Set(ends)].filter((key) => !known.has(key));
  if (label === 'Paper') await makePlaceholders(transaction, orphaned);
  const waiting = label === 'Paper' ? [] : moved.filter(({ movedKey }) => orphaned.includes(movedKey));
  await writePending(transaction, waiting);
  if (!remains) await deletePendingLists(transaction, label, [node.key]);
  await keepSelfCitations(
    transaction,
    all.filter(citesItself).map((link) => ({ paperId: link.startKey, claims: toCitationClaims(link) })),
  );
  await joinLinks(transaction, [...moved.filter((link) => !waiting.includes(link)), ...parted], sourceOf);
}

const citesItself = ({ type, startKey, endKey }: StoredLink): boolean =>
  type === 'CITES' && startKey === endKey;

const listEnds = ({ startKey, endKey }: StoredLink): string[] => [startKey, endKey];

/** What these nodes listed waits no longer. */
export async function deletePendingLists(
  transaction: GraphTransaction,
  label: NodeLabel,
  keys: readonly string[],
): Promise<void> {
  const [startTypes, endTypes] = [typesListedBy(label, 'start'), typesListedBy(label, 'end')];
  if (startTypes.length + endTypes.length === 0) return;
  await transaction.run('importers/delete-pending-links-of', { keys, startTypes, endTypes });
}

/** Whether the link is one that the thing at its moved end lists. */
function isOwner(label: NodeLabel, { type, movesStart }: MovedLink): boolean {
  if (type === 'CITES') return false;
  return type === 'AUTHORED' ? label === 'Paper' && !movesStart : movesStart;
}

/** The links that one link becomes: a citation one for each node that its claims mean now. */
function toMoved(
  link: FoundLink,
  toKey: (mention: string) => string,
  sourceOf: (number: number) => string,
): MovedLink[] {
  const { type, startKey, endKey, startsHere } = link;
  const properties = stripKeys(link.properties);
  if (type !== 'CITES') {
    const name = startsHere ? 'startId' : 'endId';
    const { [name]: said, ...rest } = properties;
    const mention = (said ?? (startsHere ? startKey : endKey)) as string;
    const key = toKey(mention);
    return [
      {
        type,
        movedKey: key,
        movesStart: startsHere,
        startKey: startsHere ? key : startKey,
        endKey: startsHere ? endKey : key,
        properties: key === mention ? rest : { ...rest, [name]: mention },
      },
    ];
  }
  const claims = toCitationClaims({ startKey, endKey, properties });
  const byKey = new Map<string, typeof claims>();
  for (const claim of claims) {
    const key = toKey(startsHere ? claim.citing : claim.cited);
    byKey.set(key, [...(byKey.get(key) ?? []), claim]);
  }
  return [...byKey].map(([key, own]) => {
    const ends = { startKey: startsHere ? key : startKey, endKey: startsHere ? endKey : key };
    return {
      type,
      movedKey: key,
      movesStart: startsHere,
      ...ends,
      properties: toCitationProperties(own, ends, sourceOf),
    };
  });
}

const keyNames = new Set(['startKey', 'endKey', 'startOrder', 'endOrder']);

/** A link's properties without the keys and orders that every writing takes from its nodes anew. */
export function stripKeys(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !keyNames.has(name)));
}

async function removeLinks(transaction: GraphTransaction, links: readonly StoredLink[]): Promise<void> {
  for (const type of linkTypes) {
    const rows = links.filter((link) => link.type === type);
    if (rows.length > 0) await transaction.run(`importers/delete-links/${type}`, { rows: rows.map(toEnds) });
  }
}

/** Papers that are only meant by links: there is nothing of them but their key. */
export async function makePlaceholders(
  transaction: GraphTransaction,
  keys: readonly string[],
): Promise<void> {
  if (keys.length === 0) return;
  await transaction.run('importers/make-placeholders', {
    rows: keys.map((key) => ({ key, properties: toPlaceholder(key) })),
  });
}

/** Writes links, together with what runs between the same two nodes already. */
export async function joinLinks(
  transaction: GraphTransaction,
  links: readonly StoredLink[],
  sourceOf: (number: number) => string,
): Promise<void> {
  for (const type of linkTypes) {
    const own = links.filter((link) => link.type === type);
    if (own.length === 0) continue;
    const stored = await transaction.run<Omit<StoredLink, 'type'>>(`importers/links-between/${type}`, {
      pairs: own.map(toEnds),
    });
    const joined = new Map<string, StoredLink>();
    for (const link of [...stored.map((each) => ({ ...each, type })), ...own]) {
      const name = JSON.stringify([link.startKey, link.endKey]);
      const before = joined.get(name);
      const stripped = { ...link, properties: stripKeys(link.properties) };
      joined.set(name, before ? joinTwo(before, stripped, sourceOf) : stripped);
    }
    await transaction.run(`importers/write-links/${type}`, { rows: [...joined.values()] });
  }
}

function joinTwo(first: StoredLink, second: StoredLink, sourceOf: (number: number) => string): StoredLink {
  if (first.type === 'CITES') {
    const claims = [...toCitationClaims(first), ...toCitationClaims(second)];
    return { ...first, properties: toCitationProperties(claims, first, sourceOf) };
  }
  const places = [first, second].map(({ properties }) => (properties['position'] ?? Infinity) as number);
  const [kept, other] = places[0]! <= places[1]! ? [first, second] : [second, first];
  const imports = [kept, other].flatMap(({ properties }) => (properties['imports'] ?? []) as number[]);
  return {
    ...kept,
    properties: { ...kept.properties, imports: [...new Set(imports)].sort((a, b) => a - b) },
  };
}

/** Links to a person of whom nothing is left wait until they come again. */
async function writePending(transaction: GraphTransaction, links: readonly StoredLink[]): Promise<void> {
  if (links.length === 0) return;
  await transaction.run('importers/write-pending-links', { rows: links.map(toPendingRow) });
}

/** A link as it is kept while it waits. */
export function toPendingRow({ type, startKey, endKey, properties }: StoredLink) {
  const id = JSON.stringify([type, startKey, endKey]);
  return { id, type, startKey, endKey, properties: JSON.stringify(properties) };
}

const toEnds = ({ startKey, endKey }: StoredLink) => ({ startKey, endKey });
