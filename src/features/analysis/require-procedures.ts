// Whether the graph's Neo4j has what an analysis needs: the Graph Data Science library.
import { MethodgraphError } from '../../domain/errors.js';
import { type GraphConnection, type RequestLimits } from '../../graph/connection.js';

const needed = [
  'gds.graph.list',
  'gds.graph.project',
  'gds.graph.project.estimate',
  'gds.graph.drop',
  'gds.listProgress',
  'gds.pageRank.mutate',
  'gds.pageRank.mutate.estimate',
  'gds.wcc.mutate',
  'gds.leiden.mutate',
  'gds.leiden.mutate.estimate',
  'gds.kcore.mutate',
  'gds.betweenness.mutate',
  'gds.betweenness.mutate.estimate',
] as const;

/** @throws ANALYSIS_UNAVAILABLE that says how to get them where they are missing */
export async function requireProcedures(connection: GraphConnection, limits: RequestLimits): Promise<void> {
  const rows = await connection.read<{ name: string }>('analysis/procedures', {}, limits);
  const found = new Set(rows.map(({ name }) => name));
  const missing = needed.filter((name) => !found.has(name));
  if (missing.length === 0) return;
  const what =
    missing.length === needed.length
      ? 'does not have the Graph Data Science library'
      : `has a Graph Data Science library without ${missing.join(', ')} (is it older than 2.6, or does dbms.security.procedures.allowlist leave them out?)`;
  throw new MethodgraphError(
    'ANALYSIS_UNAVAILABLE',
    `The Neo4j at ${connection.address.uri} ${what}, which analyses citations. Everything else works without.
- In Docker, start it with NEO4J_PLUGINS='["graph-data-science"]', as docker-compose.yml does.
- Elsewhere put the jar for this version of Neo4j (https://neo4j.com/docs/graph-data-science/current/installation/)
  into its folder plugins, set dbms.security.procedures.unrestricted=gds.* in neo4j.conf, and start it again.
- Or unset NEO4J_URI: the embedded Neo4j has it.`,
    { missing },
  );
}
