// Lines on disk, divided by a key: what belongs together stands in one file, which is small enough to hold in memory.
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** How many files lines are divided into: ten million make files of 40,000 lines. */
export const partitionCount = 256;

/** How much text is gathered for a file before it is appended to it. */
const appendAt = 32 * 1024;

export interface Partitions {
  /** Adds a line, which holds no line end, to the partition of the key. */
  append(key: string, line: string): void;
  /** The lines of one partition in the order they were added. */
  read(partition: number): string[];
  /** Gives the disk space of one partition back. */
  remove(partition: number): void;
}

/** Lines in files of a folder of their own. Files are written at once: nothing else goes on meanwhile. */
export function createPartitions(folder: string): Partitions {
  mkdirSync(folder, { recursive: true });
  const waiting = new Array<string>(partitionCount).fill('');
  const fileOf = (partition: number): string => join(folder, String(partition));

  function flush(partition: number): void {
    if (waiting[partition] !== '') appendFileSync(fileOf(partition), waiting[partition]!);
    waiting[partition] = '';
  }

  return {
    append: (key, line) => {
      const partition = toPartition(key);
      const text = `${waiting[partition]!}${line}\n`;
      waiting[partition] = text;
      if (text.length > appendAt) flush(partition);
    },
    read: (partition) => {
      flush(partition);
      if (!existsSync(fileOf(partition))) return [];
      const lines = readFileSync(fileOf(partition), 'utf8').split('\n');
      lines.pop();
      return lines;
    },
    remove: (partition) => {
      rmSync(fileOf(partition), { force: true });
    },
  };
}

/** The partition of a key: its FNV-1a hash, of which the high bits are folded into the low ones. */
function toPartition(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (partitionCount - 1);
}
