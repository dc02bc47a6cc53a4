// What one source says of one thing: the claims of all its imports, folded in their order.
import { type Claim, compareClaims, type Said, sortProperties } from '../../domain/claim.js';
import { compareTexts } from '../../domain/order-key.js';
import { foldSaid, joinSets } from '../../domain/patch-said.js';
import { toTrustRank } from './trust.js';

/** All that one source has said under one key. */
export interface SourceRecord {
  readonly source: string;
  readonly id: string;
  readonly said: Said;
  readonly imports: readonly number[];
}

/** A thing's claims by source and key, folded, the most trusted first. */
export function toSourceRecords(
  claims: readonly Claim[],
  sourceOf: (number: number) => string,
): SourceRecord[] {
  const groups = new Map<string, { source: string; id: string; claims: Claim[] }>();
  for (const claim of [...claims].sort(compareClaims)) {
    const source = sourceOf(claim.import);
    const name = `${source} ${claim.id}`;
    const group = groups.get(name) ?? { source, id: claim.id, claims: [] };
    group.claims.push(claim);
    groups.set(name, group);
  }
  return [...groups.values()]
    .map(({ source, id, claims: own }) => ({
      source,
      id,
      said: foldSaid(
        own.map(({ said }) => said),
        source,
      ),
      imports: [...new Set(own.map((claim) => claim.import))],
    }))
    .sort(compareSourceRecords);
}

/** By trust, then by key. */
export function compareSourceRecords(first: SourceRecord, second: SourceRecord): number {
  return (
    toTrustRank(first.source) - toTrustRank(second.source) ||
    compareTexts(first.source, second.source) ||
    compareTexts(first.id, second.id)
  );
}

/**
 * Two records of one key in one load, of a source that repeats itself: of every property the fuller
 * value (any before null, true before false, else the longer as JSON, then the later in order), whichever
 * came first; of lists that are sets all items. Only what both call unknown is.
 */
export function mergeRepeated(first: Said, second: Said): Said {
  const result: Record<string, unknown> = { ...first };
  for (const [name, value] of Object.entries(second)) {
    if (value === undefined) continue;
    const before = result[name];
    const joined = joinSets(name, before, value);
    if (joined) result[name] = joined;
    else if (before === undefined || isFuller(value, before)) result[name] = value;
  }
  if (first['known'] === undefined || second['known'] === undefined) delete result['known'];
  return result;
}

function isFuller(value: unknown, than: unknown): boolean {
  if (value === null || than === null) return value !== null;
  if (typeof value === 'boolean' && typeof than === 'boolean') return value && !than;
  const [text, other] = [JSON.stringify(sortProperties(value)), JSON.stringify(sortProperties(than))];
  return text.length !== other.length ? text.length > other.length : compareTexts(text, other) > 0;
}
