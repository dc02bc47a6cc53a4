// How the browser asks: POST to the server that the page came from.
import { AskError, type GraphqlAnswer, type Send } from './ask.js';

/** @throws AskError UNREACHABLE without a connection, or where the answer is none of GraphQL's */
export const sendOverHttp: Send = async (request, signal) => {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify(request),
      signal,
    });
    return (await response.json()) as GraphqlAnswer;
  } catch (error) {
    if (signal.aborted) throw error;
    throw new AskError('UNREACHABLE', error instanceof Error ? error.message : 'no answer');
  }
};
