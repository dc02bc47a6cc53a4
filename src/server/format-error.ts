// Errors as callers see them: a code of the closed list, a message, and never a stack or a statement.
import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type Logger } from 'pino';
import { MethodgraphError } from '../domain/errors.js';

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
