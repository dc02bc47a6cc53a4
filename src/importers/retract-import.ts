// What an import alone said, taken back; what it had superseded comes out again.
import { MethodgraphError } from '../domain/errors.js';
import { type ProgressReport } from '../domain/progress.js';
import { type GraphConnection } from '../graph/connection.js';
import { countStatistics } from './count-statistics.js';
import { listImports, type RecordedImport } from './import-log.js';
import { completePendingLinks } from './load/complete-pending-links.js';
import { loadNodes } from './load/load-nodes.js';
import { loadOwnedLinks } from './load/load-owned-links.js';
import { loadOrder, openLoad } from './load/open-load.js';
import { pullNodes } from './load/pull-nodes.js';
import { removeOrphans } from './load/remove-orphans.js';
import { retractCitations } from './load/retract-citations.js';
import { forgetStaleLists, stageStaleLists } from './load/stage-listers.js';
import { noteRetraction, retractPendingMethods, stageRetraction } from './load/stage-retraction.js';
import { openStage } from './staging/open-stage.js';
import { createTally } from './tally.js';

export interface Retraction {
  readonly importId: string;
  /** Nodes that were looked at: those of which the import had said something, and their like. */
  readonly nodes: number;
  /** Citations that it had told of. */
  readonly citations: number;
  readonly seconds: number;
}

export interface RetractOptions {
  readonly connection: GraphConnection;
  readonly importId: string;
  readonly progress: ProgressReport;
}

/**
 * Takes the claims of an import out of everything it speaks of, and makes each thing anew of what is
 * left, as if it had never been loaded. Cut off, it is completed by running it again. Importing the
 * same files again brings everything back.
 * @throws NOT_FOUND for an import there is not, GRAPH_UNAVAILABLE
 */
export async function retractImport({ connection, importId, progress }: RetractOptions): Promise<Retraction> {
  const start = performance.now();
  const recorded = await getImport(connection, importId);
  const { number } = recorded;
  const stage = await openStage();
  try {
    const context = await openLoad({
      connection,
      stage,
      source: 'retraction',
      importId,
      dryRun: false,
      tally: createTally(),
      retracted: number,
      begin: () => Promise.resolve(0),
    });
    if (!recorded.retracting) await noteRetraction(context, number);
    await retractPendingMethods(context, number);
    const citing = progress.start('Taking back citations', null, 'citations');
    const citations = await retractCitations(context, number, citing.advance);
    citing.end();
    const nodes = await stageRetraction(context, number);
    await stageStaleLists(context);
    const making = progress.start('Making anew what it spoke of', loadOrder.length, 'kinds');
    for (const [place, label] of loadOrder.entries()) {
      await pullNodes(context, label);
      await loadNodes(context, label, () => undefined);
      making.advance(place + 1);
    }
    making.end();
    const linking = progress.start('Linking', context.owned.count, 'nodes');
    await loadOwnedLinks(context, linking.advance);
    linking.end();
    await forgetStaleLists(context);
    await completePendingLinks(context);
    await removeOrphans(connection);
    await countStatistics(connection);
    await connection.write((transaction) => transaction.run('importers/mark-retracted', { number }));
    return { importId, nodes, citations, seconds: (performance.now() - start) / 1000 };
  } finally {
    await stage.dispose();
  }
}

/** @throws NOT_FOUND */
export async function getImport(connection: GraphConnection, importId: string): Promise<RecordedImport> {
  const imports = await listImports(connection);
  const found = imports.find((each) => each.importId === importId);
  if (found) return found;
  const known = imports.map((each) => each.importId).join(', ');
  throw new MethodgraphError(
    'NOT_FOUND',
    `There is no import ${importId}; there is: ${known || 'none yet'} (methodgraph imports list).`,
  );
}
