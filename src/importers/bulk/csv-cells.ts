// Values as cells of the CSV that neo4j-admin reads, and what its headers call their types.
import { MethodgraphError } from '../../domain/errors.js';

/**
 * What stands between the items of a list. A noncharacter: it belongs in no text, and neo4j-admin knows
 * no way to write it within an item.
 */
export const arrayDelimiter = '\uFDD0';

export type CellType =
  'string' | 'long' | 'double' | 'boolean' | 'datetime' | 'string[]' | 'long[]' | 'double[]' | 'boolean[]';

/**
 * The type that the ordinary import gives such a value: whole numbers are integers.
 * @throws INVALID_INPUT for what a cell can't hold
 */
export function toCellType(value: unknown): CellType {
  if (Array.isArray(value)) {
    const types = new Set(value.map((item) => toScalarType(item)));
    const [type] = types;
    if (
      types.size !== 1 ||
      type === undefined ||
      type === 'datetime' ||
      (type === 'string' && isBlank(value))
    )
      throw cannotHold(value);
    return `${type}[]`;
  }
  return toScalarType(value);
}

function toScalarType(value: unknown): 'string' | 'long' | 'double' | 'boolean' | 'datetime' {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'long' : 'double';
  if (value instanceof Date) return 'datetime';
  throw cannotHold(value);
}

/** A list of one empty text can't be told from no list at all. */
const isBlank = (items: readonly unknown[]): boolean => items.length === 1 && items[0] === '';

/** The value as one cell. */
export function toCell(value: unknown): string {
  if (Array.isArray(value)) {
    const items = value.map(String);
    if (items.some((item) => item.includes(arrayDelimiter))) throw cannotHold(value);
    return toTextCell(items.join(arrayDelimiter));
  }
  return toTextCell(value instanceof Date ? value.toISOString() : String(value));
}

/** A text as a cell: an empty one is quoted, since a cell with nothing in it is no value. */
export function toTextCell(text: string): string {
  return text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function cannotHold(value: unknown): MethodgraphError {
  return new MethodgraphError(
    'INVALID_INPUT',
    `${JSON.stringify(value).slice(0, 200)} can't be written for neo4j-admin; import these files without --bulk.`,
  );
}
