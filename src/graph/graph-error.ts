// Neo4j's failures in the words of the contract: told apart by code, never by message.
import neo4j, { type Neo4jError } from 'neo4j-driver';
import { MethodgraphError } from '../domain/errors.js';

const timeouts = [
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.ClientError.Transaction.LockClientStopped',
  'Neo.TransientError.Transaction.LockAcquisitionTimeout',
];

const outOfMemory = [
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.General.OutOfMemoryError',
  'Neo.TransientError.General.StackOverFlowError',
];

/** What the driver gives as a code when it never reached a server: no route, a lost socket, an exhausted pool. */
const unreachable = [neo4j.error.SERVICE_UNAVAILABLE, neo4j.error.SESSION_EXPIRED, 'N/A'];

const refusals = ['Neo.ClientError.Security.', 'Neo.ClientError.Database.', 'Neo.TransientError.'];

/** The failure as callers may see it; what is not the graph's passes through as it is. */
export function toGraphError(error: unknown): unknown {
  if (!isNeo4jError(error)) return error;
  const { code } = error;
  if (timeouts.includes(code)) return timedOut(error);
  if (outOfMemory.includes(code)) {
    return new MethodgraphError(
      'TOO_EXPENSIVE',
      'The graph ran out of memory for this question; ask for smaller pages or fewer levels.',
      {},
      { cause: error },
    );
  }
  if (code === 'Neo.ClientError.Schema.ConstraintValidationFailed') {
    return new MethodgraphError(
      'CONFLICT',
      'The graph already holds another thing with this key.',
      {},
      { cause: error },
    );
  }
  if (unreachable.includes(code) || refusals.some((prefix) => code.startsWith(prefix))) {
    return graphUnavailable(error);
  }
  return error;
}

/** The graph can't be reached, or does not take us in. */
export function graphUnavailable(cause?: unknown): MethodgraphError {
  return new MethodgraphError(
    'GRAPH_UNAVAILABLE',
    'The graph database does not answer; try again shortly.',
    {},
    { cause },
  );
}

/** The deadline passed before the graph had answered. */
export function timedOut(cause?: unknown): MethodgraphError {
  return new MethodgraphError(
    'TIMEOUT',
    'The graph did not answer within the time a request has; ask for less at once.',
    {},
    { cause },
  );
}

/** Whether the driver failed without a code: no connection was free in time, or it broke. */
export function isUnexplained(error: unknown): boolean {
  return isNeo4jError(error) && error.code === 'N/A';
}

/** Whether the same statement may succeed when it is sent again. */
export function isRetriable(error: unknown): boolean {
  return isNeo4jError(error) && neo4j.isRetryableError(error);
}

/**
 * Whether the statement lost a race against another one, and would do when it is run again: two
 * transactions waited for each other, or both made the same index, which IF NOT EXISTS does not prevent.
 */
export function isLostRace(error: unknown): boolean {
  if (!isNeo4jError(error)) return false;
  return (
    error.code === 'Neo.TransientError.Transaction.DeadlockDetected' ||
    /^Neo\.ClientError\.Schema\.\w+AlreadyExists$/.test(error.code)
  );
}

/** What a procedure said when it failed, or null where something else did. */
export function findProcedureFailure(error: unknown): string | null {
  if (!isNeo4jError(error) || error.code !== 'Neo.ClientError.Procedure.ProcedureCallFailed') return null;
  return error.message;
}

function isNeo4jError(error: unknown): error is Neo4jError {
  return error instanceof neo4j.Neo4jError;
}
