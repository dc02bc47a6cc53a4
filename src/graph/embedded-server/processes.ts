// Processes by number: whether one lives, and whether it is the Neo4j of a home.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process can't be signalled, but it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether that process is our Neo4j on that folder: numbers are given out again after a while. */
export async function isNeo4jOf(pid: number, neo4jFolder: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  const command = await readCommand(pid);
  // Where the command can't be read (Windows), the number has to do.
  return command === null || (command.includes('TiedNeo4j') && command.includes(neo4jFolder));
}

/** Resolves true when the process has gone within `milliseconds`. */
export async function waitForEnd(pid: number, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await new Promise((done) => setTimeout(done, 100));
  }
  return true;
}

async function readCommand(pid: number): Promise<string | null> {
  try {
    if (process.platform === 'linux')
      return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).replaceAll('\0', ' ');
    if (process.platform === 'win32') return null;
    return (await run('ps', ['-ww', '-p', String(pid), '-o', 'command='])).stdout;
  } catch {
    return '';
  }
}
