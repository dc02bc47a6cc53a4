// A statement's rows handed on while it runs.
import { type Result, type ResultSummary } from 'neo4j-driver';

/** Hands on all rows in their order, `most` at a time, each lot after `onRows` is done with the one before. */
export async function streamRows<Row>(
  running: Result,
  most: number,
  onRows: (rows: readonly Row[]) => void | Promise<void>,
): Promise<ResultSummary> {
  let rows: Row[] = [];
  for await (const record of running) {
    rows.push(record.toObject());
    if (rows.length < most) continue;
    await onRows(rows);
    rows = [];
  }
  if (rows.length > 0) await onRows(rows);
  return running.summary();
}
