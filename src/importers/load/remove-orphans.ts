// What nothing speaks of any longer: people whom no paper brings, papers that nothing means.
import { type GraphConnection } from '../../graph/connection.js';

/** How many are taken away in one transaction. */
const batchSize = 5_000;

/**
 * Takes away people that only papers had brought and that no paper has any longer, and papers that were
 * only ever meant by links and that no link means any longer.
 */
export async function removeOrphans(connection: GraphConnection): Promise<void> {
  for (const query of ['importers/remove-orphaned-people', 'importers/remove-orphaned-papers'] as const) {
    for (;;) {
      const [removed] = await connection.write((transaction) =>
        transaction.run<{ count: number }>(query, { limit: batchSize }),
      );
      if (!removed || removed.count < batchSize) break;
    }
  }
}
