// One analysis at a time: which one is at work is noted in the graph, with a sign of life every few seconds.
import { randomUUID } from 'node:crypto';
import { MethodgraphError } from '../../domain/errors.js';
import { type GraphConnection } from '../../graph/connection.js';

/** How often an analysis says that it is at work, in milliseconds. */
const signEvery = 10_000;
/** For how long that is believed, in seconds: one that was killed is in nobody's way for longer. */
const patience = 60;

/**
 * What `work` comes to, while no other analysis of this graph runs. It is handed a name that is its own.
 * @throws CONFLICT where another one runs
 */
export async function holdAnalysis<Result>(
  connection: GraphConnection,
  work: (id: string) => Promise<Result>,
): Promise<Result> {
  const id = randomUUID();
  const [state] = await connection.write((transaction) =>
    transaction.run<{ begun: boolean; startedAt: string }>('analysis/write/begin-analysis', { id, patience }),
  );
  if (!state!.begun) {
    throw new MethodgraphError(
      'CONFLICT',
      `Another analysis of this graph runs since ${state!.startedAt}. ` +
        `If it was killed, this one can begin ${patience} s after its last sign of life.`,
    );
  }
  const sign = setInterval(() => {
    connection
      .write((transaction) => transaction.run('analysis/write/note-life', { id }))
      // The next one may get through; if none does, so does nothing else of the analysis.
      .catch(() => undefined);
  }, signEvery);
  try {
    return await work(id);
  } finally {
    clearInterval(sign);
    await connection.write((transaction) => transaction.run('analysis/write/end-analysis', { id }));
  }
}
