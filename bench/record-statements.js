// The statements that a GraphQL document leads to, as the server's own resolvers send them.
import { graphql } from 'graphql';
import { connectGraph } from '../dist/graph/connection.js';
import { toCypherParameters } from '../dist/graph/parameters.js';
import { readQueryFiles } from '../dist/graph/query-files.js';
import { createRequestGraph } from '../dist/graph/request-graph.js';
import { buildSchema } from '../dist/server/schema.js';

/** @typedef {{ query: string, text: string, parameters: Record<string, unknown> }} Sent the query file, and what Neo4j was sent */

/**
 * Answers documents in this process, on a connection that writes down what goes through it.
 * @param {import('../dist/graph/connection.js').GraphAddress} address
 */
export function createRecorder(address) {
  const schema = buildSchema();
  const queries = readQueryFiles();
  const connection = connectGraph(address);
  return {
    /**
     * What the document answers, and the statements sent for it, in their order.
     * @returns {Promise<{ data: any, sent: Sent[] }>}
     */
    record: async (document, variables) => {
      /** @type {Sent[]} */
      const sent = [];
      const graph = createRequestGraph(
        {
          ...connection,
          read: (query, parameters, limits, backward = false, parts = {}) => {
            const text = queries.get(query).fill(parts, backward);
            sent.push({ query, text, parameters: toCypherParameters(parameters) });
            return connection.read(query, parameters, limits, backward, parts);
          },
        },
        { deadline: Date.now() + 60_000 },
      );
      const { data, errors } = await graphql({
        schema,
        source: document,
        variableValues: variables,
        contextValue: { graph },
      });
      if (errors) throw errors[0];
      // As it comes over HTTP: without prototypes.
      return { data: JSON.parse(JSON.stringify(data)), sent };
    },
    close: () => connection.close(),
  };
}
