// Which people of one family name have names that agree.
import { partsAgree } from '../merging/compare-names.js';
import { type FiledPerson } from './stage-names.js';

export type Pair = readonly [FiledPerson, FiledPerson];

/**
 * Every pair once, the smaller id first, those of one initial at a time. Names that agree share the first
 * letter of a given name or have none, so that only those who do are compared. Two ORCID iDs are two people.
 */
export function* pairNames(family: readonly FiledPerson[]): Generator<Pair[]> {
  for (const [initial, bucket] of toBuckets(family)) {
    const pairs: Pair[] = [];
    for (const [place, one] of bucket.entries()) {
      for (let next = place + 1; next < bucket.length; next += 1) {
        const other = bucket[next]!;
        if (firstShared(one, other) !== initial) continue;
        if (one.orcid !== null && other.orcid !== null && one.orcid !== other.orcid) continue;
        if (partsAgree(one.signature.parts, other.signature.parts))
          pairs.push(one.personId < other.personId ? [one, other] : [other, one]);
      }
    }
    if (pairs.length > 0) yield pairs;
  }
}

function toBuckets(family: readonly FiledPerson[]): Map<string, FiledPerson[]> {
  const everyInitial = new Set(family.flatMap(({ signature }) => signature.initials));
  const buckets = new Map<string, FiledPerson[]>();
  for (const person of family) {
    const { initials } = person.signature;
    for (const initial of initials.length > 0 ? initials : ['', ...everyInitial]) {
      const bucket = buckets.get(initial);
      if (bucket) bucket.push(person);
      else buckets.set(initial, [person]);
    }
  }
  return buckets;
}

/** The bucket in which the two are compared: they may share several. */
function firstShared({ signature: one }: FiledPerson, { signature: other }: FiledPerson): string | undefined {
  if (one.initials.length === 0) return other.initials[0] ?? '';
  if (other.initials.length === 0) return one.initials[0];
  return one.initials.find((initial) => other.initials.includes(initial));
}
