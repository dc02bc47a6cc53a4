// What nothing speaks of any longer: people whom no paper brings, papers that nothing means.
import { type GraphConnection } from '../../graph/connection.js';
import { removeInBatches } from './remove-in-batches.js';

/**
 * Takes away people that only papers had brought and that no paper has any longer, and papers that were
 * only ever meant by links and that no link means any longer.
 */
export async function removeOrphans(connection: GraphConnection): Promise<void> {
  await removeInBatches(connection, 'importers/remove-orphaned-people');
  await removeInBatches(connection, 'importers/remove-orphaned-papers');
}
