// Many things taken away by one statement, some in each transaction.
import { type GraphConnection } from '../../graph/connection.js';
import { type Parameters } from '../../graph/parameters.js';

/** How many are taken away in one transaction. */
const batchSize = 5_000;

/** Runs a statement that takes at most `$limit` things away, and answers how many, until none is left. */
export async function removeInBatches(
  connection: GraphConnection,
  query: string,
  parameters: Parameters = {},
): Promise<void> {
  for (;;) {
    const [removed] = await connection.write((transaction) =>
      transaction.run<{ count: number }>(query, { ...parameters, limit: batchSize }),
    );
    if (!removed || removed.count < batchSize) return;
  }
}
