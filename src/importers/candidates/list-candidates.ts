// The people of the graph who may be one person without the graph knowing, for a reader to decide.
import { type ProgressReport } from '../../domain/progress.js';
import { type GraphConnection } from '../../graph/connection.js';
import { openStage, type StageStore } from '../staging/open-stage.js';
import { type Candidate, compareCandidates } from './candidate.js';
import { toRarityKey } from './name-signature.js';
import { type Pair, pairNames } from './pair-names.js';
import { type KnownOf, readEvidence } from './read-evidence.js';
import { type FiledPerson, readFamilies, readNamesakes, stageNames } from './stage-names.js';
import { weighPair } from './weigh-pair.js';

export interface CandidateOptions {
  readonly connection: GraphConnection;
  /** How many are listed at most. */
  readonly limit: number;
  /** Those that score less are left out. */
  readonly minScore: number;
  readonly progress: ProgressReport;
}

/**
 * Pairs of people whose names agree, the best first, then by ids. Left out are those that stand on one
 * paper as two, those with two ORCID iDs, and those that a reader has decided on. Memory holds the people
 * of one family name, what is known of those of one initial, and the best pairs so far.
 * @throws GRAPH_UNAVAILABLE
 */
export async function listCandidates(options: CandidateOptions): Promise<Candidate[]> {
  const { connection, limit, minScore, progress } = options;
  const decided = await readDecided(connection);
  const stage = await openStage();
  try {
    const filing = progress.start('Filing names', null, 'people');
    const families = await stageNames(connection, stage.store, filing.advance);
    filing.end();
    const comparing = progress.start('Comparing', families, 'family names');
    const best = createBest(limit);
    let done = 0;
    let singles = families;
    for await (const family of readFamilies(stage.store, 2)) {
      for (const all of pairNames(family)) {
        const pairs = all.filter((pair) => !decided.has(toName(pair)));
        const known = await readEvidence(connection, toIds(pairs));
        const namesakes = await readAllNamesakes(stage.store, family, known);
        for (const pair of pairs) {
          const candidate = weighPair(pair, known, namesakes);
          if (candidate && candidate.score >= minScore) best.add(candidate);
        }
      }
      singles -= 1;
      comparing.advance((done += 1));
    }
    comparing.advance(done + singles);
    comparing.end();
    return best.list();
  } finally {
    await stage.dispose();
  }
}

const toName = ([first, second]: Pair): string => JSON.stringify([first.personId, second.personId]);

const toIds = (pairs: readonly Pair[]): string[] => [
  ...new Set(pairs.flatMap((pair) => pair.map(({ personId }) => personId))),
];

/** The pairs of present ids that readers have decided on. */
async function readDecided(connection: GraphConnection): Promise<Set<string>> {
  const rows = await connection.write((transaction) =>
    transaction.run<{ first: string; second: string }>('importers/list-reviews', {}),
  );
  const keys = [...new Set(rows.flatMap(({ first, second }) => [first, second]))];
  const resolved = await connection.write((transaction) =>
    transaction.run<{ key: string; target: string | null }>('importers/resolve-people', { keys }),
  );
  const targets = new Map(resolved.map(({ key, target }) => [key, target ?? key]));
  return new Set(
    rows.map(({ first, second }) =>
      JSON.stringify([targets.get(first) ?? first, targets.get(second) ?? second].sort()),
    ),
  );
}

async function readAllNamesakes(
  store: StageStore,
  family: readonly FiledPerson[],
  known: ReadonlyMap<string, KnownOf>,
): Promise<Map<string, number>> {
  const keys = new Set(family.map(({ signature }) => toRarityKey(signature)));
  for (const { coauthors } of known.values()) for (const key of coauthors.keys()) keys.add(key);
  return readNamesakes(store, [...keys]);
}

/** Keeps the best of all that are added, in no more than twice their number. */
function createBest(limit: number) {
  let kept: Candidate[] = [];
  const trim = (): void => {
    kept = kept.sort(compareCandidates).slice(0, limit);
  };
  return {
    add: (candidate: Candidate): void => {
      kept.push(candidate);
      if (kept.length > 2 * limit + 1_000) trim();
    },
    list: (): Candidate[] => {
      trim();
      return kept;
    },
  };
}
