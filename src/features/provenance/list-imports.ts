// The imports that something comes from, what they read, and what they say.
import { type Import, type ImportCount, parseImportCounts } from '../../domain/import.js';
import {
  type LinkProvenance,
  listStatements,
  type Provenance,
  type SourceStatement,
} from '../../domain/provenance.js';
import { type Graph } from '../../graph/graph.js';

/** What `cypher/provenance/contents-of-imports.cypher` answers: digests in the order of the files. */
interface ContentsRow {
  readonly files: readonly string[];
  readonly digests: readonly string[];
  readonly counts: string | null;
}

/** Every import there has been, in their order. */
export async function listAllImports(graph: Graph): Promise<Import[]> {
  return (await graph.load<Import[]>('provenance/list-imports', 'all')) ?? [];
}

/** The imports that something comes from, in their order. */
export async function listImports(
  graph: Graph,
  provenance: LinkProvenance & Pick<Provenance, 'known'>,
): Promise<Import[]> {
  if (provenance.known) return [...provenance.known];
  const found = await Promise.all(
    provenance.importNumbers.map((number) =>
      graph.load<Import>('provenance/imports-by-number', String(number)),
    ),
  );
  return found.filter((each) => each !== null);
}

/** What each source says of it now. */
export async function listStatementsOf(graph: Graph, provenance: Provenance): Promise<SourceStatement[]> {
  return listStatements(provenance, await listImports(graph, provenance));
}

/** The files that an import read. */
export async function listFiles(graph: Graph, imported: Import) {
  const { files, digests } = (await readContents(graph, imported)) ?? { files: [], digests: [] };
  return files.map((name, place) => ({ name, sha256: digests[place]! }));
}

/** What became of an import's records by kind, or null where it has not ended yet. */
export async function findCounts(graph: Graph, imported: Import): Promise<ImportCount[] | null> {
  const counts = (await readContents(graph, imported))?.counts ?? null;
  return counts === null ? null : parseImportCounts(counts);
}

function readContents(graph: Graph, { importId }: Import): Promise<ContentsRow | null> {
  return graph.load<ContentsRow>('provenance/contents-of-imports', importId);
}
