// How much memory the embedded Neo4j gets: an eighth of the machine for each of its two large parts.
import { totalmem } from 'node:os';

/** Sizes as Java and Neo4j write them. */
export interface Memory {
  readonly heap: string;
  readonly pageCache: string;
  /** What all running transactions may hold together, so that one question can't take the heap. */
  readonly transactions: string;
}

const megabyte = 1024 * 1024;

/**
 * Heap and page cache for a machine (or container) of that size, unless they are set. The heap stays
 * between 512 MB and 4 GB, the page cache between 128 MB and 4 GB.
 */
export function chooseMemory(heap: string | undefined, pageCache: string | undefined): Memory {
  const total = Math.min(totalmem(), process.constrainedMemory() || Infinity) / megabyte;
  const ownHeap = clamp(total / 8, 512, 4096);
  const ownPageCache = clamp(total / 8, 128, 4096);
  const heapInUse = heap ? toMegabytes(heap) : ownHeap;
  return {
    heap: heap ?? `${ownHeap}m`,
    pageCache: pageCache ?? `${ownPageCache}m`,
    transactions: `${Math.floor(heapInUse * 0.6)}m`,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.floor(Math.min(Math.max(value, least), most));
}

function toMegabytes(size: string): number {
  const value = Number.parseInt(size, 10);
  if (/g$/i.test(size)) return value * 1024;
  return /k$/i.test(size) ? value / 1024 : value;
}
