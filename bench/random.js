// Numbers that look random and are the same in every run.

/**
 * A stream of numbers from 0 (included) to 1 (excluded), decided by its seeds: mulberry32, started at
 * the FNV-1a hash of them.
 * @param {...(string | number)} seeds
 * @returns {() => number}
 */
export function createRandom(...seeds) {
  let state = 0x811c9dc5;
  for (const character of seeds.join(' ')) {
    state = Math.imul(state ^ character.charCodeAt(0), 0x01000193);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * A whole number from 0 to `count` - 1; with `skew` above 1 the small ones come more often.
 * @param {() => number} random
 * @param {number} count
 * @param {number} [skew]
 */
export function pickNumber(random, count, skew = 1) {
  return Math.floor(count * random() ** skew);
}

/**
 * `size` distinct whole numbers below `count`, in the order drawn.
 * @param {() => number} random
 * @param {number} size at most `count`
 * @param {number} count
 * @param {number} [skew]
 * @returns {number[]}
 */
export function pickDistinct(random, size, count, skew = 1) {
  /** @type {Set<number>} */
  const picked = new Set();
  while (picked.size < Math.min(size, count)) {
    let number = pickNumber(random, count, skew);
    // The next free one: with a skew, drawing again could take for ever.
    while (picked.has(number)) number = (number + 1) % count;
    picked.add(number);
  }
  return [...picked];
}
