// The people of the graph who may be one person without the graph knowing, for a reader to decide.
import { type ProgressReport } from '../../domain/progress.js';
import { type GraphConnection } from '../../graph/connection.js';
import { openStage, type StageStore } from '../staging/open-stage.js';
import { type Candidate, compareCandidates } from './candidate.js';
import { toRarityKey } from './name-signature.js';
import { type Pair, pairNames } from './pair-names.js';
import { type KnownOf, readEvidence } from './read-evidence.js';
import { readFamilies, readNamesakes, stageNames } from './stage-names.js';
import { weighPair } from './weigh-pair.js';

export interface CandidateOptions {
  readonly connection: GraphConnection;
  /** How many are listed at most. */
  readonly limit: number;
  /** Those that score less are left out. */
  readonly minScore: number;
  readonly progress: ProgressReport;
}

export interface CandidateList {
  /** The best first, then by ids; no more than the limit. */
  readonly candidates: readonly Candidate[];
  /** How many there are that score enough. */
  readonly found: number;
}

/** How many pairs, at least, are asked about at once. */
const batchSize = 500;

/**
 * Pairs of people whose names agree. Left out are those that stand on one paper as two, those with two
 * ORCID iDs, and those that a reader has decided on. Memory holds the people of one family name, what is
 * known of those of one initial or of one batch, and the best pairs so far.
 * @throws GRAPH_UNAVAILABLE
 */
export async function listCandidates(options: CandidateOptions): Promise<CandidateList> {
  const { connection, limit, minScore, progress } = options;
  const decided = await readDecided(connection);
  const stage = await openStage();
  try {
    const filing = progress.start('Filing names', null, 'people');
    const families = await stageNames(connection, stage.store, filing.advance);
    filing.end();
    const comparing = progress.start('Comparing', families, 'family names');
    const best = createBest(limit);
    const weigh = async (pairs: readonly Pair[]): Promise<void> => {
      const known = await readEvidence(connection, toIds(pairs));
      const namesakes = await readAllNamesakes(stage.store, pairs, known);
      for (const pair of pairs) {
        const candidate = weighPair(pair, known, namesakes);
        if (candidate && candidate.score >= minScore) best.add(candidate);
      }
    };
    let batch: Pair[] = [];
    let done = 0;
    for await (const family of readFamilies(stage.store)) {
      for (const pairs of pairNames(family)) {
        batch = batch.concat(pairs.filter((pair) => !decided.has(toName(pair)) && !isToldApart(pair)));
        if (batch.length < batchSize) continue;
        await weigh(batch);
        batch = [];
      }
      comparing.advance((done += 1));
    }
    await weigh(batch);
    comparing.end();
    return best.list();
  } finally {
    await stage.dispose();
  }
}

const isToldApart = ([first, second]: Pair): boolean =>
  (first.differentFrom ?? []).includes(second.personId) ||
  (second.differentFrom ?? []).includes(first.personId);

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

/** By how many people the names of these pairs and of all their co-authors are borne. */
async function readAllNamesakes(
  store: StageStore,
  pairs: readonly Pair[],
  known: ReadonlyMap<string, KnownOf>,
): Promise<Map<string, number>> {
  const keys = new Set(pairs.flatMap((pair) => pair.map(({ signature }) => toRarityKey(signature))));
  for (const { coauthors } of known.values()) for (const key of coauthors.keys()) keys.add(key);
  return readNamesakes(store, [...keys]);
}

/** Keeps the best of all that are added, in no more than twice their number, and counts the others. */
function createBest(limit: number) {
  let kept: Candidate[] = [];
  let found = 0;
  const trim = (): void => {
    kept = kept.sort(compareCandidates).slice(0, limit);
  };
  return {
    add: (candidate: Candidate): void => {
      found += 1;
      kept.push(candidate);
      if (kept.length > 2 * limit + 1_000) trim();
    },
    list: (): CandidateList => {
      trim();
      return { candidates: kept, found };
    },
  };
}
