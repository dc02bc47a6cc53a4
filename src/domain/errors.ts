// The one error that callers may see, with its closed list of codes.

/** Every value that `extensions.code` can take, besides Apollo's own for requests that are not valid GraphQL. */
export const errorCodes = [
  'INVALID_INPUT',
  'NOT_FOUND',
  'CONFLICT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'TOO_EXPENSIVE',
  'RATE_LIMITED',
  'TIMEOUT',
  'GRAPH_UNAVAILABLE',
  'ANALYSIS_UNAVAILABLE',
  'SOURCE_FAILED',
  'INTERNAL',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/**
 * A failure that is told to the caller as it stands: `message` says what was wrong and what is
 * allowed, `details` is added to `extensions` (the slugs at fault, the limit).
 */
export class MethodgraphError extends Error {
  override readonly name = 'MethodgraphError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
