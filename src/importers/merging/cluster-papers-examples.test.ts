// Clusters of papers by hand: chains, broken components, and which paper a key or identifier goes to.
import { describe, expect, test } from '@jest/globals';
import { type Said } from '../../domain/claim.js';
import { clusterPapers, mostAlike } from './cluster-papers.js';
import { type SourceRecord } from './source-record.js';

const title = 'On the growth of trees';
const other = 'A history of northern railways';

const toRecord = (source: string, id: string, said: Said = {}): SourceRecord => ({
  source,
  id,
  said,
  imports: [1],
});

/** By paper key: the records, by source and key. */
function cluster(...records: readonly SourceRecord[]): Record<string, string[]> {
  const { clusters } = clusterPapers(records);
  const named = clusters.map(({ paperId, identities }): [string, string[]] => [
    paperId,
    identities.map(({ record }) => `${record.source} ${record.id}`),
  ]);
  expect(new Set(named.map(([paperId]) => paperId)).size).toBe(named.length);
  return Object.fromEntries(named);
}

test('a paper by DOI, arXiv id, OpenAlex id and title from four sources is one', () => {
  const papers = cluster(
    toRecord('openalex', 'openalex:W1', { title, doi: '10.1/a' }),
    toRecord('semanticscholar', 'arxiv:2001.00001', { title, doi: '10.1/a' }),
    toRecord('bibtex', 'doi:10.48550/arxiv.2001.00001', { title: `${title}: a survey` }),
    toRecord('papers-jsonl', 'local:9', { title, year: 2020 }),
    toRecord('crossref', 'doi:10.1/a', { title, year: 2021 }),
  );
  expect(papers).toEqual({
    'doi:10.1/a': [
      'crossref doi:10.1/a',
      'openalex openalex:W1',
      'semanticscholar arxiv:2001.00001',
      'bibtex doi:10.48550/arxiv.2001.00001',
      'papers-jsonl local:9',
    ],
  });
});

describe('years', () => {
  const dated = (id: string, year: number, said: Said = {}): SourceRecord =>
    toRecord('csl', id, { title, year, ...said });

  test('of a chain that titles hold together span one year at most', () => {
    expect(Object.keys(cluster(dated('local:1', 2019), dated('local:2', 2020)))).toHaveLength(1);
    const chain = [dated('local:1', 2019), dated('local:2', 2020), dated('local:3', 2021)];
    expect(Object.keys(cluster(...chain))).toHaveLength(3);
    expect(clusterPapers(chain).doubts).toEqual([expect.stringContaining('local:1, local:2, local:3')]);
  });

  test('do not part what identifiers hold together, when the title chain falls', () => {
    const papers = cluster(
      dated('arxiv:2001.00001', 2019),
      dated('doi:10.1/a', 2021, { arxivId: '2001.00001' }),
      dated('local:1', 2020),
    );
    expect(papers).toEqual({
      'doi:10.1/a': ['csl arxiv:2001.00001', 'csl doi:10.1/a'],
      'local:1': ['csl local:1'],
    });
  });

  test('of records that identifiers alone join may be far apart', () => {
    expect(
      Object.keys(cluster(dated('doi:10.1/a', 1900), dated('local:1', 2020, { doi: '10.1/a' }))),
    ).toHaveLength(1);
  });
});

describe('identifiers that contradict each other', () => {
  const preprint = toRecord('openalex', 'arxiv:2001.00001', { title });
  const one = toRecord('bibtex', 'doi:10.1/a', { title, arxivId: '2001.00001' });
  const two = toRecord('csl', 'doi:10.1/b', { title, arxivId: '2001.00001' });

  test('leave apart whom a third record would join', () => {
    expect(cluster(preprint, one)).toEqual({
      'doi:10.1/a': ['openalex arxiv:2001.00001', 'bibtex doi:10.1/a'],
    });
    expect(Object.keys(cluster(preprint, one, two)).sort()).toEqual([
      'arxiv:2001.00001',
      'doi:10.1/a',
      'doi:10.1/b',
    ]);
  });

  test('are told, the pair and the component', () => {
    const { doubts } = clusterPapers([preprint, one, two]);
    expect(doubts).toHaveLength(2);
    expect(doubts.join()).toContain('doi:10.1/b and doi:10.1/a share arxiv:2001.00001');
  });
});

describe('an identifier claimed twice', () => {
  const right = toRecord('crossref', 'doi:10.1/a', { title });
  const wrong = toRecord('bibtex', 'local:1', { title: other, doi: '10.1/a' });

  test('goes to the paper that is trusted more', () => {
    const [first, second] = clusterPapers([wrong, right]).clusters;
    expect(first!.paperId).toBe('doi:10.1/a');
    expect([...first!.identifiers]).toEqual(['doi:10.1/a']);
    expect(second!.paperId).toBe('local:1');
    expect([...second!.identifiers]).toEqual([]);
  });

  test('goes among those equally trusted to the one whose key it is', () => {
    const [first, second] = ['arxiv:2001.00001', 'doi:10.1/a'].map((id, place) =>
      toRecord('csl', id, { title: [other, title][place], doi: '10.1/a' }),
    ) as [SourceRecord, SourceRecord];
    expect(cluster(first, second)).toEqual({
      'arxiv:2001.00001': ['csl arxiv:2001.00001'],
      'doi:10.1/a': ['csl doi:10.1/a'],
    });
  });

  test('is not the key of the other, even where that has no other', () => {
    expect(cluster(right, toRecord('bibtex', 'doi:10.1/a', { title: other }))).toEqual({
      'doi:10.1/a': ['crossref doi:10.1/a'],
      'local:bibtex/doi:10.1/a': ['bibtex doi:10.1/a'],
    });
  });

  test('that is a key without a scheme of its own names one paper alone', () => {
    const papers = cluster(
      toRecord('bibtex', 'local:lee2020', { title }),
      toRecord('csl', 'local:lee2020', { title: other }),
    );
    expect(papers).toEqual({
      'local:lee2020': ['csl local:lee2020'],
      'local:bibtex/local:lee2020': ['bibtex local:lee2020'],
    });
  });

  test('leaves a key that no third paper has, though its key was made by another load', () => {
    const made = toRecord('catalogue', 'local:bibtex/doi:10.1/a', { title: 'Of clocks and their makers' });
    const papers = clusterPapers([made, right, toRecord('bibtex', 'doi:10.1/a', { title: other })]);
    expect(new Set(papers.clusters.map(({ paperId }) => paperId)).size).toBe(3);
  });
});

describe('a paper is called', () => {
  test.each([
    ['what a catalogue calls it', ['catalogue local:trees', 'crossref doi:10.1/a'], 'local:trees'],
    ['else by its DOI', ['openalex openalex:W1', 'bibtex doi:10.1/a'], 'doi:10.1/a'],
    ['else by its arXiv id', ['openalex openalex:W1', 'bibtex arxiv:2001.00001'], 'arxiv:2001.00001'],
    ['else by the first key', ['csl local:b', 'bibtex local:a'], 'local:a'],
  ])('%s', (_, names, paperId) => {
    const records = names.map((name) => {
      const [source, id] = name.split(' ') as [string, string];
      return toRecord(source, id, { title, pmid: '1' });
    });
    expect(clusterPapers(records).clusters.map((each) => each.paperId)).toEqual([paperId]);
  });
});

describe('a title or identifier that very many have', () => {
  const alike = (count: number): SourceRecord[] =>
    Array.from({ length: count }, (_, number) => toRecord('csl', `local:${number}`, { title, year: 2020 }));

  test('joins as many as may be, and no more', () => {
    expect(clusterPapers(alike(mostAlike)).clusters).toHaveLength(1);
    const { clusters, doubts } = clusterPapers(alike(mostAlike + 1));
    expect(clusters).toHaveLength(mostAlike + 1);
    expect(doubts).toEqual([expect.stringContaining(`${mostAlike + 1} records have`)]);
  });

  test('does not keep those apart who share another', () => {
    const twin = toRecord('openalex', 'openalex:W1', { title, pmid: '1' });
    const records = [...alike(mostAlike + 1), twin, toRecord('bibtex', 'local:twin', { title, pmid: '1' })];
    expect(cluster(...records)['openalex:W1']).toEqual(['openalex openalex:W1', 'bibtex local:twin']);
  });

  test('costs no more than its share: ten thousand pairs in one block', () => {
    const records = Array.from({ length: 10_000 }, (_, number) => [
      toRecord('crossref', `doi:10.1/${number}`, { title }),
      toRecord('openalex', `openalex:W${number}`, { title, doi: `10.1/${number}` }),
    ]).flat();
    const start = performance.now();
    expect(clusterPapers(records).clusters).toHaveLength(10_000);
    expect(performance.now() - start).toBeLessThan(4_500);
  });
});

test('no records are no papers', () => {
  expect(clusterPapers([])).toEqual({ clusters: [], doubts: [] });
});
