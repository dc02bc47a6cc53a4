// The graph for the length of one request: batches what one tick asks for, and stops with the request.
import DataLoader from 'dataloader';
import { type Page, type PageRows } from '../domain/page.js';
import { type GraphConnection, type RequestLimits } from './connection.js';
import { type Graph } from './graph.js';
import { type Parameters } from './parameters.js';
import { workWithin } from './work-within.js';

interface KeyedRow {
  readonly key: string;
  readonly value: unknown;
}

/** The graph bound to one request. */
export function createRequestGraph(connection: GraphConnection, limits: RequestLimits): Graph {
  const loaders = new Map<string, DataLoader<string, unknown>>();

  function loaderOf(query: string, parameters: Parameters, backward: boolean): DataLoader<string, unknown> {
    const name = JSON.stringify([query, backward, parameters]);
    let loader = loaders.get(name);
    if (!loader) {
      loader = new DataLoader<string, unknown>(async (keys) => {
        const rows = await connection.read<KeyedRow>(query, { ...parameters, keys }, limits, backward);
        const values = new Map(rows.map((row) => [row.key, row.value]));
        return keys.map((key) => values.get(key) ?? null);
      });
      loaders.set(name, loader);
    }
    return loader;
  }

  return {
    read: (query, parameters) => connection.read(query, parameters, limits),

    readFilled: (query, parts, parameters, backward = false) =>
      connection.read(query, parameters, limits, backward, parts),

    stream: (query, parameters, onRows) => connection.stream(query, parameters, limits, onRows),

    within: (work) => workWithin(limits, work),

    withShareOfTime: (share) => {
      const now = Date.now();
      return createRequestGraph(connection, { ...limits, deadline: now + (limits.deadline - now) * share });
    },

    load: async <Value>(query: string, key: string, parameters: Parameters = {}) =>
      (await loaderOf(query, parameters, false).load(key)) as Value | null,

    loadPage: async <Item extends { readonly orderKey: string }>(
      query: string,
      key: string,
      { after, before, size, backward }: Page,
      own: Parameters = {},
    ) => {
      // One more than asked for tells whether the list goes on.
      const parameters = { ...own, after, before, limit: size + 1 };
      const rows = await loaderOf(query, parameters, backward).load(key);
      return (rows ?? { items: [], hasBefore: false, hasAfter: false }) as PageRows<Item>;
    },
  };
}
