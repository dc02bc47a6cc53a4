// Numbers of nodes that only their links tell, filled into the files once these are known: each row keeps room for them.
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { toCountBound } from '../../domain/list-order.js';
import { type Properties } from '../merging/properties.js';
import { toTextCell } from './csv-cells.js';

/** The columns that rows of counted nodes begin with, after their number. */
export const countedColumns = 'popularity:long,popularityOrder:string';

/** What stands there until it is known; zeros in front of a number make no difference. */
const room = toCountBound(0);

/** The cells of these columns, not yet counted; what stands in no list has no place in an order. */
export function toUncountedCells({ addedOrder }: Properties): string {
  const order = typeof addedOrder === 'string' ? toTextCell(`${room}${addedOrder.slice(8)}`) : '';
  return `${room},${order}`;
}

export interface LateCounts {
  /** Told where in a file a row begins, in bytes: of each file in order. */
  readonly noteRow: (path: string, start: number) => void;
  /** Writes the counts, by the numbers of the nodes, into the files, which are closed by now. */
  readonly fill: (counts: Uint32Array) => void;
}

/** Takes 8 bytes for each row. */
export function createLateCounts(): LateCounts {
  const starts = new Map<string, number[]>();
  return {
    noteRow: (path, start) => {
      const own = starts.get(path);
      if (own) own.push(start);
      else starts.set(path, [start]);
    },
    fill: (counts) => {
      for (const [path, own] of starts) fillFile(path, own, counts);
    },
  };
}

/** How much of a file is looked at at once. */
const windowSize = 4 * 1024 * 1024;
/** A number of 16 digits, both cells and what parts them. */
const longestHead = 16 + 2 * room.length + 4;

function fillFile(path: string, starts: readonly number[], counts: Uint32Array): void {
  const descriptor = openSync(path, 'r+');
  const window = Buffer.allocUnsafe(windowSize);
  try {
    for (let next = 0; next < starts.length;) {
      const from = starts[next]!;
      const length = readSync(descriptor, window, 0, windowSize, from);
      const end = length < windowSize ? length : length - longestHead;
      for (; next < starts.length && starts[next]! - from < end; next += 1)
        fillRow(window, starts[next]! - from, counts);
      writeSync(descriptor, window, 0, length, from);
    }
  } finally {
    closeSync(descriptor);
  }
}

/** A row is `NUMBER,room,room…`, its second cell in quotes or empty. */
function fillRow(window: Buffer, start: number, counts: Uint32Array): void {
  const numberEnd = window.indexOf(',', start);
  const count = toCountBound(counts[Number(window.toString('latin1', start, numberEnd))] ?? 0);
  window.write(count, numberEnd + 1, 'latin1');
  let order = numberEnd + 1 + room.length + 1;
  if (window[order] === '"'.charCodeAt(0)) order += 1;
  if (window[order] === '0'.charCodeAt(0)) window.write(count, order, 'latin1');
}
