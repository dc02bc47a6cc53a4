// Typed questions to GraphQL, the same in the browser and on the server: only how they are sent differs.
import { type TypedDocumentString } from './generated/graphql.js';

export interface GraphqlRequest {
  readonly query: string;
  readonly operationName: string;
  readonly variables: Record<string, unknown>;
}

export interface GraphqlAnswer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

/** Brings a request to GraphQL and its answer back. */
export type Send = (request: GraphqlRequest, signal: AbortSignal) => Promise<GraphqlAnswer>;

/** @throws AskError where there is no answer without errors */
export type Ask = <Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
) => Promise<Data>;

/** What went wrong: the code of GraphQL's first error, or UNREACHABLE where there was no answer at all. */
export class AskError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'AskError';
    this.code = code;
  }
}

/** Asks by that way of sending. */
export function createAsk(send: Send): Ask {
  return async <Data, Variables extends Record<string, unknown>>(
    document: TypedDocumentString<Data, Variables>,
    variables: Variables,
    signal: AbortSignal,
  ) => {
    const query = document.toString();
    const operationName = /query (\w+)/.exec(query)?.[1] ?? '';
    const { data, errors } = await send({ query, operationName, variables }, signal);
    const [error] = errors ?? [];
    if (error) {
      const code = error.extensions?.['code'];
      throw new AskError(typeof code === 'string' ? code : 'INTERNAL', error.message);
    }
    return data as Data;
  };
}
