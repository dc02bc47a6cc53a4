// Which links to write, to take away and to keep waiting, for what an owner's record lists: pure.
import { linkEnds, type LinkType, type NodeLabel } from '../domain/graph-model.js';
import { type Properties, toChanges } from './merge-properties.js';
import { keepOthersClaims, type Link, toRelationProperties, type WantedLinks } from './wanted-links.js';

/** The two keys of a link. */
export type LinkEnds = Omit<Link, 'properties'>;

/** A text that tells a pair of keys apart from every other. */
export const pairOf = ({ startKey, endKey }: LinkEnds): string => JSON.stringify([startKey, endKey]);

/** What has to be written to bring the links of one type to what their owners list. */
export interface LinkPlan {
  readonly type: LinkType;
  readonly write: Link[];
  readonly remove: LinkEnds[];
  readonly wait: Link[];
  readonly waitNoLonger: LinkEnds[];
  created: number;
  changed: number;
}

/** A plan that writes nothing yet. */
export function createLinkPlan(type: LinkType): LinkPlan {
  return { type, write: [], remove: [], wait: [], waitNoLonger: [], created: 0, changed: 0 };
}

/** Adds to the plan what one owner's list changes, and says how much that is. */
export function planOwner(
  plan: LinkPlan,
  wanted: WantedLinks,
  before: ReadonlyMap<string, Link>,
  waited: ReadonlyMap<string, Link>,
  there: ReadonlyMap<NodeLabel, ReadonlySet<string>>,
): number {
  const { start, end } = linkEnds[plan.type];
  const isThere = ({ startKey, endKey }: Link): boolean =>
    canStand(start, startKey, there) && canStand(end, endKey, there);
  const listed = new Set(wanted.links.map(pairOf));
  let changes = 0;

  for (const link of wanted.links) {
    const pair = pairOf(link);
    const old = before.get(pair) ?? waited.get(pair);
    const properties = mergeLink(plan.type, wanted, link.properties, old?.properties);
    const difference = toChanges(old?.properties ?? null, properties);
    if (isThere(link)) {
      if (waited.has(pair)) plan.waitNoLonger.push(link);
      if (before.has(pair) && difference === null) continue;
      plan.write.push({ ...link, properties: before.has(pair) ? (difference ?? {}) : properties });
      if (before.has(pair)) plan.changed += 1;
      else plan.created += 1;
      changes += 1;
    } else if (difference !== null || !waited.has(pair)) {
      plan.wait.push({ ...link, properties });
      changes += 1;
    }
  }
  if (wanted.owner === 'pair') return changes;

  for (const [pair, old] of before) {
    if (listed.has(pair)) continue;
    const kept = keepOthers(plan.type, wanted, old.properties);
    if (kept === null) plan.remove.push(old);
    else {
      const difference = toChanges(old.properties, kept);
      if (difference === null) continue;
      plan.write.push({ ...old, properties: difference });
      plan.changed += 1;
    }
    changes += 1;
  }
  for (const [pair, old] of waited) {
    if (listed.has(pair)) continue;
    const kept = keepOthers(plan.type, wanted, old.properties);
    if (kept === null) plan.waitNoLonger.push(old);
    else if (toChanges(old.properties, kept) !== null) plan.wait.push({ ...old, properties: kept });
    else continue;
    changes += 1;
  }
  return changes;
}

/** Papers are made where they are missing; methods, people and fields are never invented. */
function canStand(
  label: NodeLabel,
  key: string,
  there: ReadonlyMap<NodeLabel, ReadonlySet<string>>,
): boolean {
  return label === 'Paper' || there.get(label)?.has(key) === true;
}

function mergeLink(
  type: LinkType,
  wanted: WantedLinks,
  said: Properties,
  old: Properties | undefined,
): Properties {
  if (type !== 'RELATED_TO') return { ...(old ?? wanted.unlessSaid), ...said };
  const others = keepOthersClaims((old?.['claims'] ?? []) as string[], wanted.claimants ?? []);
  return { ...old, ...toRelationProperties([...others, ...(said['claims'] as string[])]) };
}

/** What stays of a link that its owner lists no longer; null where nothing does. */
function keepOthers(type: LinkType, wanted: WantedLinks, old: Properties): Properties | null {
  if (type !== 'RELATED_TO') return null;
  const claims = (old['claims'] ?? []) as string[];
  return toRelationProperties(keepOthersClaims(claims, wanted.claimants ?? []));
}
