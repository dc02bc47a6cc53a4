// What has been staged, made anew with all that hangs on it: the way that retractions and reviews share.
import { type ProgressReport } from '../../domain/progress.js';
import { deriveStaleValues } from '../derivation/derive-values.js';
import { completePendingLinks } from './complete-pending-links.js';
import { type LoadContext } from './load-context.js';
import { loadOwnedLinks } from './load-owned-links.js';
import { mergeNodes } from './merge-nodes.js';
import { removeOrphans } from './remove-orphans.js';
import { forgetStaleLists, stageStaleLists } from './stage-listers.js';

/** Also finishes what a load that was cut off has left. @throws GRAPH_UNAVAILABLE */
export async function makeAnew(context: LoadContext, progress: ProgressReport): Promise<void> {
  await stageStaleLists(context);
  await mergeNodes(context, progress);
  const linking = progress.start('Linking', context.owned.count, 'nodes');
  try {
    await loadOwnedLinks(context, linking.advance);
  } finally {
    linking.end();
  }
  await forgetStaleLists(context);
  await completePendingLinks(context);
  await removeOrphans(context.connection);
  await deriveStaleValues(context.connection, progress);
}
