// Errors as callers see them: a code of the closed list, a message, and never a stack or a statement.
import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type Logger } from 'pino';
import { type ErrorCode, errorCodes, MethodgraphError } from '../domain/errors.js';

/** Apollo's own codes, for requests that are not valid GraphQL. */
const requestCodes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** A formatter that logs what it masks, under the id that the caller is told. */
export function createErrorFormatter(logger: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    const place = {
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
    };
    if (cause instanceof MethodgraphError && cause.code !== 'INTERNAL') {
      if (cause.cause) logger.warn({ err: cause.cause, code: cause.code }, cause.message);
      return { message: cause.message, ...place, extensions: { ...cause.details, code: cause.code } };
    }
    const code = formatted.extensions?.['code'];
    if (typeof code === 'string' && requestCodes.has(code)) {
      return { message: formatted.message, ...place, extensions: { code } };
    }
    const errorId = randomUUID();
    logger.error({ err: cause, errorId }, 'A request failed for a reason of our own.');
    return {
      message: `Something went wrong on our side; the log has it under ${errorId}.`,
      ...place,
      extensions: { code: 'INTERNAL', errorId },
    };
  };
}

/** The status of each code where an error is an answer of its own, outside GraphQL. */
const statuses: Readonly<Record<ErrorCode, number>> = {
  INVALID_INPUT: 400,
  NOT_FOUND: 404,
  CONFLICT: 409,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  TOO_EXPENSIVE: 400,
  RATE_LIMITED: 429,
  TIMEOUT: 504,
  GRAPH_UNAVAILABLE: 503,
  ANALYSIS_UNAVAILABLE: 503,
  SOURCE_FAILED: 502,
  INTERNAL: 500,
};

/** The HTTP status that a formatted error is answered with, where it is not part of an answer of GraphQL. */
export function toStatus({ extensions }: GraphQLFormattedError): number {
  const code = errorCodes.find((each) => each === extensions?.['code']);
  return statuses[code ?? 'INTERNAL'];
}
