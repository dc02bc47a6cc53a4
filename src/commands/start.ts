// methodgraph start: the server.
import { type Command } from 'commander';
import { readConfig } from '../config.js';
import { startMethodgraph } from '../main.js';
import { createProgress, type ProgressMode } from '../terminal/create-progress.js';
import { progressOption, say, status } from './command-line.js';

export function addStartCommand(program: Command): void {
  program
    .command('start')
    .description('bring up Neo4j, fill an empty graph with the bundled catalogue, and serve the API')
    .addOption(progressOption())
    .action(start);
}

async function start({ progress }: { progress: ProgressMode }): Promise<void> {
  const config = readConfig();
  const running = await startMethodgraph(config, { progress: createProgress(progress), say });
  process.stdout.write(
    [
      `methodgraph is ready.`,
      `  GraphQL  ${running.url}/graphql`,
      `  Home     ${running.url}/`,
      `  Health   ${running.url}/health/ready`,
      '',
    ].join('\n'),
  );
  let stopping = false;
  const stop = (): void => {
    // A second signal means now.
    if (stopping) process.exit(status.failed);
    stopping = true;
    running.stop().then(
      () => process.exit(status.done),
      (error: unknown) => {
        say(String(error));
        process.exit(status.failed);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  if (config.underNpm) {
    stopWithParent(() => {
      if (!stopping) stop();
    });
  }
}

/** Stops once the process that started us has gone: npm ends on SIGTERM and leaves us behind. */
function stopWithParent(stop: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 500);
}
