// A picture of the graph that is the same whatever the imports were numbered: who says what, by source.
import { parseClaim, sortProperties } from '../../src/domain/claim.js';
import { toCitationClaims } from '../../src/importers/merging/citation.js';
import { pictureOf, type TestGraph } from './graph.js';

export interface SettledPicture {
  /** Every node and link as a text, in order, without what names an import. */
  readonly nodes: readonly string[];
  readonly links: readonly string[];
  /** What is kept of each source's records: label and key of the node, source, key and content of the record. */
  readonly claims: readonly string[];
  /** What is said of citations whose two papers are one. */
  readonly selfCitations: readonly string[];
}

/** The whole graph: equal for two graphs in which the same is said by the same sources. */
export async function settledPictureOf(graph: TestGraph): Promise<SettledPicture> {
  const { nodes, links, selfCitations } = (await pictureOf(graph)) as Record<'nodes' | 'links', Row[]> & {
    readonly selfCitations: readonly unknown[];
  };
  const sources = await readSources(graph);
  return {
    nodes: nodes.map((node) => toText(withoutImports(node))).sort(),
    links: links.map(toText).sort(),
    selfCitations: selfCitations.map(toText),
    claims: [...(await listNodeClaims(graph, sources)), ...(await listCitationClaims(graph, sources))].sort(),
  };
}

interface Row {
  readonly properties: Readonly<Record<string, unknown>>;
}

const toText = (value: unknown): string => JSON.stringify(sortProperties(value));

/** A link that waits is kept as JSON, with its imports in it. */
function withoutImports(row: Row): Row {
  const { properties: waiting } = row.properties;
  if (typeof waiting !== 'string') return row;
  const { imports: _imports, ...said } = JSON.parse(waiting) as Record<string, unknown>;
  return { ...row, properties: { ...row.properties, properties: said } };
}

async function readSources({ connection }: TestGraph): Promise<ReadonlyMap<number, string>> {
  const rows = await connection.runStatement<{ number: number; source: string }>(
    'MATCH (import:Import) RETURN import.number AS number, import.source AS source',
  );
  return new Map(rows.map(({ number, source }) => [number, source]));
}

async function listNodeClaims(
  { connection }: TestGraph,
  sources: ReadonlyMap<number, string>,
): Promise<string[]> {
  const rows = await connection.runStatement<{ label: string; key: string; claims: string[] }>(
    `MATCH (node) WHERE node.claims IS NOT NULL AND NOT node:Method AND NOT node:PendingMethod
     RETURN head(labels(node)) AS label, coalesce(node.paperId, node.personId, node.fieldId) AS key,
       node.claims AS claims`,
  );
  return distinct(
    rows.flatMap(({ label, key, claims }) =>
      claims
        .map(parseClaim)
        .map(({ import: number, id, said }) => [label, key, sources.get(number), id, said]),
    ),
  );
}

async function listCitationClaims(
  { connection }: TestGraph,
  sources: ReadonlyMap<number, string>,
): Promise<string[]> {
  const rows = await connection.runStatement<Row & { startKey: string; endKey: string }>(
    `MATCH (start:Paper)-[link:CITES]->(end:Paper)
     RETURN start.paperId AS startKey, end.paperId AS endKey, properties(link) AS properties`,
  );
  return distinct(
    rows.flatMap((row) =>
      toCitationClaims(row).map(({ import: number, citing, cited, said }) => [
        ...['CITES', row.startKey, row.endKey, sources.get(number), citing, cited],
        said,
      ]),
    ),
  );
}

const distinct = (claims: readonly unknown[]): string[] => [...new Set(claims.map(toText))];
