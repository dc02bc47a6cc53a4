// A world of names and texts that formats stumble over, made by Cypher and not by the importer.
//
//   field stats ◀─part of─ bayes ◀─in field (0)─ method plain, stats ◀─in field (1)─ plain
//   plain ──related──▶ évil "quoted" & <b>, 統計/方法
//   plain: described in old (1990, as it prints it), new (2021); by bob, ada
//   évil…: described in old; in stats
//   統計/方法: nothing but its key
//   new ──cites──▶ old, ghost (never loaded itself);  undated ──cites──▶ new
//   waiting: plain is related to `later` and by `person:later`; new is by `person:later` too
import { type GraphConnection } from '../../src/graph/connection.js';

/** Quotation marks, markup, LaTeX, a formula, line breaks, a control character, emoji, right to left. */
export const hostileText =
  '=cmd("x";1)|A,1 & <b>50%</b> $5 #1 a_b {c} ~ ^ \\ \'q\'\r\nline\ttwo\u0001 😀 \u202bעברית\u202c --x';
/** The same where control characters and line breaks have no place. */
export const hostileLine =
  '=cmd("x";1)|A,1 & <b>50%</b> $5 #1 a_b {c} ~ ^ \\ \'q\' line two 😀 \u202bעברית\u202c --x';

/** Keys in the order of their code points, which is not that of JavaScript's texts. */
export const hostileSlugs = ['plain', 'évil "quoted" & <b>', '統計/方法', 'ｗide', '😀'];

/** Fills the graph, its things made in the order given or the other way round. */
export async function createHostileWorld(connection: GraphConnection, backward = false): Promise<void> {
  const statements = [
    `CREATE (:Field {fieldId: 'stats', nameLocales: ['en', 'vi'], names: ['Statistics', 'Thống kê']})`,
    `CREATE (:Field {fieldId: 'bayes'})`,
    `CREATE (:Method {slug: 'plain', orderKey: 'plain', nameLocales: ['en', 'zh'], names: [$hostile, '平'],
      summaryLocales: ['en'], summaries: [$hostile], family: 'Family', originYear: '2001–2002',
      originator: 'Ada & Bob', type: 'Type', aliases: ['a;b', 'c\\'d'], records: ['internal']})`,
    `CREATE (:Method {slug: $slugs[1]})`,
    `CREATE (:Method {slug: $slugs[2]})`,
    `CREATE (:Method {slug: $slugs[3], nameLocales: ['de'], names: ['Breit']})`,
    `CREATE (:Method {slug: $slugs[4]})`,
    `CREATE (:Paper {paperId: 'doi:10.1000/old_{1}', title: $hostile, year: 1990, doi: '10.1000/old_{1}',
      arxivId: 'cs/9001001', openAlexId: 'W1', pmid: '12', s2Id: '34', url: 'https://old.example/?a=1&b=%20',
      citation: 'Old (1990).', venue: 'Journal & Co', retracted: true, known: true, referencesKnown: 'UNKNOWN',
      notices: ['retraction doi:10.1000/notice'], orderKey: 'internal'})`,
    `CREATE (:Paper {paperId: 'isbn:9780306406157', title: 'New', year: 2021, isbn: '9780306406157', known: true,
      retracted: false, referencesKnown: 'ALL'})`,
    `CREATE (:Paper {paperId: 'local:undated', title: 'Undated'})`,
    `CREATE (:Paper {paperId: 'doi:10.1000/ghost', doi: '10.1000/ghost', known: false})`,
    `CREATE (:Person {personId: 'person:ada', name: 'Ada van der Berg', orcid: '0000-0002-1825-0097', identity: 'ORCID'})`,
    `CREATE (:Person {personId: 'person:bob', name: '李明', identity: 'NAME_STRING'})`,
    `CREATE (:Person {personId: 'person:idle'})`,
    `CREATE (:PaperRedirect {paperId: 's2:34', target: 'doi:10.1000/old_{1}'})`,
    `CREATE (:PaperRedirect {paperId: 'local:gone', target: 'doi:10.1000/old_{1}'})`,
    `CREATE (:PersonRedirect {personId: 'person:ada-b', target: 'person:ada'})`,
    `CREATE (:Import {id: 1, at: datetime()})`,
    `CREATE (:Seed {name: 'bundled'})`,
    ...[
      [
        'RELATED_TO',
        'plain',
        'later',
        { claims: ['declared catalogue'], kinds: ['declared'], sources: ['catalogue'] },
      ],
      ['ORIGINATED_BY', 'plain', 'person:later', { position: 1 }],
      ['AUTHORED', 'person:later', 'isbn:9780306406157', { position: 0, printedName: 'L.' }],
      ['PART_OF', 'bayes', 'later-field', {}],
    ].map(
      ([type, startKey, endKey, properties]) =>
        `CREATE (:PendingLink {id: ${quote(JSON.stringify([type, startKey, endKey]))}, type: '${type as string}',
          startKey: '${startKey as string}', endKey: '${endKey as string}', properties: ${quote(JSON.stringify(properties))}})`,
    ),
  ];
  const links = [
    link('PART_OF', 'Field {fieldId: "bayes"}', 'Field {fieldId: "stats"}', ''),
    link(
      'IN_FIELD',
      'Method {slug: "plain"}',
      'Field {fieldId: "stats"}',
      'position: 1, startKey: "internal"',
    ),
    link('IN_FIELD', 'Method {slug: "plain"}', 'Field {fieldId: "bayes"}', 'position: 0'),
    link('IN_FIELD', 'Method {slug: $slugs[1]}', 'Field {fieldId: "stats"}', 'position: 0'),
    link(
      'RELATED_TO',
      'Method {slug: "plain"}',
      'Method {slug: $slugs[2]}',
      'kinds: ["declared", "mentioned"], sources: ["catalogue", "x y"], claims: ["internal"]',
    ),
    link(
      'RELATED_TO',
      'Method {slug: "plain"}',
      'Method {slug: $slugs[1]}',
      'kinds: ["declared"], sources: ["catalogue"]',
    ),
    link(
      'DESCRIBED_IN',
      'Method {slug: "plain"}',
      'Paper {paperId: "doi:10.1000/old_{1}"}',
      'position: 1, citation: $hostile, url: "https://plain.example/"',
    ),
    link('DESCRIBED_IN', 'Method {slug: "plain"}', 'Paper {paperId: "isbn:9780306406157"}', 'position: 0'),
    link('DESCRIBED_IN', 'Method {slug: $slugs[1]}', 'Paper {paperId: "doi:10.1000/old_{1}"}', 'position: 0'),
    link('ORIGINATED_BY', 'Method {slug: "plain"}', 'Person {personId: "person:bob"}', 'position: 0'),
    link('ORIGINATED_BY', 'Method {slug: "plain"}', 'Person {personId: "person:ada"}', 'position: 2'),
    link(
      'AUTHORED',
      'Person {personId: "person:ada"}',
      'Paper {paperId: "doi:10.1000/old_{1}"}',
      'position: 1',
    ),
    link(
      'AUTHORED',
      'Person {personId: "person:bob"}',
      'Paper {paperId: "doi:10.1000/old_{1}"}',
      'position: 0, printedName: "Li_Ming & Co"',
    ),
    link(
      'AUTHORED',
      'Person {personId: "person:ada"}',
      'Paper {paperId: "isbn:9780306406157"}',
      'position: 1',
    ),
    link(
      'CITES',
      'Paper {paperId: "isbn:9780306406157"}',
      'Paper {paperId: "doi:10.1000/old_{1}"}',
      'intents: ["background", "a;b"], influential: false, sources: ["catalogue"]',
    ),
    link(
      'CITES',
      'Paper {paperId: "isbn:9780306406157"}',
      'Paper {paperId: "doi:10.1000/ghost"}',
      'sources: ["catalogue"]',
    ),
    link('CITES', 'Paper {paperId: "local:undated"}', 'Paper {paperId: "isbn:9780306406157"}', ''),
  ];
  const parameters = { hostile: hostileText, slugs: hostileSlugs };
  for (const list of [statements, links]) {
    for (const statement of backward ? [...list].reverse() : list) {
      await connection.runStatement(statement, parameters);
    }
  }
}

function link(type: string, start: string, end: string, properties: string): string {
  return `MATCH (start:${start}), (end:${end}) CREATE (start)-[:${type} {${properties}}]->(end)`;
}

const quote = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;
