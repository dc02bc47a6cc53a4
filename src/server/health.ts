// Whether this process lives, and whether it can answer.
import { MethodgraphError } from '../domain/errors.js';
import { isSchemaInPlace } from '../graph/apply-schema.js';
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
    if (await isSchemaInPlace(connection)) return { ready: true };
    return {
      ready: false,
      reason: `Constraints or indexes are missing in Neo4j at ${where}; start the server anew.`,
    };
  } catch (error) {
    const detail = error instanceof MethodgraphError ? error.code : 'INTERNAL';
    return { ready: false, reason: `Neo4j at ${where} refused to list its constraints (${detail}).` };
  }
}
