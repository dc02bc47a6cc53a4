// A load about to begin: what the graph holds already, and where to keep what is read.
import { type NodeLabel } from '../../domain/graph-model.js';
import { type GraphConnection } from '../../graph/connection.js';
import { listImports } from '../import-log.js';
import { type PersonPair } from '../merging/cluster-people.js';
import { openCitationSpill } from '../staging/citation-spill.js';
import { type Stage } from '../staging/open-stage.js';
import { createUnits } from '../staging/units.js';
import { type Tally } from '../tally.js';
import { type LoadContext } from './load-context.js';

/** Papers bring people along, and say something of methods. */
export const loadOrder = ['Field', 'Paper', 'Person', 'Method'] as const satisfies readonly NodeLabel[];

export interface LoadToOpen {
  readonly connection: GraphConnection;
  readonly stage: Stage;
  readonly source: string;
  readonly importId: string;
  readonly dryRun: boolean;
  readonly tally: Tally;
  readonly signal?: AbortSignal | null;
  /** The number of the import to take back. */
  readonly retracted?: number;
  /** Notes that the import begins, and answers its number; not called in a dry run. */
  readonly begin: () => Promise<number>;
}

export async function openLoad({
  connection,
  stage,
  source,
  importId,
  dryRun,
  tally,
  signal = null,
  retracted,
  begin,
}: LoadToOpen): Promise<LoadContext> {
  const imports = await listImports(connection);
  const [labels] = await connection.write((transaction) =>
    transaction.run<{ labels: NodeLabel[] }>('importers/stored-labels', {}),
  );
  const reviews = await connection.write((transaction) =>
    transaction.run<PersonPair>('importers/list-reviews', {}),
  );
  const known = imports.find((each) => each.importId === importId)?.number;
  const next = known ?? Math.max(0, ...imports.map(({ number }) => number)) + 1;
  const number = dryRun ? next : await begin();
  const sources = new Map([...imports.map((each) => [each.number, each.source] as const), [number, source]]);
  const people = createUnits(stage.store, 'a');
  await people.link(reviews);
  return {
    connection,
    stage,
    number,
    source,
    sourceOf: (each) => sources.get(each) ?? 'unknown',
    dryRun,
    units: {
      Field: createUnits(stage.store, 'f'),
      Method: createUnits(stage.store, 'm'),
      Paper: createUnits(stage.store, 'p'),
      Person: people,
    },
    stored: new Set(labels?.labels),
    owned: stage.openSpill('owned'),
    citations: openCitationSpill(stage),
    reviews,
    tally,
    signal,
    retracted: retracted ?? null,
  };
}
