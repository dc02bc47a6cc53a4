// Whether two titles may be those of one work.

/**
 * A title as it is compared: compatibility forms, accents, case, punctuation and blanks told no
 * difference (NFKD; Unicode Standard Annex 15), letters and digits of every script kept.
 */
export function toTitleKey(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** From here on two titles agree: the share of character pairs that they have in common. */
const enoughInCommon = 0.75;
/** A beginning this long, in letters and digits, tells a title whose subtitle was dropped. */
const longEnoughBeginning = 10;

/**
 * True where the titles agree: equal as title keys, or one the beginning of the other (its subtitle
 * dropped), or at least three quarters of their character pairs in common (coefficient of Dice 1945,
 * doi:10.2307/1932409, on bigrams, twice those in common over all).
 */
export function titlesAgree(first: string, second: string): boolean {
  const [one, other] = [toTitleKey(first), toTitleKey(second)];
  if (one === other) return true;
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  if (shorter.length >= longEnoughBeginning && longer.startsWith(shorter)) return true;
  return shareBigrams(one, other) >= enoughInCommon;
}

function shareBigrams(one: string, other: string): number {
  const total = one.length + other.length - 2;
  if (one.length < 2 || other.length < 2) return 0;
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < one.length; at += 1) {
    const pair = one.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let common = 0;
  for (let at = 0; at + 1 < other.length; at += 1) {
    const pair = other.slice(at, at + 2);
    const left = pairs.get(pair) ?? 0;
    if (left === 0) continue;
    pairs.set(pair, left - 1);
    common += 1;
  }
  return (2 * common) / total;
}
