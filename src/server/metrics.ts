// What is counted, for Prometheus: requests, operations, and statements by query file.
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import { type Statement } from '../graph/connection.js';

const secondsBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export interface Metrics {
  /** The text that Prometheus reads. */
  read(): Promise<{ readonly contentType: string; readonly text: string }>;
  countStatement(statement: Statement): void;
  countRequest(route: string, status: number, seconds: number): void;
  countErrors(codes: readonly string[]): void;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const statements = new Histogram({
    name: 'methodgraph_statement_seconds',
    help: 'How long statements to the graph took, by query file.',
    labelNames: ['query', 'outcome'],
    buckets: secondsBuckets,
    registers: [registry],
  });
  const requests = new Histogram({
    name: 'methodgraph_http_request_seconds',
    help: 'How long HTTP requests took, by route and status.',
    labelNames: ['route', 'status'],
    buckets: secondsBuckets,
    registers: [registry],
  });
  const errors = new Counter({
    name: 'methodgraph_graphql_errors_total',
    help: 'GraphQL errors answered, by code.',
    labelNames: ['code'],
    registers: [registry],
  });
  return {
    read: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
    countStatement: ({ query, seconds, failed }) => {
      statements.observe({ query, outcome: failed ? 'failed' : 'answered' }, seconds);
    },
    countRequest: (route, status, seconds) => {
      requests.observe({ route, status: String(status) }, seconds);
    },
    countErrors: (codes) => {
      for (const code of codes) errors.inc({ code });
    },
  };
}
