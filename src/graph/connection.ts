// The one door to Neo4j: a pool of Bolt connections, reads with a deadline, writes with retries.
import neo4j, { type Driver, type ManagedTransaction, type Result, type ResultSummary } from 'neo4j-driver';
import { MethodgraphError } from '../domain/errors.js';
import {
  graphUnavailable,
  isLostRace,
  isRetriable,
  isUnexplained,
  timedOut,
  toGraphError,
} from './graph-error.js';
import { type Parameters, toCypherParameters } from './parameters.js';
import { type QueryParts, readQueryFiles } from './query-files.js';
import { streamRows } from './stream-rows.js';

/** Where Neo4j is and how it takes us in. */
export interface GraphAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** A statement that has ended, for metrics and for tests that count. */
export interface Statement {
  readonly query: string;
  readonly seconds: number;
  readonly failed: boolean;
}

/** How long a request's statements may run, and what ends them early. */
export interface RequestLimits {
  /** When the request has to be answered, in milliseconds since the epoch. */
  readonly deadline: number;
  /** Aborts when the client has gone. */
  readonly signal?: AbortSignal;
  /** The operation's name, for Neo4j's own list of transactions. */
  readonly operation?: string;
}

/** Statements of one write transaction. */
export interface GraphTransaction {
  /** The rows that the query file of that name answers. */
  run<Row>(query: string, parameters: Parameters): Promise<Row[]>;
  /** The same, and how many relationships it has made. */
  runAndCount<Row>(query: string, parameters: Parameters): Promise<CountedRows<Row>>;
}

export interface CountedRows<Row> {
  readonly rows: Row[];
  readonly relationshipsCreated: number;
}

export interface GraphConnection {
  readonly address: Omit<GraphAddress, 'password'>;
  /**
   * The rows of one read statement; `parts` fill the slots of its text.
   * @throws TIMEOUT, GRAPH_UNAVAILABLE, TOO_EXPENSIVE
   */
  read<Row>(
    query: string,
    parameters: Parameters,
    limits: RequestLimits,
    backward?: boolean,
    parts?: QueryParts,
  ): Promise<Row[]>;
  /** Has Neo4j work out how to answer such a read statement, which it then keeps in mind, without answering it. */
  plan(query: string, parameters: Parameters, parts?: QueryParts): Promise<void>;
  /**
   * Hands on the rows of one read statement, `rowsAtOnce` at most at a time, and takes more when `onRows` is done.
   * @throws as `read`, and what `onRows` throws, which ends the statement
   */
  stream<Row>(
    query: string,
    parameters: Parameters,
    limits: RequestLimits,
    onRows: (rows: readonly Row[]) => void | Promise<void>,
  ): Promise<void>;
  /** What `work` answers, all its statements in one transaction, tried again on transient failures. */
  write<Result>(work: (transaction: GraphTransaction) => Promise<Result>): Promise<Result>;
  /** Runs a statement that is no query file, in a transaction of its own, again where it lost a race: the schema's. */
  runStatement<Row>(text: string, parameters?: Parameters): Promise<Row[]>;
  /** Resolves when Neo4j answers. @throws GRAPH_UNAVAILABLE after `milliseconds` */
  ping(milliseconds?: number): Promise<void>;
  close(): Promise<void>;
}

/** How long a dead or frozen Neo4j may go unnoticed by a query, in milliseconds. */
const unresponsiveAfter = 2_500;
const pingWithin = 1_500;
/** How many rows of a stream are handed on together: as many as the driver fetches at once. */
const rowsAtOnce = 1_000;
/** How long a write is tried again on transient failures, in milliseconds. */
const retryWritesFor = 10_000;

/** A notification of severity WARNING: its classification as Neo4j names it, and its text. */
export interface Warning {
  readonly classification: string;
  readonly description: string;
}

/** What a connection may be told besides its address. */
export interface ConnectionOptions {
  readonly onStatement?: (statement: Statement) => void;
  /** Told what Neo4j warns of in a statement: a deprecation, a missing index. */
  readonly onWarning?: (query: string, warning: Warning) => void;
  readonly poolSize?: number;
}

/** A connection to the Neo4j at `address`; nothing is sent before the first statement. */
export function connectGraph(address: GraphAddress, options: ConnectionOptions = {}): GraphConnection {
  const { onStatement, onWarning, poolSize = 50 } = options;
  const { uri, username, password, database } = address;
  const queries = readQueryFiles();
  const driver = openDriver(uri, username, password, poolSize);
  // A ping never waits for a connection that a statement holds.
  const pingDriver = openDriver(uri, username, password, 2);

  async function observed<Result>(query: string, work: () => Promise<Result>): Promise<Result> {
    const start = performance.now();
    let failed = true;
    try {
      const result = await work();
      failed = false;
      return result;
    } catch (error) {
      throw toGraphError(error);
    } finally {
      onStatement?.({ query, seconds: (performance.now() - start) / 1000, failed });
    }
  }

  function passOnWarnings(query: string, summary: ResultSummary): void {
    if (!onWarning) return;
    for (const { severity, classification, statusDescription } of summary.gqlStatusObjects) {
      if (severity === 'WARNING') onWarning(query, { classification, description: statusDescription });
    }
  }

  function textOf(query: string, backward: boolean, parts?: QueryParts): string {
    const text = queries.get(query);
    if (!text) throw new MethodgraphError('INTERNAL', `There is no query file ${query}.`);
    if (parts) return text.fill(parts, backward);
    return backward ? text.backward : text.forward;
  }

  /** What `take` makes of the statement's answer, unless the request ends before. */
  async function runOnce<Taken>(
    text: string,
    parameters: Parameters,
    query: string,
    limits: RequestLimits,
    take: (running: Result) => PromiseLike<Taken>,
  ): Promise<Taken> {
    const left = limits.deadline - Date.now();
    if (left <= 0) throw timedOut();
    const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
    const stop = watch(limits, left);
    try {
      const metadata = { app: 'methodgraph', query, operation: limits.operation ?? '' };
      const running = session.run(text, toCypherParameters(parameters), {
        timeout: left,
        metadata,
      });
      return await Promise.race([take(running), stop.stopped]);
    } finally {
      stop.end();
      // Resets the connection where the statement still runs; a caller never waits for that.
      session.close().catch(() => undefined);
    }
  }

  /** The same, once more where the driver says that it may do, and `mayRepeat`. */
  async function run<Taken>(
    text: string,
    parameters: Parameters,
    query: string,
    limits: RequestLimits,
    take: (running: Result) => PromiseLike<Taken>,
    mayRepeat: () => boolean = () => true,
  ): Promise<Taken> {
    try {
      return await runOnce(text, parameters, query, limits, take);
    } catch (error) {
      if (isUnexplained(error)) {
        // All connections are taken, or Neo4j is gone: only a ping can tell.
        await ping();
        throw timedOut(error);
      }
      if (!isRetriable(error) || limits.signal?.aborted || !mayRepeat()) throw error;
      return await runOnce(text, parameters, query, limits, take);
    }
  }

  /** Rejects when the client goes, the deadline passes, or Neo4j stops answering altogether. */
  function watch(limits: RequestLimits, left: number) {
    let end = (): void => undefined;
    const stopped = new Promise<never>((_, reject) => {
      const gone = (): void => {
        reject(timedOut(limits.signal?.reason));
      };
      const late = setTimeout(() => {
        reject(timedOut());
      }, left);
      const silent = setTimeout(() => void ping().catch(reject), unresponsiveAfter);
      limits.signal?.addEventListener('abort', gone, { once: true });
      if (limits.signal?.aborted) gone();
      end = () => {
        clearTimeout(late);
        clearTimeout(silent);
        limits.signal?.removeEventListener('abort', gone);
      };
    });
    stopped.catch(() => undefined);
    return { stopped, end };
  }

  async function ping(milliseconds = pingWithin): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(graphUnavailable());
      }, milliseconds);
    });
    const session = pingDriver.session({ database, defaultAccessMode: neo4j.session.READ });
    try {
      await Promise.race([session.run('RETURN 1 AS answer', {}, { timeout: milliseconds }), silence]);
    } catch (error) {
      throw error instanceof MethodgraphError ? error : graphUnavailable(error);
    } finally {
      clearTimeout(timer);
      session.close().catch(() => undefined);
    }
  }

  return {
    address: { uri, username, database },

    read: (query, parameters, limits, backward = false, parts) =>
      observed(query, async () => {
        const text = textOf(query, backward, parts);
        const { records, summary } = await run(text, parameters, query, limits, (running) => running);
        passOnWarnings(query, summary);
        return records.map((record) => record.toObject() as never);
      }),

    plan: async (query, parameters, parts) => {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
      try {
        await session.run(`EXPLAIN ${textOf(query, false, parts)}`, toCypherParameters(parameters));
      } catch (error) {
        throw toGraphError(error);
      } finally {
        await session.close();
      }
    },

    stream: <Row>(
      query: string,
      parameters: Parameters,
      limits: RequestLimits,
      onRows: (rows: readonly Row[]) => void | Promise<void>,
    ) =>
      observed(query, async () => {
        let isTaken = false;
        const take = (running: Result) =>
          streamRows<Row>(running, rowsAtOnce, (rows) => {
            isTaken = true;
            return onRows(rows);
          });
        const summary = await run(textOf(query, false), parameters, query, limits, take, () => !isTaken);
        passOnWarnings(query, summary);
      }),

    write: async (work) => {
      const session = driver.session({ database });
      try {
        return await session.executeWrite((transaction) => work(toGraphTransaction(transaction)), {
          metadata: { app: 'methodgraph' },
        });
      } catch (error) {
        throw toGraphError(error);
      } finally {
        await session.close();
      }
    },

    runStatement: async <Row>(text: string, parameters: Parameters = {}) => {
      const deadline = Date.now() + retryWritesFor;
      for (;;) {
        const session = driver.session({ database });
        try {
          const { records } = await session.run(text, toCypherParameters(parameters));
          return records.map((record) => record.toObject() as Row);
        } catch (error) {
          if (!isLostRace(error) || Date.now() > deadline) throw toGraphError(error);
        } finally {
          await session.close();
        }
        await new Promise((done) => setTimeout(done, 50 + Math.random() * 200));
      }
    },

    ping,
    close: async () => {
      await Promise.all([driver.close(), pingDriver.close()]);
    },
  };

  function toGraphTransaction(transaction: ManagedTransaction): GraphTransaction {
    const runAndCount = <Row>(query: string, parameters: Parameters): Promise<CountedRows<Row>> =>
      observed(query, async () => {
        const { records, summary } = await transaction.run(
          textOf(query, false),
          toCypherParameters(parameters),
        );
        passOnWarnings(query, summary);
        return {
          rows: records.map((record) => record.toObject() as Row),
          relationshipsCreated: summary.counters.updates().relationshipsCreated,
        };
      });
    return {
      run: async (query, parameters) => (await runAndCount(query, parameters)).rows as never,
      runAndCount,
    };
  }
}

function openDriver(uri: string, username: string, password: string, poolSize: number): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      userAgent: 'methodgraph',
      disableLosslessIntegers: true,
      maxConnectionPoolSize: poolSize,
      connectionTimeout: 2_000,
      connectionAcquisitionTimeout: 4_000,
      maxTransactionRetryTime: retryWritesFor,
      telemetryDisabled: true,
    });
  } catch (error) {
    throw new MethodgraphError(
      'INVALID_INPUT',
      `${uri} is no address of a Neo4j; allowed are bolt:// and neo4j://, each also with +s or +ssc.`,
      {},
      { cause: error },
    );
  }
}
