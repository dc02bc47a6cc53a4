// A comparison as a file over HTTP: what an address asks, and the file that answers it.
import { type Comparison } from '../../domain/comparison.js';
import { MethodgraphError } from '../../domain/errors.js';
import { type Graph } from '../../graph/graph.js';
import { comparisonFormats } from './comparison-formats.js';
import { type ComparisonRequest, readComparisonRequest } from './read-comparison-request.js';

/** The question that the file answers: `main` hands it over, as an exporter knows no features. */
export type CompareMethods = (graph: Graph, request: ComparisonRequest) => Promise<Comparison>;

interface Request {
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly graph: Graph;
}

/** `GET /compare.FORMAT`, for the server: a file in one of `comparisonFormats`, named after the methods. */
export function createComparisonDownload(compareMethods: CompareMethods) {
  return {
    path: '/compare.:format',
    /** @throws NOT_FOUND for an unknown format, INVALID_INPUT, and what `compareMethods` throws */
    answer: async ({ parameters: { format: name = '' }, query, graph }: Request) => {
      const format = Object.hasOwn(comparisonFormats, name) ? comparisonFormats[name] : undefined;
      if (!format) {
        const formats = Object.keys(comparisonFormats);
        throw new MethodgraphError(
          'NOT_FOUND',
          `There is no format ${name}; there are ${formats.join(', ')}.`,
          { formats },
        );
      }
      const comparison = await compareMethods(graph, readComparisonRequest(query));
      const { render, extension, ...headers } = format;
      return {
        ...headers,
        fileName: `${comparison.methods.map(({ slug }) => slug).join('-vs-')}.${extension}`,
        body: render(comparison),
      };
    },
  };
}
