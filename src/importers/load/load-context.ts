// What every step of a load works with.
import { type NodeLabel } from '../../domain/graph-model.js';
import { type GraphConnection } from '../../graph/connection.js';
import { type StagedCitation } from '../staging/citation-spill.js';
import { type Spill, type Stage } from '../staging/open-stage.js';
import { type Units } from '../staging/units.js';
import { type PersonPair } from '../merging/cluster-people.js';
import { type Tally } from '../tally.js';
import { type OwnedLinks } from './owned-links.js';

export interface LoadContext {
  readonly connection: GraphConnection;
  readonly stage: Stage;
  /** The number of this import, which its claims bear. */
  readonly number: number;
  /** What this import reads. */
  readonly source: string;
  /** The source of an import, this one included. */
  readonly sourceOf: (number: number) => string;
  /** Count what would be done, write nothing. */
  readonly dryRun: boolean;
  readonly units: Readonly<Record<NodeLabel, Units>>;
  /** The labels of which the graph held something before: of others nothing has to be looked up. */
  readonly stored: ReadonlySet<NodeLabel>;
  readonly owned: Spill<OwnedLinks>;
  readonly citations: Spill<StagedCitation>;
  /** What readers have decided on people. */
  readonly reviews: readonly PersonPair[];
  /** The import that is being taken back: what it says of stored nodes does not count. */
  readonly retracted: number | null;
  readonly tally: Tally;
  /** Ends the load after the batch at hand. */
  readonly signal: AbortSignal | null;
}
