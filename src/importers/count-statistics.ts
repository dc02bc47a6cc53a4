// What the graph holds that no count store knows, kept in one node: counted when a load has changed it.
import { type GraphConnection } from '../graph/connection.js';

/** Counts everything anew: about a second for a million papers. */
export async function countStatistics(connection: GraphConnection): Promise<void> {
  await connection.write((transaction) => transaction.run('importers/count-statistics', {}));
}

/** Counts where nobody has: after an import by neo4j-admin, or one by a release that did not count. */
export async function countMissingStatistics(connection: GraphConnection): Promise<void> {
  const [state] = await connection.write((transaction) =>
    transaction.run<{ counted: boolean }>('importers/has-statistics', {}),
  );
  if (!state?.counted) await countStatistics(connection);
}
