// Disjoint sets of numbers, in four bytes each (union by smaller root, path halving; Tarjan 1975, doi:10.1145/321879.321884).

export interface DisjointSets {
  /** Adds one more set of one; its number is how many there were before. */
  add(): number;
  /** The number that stands for the set: the smallest in it. */
  find(number: number): number;
  unite(first: number, second: number): void;
  readonly size: number;
}

/** Sets of one, numbered from 0. */
export function createDisjointSets(count = 0): DisjointSets {
  let parents = new Int32Array(Math.max(count, 16));
  for (let number = 0; number < count; number += 1) parents[number] = number;
  let size = count;
  const find = (number: number): number => {
    let at = number;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at]!]!;
      at = parents[at]!;
    }
    return at;
  };
  return {
    add: () => {
      if (size === parents.length) {
        const larger = new Int32Array(parents.length * 2);
        larger.set(parents);
        parents = larger;
      }
      parents[size] = size;
      size += 1;
      return size - 1;
    },
    find,
    unite: (first, second) => {
      const [one, other] = [find(first), find(second)];
      if (one < other) parents[other] = one;
      else parents[one] = other;
    },
    get size() {
      return size;
    },
  };
}
