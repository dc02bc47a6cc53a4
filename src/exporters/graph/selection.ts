// The part of the graph that an export is asked for.
import { MethodgraphError } from '../../domain/errors.js';

/** What an export is narrowed to; without any of these it is the whole graph. README.md tells how they combine. */
export interface Selection {
  /** `--methods a,b`: these methods. */
  readonly methods?: readonly string[];
  /** `--field F`: the methods of that field and of the fields below it. */
  readonly field?: string;
  /** `--papers-cited-by PAPERID`: that paper, by any of its identifiers, and what it cites. */
  readonly papersCitedBy?: string;
  /** `--since YEAR`: papers of that year or later. */
  readonly since?: number;
}

/** Whether the selection leaves nothing out. */
export function isWhole({ methods, field, papersCitedBy, since }: Selection): boolean {
  return methods === undefined && field === undefined && papersCitedBy === undefined && since === undefined;
}

/** @throws INVALID_INPUT for no methods at all, or a year that is none */
export function checkSelection({ methods, since }: Selection): void {
  if (methods?.length === 0) {
    throw new MethodgraphError('INVALID_INPUT', 'No methods are named; name one, or leave the option out.');
  }
  if (since !== undefined && !Number.isSafeInteger(since)) {
    throw new MethodgraphError('INVALID_INPUT', `${since} is no year; give a whole number such as 2020.`);
  }
}
