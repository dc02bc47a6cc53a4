// Values of a filter that the types of the schema let through and that still can't be.
import { MethodgraphError } from '../../domain/errors.js';

/** How many values a condition may be asked with. */
export const mostValues = 100;

/** @throws INVALID_INPUT for an empty or too long list */
export function requireList<Item>(name: string, values: readonly Item[]): readonly Item[] {
  if (values.length >= 1 && values.length <= mostValues) return values;
  throw new MethodgraphError(
    'INVALID_INPUT',
    `\`${name}\` names ${values.length} values; allowed are 1 to ${mostValues}. Leave it out to ask for none.`,
    { minimum: 1, maximum: mostValues },
  );
}

/** @throws INVALID_INPUT for a negative number */
export function requireCount(name: string, count: number): number {
  if (count >= 0) return count;
  throw new MethodgraphError('INVALID_INPUT', `\`${name}\` is ${count}; the least is 0.`, { minimum: 0 });
}

/** The range with the ends that it leaves open. @throws INVALID_INPUT for one that ends before it begins */
export function requireYears(
  name: string,
  { from, to }: { readonly from?: number | null; readonly to?: number | null },
): { readonly from: number; readonly to: number } {
  const range = { from: from ?? 0, to: to ?? 9999 };
  if (range.from <= range.to) return range;
  throw new MethodgraphError('INVALID_INPUT', `\`${name}\` goes from ${from} to ${to}, which is backward.`);
}
