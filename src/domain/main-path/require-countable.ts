// Whether the numbers of paths are small enough to be kept.
import { MethodgraphError } from '../errors.js';
import { type Adjacency, neighboursOf } from './adjacency.js';
import { type AcyclicGraph } from './leave-out-cycles.js';

/** What a big integer takes besides its digits, and a place in an array, in bits. */
const bitsBesides = 192;

/**
 * Numbers of paths grow with every step: in a chain of a hundred thousand diamonds each has thirty thousand
 * digits. How many bits they have is reckoned from their logarithms.
 * @throws TOO_EXPENSIVE where they would take more than `mostBytes`
 */
export function requireCountable({ order, newer, older }: AcyclicGraph, mostBytes: number): void {
  const before = countLogarithms(order, newer);
  const after = countLogarithms(order.toReversed(), older);
  let largest = 0;
  for (const paper of order) largest = Math.max(largest, before[paper]! + after[paper]!);
  let bits = 0;
  // To the paper, from the paper in two ways, and the sum of weights behind it.
  for (const paper of order) bits += before[paper]! + 2 * after[paper]! + largest + 4 * bitsBesides;
  if (bits / 8 <= mostBytes) return;
  throw new MethodgraphError(
    'TOO_EXPENSIVE',
    `The numbers of paths would take more than ${mostBytes} bytes, which is the limit; ask with a smaller ` +
      '`depth`, fewer `seeds`, a narrower `field` or an earlier `asOfYear`.',
    { maximumBytesOfCounts: mostBytes },
  );
}

/** The binary logarithm of the number of paths that end at each paper, wherever they begin. */
function countLogarithms(order: Int32Array, onward: Adjacency): Float64Array {
  const counts = countRoughly(order, onward);
  if (counts.every(Number.isFinite)) return counts.map(Math.log2);
  const logarithms = new Float64Array(order.length);
  for (const paper of order) {
    for (const next of neighboursOf(onward, paper)) {
      logarithms[next] = addLogarithms(logarithms[next]!, logarithms[paper]!);
    }
  }
  return logarithms;
}

/** The numbers themselves, infinite where they are beyond 2^1024: much quicker than logarithms. */
function countRoughly(order: Int32Array, onward: Adjacency): Float64Array {
  const counts = new Float64Array(order.length).fill(1);
  for (const paper of order) {
    for (const next of neighboursOf(onward, paper)) counts[next]! += counts[paper]!;
  }
  return counts;
}

function addLogarithms(first: number, second: number): number {
  return Math.max(first, second) + Math.log2(1 + 2 ** -Math.abs(first - second));
}
