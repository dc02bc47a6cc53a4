// Everything that the environment may set, read and checked in one place.
import { MethodgraphError } from './domain/errors.js';
import { type GraphAddress } from './graph/connection.js';

// graphql-js and Apollo choose their quick paths when they are loaded, which is after this file.
process.env['NODE_ENV'] ??= 'production';

export interface Config {
  readonly host: string;
  readonly port: number;
  /** A Neo4j to use; null: the embedded server. */
  readonly neo4j: GraphAddress | null;
  readonly home: string;
  readonly seed: 'bundled' | 'none';
  /** How long a request's questions to the graph may take together, in milliseconds. */
  readonly requestTimeout: number;
  /** Origins that browsers may call from, besides our own. */
  readonly corsOrigins: readonly string[];
  readonly logLevel: string;
  /** Whether npm runs us, which does not pass on the signals that end it. */
  readonly underNpm: boolean;
  readonly javaHome: string | undefined;
  readonly neo4jHeap: string | undefined;
  readonly neo4jPageCache: string | undefined;
}

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

/**
 * The configuration that the environment says; an empty variable is an unset one.
 * @throws INVALID_INPUT that names the variable and what it may be
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const read = (name: string): string | undefined => {
    const value = environment[name]?.trim();
    return value === '' ? undefined : value;
  };
  const memory = (name: string): string | undefined =>
    check(name, read(name), (value) => /^\d+[kmg]$/i.test(value), 'a size such as 512m or 2g');
  return {
    host: read('HOST') ?? '127.0.0.1',
    port: Number(
      check(
        'PORT',
        read('PORT'),
        (value) => /^\d+$/.test(value) && Number(value) < 65_536,
        '0 to 65535, 0 for a free one',
      ) ?? 4000,
    ),
    neo4j: readNeo4j(read, environment['NEO4J_PASSWORD'] ?? ''),
    home: read('METHODGRAPH_HOME') ?? '.methodgraph',
    seed:
      check(
        'METHODGRAPH_SEED',
        read('METHODGRAPH_SEED'),
        (value) => ['bundled', 'none'].includes(value),
        'bundled or none',
      ) === 'none'
        ? 'none'
        : 'bundled',
    requestTimeout: Number(
      check(
        'METHODGRAPH_REQUEST_TIMEOUT',
        read('METHODGRAPH_REQUEST_TIMEOUT'),
        (value) => /^[1-9]\d{0,6}$/.test(value),
        'milliseconds, from 1',
      ) ?? 10_000,
    ),
    corsOrigins: (read('METHODGRAPH_CORS_ORIGINS') ?? '')
      .split(',')
      .map((origin) => origin.trim())
      .filter(Boolean),
    logLevel:
      check('LOG_LEVEL', read('LOG_LEVEL'), (value) => logLevels.includes(value), logLevels.join(', ')) ??
      'info',
    underNpm: read('npm_lifecycle_event') !== undefined,
    javaHome: read('JAVA_HOME'),
    neo4jHeap: memory('METHODGRAPH_NEO4J_HEAP'),
    neo4jPageCache: memory('METHODGRAPH_NEO4J_PAGE_CACHE'),
  };
}

function readNeo4j(read: (name: string) => string | undefined, password: string): GraphAddress | null {
  const uri = check(
    'NEO4J_URI',
    read('NEO4J_URI'),
    (value) => /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^@\s]+$/.test(value),
    'bolt://HOST:PORT or neo4j://HOST:PORT, each also with +s or +ssc, without user and password',
  );
  if (uri === undefined) return null;
  return {
    uri,
    username: read('NEO4J_USERNAME') ?? 'neo4j',
    password,
    database: read('NEO4J_DATABASE') ?? 'neo4j',
  };
}

function check(
  name: string,
  value: string | undefined,
  isAllowed: (value: string) => boolean,
  allowed: string,
): string | undefined {
  if (value === undefined || isAllowed(value)) return value;
  // NEO4J_URI may hold a password by mistake: never repeat it.
  const shown = name === 'NEO4J_URI' ? '' : ` is "${value}"; it`;
  throw new MethodgraphError('INVALID_INPUT', `${name}${shown} has to be ${allowed}.`);
}
