// Papers and citations held in Neo4j's memory for the algorithms, and given free whatever comes of them.
import { type CitationAnalysis } from '../../domain/citation-analysis.js';
import { MethodgraphError } from '../../domain/errors.js';
import { type GraphConnection } from '../../graph/connection.js';
import { type AnalysisRun, runStep } from './run-step.js';

/** Names of projections begin so; those of others are left alone. */
const prefix = 'methodgraph-analysis-';

/** How much of Neo4j's heap the analysis may take: the rest is for what else is asked meanwhile. */
const largestShare = 0.8;

/** Papers and citations in Neo4j's memory. */
export interface Projection {
  readonly name: string;
  readonly paperCount: number;
  /** Twice the number of links without direction. */
  readonly linkEnds: number;
}

/**
 * What `work` comes to, which is handed a projection of its own.
 * @throws TOO_EXPENSIVE where Neo4j's heap is too small for it
 */
export async function withProjection<Result>(
  run: AnalysisRun,
  work: (projection: Projection) => Promise<Result>,
): Promise<Result> {
  const { connection, limits } = run;
  await dropLeftovers(run);
  const projection = await readBytes(run, 'analysis/estimate-projection', {});
  await requireHeap(run, projection);
  const name = `${prefix}${run.id}`;
  try {
    const projected = await runStep<Omit<Projection, 'name'>>(
      run,
      'Reading citations',
      'analysis/project-citations',
      { name },
    );
    await requireHeap(run, projection + (await readBytes(run, 'analysis/estimate-algorithms', { name })));
    return await work({ name, ...projected });
  } finally {
    // The signal that ended the work must not end this, too; what fails here the next analysis makes up for.
    await drop(connection, name, limits.deadline).catch(() => undefined);
  }
}

/** What analyses that were killed have left; only one runs at a time. */
async function dropLeftovers({ connection, limits }: AnalysisRun): Promise<void> {
  const { database } = connection.address;
  const rows = await connection.read<{ name: string }>('analysis/projections', { prefix, database }, limits);
  for (const { name } of rows) await drop(connection, name, limits.deadline);
}

async function drop(connection: GraphConnection, name: string, deadline: number): Promise<void> {
  await connection.read('analysis/drop-projection', { name }, { deadline });
}

async function readBytes(
  { connection, limits }: AnalysisRun,
  query: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<number> {
  const [row] = await connection.read<{ bytes: number }>(query, parameters, limits);
  return row!.bytes;
}

async function requireHeap(run: AnalysisRun, needed: number): Promise<void> {
  const heap = await readBytes(run, 'analysis/heap', {});
  if (needed <= heap * largestShare) return;
  const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024).toLocaleString('en')} MB`;
  throw new MethodgraphError(
    'TOO_EXPENSIVE',
    `The analysis needs at least ${megabytes(needed)} of Neo4j's heap, which has ${megabytes(heap)}. ` +
      `Give it ${megabytes(needed / largestShare)} or more and start it again: METHODGRAPH_NEO4J_HEAP of the embedded one, ` +
      'NEO4J_HEAP in Docker, server.memory.heap.max_size elsewhere.',
    { neededBytes: needed, heapBytes: heap },
  );
}

/** What was projected, as far as the graph's own counts tell. */
export type ProjectedGraph = Pick<CitationAnalysis, 'revision' | 'paperCount' | 'citationCount'>;

/**
 * What an analysis that begins now is one of.
 * @throws INVALID_INPUT where there is nothing to analyse; CONFLICT where papers cite themselves by links of the graph
 */
export async function readProjectedGraph({ connection, limits }: AnalysisRun): Promise<ProjectedGraph> {
  const [graph] = await connection.read<{ number: number; papers: number; citations: number }>(
    'analysis/revision',
    {},
    limits,
  );
  const { number, papers, citations } = graph!;
  if (papers === 0)
    throw new MethodgraphError('INVALID_INPUT', 'There are no papers to analyse; import some first.');
  const [selfLinks] = await connection.read<{ count: number }>('analysis/self-links', {}, limits);
  if (selfLinks!.count > 0) {
    throw new MethodgraphError(
      'CONFLICT',
      `${selfLinks!.count} papers cite themselves by a link, which no import makes and no analysis may count. ` +
        'Take these links away: MATCH (paper:Paper)-[link:CITES]->(paper) DELETE link',
    );
  }
  return { revision: number, paperCount: papers, citationCount: citations };
}
