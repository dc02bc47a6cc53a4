// What a page shows in place of an answer, and with which status.
import { data } from 'react-router';
import { AskError } from './ask.js';

/** Why a loader has no answer. */
export interface Failure {
  readonly failure: 'unavailable' | 'failed' | 'not-found';
}

const unavailable: Readonly<Record<string, number>> = {
  GRAPH_UNAVAILABLE: 503,
  UNREACHABLE: 503,
  RATE_LIMITED: 503,
  TIMEOUT: 504,
};

type LoaderAnswer<Answer> = Answer | ReturnType<typeof data<Failure>>;

/** The answer, or what is shown where there is none, with the status that says so. */
export async function orFailure<Answer>(
  answer: Promise<Answer>,
  signal: AbortSignal,
): Promise<LoaderAnswer<Answer>> {
  try {
    return await answer;
  } catch (error) {
    // Who has left is shown nothing.
    if (signal.aborted || !(error instanceof AskError)) throw error;
    const status = unavailable[error.code];
    if (status === undefined) return data<Failure>({ failure: 'failed' }, { status: 500 });
    return data<Failure>({ failure: 'unavailable' }, { status, headers: { 'retry-after': '5' } });
  }
}

/** Nothing is at the address. */
export const notFound = () => data<Failure>({ failure: 'not-found' }, { status: 404 });

export const isFailure = (answer: object): answer is Failure => 'failure' in answer;
