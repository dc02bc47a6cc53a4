// What a question may do with the graph while one request lasts.
import { type Page, type PageRows } from '../domain/page.js';
import { type Parameters } from './parameters.js';
import { type QueryParts } from './query-files.js';

/** The graph as the resolvers of one request see it: reads only, each bound by the request's deadline. */
export interface Graph {
  /**
   * The rows that the query file of that name answers.
   * @throws TIMEOUT, GRAPH_UNAVAILABLE, TOO_EXPENSIVE
   */
  read<Row>(query: string, parameters: Parameters): Promise<Row[]>;

  /** The same of a query file with slots, which `parts` fill; `backward` where a page is taken from its end. */
  readFilled<Row>(
    query: string,
    parts: QueryParts,
    parameters: Parameters,
    backward?: boolean,
  ): Promise<Row[]>;

  /**
   * Hands on the rows that the query file answers, a thousand at most at a time, and waits for `onRows` before it
   * takes more: an answer of any size is never held whole.
   * @throws TIMEOUT, GRAPH_UNAVAILABLE, TOO_EXPENSIVE, and what `onRows` throws, which ends the statement
   */
  stream<Row>(
    query: string,
    parameters: Parameters,
    onRows: (rows: readonly Row[]) => void | Promise<void>,
  ): Promise<void>;

  /**
   * What `work` of our own comes to, within the limits of the request: `signal` aborts when the client goes
   * or the deadline passes, and nobody waits for it any longer.
   * @throws TIMEOUT
   */
  within<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result>;

  /**
   * The same graph for what an answer can do without: its questions together take at most this share, 0 to 1, of
   * the time that the request has left now, so that a TIMEOUT comes while there is still time to answer.
   */
  withShareOfTime(share: number): Graph;

  /**
   * What the query file answers for one key, null where it answers nothing. All keys of one tick
   * that come with the same parameters become one statement: the query takes `$keys` and returns
   * `key` and `value`.
   * @throws TIMEOUT, GRAPH_UNAVAILABLE, TOO_EXPENSIVE
   */
  load<Value>(query: string, key: string, parameters?: Parameters): Promise<Value | null>;

  /**
   * One page of the list that belongs to a key, batched as `load` is. The query also takes `$after`,
   * `$before` and `$limit`, and its `value` is a map of `items`, `hasBefore` and `hasAfter`; other parameters are its
   * own.
   */
  loadPage<Item extends { readonly orderKey: string }>(
    query: string,
    key: string,
    page: Page,
    parameters?: Parameters,
  ): Promise<PageRows<Item>>;
}
