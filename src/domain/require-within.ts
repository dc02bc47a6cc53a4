// Whether a number that bounds an answer, or the length of a list, is within what is allowed.
import { MethodgraphError } from './errors.js';

export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** @throws INVALID_INPUT that names the argument and what it may be: a whole number, both bounds included */
export function requireWithin(name: string, value: number, { least, most }: Bounds): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw new MethodgraphError('INVALID_INPUT', `\`${name}\` is ${value}; allowed are ${least} to ${most}.`, {
    minimum: least,
    maximum: most,
  });
}

/** @throws INVALID_INPUT where the list of that name is shorter or longer than allowed */
export function requireLength(name: string, list: readonly unknown[], { least, most }: Bounds): void {
  if (list.length >= least && list.length <= most) return;
  throw new MethodgraphError(
    'INVALID_INPUT',
    `\`${name}\` holds ${list.length}; allowed are ${least} to ${most}.`,
    { minimum: least, maximum: most },
  );
}
