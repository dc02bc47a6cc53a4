// Whether an argument that bounds a traversal is within what is allowed.
import { MethodgraphError } from '../../domain/errors.js';

interface Range {
  readonly least: number;
  readonly most: number;
}

/** @throws INVALID_INPUT that names the argument and what it may be */
export function requireNumber(name: string, value: number, { least, most }: Range): void {
  if (value >= least && value <= most) return;
  throw new MethodgraphError('INVALID_INPUT', `\`${name}\` is ${value}; allowed are ${least} to ${most}.`, {
    minimum: least,
    maximum: most,
  });
}

/** @throws INVALID_INPUT where the list of that name is shorter or longer than allowed */
export function requireLength(name: string, list: readonly unknown[], { least, most }: Range): void {
  if (list.length >= least && list.length <= most) return;
  throw new MethodgraphError(
    'INVALID_INPUT',
    `\`${name}\` holds ${list.length}; allowed are ${least} to ${most}.`,
    { minimum: least, maximum: most },
  );
}
