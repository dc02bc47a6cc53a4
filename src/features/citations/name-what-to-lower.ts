// A traversal that ran into a limit, told so that the caller knows what to ask for instead.
import { MethodgraphError } from '../../domain/errors.js';

/**
 * What `work` answers.
 * @throws what it throws; a TIMEOUT or TOO_EXPENSIVE says which arguments to lower, in `details.lower` too
 */
export async function nameWhatToLower<Result>(
  lower: readonly string[],
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof MethodgraphError) || !['TIMEOUT', 'TOO_EXPENSIVE'].includes(error.code))
      throw error;
    throw new MethodgraphError(
      error.code,
      `${error.message} Lower ${lower.map((name) => `\`${name}\``).join(' or ')}.`,
      { ...error.details, lower },
      { cause: error },
    );
  }
}
