// Rounds of requests, and what they come to.
import { performance } from 'node:perf_hooks';

/**
 * One round: how many requests a second were answered, and how long each took, in milliseconds.
 * @typedef {{ perSecond: number, times: number[] }} Round
 */

/**
 * Asks for that many seconds over that many connections, each taking the next pick when it is free.
 * @param {{ seconds: number, connections: number, picks: string[][] }} options
 * @param {(slugs: string[]) => Promise<unknown>} ask
 * @returns {Promise<Round>}
 */
export async function runRound({ seconds, connections, picks }, ask) {
  /** @type {number[]} */
  const times = [];
  let next = 0;
  const start = performance.now();
  const end = start + seconds * 1000;
  const askOnAndOn = async () => {
    for (let before = performance.now(); before < end;) {
      await ask(picks[next++ % picks.length]);
      const after = performance.now();
      times.push(after - before);
      before = after;
    }
  };
  await Promise.all(Array.from({ length: connections }, askOnAndOn));
  return { perSecond: times.length / ((performance.now() - start) / 1000), times };
}

/**
 * The value that the share `rank` (0 to 1) of the numbers stays at or below: nearest rank.
 * @param {readonly number[]} numbers at least one
 * @param {number} rank
 */
export function findQuantile(numbers, rank) {
  const sorted = Float64Array.from(numbers).sort();
  return sorted[Math.max(Math.ceil(sorted.length * rank) - 1, 0)];
}

/** @param {readonly number[]} numbers at least one */
export const findMedian = (numbers) => {
  const sorted = Float64Array.from(numbers).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/**
 * Two questions in turns, who goes first alternating: the times of each in milliseconds, without those of the
 * first rounds, which warm up.
 * @param {{ rounds: number, warmUp: number }} options
 * @param {(round: number) => Promise<unknown>} ask
 * @param {(round: number) => Promise<unknown>} askOther
 */
export async function takeTurns({ rounds, warmUp }, ask, askOther) {
  const sides = [
    { ask, times: /** @type {number[]} */ ([]) },
    { ask: askOther, times: /** @type {number[]} */ ([]) },
  ];
  for (let round = 0; round < rounds + warmUp; round += 1) {
    for (const side of round % 2 ? sides : sides.toReversed()) {
      const start = performance.now();
      await side.ask(round);
      if (round >= warmUp) side.times.push(performance.now() - start);
    }
  }
  return { times: sides[0].times, otherTimes: sides[1].times };
}
