// Which links to write, to take away and to keep waiting, for what a node's records list: pure.
import { type LinkType } from '../../domain/graph-model.js';
import { type Properties, toChanges } from '../merging/properties.js';
import { type StoredLink } from './stored-link.js';
import { type LinkList } from './owned-links.js';

/** What has to be written to bring the links of one type to what their owners list. */
export interface LinkPlan {
  readonly type: LinkType;
  readonly write: StoredLink[];
  readonly remove: StoredLink[];
  readonly wait: StoredLink[];
  readonly waitNoLonger: StoredLink[];
  /** Papers that have to be made first: nothing is known of them but these keys. */
  readonly placeholders: Set<string>;
  created: number;
  changed: number;
}

/** A plan that writes nothing yet. */
export function createLinkPlan(type: LinkType): LinkPlan {
  return {
    type,
    write: [],
    remove: [],
    wait: [],
    waitNoLonger: [],
    placeholders: new Set(),
    created: 0,
    changed: 0,
  };
}

/** One owner's list, with what there is of it. */
export interface ListToPlan {
  readonly owner: string;
  readonly list: LinkList;
  /** The key of the node that is meant; null where there is none, and none may be made. */
  readonly toKey: (mention: string) => string | null;
  readonly isPlaceholder: (mention: string) => boolean;
  readonly stored: readonly StoredLink[];
  readonly waiting: readonly StoredLink[];
}

/** Adds to the plan what the list changes, and says how much of that a reader would see. */
export function planList(
  plan: LinkPlan,
  { owner, list, toKey, isPlaceholder, stored, waiting }: ListToPlan,
): number {
  const wanted = new Map<string, { link: StoredLink; isThere: boolean }>();
  for (const { mention, properties, imports } of list.links) {
    const key = toKey(mention);
    const end = key ?? mention;
    const [startKey, endKey] = list.owner === 'start' ? [owner, end] : [end, owner];
    // A thing is never linked to itself, and two spellings of one thing are one link: the first one stands.
    const pair = JSON.stringify([startKey, endKey]);
    if ((plan.type === 'RELATED_TO' || plan.type === 'PART_OF') && startKey === endKey) continue;
    if (wanted.has(pair)) continue;
    const mentioned = end === mention ? null : mention;
    const all = withoutNulls({
      ...properties,
      imports,
      [list.owner === 'start' ? 'endId' : 'startId']: mentioned,
    });
    wanted.set(pair, { link: { type: plan.type, startKey, endKey, properties: all }, isThere: key !== null });
    if (key !== null && isPlaceholder(mention)) plan.placeholders.add(key);
  }
  return planWanted(plan, wanted, byPair(stored), byPair(waiting));
}

function planWanted(
  plan: LinkPlan,
  wanted: ReadonlyMap<string, { link: StoredLink; isThere: boolean }>,
  stored: ReadonlyMap<string, StoredLink>,
  waiting: ReadonlyMap<string, StoredLink>,
): number {
  let changes = 0;
  for (const [pair, { link, isThere }] of wanted) {
    const before = stored.get(pair);
    const waited = waiting.get(pair);
    if (!isThere) {
      if (waited && !isChanged(waited, link)) continue;
      plan.wait.push(link);
      changes += 1;
      continue;
    }
    if (waited) plan.waitNoLonger.push(waited);
    if (before && !isChanged(before, link)) continue;
    plan.write.push(link);
    if (!before) plan.created += 1;
    else if (isVisiblyChanged(before, link)) plan.changed += 1;
    else continue;
    changes += 1;
  }
  for (const [pair, link] of stored) {
    if (wanted.get(pair)?.isThere) continue;
    plan.remove.push(link);
    changes += 1;
  }
  for (const [pair, link] of waiting) {
    if (wanted.has(pair)) continue;
    plan.waitNoLonger.push(link);
    changes += 1;
  }
  return changes;
}

const byPair = (links: readonly StoredLink[]): Map<string, StoredLink> =>
  new Map(links.map((link) => [JSON.stringify([link.startKey, link.endKey]), link]));

/** Names that say where a link comes from and that no reader sees. */
const internal = new Set(['imports', 'startId', 'endId']);

function isChanged(before: StoredLink, link: StoredLink): boolean {
  return toChanges(before.properties, { ...toNulls(before.properties), ...link.properties }) !== null;
}

function isVisiblyChanged(before: StoredLink, link: StoredLink): boolean {
  const changes = toChanges(before.properties, { ...toNulls(before.properties), ...link.properties });
  return Object.keys(changes ?? {}).some((name) => !internal.has(name));
}

const toNulls = (properties: Properties): Properties =>
  Object.fromEntries(Object.keys(properties).map((name) => [name, null]));

const withoutNulls = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
