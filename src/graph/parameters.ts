// Parameters as Cypher wants them: whole numbers as integers, which JavaScript can't tell from floats.
import neo4j from 'neo4j-driver';

export type Parameters = Readonly<Record<string, unknown>>;

/** The same parameters, every whole number in them an integer of Neo4j, at any depth. */
export function toCypherParameters(parameters: Parameters): Record<string, unknown> {
  return convert(parameters) as Record<string, unknown>;
}

function convert(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(convert);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, convert(inner)]));
  }
  return value;
}
