// What one source says of one thing: the claims of all its imports, folded in their order.
import { type Claim, compareClaims, type Said, sortProperties } from '../../domain/claim.js';
import { compareTexts } from '../../domain/order-key.js';
import { type RelationSaid } from '../record.js';
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
      said: own.map(({ said }) => said).reduce((earlier, later) => patch(earlier, later, source)),
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

const textProperties = new Set(['names', 'summaries']);

/**
 * What a source says after it has said more: an absent property stays, a list replaces the earlier one
 * (of a catalogue; elsewhere lists that are sets are joined), texts are laid over each other language by
 * language. A null is kept: it says that there is none.
 */
export function patch(earlier: Said, later: Said, source: string): Said {
  const result: Record<string, unknown> = { ...earlier };
  for (const [name, value] of Object.entries(later)) {
    if (value === undefined) continue;
    const before = result[name];
    if (textProperties.has(name) && isObject(before) && isObject(value)) {
      result[name] = { ...before, ...value };
    } else if (
      setProperties.has(name) &&
      source !== 'catalogue' &&
      Array.isArray(before) &&
      Array.isArray(value)
    ) {
      result[name] = joinSets(before, value);
    } else if (name === 'related') {
      result[name] = patchRelated(before as Related, value as Related, source);
    } else {
      result[name] = value;
    }
  }
  if (source !== 'catalogue' && !callsUnknown(earlier, later)) delete result['known'];
  return result;
}

/** A notice calls the paper it is about unknown, since it says nothing else of it: a record of the paper does. */
function callsUnknown(earlier: Said, later: Said): boolean {
  return later['known'] === false && earlier['known'] === false;
}

type Related = readonly RelationSaid[] | null | undefined;

/** A list of related methods replaces what those whose claims it brings have said before, and no one else's. */
function patchRelated(earlier: Related, later: Related, source: string): RelationSaid[] {
  const claimants = new Set([source, ...(later ?? []).flatMap(({ sources }) => sources ?? [])]);
  const kept = (earlier ?? []).flatMap((relation) => {
    const sources = (relation.sources ?? [source]).filter((each) => !claimants.has(each));
    return sources.length > 0 ? [{ ...relation, sources }] : [];
  });
  return [...kept, ...(later ?? [])];
}

/** Lists that are sets: what either record says belongs to both. */
const setProperties = new Set(['notices', 'redirects', 'describes']);

/**
 * Two records of one key in one load, of a source that repeats itself: of every property the fuller
 * value (any before null, true before false, else the longer as JSON, then the later in order), whichever came first; of
 * lists that are sets all items. Only what both call unknown is.
 */
export function mergeRepeated(first: Said, second: Said): Said {
  const result: Record<string, unknown> = { ...first };
  for (const [name, value] of Object.entries(second)) {
    if (value === undefined) continue;
    const before = result[name];
    if (before === undefined) result[name] = value;
    else if (setProperties.has(name) && Array.isArray(before) && Array.isArray(value))
      result[name] = joinSets(before, value);
    else if (isFuller(value, before)) result[name] = value;
  }
  if (first['known'] === undefined || second['known'] === undefined) delete result['known'];
  return result;
}

function joinSets(first: readonly unknown[], second: readonly unknown[]): unknown[] {
  const items = new Map([...first, ...second].map((item) => [JSON.stringify(sortProperties(item)), item]));
  return [...items].sort(([one], [other]) => compareTexts(one, other)).map(([, item]) => item);
}

function isFuller(value: unknown, than: unknown): boolean {
  if (value === null || than === null) return value !== null;
  if (typeof value === 'boolean' && typeof than === 'boolean') return value && !than;
  const [text, other] = [JSON.stringify(sortProperties(value)), JSON.stringify(sortProperties(than))];
  return text.length !== other.length ? text.length > other.length : compareTexts(text, other) > 0;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
