// The real records of every source, loaded one after the other: what they come to, and that twice changes nothing.
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { silentProgress } from '../../src/domain/progress.js';
import { exportGraph } from '../../src/exporters/graph/export-graph.js';
import { type ImportReport, runImport } from '../../src/importers/run-import.js';
import { openTestGraph, type TestGraph } from '../kit/graph.js';
import { openTestServer } from '../kit/server.js';
import { sharedFile, testWithSharedData } from '../kit/shared-data.js';
import { readWorkedQuestions } from '../kit/worked-questions.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  await graph.clear();
});
afterAll(async () => {
  await graph.clear();
  await graph.close();
});

const list = (folder: string, ending: string): string[] =>
  readdirSync(sharedFile(folder))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(sharedFile(folder), name));

function load(source: string, files: readonly string[]): Promise<ImportReport> {
  return runImport({
    connection: graph.connection,
    source,
    files,
    dryRun: false,
    progress: silentProgress,
  });
}

async function digestExport(): Promise<string> {
  const hash = createHash('sha256');
  for await (const text of exportGraph(graph.connection, 'catalogue', {})) hash.update(text);
  return hash.digest('hex');
}

async function count(cypher: string): Promise<number> {
  const [row] = await graph.connection.runStatement<{ count: number }>(cypher);
  return row!.count;
}

async function loadSmallSources(): Promise<Record<string, ImportReport>> {
  return {
    paperswithcode: await load('paperswithcode', [sharedFile('pwc-methods-2022/methods.json.gz')]),
    openalex: await load('openalex', [
      ...list('openalex-works-sample/pages', '.json'),
      ...list('openalex-works-sample/snowball', '.json'),
    ]),
    crossref: await load('crossref', list('crossref-orcid-ror-samples/crossref-sample', '.gz')),
    semanticscholar: await load('semanticscholar', list('semantic-scholar-samples', '.jsonl')),
    bibtex: await load('bibtex', list('importer-bib-csl-citationjs/input', '.bib')),
    ris: await load('ris', list('importer-ris-rispy', '.ris')),
  };
}

describe('real records', () => {
  testWithSharedData(
    'of six sources come to what they hold, and loaded twice to the same bytes',
    async () => {
      const first = await loadSmallSources();
      expect(first['paperswithcode']!.counts).toMatchObject({
        method: { created: 1_924 },
        field: { created: 355 },
        paper: { created: 1_369 },
      });
      expect(first['openalex']!.counts).toMatchObject({ cites: { created: 3_159 } });
      const { created, merged } = first['openalex']!.counts.paper;
      expect(created + merged).toBe(221);
      expect(first['crossref']!.counts).toMatchObject({ cites: { created: 211 }, paper: { created: 16 } });
      expect(first['semanticscholar']!.counts).toMatchObject({
        paper: { created: 100 },
        person: { created: 100 },
        cites: { created: 77 },
      });
      expect(await count('MATCH (method:Method) RETURN count(method) AS count')).toBe(1_924);
      const digest = await digestExport();
      const second = await loadSmallSources();
      for (const [source, report] of Object.entries(second)) {
        expect([source, report.links]).toEqual([source, { created: 0, changed: 0, deleted: 0 }]);
        for (const each of Object.values(report.counts))
          expect([source, each.created, each.changed]).toEqual([source, 0, 0]);
      }
      expect(await digestExport()).toBe(digest);
    },
  );

  testWithSharedData(
    '117,367 papers and 312,843 citations join the methods they are of',
    async () => {
      await graph.clear();
      await load('paperswithcode', [sharedFile('pwc-methods-2022/methods.json.gz')]);
      const papers = await load('papers-jsonl', [sharedFile('ml-citation-graph/papers.jsonl.gz')]);
      expect(papers).toMatchObject({ read: 117_367, rejected: 0 });
      const { created, changed, unchanged, merged } = papers.counts.paper;
      expect(created + changed + unchanged + merged).toBe(117_367);
      // Every paper of a method is in both files under one key, but for one of whose two pages the dump makes two.
      expect(changed + unchanged).toBe(1_367);
      const citations = await load('citations-csv', [sharedFile('ml-citation-graph/citations.csv.gz')]);
      expect(citations.read).toBe(312_843);
      expect(await count('MATCH (:Paper)-[link:CITES]->(:Paper) RETURN count(link) AS count')).toBe(
        citations.counts.cites.created,
      );
      expect(citations.counts.cites.created + citations.counts.cites.merged + citations.rejected).toBe(
        312_843,
      );
      // The file has 120,833 strings, two of them one name once spaces are folded. One name, FAIR, stands only in
      // the list of a record that became one paper with another whose list is shown: it is remembered, not a person.
      const named = await count(
        "MATCH (person:Person {identity: 'NAME_STRING'}) RETURN count(person) AS count",
      );
      const unshown = await graph.connection.runStatement(
        `MATCH (key:PaperMatchKey) WHERE key.key STARTS WITH 'author name:papers-jsonl:'
         WITH substring(key.key, size('author ')) AS personId
         WHERE NOT EXISTS { (:Person {personId: personId}) }
         RETURN DISTINCT personId`,
      );
      expect(unshown).toEqual([{ personId: 'name:papers-jsonl:FAIR' }]);
      expect(named + unshown.length).toBe(120_832);
      expect(
        await count(
          'MATCH (:Method)-[:DESCRIBED_IN]->(paper:Paper)<-[link:CITES]-() RETURN count(DISTINCT link) AS count',
        ),
      ).toBeGreaterThan(26_000);
      // Half a million records take minutes where the machine is busy.
    },
    600_000,
  );

  // On the graph that the test before has loaded. What `methodgraph analyze` finds is held elsewhere.
  testWithSharedData(
    'answer the questions of analysts as their page says',
    async () => {
      const questions = readWorkedQuestions().filter(
        ({ query }) => !/metrics|PAGE_RANK|communities|citationAnalysis/.test(query),
      );
      expect(questions).toHaveLength(9);
      const server = await openTestServer(graph.connection, 120_000);
      try {
        for (const { title, query, answer } of questions)
          expect([title, await server.ask(query)]).toEqual([title, answer]);
      } finally {
        await server.close();
      }
    },
    300_000,
  );
});
