// How to find all links among some starts and some ends while looking at few: which ends to walk from, which pairs to look up.

export interface EndOfLinks {
  readonly key: string;
  /** How many links of the relation it has on this side. */
  readonly links: number;
}

export interface Walk {
  /** Those whose links are walked towards `allEnds`. */
  readonly starts: readonly string[];
  readonly allEnds: readonly string[];
  /** Those whose links are walked towards `others`. */
  readonly ends: readonly string[];
  /** Starts that are not walked from: they have too many links. */
  readonly others: readonly string[];
  /** Ends that are not walked from either; each pair of `others` and these is looked up. */
  readonly otherEnds: readonly string[];
  /** How many links are looked at; a pair that is looked up counts as `costOfPair`. */
  readonly cost: number;
}

/**
 * The cheapest way of these: from the starts with few links all of them are walked; then from the ends that have fewer
 * links than looking up the pairs with the remaining starts would cost; these pairs are looked up. So every link is found
 * once, and a hub costs no more than what stands at the other side.
 */
export function planWalk(
  startsWithAny: readonly EndOfLinks[],
  endsWithAny: readonly EndOfLinks[],
  costOfPair: number,
): Walk {
  const starts = sortByLinks(startsWithAny);
  const ends = sortByLinks(endsWithAny);
  const none: Walk = { starts: [], allEnds: [], ends: [], others: [], otherEnds: [], cost: 0 };
  if (starts.length === 0 || ends.length === 0) return none;
  const linksOfEnds = sumUp(ends);
  const linksOfStarts = sumUp(starts);

  let best = { walked: starts.length, cheapEnds: 0, cost: linksOfStarts.at(-1)! };
  // From the end: with each start that is not walked from, pairs cost more, and more ends are walked from.
  let cheapEnds = 0;
  for (let walked = starts.length - 1; walked >= 0; walked -= 1) {
    const costOfEnd = (starts.length - walked) * costOfPair;
    while (cheapEnds < ends.length && ends[cheapEnds]!.links <= costOfEnd) cheapEnds += 1;
    const pairs = cheapEnds === ends.length ? 0 : (ends.length - cheapEnds) * costOfEnd;
    const cost = linksOfStarts[walked]! + linksOfEnds[cheapEnds]! + pairs;
    if (cost < best.cost) best = { walked, cheapEnds, cost };
  }
  const keys = (all: readonly EndOfLinks[]): string[] => all.map(({ key }) => key);
  const others = keys(starts.slice(best.walked));
  return {
    starts: keys(starts.slice(0, best.walked)),
    allEnds: keys(ends),
    others,
    ends: others.length > 0 ? keys(ends.slice(0, best.cheapEnds)) : [],
    otherEnds: others.length > 0 ? keys(ends.slice(best.cheapEnds)) : [],
    cost: best.cost,
  };
}

/** Those that have any, the fewest first. */
const sortByLinks = (all: readonly EndOfLinks[]): EndOfLinks[] =>
  all.filter(({ links }) => links > 0).sort((one, other) => one.links - other.links);

/** The sums of the first 0, 1, 2 … of them. */
function sumUp(all: readonly EndOfLinks[]): number[] {
  const sums = [0];
  for (const { links } of all) sums.push(sums.at(-1)! + links);
  return sums;
}
