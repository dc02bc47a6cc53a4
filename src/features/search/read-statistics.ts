// How much the graph holds, in constant time: counts that Neo4j keeps, and those of the last change.
import { type Graph } from '../../graph/graph.js';

/** The row of `cypher/search/read-statistics.cypher`. */
interface StatisticsRow {
  readonly methods: number;
  readonly papers: number;
  readonly people: number;
  readonly fields: number;
  readonly relatedTo: number;
  readonly describedIn: number;
  readonly inField: number;
  readonly originatedBy: number;
  readonly authored: number;
  readonly cites: number;
  readonly partOf: number;
  readonly counted: {
    readonly placeholders: number;
    readonly undatedPapers: number;
    readonly papersOfUnknownReferences: number;
    readonly papersWithoutReferences: number;
    readonly methodsWithoutSeminalPaper: number;
    readonly locales: number;
    readonly countedAt: string;
  } | null;
}

export async function readStatistics(graph: Graph) {
  const [row] = (await graph.read<StatisticsRow>('search/read-statistics', {})) as [StatisticsRow];
  const { counted, methods, papers, people, fields, ...links } = row;
  const placeholders = counted?.placeholders ?? 0;
  return {
    nodes: { methods, papers: papers - placeholders, placeholders, people, fields },
    links: { ...links, cites: BigInt(links.cites), authored: BigInt(links.authored) },
    coverage: counted && {
      locales: counted.locales,
      papersWithoutYear: counted.undatedPapers,
      papersOfUnknownReferences: counted.papersOfUnknownReferences,
      papersWithoutReferences: counted.papersWithoutReferences,
      methodsWithoutSeminalPaper: counted.methodsWithoutSeminalPaper,
      countedAt: counted.countedAt,
    },
  };
}
