// The wait for a Neo4j that may still be starting, bounded, and told in terms of its address.
import neo4j from 'neo4j-driver';
import { MethodgraphError } from '../domain/errors.js';
import { type GraphConnection } from './connection.js';

/** How long a Neo4j may take to answer at our start, in milliseconds. */
const patience = 10_000;

/** @throws GRAPH_UNAVAILABLE that names the address (never the password) and what to check */
export async function awaitGraph(connection: GraphConnection): Promise<void> {
  const { uri, username, database } = connection.address;
  const deadline = Date.now() + patience;
  for (;;) {
    try {
      await connection.ping(2_000);
      return;
    } catch (error) {
      const cause = error instanceof Error ? error.cause : undefined;
      const code = cause instanceof neo4j.Neo4jError ? cause.code : '';
      if (code.startsWith('Neo.ClientError.Security.')) {
        throw unavailable(
          `Neo4j at ${uri} refuses the user ${username}; check NEO4J_USERNAME and NEO4J_PASSWORD.`,
          error,
        );
      }
      if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
        throw unavailable(`Neo4j at ${uri} has no database ${database}; check NEO4J_DATABASE.`, error);
      }
      if (Date.now() > deadline) {
        throw unavailable(
          `Neo4j at ${uri} does not answer; check that it runs and that NEO4J_URI is right, or unset NEO4J_URI to use the embedded one.`,
          error,
        );
      }
      await new Promise((done) => setTimeout(done, 500));
    }
  }
}

function unavailable(message: string, cause: unknown): MethodgraphError {
  return new MethodgraphError('GRAPH_UNAVAILABLE', message, {}, { cause });
}
