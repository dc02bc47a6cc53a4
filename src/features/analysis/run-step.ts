// One statement of an analysis that takes its time, with how far Neo4j says that it is.
import { randomUUID } from 'node:crypto';
import { type ProgressReport, type ProgressTask } from '../../domain/progress.js';
import { type GraphConnection, type RequestLimits } from '../../graph/connection.js';
import { type Parameters } from '../../graph/parameters.js';

/** What every step of an analysis works with. */
export interface AnalysisRun {
  /** A name that no other analysis has. */
  readonly id: string;
  readonly connection: GraphConnection;
  readonly limits: RequestLimits;
  readonly progress: ProgressReport;
}

/** How often Neo4j is asked how far it is, in milliseconds. */
const lookEvery = 500;

/** The row that the query answers, which is also told the name of its job. */
export async function runStep<Row>(
  { connection, limits, progress }: AnalysisRun,
  title: string,
  query: string,
  parameters: Parameters,
): Promise<Row> {
  const job = randomUUID();
  const task = progress.start(title, 100, '%');
  const stopLooking = look(connection, job, task);
  try {
    const [row] = await connection.read<Row>(query, { ...parameters, job }, limits);
    task.advance(100);
    return row!;
  } finally {
    stopLooking();
    task.end();
  }
}

function look(connection: GraphConnection, job: string, task: ProgressTask): () => void {
  let stopped = false;
  const ask = async (): Promise<void> => {
    const limits = { deadline: Date.now() + 5_000 };
    // Progress is all that is lost where this fails.
    const [row] = await connection
      .read<{ progress: string | null }>('analysis/progress-of-job', { job }, limits)
      .catch(() => []);
    const percent = Number.parseInt(row?.progress ?? '', 10);
    if (stopped) return;
    if (percent >= 0) task.advance(percent);
    timer = setTimeout(() => void ask(), lookEvery);
  };
  let timer = setTimeout(() => void ask(), lookEvery);
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
