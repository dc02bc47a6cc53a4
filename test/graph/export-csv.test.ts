// The graph as CSV for neo4j-admin: headers with types and id groups, values exact whatever is in them.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { collectFiles } from '../exporters/collect-export.js';
import { createHostileWorld, hostileSlugs, hostileText } from '../exporters/hostile-world.js';
import { openTestGraph, type TestGraph } from '../kit/graph.js';

let graph: TestGraph;
let files: Map<string, string>;
beforeAll(async () => {
  graph = await openTestGraph();
  await graph.clear();
  await createHostileWorld(graph.connection);
  files = await collectFiles(graph.connection, 'csv');
});
afterAll(() => graph.close());

const rowsOf = (file: string): string[][] => parse(files.get(file)!);

test('is a file for each label and type, and the arguments that name them', () => {
  expect([...files.keys()]).toEqual([
    'fields.csv',
    'methods.csv',
    'papers.csv',
    'people.csv',
    'authored.csv',
    'cites.csv',
    'described-in.csv',
    'in-field.csv',
    'originated-by.csv',
    'part-of.csv',
    'related-to.csv',
    'import.args',
  ]);
  expect(files.get('import.args')).toBe(
    [
      '--array-delimiter=U+001F',
      '--multiline-fields=true',
      '--nodes=fields.csv',
      '--nodes=methods.csv',
      '--nodes=papers.csv',
      '--nodes=people.csv',
      '--relationships=authored.csv',
      '--relationships=cites.csv',
      '--relationships=described-in.csv',
      '--relationships=in-field.csv',
      '--relationships=originated-by.csv',
      '--relationships=part-of.csv',
      '--relationships=related-to.csv',
      '',
    ].join('\n'),
  );
});

test('gives nodes with types in the header', () => {
  expect(rowsOf('fields.csv')).toEqual([
    ['fieldId:ID(Field)', 'nameLocales:string[]', 'names:string[]', ':LABEL'],
    ['bayes', '', '', 'Field'],
    ['stats', 'en\u001fvi', 'Statistics\u001fThống kê', 'Field'],
  ]);
  const [header, plain, ...others] = rowsOf('methods.csv');
  expect(header).toEqual(
    'slug:ID(Method),nameLocales:string[],names:string[],summaryLocales:string[],summaries:string[],family,originYear,originator,type,aliases:string[],:LABEL'.split(
      ',',
    ),
  );
  expect(plain).toEqual([
    'plain',
    'en\u001fzh',
    `${hostileText}\u001f平`,
    'en',
    hostileText,
    'Family',
    '2001–2002',
    'Ada & Bob',
    'Type',
    "a;b\u001fc'd",
    'Method',
  ]);
  expect(others.map(([slug]) => slug)).toEqual(hostileSlugs.slice(1));
  const papers = rowsOf('papers.csv');
  expect(papers[0]).toEqual(
    'paperId:ID(Paper),title,year:int,doi,arxivId,openAlexId,isbn,pmid,s2Id,url,citation,venue,retracted:boolean,known:boolean,referencesKnown,notices:string[],:LABEL'.split(
      ',',
    ),
  );
  expect(papers[2]).toEqual([
    'doi:10.1000/old_{1}',
    hostileText,
    '1990',
    '10.1000/old_{1}',
    'cs/9001001',
    'W1',
    '',
    '12',
    '34',
    'https://old.example/?a=1&b=%20',
    'Old (1990).',
    'Journal & Co',
    'true',
    'true',
    'UNKNOWN',
    'retraction doi:10.1000/notice',
    'Paper',
  ]);
  expect(files.get('people.csv')).toBe(
    [
      'personId:ID(Person),name,orcid,identity,:LABEL',
      'person:ada,Ada van der Berg,0000-0002-1825-0097,ORCID,Person',
      'person:bob,李明,,NAME_STRING,Person',
      'person:idle,,,,Person',
      '',
    ].join('\n'),
  );
});

test('gives links between the ids of their groups', () => {
  expect(rowsOf('related-to.csv')).toEqual([
    [':START_ID(Method)', ':END_ID(Method)', 'kinds:string[]', 'sources:string[]', ':TYPE'],
    ['plain', hostileSlugs[1], 'declared', 'catalogue', 'RELATED_TO'],
    ['plain', hostileSlugs[2], 'declared\u001fmentioned', 'catalogue\u001fx y', 'RELATED_TO'],
  ]);
  expect(rowsOf('described-in.csv').slice(0, 3)).toEqual([
    [':START_ID(Method)', ':END_ID(Paper)', 'position:int', 'citation', 'url', ':TYPE'],
    ['plain', 'doi:10.1000/old_{1}', '1', hostileText, 'https://plain.example/', 'DESCRIBED_IN'],
    ['plain', 'isbn:9780306406157', '0', '', '', 'DESCRIBED_IN'],
  ]);
  expect(rowsOf('cites.csv')).toEqual([
    [
      ':START_ID(Paper)',
      ':END_ID(Paper)',
      'intents:string[]',
      'influential:boolean',
      'sources:string[]',
      ':TYPE',
    ],
    ['isbn:9780306406157', 'doi:10.1000/ghost', '', '', 'catalogue', 'CITES'],
    ['isbn:9780306406157', 'doi:10.1000/old_{1}', 'background\u001fa;b', 'false', 'catalogue', 'CITES'],
    ['local:undated', 'isbn:9780306406157', '', '', '', 'CITES'],
  ]);
  expect(files.get('part-of.csv')).toBe(':START_ID(Field),:END_ID(Field),:TYPE\nbayes,stats,PART_OF\n');
});
