// A citation built of what is there, and the link of a work.
import { describe, expect, test } from '@jest/globals';
import { type PaperRow, toLink, toPaper } from './paper.js';

const nothingButKey: PaperRow = {
  paperId: 'local:x',
  title: null,
  year: null,
  doi: null,
  arxivId: null,
  openAlexId: null,
  isbn: null,
  pmid: null,
  s2Id: null,
  url: null,
  venue: null,
  citation: null,
  citationAuthors: null,
  retracted: false,
  notices: [],
  known: true,
  referencesKnown: 'UNKNOWN',
  referenceCount: 0,
  citationCount: 0,
};

const citationOf = (said: Partial<PaperRow>): string => toPaper({ ...nothingButKey, ...said }, null).citation;

describe('citation', () => {
  test.each<[string, Partial<PaperRow>, string]>([
    ['its own', { citation: 'As given.', title: 'T', year: 2020 }, 'As given.'],
    [
      'all four parts',
      { citationAuthors: ['Ho, J.', 'Jain, A.'], year: 2020, title: 'Denoising', venue: 'NeurIPS' },
      'Ho, J., Jain, A. (2020). Denoising. NeurIPS.',
    ],
    ['title alone', { title: 'Denoising' }, 'Denoising.'],
    ['title and year', { title: 'Denoising', year: 2020 }, '(2020). Denoising.'],
    ['author alone', { citationAuthors: ['Ho, J.'] }, 'Ho, J.'],
    ['venue alone', { venue: 'NeurIPS' }, 'NeurIPS.'],
    ['a title that ends itself', { title: 'Why?', venue: 'Mind' }, 'Why? Mind.'],
    ['the DOI', { doi: '10.1/x' }, '10.1/x'],
    ['the DOI, where it is of a year only', { doi: '10.1/x', year: 2020 }, '10.1/x'],
    ['the key', {}, 'local:x'],
    ['no author', { citationAuthors: [] }, 'local:x'],
  ])('%s', (_, said, expected) => {
    expect(citationOf(said)).toBe(expected);
  });

  test('twenty authors are named, more are not', () => {
    const authors = Array.from({ length: 21 }, (_, place) => `Author ${place + 1}`);
    expect(citationOf({ citationAuthors: authors.slice(0, 20) })).toBe(`${authors.slice(0, 20).join(', ')}.`);
    expect(citationOf({ citationAuthors: authors })).toBe(`${authors.slice(0, 20).join(', ')}, et al.`);
  });
});

describe('link', () => {
  const [doi, url] = ['10.1/x', 'https://example.org/paper'];
  const doiLink = { kind: 'DOI', url: 'https://doi.org/10.1/x' };

  test.each([
    ['the DOI', { doi, url: null }, null, doiLink],
    ['the DOI before any address', { doi, url }, 'https://example.org/method', doiLink],
    [
      'the address that the method gives',
      { doi: null, url },
      'https://example.org/method',
      { kind: 'URL', url: 'https://example.org/method' },
    ],
    ["the paper's own address", { doi: null, url }, null, { kind: 'URL', url }],
    ['none', { doi: null, url: null }, null, null],
    ['no script of the method', { doi: null, url: null }, 'javascript:alert(1)', null],
    ['no script of the paper', { doi: null, url: 'javascript:alert(1)' }, null, null],
    [
      "the paper's address rather than a script",
      { doi: null, url },
      'javascript:alert(1)',
      { kind: 'URL', url },
    ],
  ])('%s', (_, paper, given, expected) => {
    expect(toLink(paper, given)).toEqual(expected);
  });

  test('a stored address that is none of the web is left out', () => {
    expect(toPaper({ ...nothingButKey, url: 'javascript:alert(1)' }, null).url).toBeNull();
    expect(toPaper({ ...nothingButKey, url }, null).url).toBe(url);
  });
});

test('a notice is a kind and the key of a paper, in which there may be blanks', () => {
  const notices = ['concern local:a notice', 'retraction doi:10.1/x'];
  expect(toPaper({ ...nothingButKey, notices }, 'vi').notices).toEqual([
    { kind: 'CONCERN', paperId: 'local:a notice', locale: 'vi' },
    { kind: 'RETRACTION', paperId: 'doi:10.1/x', locale: 'vi' },
  ]);
});
