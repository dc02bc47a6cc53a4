// What all commands have in common: where they speak, how they end, which graph they work on.
import { Option } from 'commander';
import { readConfig } from '../config.js';
import { type ProgressReport } from '../domain/progress.js';
import { seedGraph } from '../importers/seed-graph.js';
import { openGraph, type OpenGraph } from '../main.js';
import { createProgress, type ProgressMode, progressModes } from '../terminal/create-progress.js';

/** How a command ends. */
export const status = { done: 0, failed: 1, someRejected: 3 } as const;

/** Tells the person at the terminal; data alone goes to standard output. */
export const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

export const progressOption = (): Option =>
  new Option('--progress <mode>', 'a bar on a terminal and lines elsewhere, always lines, or nothing')
    .choices(progressModes)
    .default('auto');

/**
 * Does the work on the graph of the configuration, and lets go of it whatever comes of it. `command` is
 * what this process is called where another one asks who holds the home.
 */
export async function withGraph<Result>(
  command: string,
  mode: ProgressMode,
  work: (graph: OpenGraph, progress: ProgressReport) => Promise<Result>,
): Promise<Result> {
  const progress = createProgress(mode);
  const graph = await openGraph(readConfig(), { command, whenRunning: 'join', progress, warn: say });
  try {
    return await work(graph, progress);
  } finally {
    await graph.close();
  }
}

/** Gives a question something to ask of: a Neo4j of somebody else's is filled by `start` only. */
export async function fillEmptyGraph({ connection }: OpenGraph, progress: ProgressReport): Promise<void> {
  const { seed, neo4j } = readConfig();
  if (seed === 'bundled' && !neo4j) await seedGraph(connection, progress);
}

/** Progress where somebody watches, nothing elsewhere: for commands whose answer is what matters. */
export const watchedProgress = (): ProgressMode => (process.stderr.isTTY ? 'auto' : 'none');

/** A signal that the first Ctrl-C aborts, which is told so; the second one ends the process at once. */
export function stopOnSignal(told: string): AbortController {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(status.failed);
    say(told);
    controller.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  return controller;
}
