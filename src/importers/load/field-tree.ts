// Which fields are part of which: a field is never, over however many steps, a part of itself.
import { type ReadRecord } from '../record.js';
import { type Tally } from '../tally.js';

export interface FieldTree {
  /** Those records that close no circle, in their order; the others are rejected with the circle. */
  keepTrees<Read extends ReadRecord>(reads: readonly Read[]): Read[];
}

/** `parents`: what the graph holds. */
export function createFieldTree(
  parents: readonly { readonly key: string; readonly parents: readonly string[] }[],
  tally: Tally,
): FieldTree {
  const tree = new Map(parents.map((field) => [field.key, field.parents]));
  return {
    keepTrees: (reads) =>
      reads.filter((read) => {
        const { record, place }: ReadRecord = read;
        if (record.kind !== 'field' || !record.partOf) return true;
        const circle = findCircle(tree, record.id, record.partOf);
        if (circle === null) {
          tree.set(record.id, record.partOf);
          return true;
        }
        const reason = `\`partOf\` makes the field a part of itself: ${circle.join(' → ')}`;
        tally.reject('field', { place, record, reason });
        return false;
      }),
  };
}

/** A way from the field over its parents back to itself, or null. */
function findCircle(
  tree: ReadonlyMap<string, readonly string[]>,
  field: string,
  parents: readonly string[],
): string[] | null {
  const visited = new Set<string>();
  const ways = parents.map((parent) => [field, parent]);
  for (let way = ways.pop(); way; way = ways.pop()) {
    const last = way.at(-1)!;
    if (last === field) return way;
    if (visited.has(last)) continue;
    visited.add(last);
    for (const next of tree.get(last) ?? []) ways.push([...way, next]);
  }
  return null;
}
