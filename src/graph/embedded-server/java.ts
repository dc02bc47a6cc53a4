// Finds a JDK that runs Neo4j, and Maven to fetch it; says what to install where there is none.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cannotStart } from './start-error.js';

const run = promisify(execFile);

/** The oldest Java that Neo4j 5.26 runs on. */
const oldestJava = 17;
/** The Java releases that Neo4j 5.26 supports (its operations manual, "System requirements"). */
const supportedJava = [17, 21];

/** A JDK that will do. */
export interface Jdk {
  readonly command: string;
  readonly version: number;
}

/**
 * The JDK at `javaHome`, else the one on the path.
 * @throws GRAPH_UNAVAILABLE that tells how to install one where there is none or it is too old
 */
export async function requireJdk(javaHome: string | undefined, warn: (text: string) => void): Promise<Jdk> {
  const command = javaHome ? join(javaHome, 'bin', 'java') : 'java';
  const settings = await readSettings(command);
  if (settings === null)
    throw cannotStart(
      explainMissing(
        `No Java was found (${javaHome ? `JAVA_HOME is ${javaHome}, but ` : ''}${command} does not run).`,
      ),
    );
  const version = Number(/java\.specification\.version = (?:1\.)?(\d+)/.exec(settings)?.[1]);
  const home = /java\.home = (.+)/.exec(settings)?.[1]?.trim() ?? '';
  if (!(version >= oldestJava)) {
    throw cannotStart(
      explainMissing(`The Java at ${home || command} is version ${version}, which is too old.`),
    );
  }
  if (!['javac', 'javac.exe'].some((compiler) => existsSync(join(home, 'bin', compiler)))) {
    throw cannotStart(explainMissing(`The Java at ${home} is a JRE; a JDK is needed.`));
  }
  if (!supportedJava.includes(version)) {
    warn(
      `Java ${version} is not one that Neo4j 5.26 supports (${supportedJava.join(', ')}); trying it all the same.`,
    );
  }
  return { command, version };
}

/**
 * Resolves where Maven runs.
 * @throws GRAPH_UNAVAILABLE that tells how to install it
 */
export async function requireMaven(): Promise<void> {
  try {
    await run('mvn', ['--version'], { shell: process.platform === 'win32' });
  } catch (error) {
    throw cannotStart(
      explainMissing('Maven was not found (mvn does not run); it fetches Neo4j once.'),
      error,
    );
  }
}

async function readSettings(command: string): Promise<string | null> {
  try {
    return (await run(command, ['-XshowSettings:properties', '-version'])).stderr;
  } catch {
    return null;
  }
}

function explainMissing(what: string): string {
  return `${what}
methodgraph starts its own Neo4j, which needs a JDK 17 or 21 and, the first time, Maven 3.8 or newer:
  Debian, Ubuntu   sudo apt-get install openjdk-17-jdk-headless maven
  macOS            brew install openjdk@21 maven   and export JAVA_HOME="$(brew --prefix openjdk@21)"
  Windows          winget install EclipseAdoptium.Temurin.21.JDK   and Maven from https://maven.apache.org
Two other ways need neither:
  docker compose up                            Neo4j and the server in containers
  NEO4J_URI=bolt://HOST:7687 npm start         a Neo4j you already have (with NEO4J_PASSWORD)`;
}
