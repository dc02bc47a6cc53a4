// What became of every record: counted by kind, so that the sum is what was read.
import { type CatalogueRecord, type Place, type Rejection } from './record.js';

/** `merged`: it joined what other records say of the same thing. */
export const outcomes = ['created', 'changed', 'unchanged', 'merged', 'rejected'] as const;
export type Outcome = (typeof outcomes)[number];
export type RecordKind = CatalogueRecord['kind'];
export type KindCounts = Record<Outcome, number>;

export interface Counts {
  /** Records read, blank lines left out; the sum of all counts. */
  readonly read: number;
  readonly counts: Readonly<Record<RecordKind, KindCounts>>;
  /** Lines that are no record of any kind. */
  readonly unreadable: number;
  readonly rejected: number;
}

export interface Tally {
  count(kind: RecordKind, outcome: Outcome, count?: number): void;
  /** A record, or where `kind` is null something that is none. */
  reject(kind: RecordKind | null, rejection: Rejection): void;
  /** How many records the readers have handed over, rejections included. */
  read(count: number): void;
  counts(): Counts;
}

/** @throws an error from `counts` where the sum is not what was read: a record was lost */
export function createTally(onRejection?: (rejection: Rejection) => void): Tally {
  const none = (): KindCounts => ({ created: 0, changed: 0, unchanged: 0, merged: 0, rejected: 0 });
  const counts = { field: none(), method: none(), paper: none(), person: none(), cites: none() };
  let unreadable = 0;
  let read = 0;
  return {
    count: (kind, outcome, count = 1) => {
      counts[kind][outcome] += count;
    },
    reject: (kind, rejection) => {
      if (kind === null) unreadable += 1;
      else counts[kind].rejected += 1;
      onRejection?.(rejection);
    },
    read: (count) => {
      read += count;
    },
    counts: () => {
      const rejected = unreadable + Object.values(counts).reduce((sum, each) => sum + each.rejected, 0);
      const all = Object.values(counts).flatMap((each) => Object.values(each));
      const counted = unreadable + all.reduce((sum, count) => sum + count, 0);
      if (counted !== read) throw new Error(`${read} records were read, but ${counted} were counted.`);
      return { read, counts, unreadable, rejected };
    },
  };
}

/** A place as a person reads it: `file:line`. */
export const toPlaceText = ({ file, line }: Place): string => `${file}:${line}`;
