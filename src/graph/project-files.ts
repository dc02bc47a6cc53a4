// Where the project's own folders lie, seen from src/graph and from dist/graph alike.
import { fileURLToPath } from 'node:url';

export const cypherFolder = fileURLToPath(new URL('../../cypher', import.meta.url));
export const neo4jFolder = fileURLToPath(new URL('../../neo4j', import.meta.url));
