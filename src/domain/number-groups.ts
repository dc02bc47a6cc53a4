// Groups of things numbered so that the same groups get the same numbers, whoever found them.

export interface NumberedGroups {
  /** The number of each thing's group, from 1. */
  readonly numbers: Int32Array;
  /** How many things each group has, that of number 1 first. */
  readonly sizes: number[];
}

/**
 * The largest group is 1; of equally large ones the one whose first thing comes earlier. `groups` tells the group of
 * each thing, whatever it is called, in the order of the things.
 */
export function numberGroups(groups: ArrayLike<number>): NumberedGroups {
  const found = new Map<number, { first: number; size: number }>();
  for (let thing = 0; thing < groups.length; thing += 1) {
    const group = found.get(groups[thing]!);
    if (group) group.size += 1;
    else found.set(groups[thing]!, { first: thing, size: 1 });
  }
  const ordered = [...found].sort(([, one], [, other]) => other.size - one.size || one.first - other.first);
  const numberOf = new Map(ordered.map(([name], place) => [name, place + 1]));
  return {
    numbers: Int32Array.from(groups, (name) => numberOf.get(name)!),
    sizes: ordered.map(([, { size }]) => size),
  };
}
