// A start that can't go on, told to the person at the terminal.
import { MethodgraphError } from '../../domain/errors.js';

/** Why the embedded Neo4j can't be started, and what to do about it. */
export function cannotStart(message: string, cause?: unknown): MethodgraphError {
  return new MethodgraphError('GRAPH_UNAVAILABLE', message, {}, { cause });
}
