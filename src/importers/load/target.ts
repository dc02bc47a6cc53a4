// A node as it is to be after a load, and what that makes of the records behind it.
import { compareClaims, formatClaim, parseClaim } from '../../domain/claim.js';
import { type Properties, toChanges } from '../merging/properties.js';
import { listOrderNames } from '../merging/to-list-orders.js';
import { searchPropertyNames } from '../merging/to-search-properties.js';
import { type StoredNode, type Unit } from '../staging/units.js';
import { type Outcome } from '../tally.js';
import { type LinkList } from './owned-links.js';

export interface Target {
  readonly key: string;
  readonly properties: Properties;
  /** The records it is made of, that which names it first. */
  readonly units: readonly Unit[];
  /** Ids that answer with it besides its key. */
  readonly redirects: readonly string[];
  /** What it can be found by that none of its properties says. */
  readonly matchKeys: readonly string[];
  /** Every key or identifier by which a record may mean it. */
  readonly answersTo: readonly string[];
  readonly lists: readonly LinkList[];
}

/** A target with the node it was before, if there is one. */
export interface PlannedNode {
  readonly target: Target;
  readonly stored: StoredNode | null;
  /** What became of this load's records of it. */
  readonly outcomes: readonly Outcome[];
}

/** A node that goes, or that some of its links leave for others. */
export interface Move {
  readonly node: StoredNode;
  /** Whether a node of this key is still there afterwards. */
  readonly remains: boolean;
  /** Which node answers to which key or identifier now. */
  readonly answers: ReadonlyMap<string, string>;
}

/** Properties that serve the load and that no reader sees. */
const internal = new Set<string>([
  'claims',
  'titleKey',
  'authorLists',
  'orderKey',
  ...listOrderNames,
  ...searchPropertyNames,
]);

/** The claims of all its records, as they are stored on a node. */
export function toClaimTexts(units: readonly Unit[]): string[] | null {
  const claims = units.flatMap(({ claims }) => claims).sort(compareClaims);
  return claims.length > 0 ? claims.map(formatClaim) : null;
}

/** The nodes that hold any of the target's records already, or its key. */
export function nodesOf(target: Target, nodes: readonly StoredNode[]): StoredNode[] {
  const ids = new Set(target.units.map(({ id }) => id));
  return nodes.filter(({ key, properties }) => {
    if (key === target.key || target.answersTo.includes(key)) return true;
    return ((properties['claims'] ?? []) as string[]).some((claim) => ids.has(parseClaim(claim).id));
  });
}

/** What became of each of this load's records, in the order of the target's units. */
export function toOutcomes(target: Target, nodes: readonly StoredNode[]): Outcome[] {
  const own = target.units.filter(({ place }) => place !== null);
  const before = nodesOf(target, nodes);
  const held = new Set(before.flatMap(({ properties }) => (properties['claims'] ?? []) as string[]));
  const heldIds = new Set([...held].map((claim) => parseClaim(claim).id));
  return own.map((unit): Outcome => {
    if (before.length === 0) return unit === target.units[0] ? 'created' : 'merged';
    if (unit.claims.every((claim) => held.has(formatClaim(claim)))) return 'unchanged';
    if (!heldIds.has(unit.id) && target.units.length > 1) return 'merged';
    return isVisiblyChanged(target, before) ? 'changed' : 'unchanged';
  });
}

function isVisiblyChanged(target: Target, before: readonly StoredNode[]): boolean {
  const stored = before.find(({ key }) => key === target.key);
  const changes = toChanges(stored?.properties ?? null, target.properties);
  return changes !== null && Object.keys(changes).some((name) => !internal.has(name));
}
