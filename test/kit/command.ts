// The built command as a process of its own, as a person runs it.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const cli = join(import.meta.dirname, '../../dist/cli.js');

export interface RunningCommand {
  readonly child: ChildProcess;
  /** What it has written so far. */
  output(): { readonly stdout: string; readonly stderr: string };
  /** Resolves when standard output holds that text. Rejects when the command ends before. */
  waitFor(text: string | RegExp, milliseconds?: number): Promise<RegExpMatchArray>;
  /** Resolves when it has ended, with what it said. */
  readonly ended: Promise<{
    readonly status: number | null;
    readonly stdout: string;
    readonly stderr: string;
  }>;
}

/** Runs `methodgraph` with those arguments, and nothing in the environment but what is given and the path. */
export function runCommand(
  args: readonly string[],
  environment: Record<string, string> = {},
): RunningCommand {
  const { PATH = '', JAVA_HOME, HOME = '' } = process.env;
  const child = spawn(process.execPath, [cli, ...args], {
    env: { PATH, HOME, ...(JAVA_HOME && { JAVA_HOME }), LOG_LEVEL: 'warn', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => {
    child.on('close', (status) => {
      resolve({ status, stdout, stderr });
    });
  });
  return {
    child,
    output: () => ({ stdout, stderr }),
    ended,
    waitFor: async (text, milliseconds = 90_000) => {
      const deadline = Date.now() + milliseconds;
      for (;;) {
        const match = stdout.match(text);
        if (match) return match;
        if (child.exitCode !== null || child.signalCode !== null || Date.now() > deadline) {
          throw new Error(`"${String(text)}" was not said.\n${stdout}\n${stderr}`);
        }
        await new Promise((done) => setTimeout(done, 50));
      }
    },
  };
}

/** Resolves when `check` answers true. */
export async function until(
  check: () => Promise<boolean>,
  milliseconds: number,
  what: string,
): Promise<number> {
  const start = Date.now();
  while (!(await check())) {
    if (Date.now() - start > milliseconds) throw new Error(`${what}: not within ${milliseconds} ms`);
    await new Promise((done) => setTimeout(done, 50));
  }
  return Date.now() - start;
}
