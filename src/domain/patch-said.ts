// What a source says of a thing once it has said more of it: the one rule of folding claims.
import { type Said, sortProperties } from './claim.js';
import { compareTexts } from './order-key.js';

const textProperties = new Set(['names', 'summaries']);

/** Lists that are sets: what either record says belongs to both. */
const setProperties = new Set(['notices', 'redirects', 'differentFrom', 'describes']);

/** What all that a source has said of a thing comes to, the earliest first; one alone stays as it is. */
export function foldSaid(all: readonly Said[], source: string): Said {
  return all.length === 0 ? {} : all.reduce((earlier, later) => patchSaid(earlier, later, source));
}

/**
 * What a source says after it has said more: an absent property stays, a list replaces the earlier one
 * (of a catalogue; elsewhere lists that are sets are joined), texts are laid over each other language by
 * language. A null is kept: it says that there is none.
 */
export function patchSaid(earlier: Said, later: Said, source: string): Said {
  const result: Record<string, unknown> = { ...earlier };
  for (const [name, value] of Object.entries(later)) {
    if (value === undefined) continue;
    const before = result[name];
    if (textProperties.has(name) && isObject(before) && isObject(value)) {
      result[name] = { ...before, ...value };
    } else if (name === 'related') {
      result[name] = patchRelated(before as Related, value as Related, source);
    } else {
      result[name] = (source === 'catalogue' ? null : joinSets(name, before, value)) ?? value;
    }
  }
  if (source !== 'catalogue' && !callsUnknown(earlier, later)) delete result['known'];
  return result;
}

/** All items of both lists, each once and in order, where the property is a list that is a set; else null. */
export function joinSets(name: string, first: unknown, second: unknown): unknown[] | null {
  if (!setProperties.has(name) || !Array.isArray(first) || !Array.isArray(second)) return null;
  const both: readonly unknown[] = [...(first as unknown[]), ...(second as unknown[])];
  const items = new Map(both.map((item) => [JSON.stringify(sortProperties(item)), item]));
  return [...items].sort(([one], [other]) => compareTexts(one, other)).map(([, item]) => item);
}

/** A notice calls the paper it is about unknown, since it says nothing else of it: a record of the paper does. */
function callsUnknown(earlier: Said, later: Said): boolean {
  return later['known'] === false && earlier['known'] === false;
}

interface Relation {
  readonly slug: string;
  readonly sources?: readonly string[] | null;
}
type Related = readonly Relation[] | null | undefined;

/** A list of related methods replaces what those whose claims it brings have said before, and no one else's. */
function patchRelated(earlier: Related, later: Related, source: string): Relation[] {
  const claimants = new Set([source, ...(later ?? []).flatMap(({ sources }) => sources ?? [])]);
  const kept = (earlier ?? []).flatMap((relation) => {
    const sources = (relation.sources ?? [source]).filter((each) => !claimants.has(each));
    return sources.length > 0 ? [{ ...relation, sources }] : [];
  });
  return [...kept, ...(later ?? [])];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
