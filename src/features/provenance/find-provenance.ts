// Where a method, a paper, a person or a field comes from.
import { type NodeLabel } from '../../domain/graph-model.js';
import { type Provenance, type ProvenanceRow, toProvenance } from '../../domain/provenance.js';
import { type Graph } from '../../graph/graph.js';

const queries: Readonly<Record<NodeLabel, string>> = {
  Method: 'provenance/provenance-of-methods',
  Paper: 'provenance/provenance-of-papers',
  Person: 'provenance/provenance-of-people',
  Field: 'provenance/provenance-of-fields',
};

/** The provenance of the node of that label and key; of nothing where the node has gone meanwhile. */
export async function findProvenance(graph: Graph, label: NodeLabel, key: string): Promise<Provenance> {
  const row = await graph.load<ProvenanceRow>(queries[label], key);
  return toProvenance(row ?? { claims: [], imports: [], answers: {} });
}
