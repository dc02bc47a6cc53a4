// methodgraph analyze from end to end: what it answers, what becomes of it when the graph changes, and what stops it.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { compareByCodePoint } from '../../src/domain/order-key.js';
import { type ProgressReport, silentProgress } from '../../src/domain/progress.js';
import { analyzeCitations, AnalysisStopped } from '../../src/features/analysis/analyze-citations.js';
import { holdAnalysis } from '../../src/features/analysis/hold-analysis.js';
import { collectExport } from '../exporters/collect-export.js';
import { makeCitationWorld, toCitationRecords } from '../fixtures/citation-world.js';
import { runCommand, until } from '../kit/command.js';
import { openTestGraph, testAddress, type TestGraph } from '../kit/graph.js';
import { naiveComponents, naiveCores, naiveNumbers, naivePageRank } from '../kit/naive-analysis.js';
import { openTestServer, type TestServer } from '../kit/server.js';

let graph: TestGraph;
let server: TestServer;
const { uri, password } = testAddress();
const run = (...args: string[]) =>
  runCommand(['analyze', ...args], { NEO4J_URI: uri, NEO4J_PASSWORD: password, METHODGRAPH_SEED: 'none' });

const world = makeCitationWorld(3);
/** All papers by key; placeholders are papers like all others. */
const keys = [...world.papers.map(({ id }) => id), ...world.placeholders].sort(compareByCodePoint);
const numbered = {
  size: keys.length,
  citations: world.citations.map(({ citing, cited }) => [keys.indexOf(citing), keys.indexOf(cited)] as const),
};
const ranks = naivePageRank(numbered);
const rounded = (place: number): number => Math.round(1e15 * ranks[place]!);
const byRank = (one: number, other: number): number => rounded(other) - rounded(one) || one - other;

interface Metrics {
  readonly pageRank: number;
  readonly community: number;
  readonly component: number;
  readonly core: number;
  readonly betweenness: number;
  readonly computedAt: string;
  readonly stale: boolean;
}

const analyze = (progress: ProgressReport = silentProgress, signal?: AbortSignal) =>
  analyzeCitations({
    connection: graph.connection,
    seed: 42,
    resolution: 1,
    betweennessSamples: null,
    progress,
    ...(signal && { signal }),
  });

const metricsOf = async (id: string): Promise<Metrics | null> =>
  (
    await server.get<{ paper: { metrics: Metrics | null } }>(
      `query ($id: ID) { paper(id: $id) {
        metrics { pageRank community component core betweenness computedAt stale } } }`,
      { id },
    )
  ).paper.metrics;

interface PapersPage {
  readonly papers: {
    readonly nodes: readonly { readonly paperId: string }[];
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
}

/** The keys of all papers in the list, page by page. */
async function listPapers(orderBy: string): Promise<string[]> {
  const found: string[] = [];
  for (let after: string | null = null; ;) {
    const { papers }: PapersPage = await server.get<PapersPage>(
      `query ($after: String) { papers(orderBy: ${orderBy}, first: 7, after: $after) {
        nodes { paperId } pageInfo { endCursor hasNextPage } } }`,
      { after },
    );
    found.push(...papers.nodes.map(({ paperId }) => paperId));
    if (!papers.pageInfo.hasNextPage) return found;
    after = papers.pageInfo.endCursor;
  }
}

const stale = async (): Promise<boolean> =>
  (await server.get<{ citationAnalysis: { stale: boolean } }>('{ citationAnalysis { stale } }'))
    .citationAnalysis.stale;

const listProjections = (): Promise<unknown[]> =>
  graph.connection.runStatement(
    "CALL gds.graph.list() YIELD graphName WITH graphName WHERE graphName STARTS WITH 'methodgraph-analysis' RETURN graphName",
  );

beforeAll(async () => {
  graph = await openTestGraph();
  server = await openTestServer(graph.connection);
  await graph.clear();
});
afterAll(async () => {
  await graph.clear();
  await server.close();
  await graph.close();
});

test('a graph without papers is refused', async () => {
  const { status, stdout, stderr } = await run('--progress', 'none').ended;
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain('no papers');
});

describe('a graph that has not been analysed', () => {
  beforeAll(async () => {
    await graph.load(toCitationRecords(world));
  });

  test('answers null, and ANALYSIS_UNAVAILABLE where something was to be ordered by ranks', async () => {
    expect(await metricsOf(keys[0]!)).toBeNull();
    expect(await server.get('{ citationAnalysis { computedAt } community(number: 1) { size } }')).toEqual({
      citationAnalysis: null,
      community: null,
    });
    for (const query of [
      '{ papers(orderBy: {by: PAGE_RANK}) { nodes { paperId } } }',
      '{ communities { totalCount } }',
      `{ paper(doi: "${world.papers[0]!.doi}") { citedBy(orderBy: PAGE_RANK) { totalCount } } }`,
      `{ citationNetwork(seeds: ["${world.papers[0]!.doi}"], orderBy: PAGE_RANK) { truncated } }`,
    ]) {
      const { errors } = await server.ask(query);
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['ANALYSIS_UNAVAILABLE']);
      expect(errors![0]!.message).toContain('methodgraph analyze');
    }
  });
});

describe('an analysed graph', () => {
  let catalogue: string;
  beforeAll(async () => {
    catalogue = await collectExport(graph.connection, 'catalogue', {}, { pageSize: 100 });
    const { status, stdout, stderr } = await run('--progress', 'plain').ended;
    expect([status, stderr]).toEqual([0, expect.stringContaining('Finding communities')]);
    expect(stdout).toContain(`${keys.length} papers and ${world.citations.length} citations analysed.`);
  });

  test('tells what was found, of the whole and of every paper', async () => {
    const { citationAnalysis } = await server.get<{ citationAnalysis: Record<string, unknown> }>(
      `{ citationAnalysis { stale paperCount citationCount damping seed resolution betweennessSamples
          componentCount largestComponent communityCount modularity degeneracy computedAt } }`,
    );
    const components = naiveNumbers(naiveComponents(numbered));
    const cores = naiveCores(numbered);
    expect(citationAnalysis).toMatchObject({
      stale: false,
      paperCount: keys.length,
      citationCount: world.citations.length,
      damping: 0.85,
      seed: 42,
      resolution: 1,
      betweennessSamples: null,
      componentCount: Math.max(...components),
      largestComponent: components.filter((each) => each === 1).length,
      degeneracy: Math.max(...cores),
      computedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    });
    for (const [place, key] of keys.entries()) {
      const metrics = (await metricsOf(key))!;
      expect(metrics.pageRank).toBeCloseTo(ranks[place]!, 12);
      expect(metrics).toMatchObject({
        component: components[place],
        core: cores[place],
        computedAt: citationAnalysis['computedAt'],
        stale: false,
      });
    }
  });

  test('lists papers by rank, both ways, equal ones by key', async () => {
    const known = keys.map((_, place) => place).filter((place) => !world.placeholders.includes(keys[place]!));
    const expected = known.sort(byRank).map((place) => keys[place]);
    expect(await listPapers('{by: PAGE_RANK}')).toEqual(expected);
    expect(await listPapers('{by: PAGE_RANK, direction: ASC}')).toEqual([...expected].reverse());
  });

  test('lists citations by rank', async () => {
    const cited = world.papers[0]!.id;
    const citing = new Set(world.citations.filter((each) => each.cited === cited).map((each) => each.citing));
    const { paper } = await server.get<{
      paper: { citedBy: { nodes: { paperId: string }[]; totalCount: number } };
    }>(
      `query ($id: ID) { paper(id: $id) { citedBy(orderBy: PAGE_RANK, first: 100) { nodes { paperId } totalCount } } }`,
      { id: cited },
    );
    const expected = [...citing].map((key) => keys.indexOf(key)).sort(byRank);
    expect(paper.citedBy.nodes.map(({ paperId }) => keys.indexOf(paperId))).toEqual(expected);
    expect(paper.citedBy.totalCount).toBe(expected.length);
    const { citationNetwork } = await server.get<{
      citationNetwork: { nodes: { paper: { paperId: string } }[] };
    }>(
      `query ($id: ID!) { citationNetwork(seeds: [$id], direction: CITED_BY, orderBy: PAGE_RANK, first: 5) {
        nodes { paper { paperId } } } }`,
      { id: cited },
    );
    expect(citationNetwork.nodes.slice(1).map(({ paper: each }) => keys.indexOf(each.paperId))).toEqual(
      expected.slice(0, 5),
    );
  });

  test('lists communities, the largest first, with all of their papers by rank', async () => {
    const communities: {
      number: number;
      size: number;
      papers: { nodes: { paperId: string }[]; totalCount: number };
    }[] = [];
    for (let after: string | null = null; ;) {
      const page: {
        communities: {
          nodes: typeof communities;
          totalCount: number;
          pageInfo: { endCursor: string; hasNextPage: boolean; hasPreviousPage: boolean };
        };
      } = await server.get(
        `query ($after: String) { communities(first: 3, after: $after) {
          nodes { number size papers(first: 100) { nodes { paperId } totalCount } }
          totalCount pageInfo { endCursor hasNextPage hasPreviousPage } } }`,
        { after },
      );
      communities.push(...page.communities.nodes);
      expect(page.communities.pageInfo.hasPreviousPage).toBe(after !== null);
      if (!page.communities.pageInfo.hasNextPage) {
        expect(communities).toHaveLength(page.communities.totalCount);
        break;
      }
      after = page.communities.pageInfo.endCursor;
    }
    const found = communities.map(({ papers }) => papers.nodes.map(({ paperId }) => keys.indexOf(paperId)));
    const groups = keys.map((_, place) => found.findIndex((papers) => papers.includes(place)));
    expect(communities.map(({ number }) => number)).toEqual(communities.map((_, place) => place + 1));
    expect(naiveNumbers(groups)).toEqual(groups.map((group) => group + 1));
    for (const [place, { size, papers }] of communities.entries()) {
      expect([size, papers.totalCount]).toEqual([found[place]!.length, found[place]!.length]);
      expect(found[place]).toEqual([...found[place]!].sort(byRank));
    }
    const { communities: last } = await server.get<{
      communities: { nodes: { number: number }[]; pageInfo: { startCursor: string } };
    }>('{ communities(last: 2) { nodes { number } pageInfo { startCursor } } }');
    expect(last.nodes.map(({ number }) => number)).toEqual([communities.length - 1, communities.length]);
    expect(
      await server.get(
        '{ community(number: 1) { size papers(last: 1) { nodes { paperId } pageInfo { hasPreviousPage } } } }',
      ),
    ).toEqual({
      community: {
        size: found[0]!.length,
        papers: { nodes: [{ paperId: keys[found[0]!.at(-1)!] }], pageInfo: { hasPreviousPage: true } },
      },
    });
  });

  test('says the same of itself as before: an export holds nothing of an analysis', async () => {
    expect(await collectExport(graph.connection, 'catalogue', {}, { pageSize: 100 })).toBe(catalogue);
  });

  test('a load that changes nothing leaves it current', async () => {
    await graph.load(toCitationRecords(world));
    expect(await stale()).toBe(false);
  });

  test('a load that changes papers keeps what was found, and marks it stale; a new paper comes last', async () => {
    const before = (await metricsOf(keys[0]!))!;
    await graph.load([
      { kind: 'paper', id: 'local:0 new', title: 'New' },
      { kind: 'cites', citing: 'local:0 new', cited: keys[0]! },
    ]);
    expect(await stale()).toBe(true);
    expect(await metricsOf(keys[0]!)).toEqual({ ...before, stale: true });
    expect(await metricsOf('local:0 new')).toBeNull();
    expect((await listPapers('{by: PAGE_RANK}')).at(-1)).toBe('local:0 new');
    expect((await listPapers('{by: PAGE_RANK, direction: ASC}')).at(-1)).toBe('local:0 new');
    await analyze();
    expect(await stale()).toBe(false);
    expect(await metricsOf('local:0 new')).toMatchObject({ stale: false });
  });

  test('a paper that goes with nothing linked to it makes it stale, too', async () => {
    await graph.connection.runStatement(
      'MATCH (paper:Paper) WHERE NOT (paper)--() WITH paper LIMIT 1 DELETE paper',
    );
    expect(await stale()).toBe(true);
    await analyze();
    expect(await stale()).toBe(false);
  });
});

describe('one analysis at a time', () => {
  test('another one is refused while one runs', async () => {
    await holdAnalysis(graph.connection, async () => {
      await expect(analyze()).rejects.toMatchObject({ code: 'CONFLICT' });
    });
    await analyze();
  });

  test('one that was killed is in nobody’s way for longer than a minute, and its projection goes', async () => {
    await graph.connection.runStatement(
      "MATCH (analysis:Analysis) SET analysis.run = 'killed', analysis.aliveAt = datetime() - duration('PT61S')",
    );
    await graph.connection.runStatement(
      "CALL gds.graph.project('methodgraph-analysis-killed', 'Paper', 'CITES') YIELD graphName RETURN graphName",
    );
    await analyze();
    expect(await listProjections()).toEqual([]);
  });
});

describe('told to stop', () => {
  /** Aborts when work of that title begins. */
  function abortAt(title: string) {
    const controller = new AbortController();
    const progress: ProgressReport = {
      start: (started) => {
        if (started === title) controller.abort();
        return { advance: () => undefined, end: () => undefined };
      },
    };
    return analyze(progress, controller.signal);
  }

  test('before anything is written, nothing is changed', async () => {
    const before = await metricsOf(keys[0]!);
    const error: unknown = await abortAt('Finding communities').catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(AnalysisStopped);
    expect((error as Error).message).toContain('nothing has been changed');
    expect(await metricsOf(keys[0]!)).toEqual(before);
    expect(await listProjections()).toEqual([]);
  });

  test('while results are written, what there is counts as stale until the next analysis', async () => {
    await expect(abortAt('Writing results')).rejects.toThrow('marked stale');
    expect(await stale()).toBe(true);
    expect((await metricsOf(keys[0]!))!.stale).toBe(true);
    await analyze();
    expect(await stale()).toBe(false);
  });

  test('by a signal, the command ends with 1 and lets go of everything', async () => {
    const { ended } = await whileHeld(async () => {
      const command = run('--progress', 'none');
      await until(isAnyBlocked, 60_000, 'The command waits for what is held');
      command.child.kill('SIGINT');
      await until(() => Promise.resolve(command.output().stderr.includes('Stopping')), 10_000, 'It was told');
      return command;
    });
    const { status, stdout, stderr } = await ended;
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('nothing has been changed');
    expect(await listProjections()).toEqual([]);
    await analyze();
  });
});

/** What `work` comes to while no analysis can begin, though none runs. */
async function whileHeld<Result>(work: () => Promise<Result>): Promise<Result> {
  let result: { readonly value: Result } | undefined;
  const takenBack = new Error('What holds it is taken back');
  const held = graph.connection.write(async (transaction) => {
    await transaction.run('analysis/write/begin-results', {});
    result = { value: await work() };
    throw takenBack;
  });
  await expect(held).rejects.toBe(takenBack);
  return result!.value;
}

const isAnyBlocked = async (): Promise<boolean> => {
  const rows = await graph.connection.runStatement(
    "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN status",
  );
  return rows.length > 0;
};
