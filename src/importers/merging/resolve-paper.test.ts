// A paper of all that is said of it: who is believed, which identifiers it has, which ids answer with it.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Said } from '../../domain/claim.js';
import { identifiersOfKey } from '../../domain/identifiers.js';
import { clusterPapers } from './cluster-papers.js';
import { resolvePaper, type ResolvedPaper, toPlaceholder } from './resolve-paper.js';
import { type SourceRecord } from './source-record.js';

const title = 'On the growth of trees';

let imports = 0;
const toRecord = (source: string, id: string, said: Said = {}): SourceRecord => ({
  source,
  id,
  said,
  imports: [(imports += 1)],
});

const resolveAll = (records: readonly SourceRecord[]): ResolvedPaper[] =>
  clusterPapers(records).clusters.map(resolvePaper);

/** The one paper that the records are. */
function resolveOne(...records: readonly SourceRecord[]): ResolvedPaper {
  const papers = resolveAll(records);
  expect(papers).toHaveLength(1);
  return papers[0]!;
}

describe('values', () => {
  test('are those of the most trusted source that says them', () => {
    const { properties } = resolveOne(
      toRecord('bibtex', 'doi:10.1/a', { title: 'On the Growth of Trees', year: 2019, venue: 'Botany' }),
      toRecord('crossref', 'doi:10.1/a', { title, year: 2020, retracted: true }),
      toRecord('openalex', 'doi:10.1/a', { year: 2021, retracted: false, url: 'https://example.org/a' }),
    );
    expect(properties).toMatchObject({
      title,
      year: 2020,
      venue: 'Botany',
      retracted: true,
      url: 'https://example.org/a',
      citation: null,
    });
  });

  test('of known and of references are the fullest that anyone says', () => {
    const said = [
      { known: false, referencesKnown: 'SOME' },
      { known: true, referencesKnown: 'ALL' },
    ];
    const records = said.map((each, place) => toRecord(`source-${place}`, 'doi:10.1/a', each));
    expect(resolveOne(...records).properties).toMatchObject({ known: true, referencesKnown: 'ALL' });
    expect(resolveOne(records[0]!).properties).toMatchObject({ known: false, referencesKnown: 'SOME' });
    expect(resolveOne(toRecord('csl', 'doi:10.1/a')).properties).toMatchObject({
      known: true,
      referencesKnown: null,
    });
  });

  test('of authors are one list, never two mixed; the others are counted', () => {
    const list = (...people: string[]) => people.map((person) => ({ person }));
    const bibtex = toRecord('bibtex', 'doi:10.1/a', { authors: list('a', 'b', 'c') });
    const crossref = toRecord('crossref', 'doi:10.1/a', { authors: list('x', 'y') });
    const openalex = toRecord('openalex', 'doi:10.1/a', { authors: [] });
    const paper = resolveOne(bibtex, openalex, crossref);
    expect(paper.authors).toEqual(list('x', 'y'));
    expect(paper.authorImports).toEqual(crossref.imports);
    expect(paper.properties['authorLists']).toBe(2);
  });

  test('of notices are those of all, each once', () => {
    const notice = (paper: string) => ({ kind: 'retraction', paper });
    const { properties } = resolveOne(
      toRecord('openalex', 'doi:10.1/a', { notices: [notice('doi:10.1/z'), notice('doi:10.1/r')] }),
      toRecord('crossref', 'doi:10.1/a', { notices: [notice('doi:10.1/r')] }),
    );
    expect(properties['notices']).toEqual(['retraction doi:10.1/r', 'retraction doi:10.1/z']);
  });
});

describe('identifiers', () => {
  test('are those of all records, as properties', () => {
    const { paperId, properties } = resolveOne(
      toRecord('openalex', 'openalex:W1', { doi: '10.1/a' }),
      toRecord('csl', 'doi:10.1/a', { isbn: '0306406152', pmid: '7' }),
    );
    expect(paperId).toBe('doi:10.1/a');
    expect(properties).toMatchObject({
      doi: '10.1/a',
      openAlexId: 'W1',
      isbn: '0306406152',
      pmid: '7',
      arxivId: null,
      s2Id: null,
    });
  });

  test('of arXiv may be said as its DOI, which gives way to a publisher’s', () => {
    const doi = '10.48550/arxiv.2001.00001';
    const preprint = toRecord('openalex', `doi:${doi}`, { title, doi });
    const alone = resolveOne(preprint);
    expect(alone.properties).toMatchObject({ doi: '10.48550/arxiv.2001.00001', arxivId: '2001.00001' });
    const published = resolveOne(preprint, toRecord('bibtex', 'arxiv:2001.00001', { doi: '10.1/a' }));
    expect(published.properties).toMatchObject({ doi: '10.1/a', arxivId: '2001.00001' });
  });

  test('that a more trusted paper holds are not this one’s', () => {
    const [right, wrong] = resolveAll([
      toRecord('bibtex', 'local:1', { title: 'A history of railways', doi: '10.1/a' }),
      toRecord('crossref', 'doi:10.1/a', { title }),
    ]);
    expect(right!.properties['doi']).toBe('10.1/a');
    expect(wrong!.paperId).toBe('local:1');
    expect(wrong!.properties['doi']).toBeNull();
    expect(wrong!.matchKeys).toContain('doi:10.1/a');
  });

  test('are all that is known of a paper that is only cited', () => {
    expect(toPlaceholder('doi:10.48550/arxiv.2001.00001')).toMatchObject({
      doi: '10.48550/arxiv.2001.00001',
      arxivId: '2001.00001',
      known: false,
    });
    expect(toPlaceholder('local:1')).toEqual({ known: false, orderKey: '9999 local:1' });
  });
});

describe('of any records', () => {
  const someKey = fc.constantFrom(
    ...['doi:10.1/a', 'doi:10.1/b', 'arxiv:2001.00001', 'doi:10.48550/arxiv.2001.00001'],
    ...['isbn:0306406152', 'isbn:9780306406157', 'local:1', 'local:2', 'title:trees'],
  );
  const someRecords = fc.uniqueArray(
    fc
      .record({
        source: fc.constantFrom('crossref', 'openalex', 'bibtex'),
        id: someKey,
        doi: fc.constantFrom(undefined, '10.1/a', '10.1/b', '10.48550/arxiv.2001.00001'),
        title: fc.constantFrom(undefined, title, 'A history of railways'),
      })
      .map(({ source, id, ...said }) => toRecord(source, id, said)),
    { selector: ({ source, id }) => `${source} ${id}`, maxLength: 8 },
  );
  const answersOf = ({ paperId, redirects }: ResolvedPaper): string[] => [paperId, ...redirects];

  test('no two papers have one identifier', () => {
    fc.assert(
      fc.property(someRecords, (records) => {
        const papers = resolveAll(records);
        for (const name of ['doi', 'arxivId', 'isbn']) {
          const values = papers.map(({ properties }) => properties[name]).filter((each) => each !== null);
          expect(new Set(values).size).toBe(values.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('every key is answered, by itself or by the identifier it is', () => {
    fc.assert(
      fc.property(someRecords, (records) => {
        const { clusters } = clusterPapers(records);
        const answered = new Set(clusters.flatMap((cluster) => answersOf(resolvePaper(cluster))));
        const held = new Set(clusters.flatMap(({ identifiers }) => [...identifiers]));
        for (const { id } of records)
          expect(answered.has(id) || identifiersOfKey(id).some((each) => held.has(each))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('every key and identifier that finds a record finds its paper', () => {
    fc.assert(
      fc.property(someRecords, (records) => {
        for (const cluster of clusterPapers(records).clusters) {
          const { paperId, properties, matchKeys } = resolvePaper(cluster);
          const found = new Set([paperId, ...matchKeys, `doi:${String(properties['doi'])}`]);
          found.add(`arxiv:${String(properties['arxivId'])}`).add(`isbn:${String(properties['isbn'])}`);
          for (const { record, identifiers } of cluster.identities)
            for (const key of [record.id, ...identifiers]) expect(found).toContain(key);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('no key is answered by two papers', () => {
    fc.assert(
      fc.property(someRecords, (records) => {
        const answers = resolveAll(records).flatMap(answersOf);
        expect(new Set(answers).size).toBe(answers.length);
      }),
      { numRuns: 1_000 },
    );
  });
});
