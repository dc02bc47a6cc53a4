// Whether this process lives, and whether it can answer.
import { MethodgraphError } from '../domain/errors.js';
import { isSchemaInPlace } from '../graph/apply-schema.js';
import { graphUnavailable } from '../graph/graph-error.js';
import { type GraphConnection } from '../graph/connection.js';

export interface Readiness {
  readonly ready: boolean;
  readonly reason?: string;
}

/** Ready when Neo4j answers and the constraints are in place. */
export async function checkReadiness(connection: GraphConnection): Promise<Readiness> {
  const where = connection.address.uri;
  try {
    await connection.ping();
  } catch {
    return { ready: false, reason: `Neo4j at ${where} does not answer.` };
  }
  try {
    const inPlace = await Promise.race([isSchemaInPlace(connection), waitInVain()]);
    if (inPlace) return { ready: true };
    return {
      ready: false,
      reason: `Constraints or indexes are missing in Neo4j at ${where}; start the server anew.`,
    };
  } catch (error) {
    const detail = error instanceof MethodgraphError ? error.code : 'INTERNAL';
    return { ready: false, reason: `Neo4j at ${where} refused to list its constraints (${detail}).` };
  }
}

/** How long the list of constraints may take once Neo4j answers, in milliseconds. */
const patience = 3_000;

/** Rejects where Neo4j falls silent after it had answered. */
function waitInVain(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => {
      reject(graphUnavailable());
    }, patience).unref();
  });
}
