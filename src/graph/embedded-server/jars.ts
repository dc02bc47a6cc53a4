// Neo4j's jars: fetched once by the user's own Maven into neo4j/lib, shared by every METHODGRAPH_HOME.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type ProgressReport } from '../../domain/progress.js';
import { neo4jFolder } from '../project-files.js';
import { requireMaven } from './java.js';
import { cannotStart } from './start-error.js';

/** About how many jars `neo4j/pom.xml` comes to, for the progress shown while they are fetched. */
const expectedJars = 343;

/**
 * The folder with the jars that `neo4j/pom.xml` names, fetched where it is not there yet. The folder
 * is named after the file's content and appears whole or not at all, so that two first starts and
 * a change of version never mix.
 * @throws GRAPH_UNAVAILABLE with Maven's own words where they can't be had
 */
export async function requireJars(progress: ProgressReport): Promise<string> {
  const pom = join(neo4jFolder, 'pom.xml');
  const digest = createHash('sha256')
    .update(await readFile(pom))
    .digest('hex')
    .slice(0, 12);
  const folder = join(neo4jFolder, 'lib', digest);
  if (existsSync(folder)) return folder;

  await requireMaven();
  const partial = `${folder}.partial-${process.pid}`;
  await mkdir(partial, { recursive: true });
  try {
    await fetchJars(pom, partial, progress);
    await rename(partial, folder);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    // Another process may have fetched them meanwhile.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** The folder, among the jars, of those that Neo4j looks for procedures in: Graph Data Science. */
export const toPluginFolder = (jars: string): string => join(jars, 'plugins');

async function fetchJars(pom: string, folder: string, progress: ProgressReport): Promise<void> {
  const task = progress.start('Fetching Neo4j with Maven (about 135 MB, once)', expectedJars, 'jars');
  const maven = spawn(
    'mvn',
    [
      '-B',
      '-f',
      pom,
      'dependency:copy-dependencies@jars',
      'dependency:copy-dependencies@plugins',
      `-Djars=${folder}`,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' },
  );
  const tail: string[] = [];
  let done = 0;
  for (const stream of [maven.stdout, maven.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      tail.push(line);
      if (tail.length > 25) tail.shift();
      // Fetched ones and those already in Maven's cache alike are copied one by one at the end.
      if (/Downloaded from .*\.jar /.test(line)) task.advance((done = Math.min(done + 1, expectedJars)));
    });
  }
  const status = await new Promise<number | null>((resolve, reject) => {
    maven.on('error', reject);
    maven.on('close', resolve);
  });
  task.end();
  if (status !== 0) {
    const reason = tail
      .filter((line) => line.includes('ERROR'))
      .slice(0, 5)
      .join('\n');
    throw cannotStart(
      `Maven could not fetch Neo4j (status ${status}):\n${reason || tail.join('\n')}\n` +
        'Check that this machine reaches a Maven repository (a proxy goes into ~/.m2/settings.xml), then start again.',
    );
  }
}
