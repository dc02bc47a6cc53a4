// The bundled catalogue, loaded into a graph that holds nothing yet.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MethodgraphError } from '../domain/errors.js';
import { type ProgressReport } from '../domain/progress.js';
import { type GraphConnection } from '../graph/connection.js';
import { type ImportReport, runImport } from './run-import.js';

const catalogueFolder = fileURLToPath(new URL('../../data/catalogue', import.meta.url));

/** The files of the bundled catalogue. */
export function listBundledFiles(): string[] {
  return readdirSync(catalogueFolder)
    .filter((file) => file.endsWith('.ndjson'))
    .sort()
    .map((file) => join(catalogueFolder, file));
}

/**
 * Loads the bundled catalogue into an empty graph, or into one where that was cut off before.
 * @returns what was loaded, null where the graph holds something already
 */
export async function seedGraph(
  connection: GraphConnection,
  progress: ProgressReport,
): Promise<ImportReport | null> {
  const [state] = await connection.write((transaction) =>
    transaction.run<{ empty: boolean; cutOff: boolean }>('importers/seed-state', {}),
  );
  if (!state?.empty && !state?.cutOff) return null;
  await connection.write((transaction) => transaction.run('importers/begin-seed', {}));
  const report = await runImport({
    connection,
    source: 'catalogue',
    files: listBundledFiles(),
    dryRun: false,
    progress,
    onRejection: ({ place, reason }) => {
      throw new MethodgraphError(
        'INTERNAL',
        `The bundled catalogue is broken: ${place.file}:${place.line}: ${reason}`,
      );
    },
  });
  await connection.write((transaction) => transaction.run('importers/end-seed', {}));
  return report;
}
