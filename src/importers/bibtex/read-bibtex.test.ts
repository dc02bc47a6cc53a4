// BibTeX as people and programs write it: what each field becomes in a paper's record.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type PaperRecord, type ReadItem } from '../record.js';
import { readBibtex } from './read-bibtex.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'methodgraph-bibtex-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(content: string): Promise<ReadItem[]> {
  const file = join(folder, 'library.bib');
  await writeFile(file, content);
  const items: ReadItem[] = [];
  for await (const item of readBibtex(file)) items.push(item);
  return items;
}

async function readPapers(content: string): Promise<PaperRecord[]> {
  return (await read(content)).map((item) => {
    if ('reason' in item) throw new Error(`line ${item.place.line}: ${item.reason}`);
    return item.record as PaperRecord;
  });
}

async function readPaper(fields: string, type = 'article'): Promise<PaperRecord> {
  const [paper] = await readPapers(`@${type}{key,\n${fields}\n}`);
  return paper!;
}

/** Each item as its line, and the title of what was read or the reason why nothing was. */
const tell = (items: readonly ReadItem[]): (readonly [number, unknown])[] =>
  items.map((item) => [item.place.line, 'reason' in item ? item.reason : (item.record as PaperRecord).title]);

test('an entry becomes a paper', async () => {
  const said = await readPaper(
    `author = {Student and Pearson, Karl and others},
     title = {The Probable Error of a {Mean}},
     journal = {Biometrika}, volume = 6, number = {1}, pages = {1--25}, month = mar, year = 1908,
     doi = {https://doi.org/10.1093/BIOMET/6.1.1}, url = "https://example.org/student"`,
  );
  expect(said).toEqual({
    kind: 'paper',
    id: 'doi:10.1093/biomet/6.1.1',
    doi: '10.1093/biomet/6.1.1',
    title: 'The Probable Error of a Mean',
    year: 1908,
    venue: 'Biometrika',
    url: 'https://example.org/student',
    authors: ['Student', 'Karl Pearson'].map((name) => ({
      person: `name:bibtex:${name}`,
      printedName: name,
      name,
      identity: 'NAME_STRING',
    })),
  });
});

describe('the key', () => {
  test.each<[string, string, string, string]>([
    ['a DOI before all', 'article', 'doi = {10.1/X}, eprint = {1706.03762}, pmid = {5}', 'doi:10.1/x'],
    [
      'an arXiv id',
      'misc',
      'eprint = {1706.03762v5}, archivePrefix = {arXiv}, pmid = {5}',
      'arxiv:1706.03762',
    ],
    ['the ISBN of a book', 'book', 'isbn = {978-0-412-04841-8}, pmid = {5}', 'isbn:9780412048418'],
    ['not that of a chapter', 'inbook', 'isbn = {978-0-412-04841-8}, pmid = {5}', 'pmid:5'],
    ['not a malformed one', 'book', 'isbn = {978-0-412-04841-9}, doi = {n/a}, pmid = {5}', 'pmid:5'],
  ])('is %s', async (_, type, fields, id) => {
    expect((await readPaper(`title = {T}, ${fields}`, type)).id).toBe(id);
  });

  test('is else made of title, year and first author, whatever the file, the line, the type and the citation key', async () => {
    const entry = (key: string, author: string, title = '{An Introduction}'): string =>
      `@misc{${key}, title = ${title}, author = {${author}}, year = 1999}`;
    const [first] = await readPapers(entry('a', 'M{\\"u}ller, Eva and Roe, Jane'));
    const [, second, other] = await readPapers(
      `@misc{x, title={X}}\n${entry('b', 'Müller, E.', '"an introduction."')}\n${entry('c', 'Meyer, E.')}`,
    );
    expect(first!.id).toMatch(/^title:[0-9a-f]{20}$/);
    expect(second!.id).toBe(first!.id);
    expect(other!.id).not.toBe(first!.id);
  });

  test('is the place in the journal where there is no title, as in physics', async () => {
    const said = await readPaper(
      'author = {Einstein, A.}, journal = {Annalen Phys.}, volume = 17, pages = {891-921}',
    );
    expect(said.id).toMatch(/^local:[0-9a-f]{20}$/);
    expect(said.title).toBeUndefined();
  });

  test('is missing where nothing tells the work apart', async () => {
    expect(tell(await read('@misc{a, author = {Roe, Jane}, year = 1999}'))).toEqual([
      [1, 'it has no title, no identifier and no place in a journal to be known by'],
    ]);
  });
});

test.each([
  'eprint = {hep-th/9711200}',
  'eprint = {hep-th/9711200}, eprinttype = {arXiv}',
  'journal = {arXiv preprint arXiv:hep-th/9711200}',
  'journal = {CoRR}, volume = {abs/hep-th/9711200}',
  'url = {http://arxiv.org/abs/hep-th/9711200v3}',
  'doi = {10.48550/arXiv.hep-th/9711200}',
  'note = {arXiv:hep-th/9711200 [hep-th]}',
])('an arXiv id stands in %s', async (fields) => {
  expect((await readPaper(`title = {T}, ${fields}`)).arxivId).toBe('hep-th/9711200');
});

test('an eprint of another archive is none of arXiv', async () => {
  const said = await readPaper('title = {T}, eprint = {0711.1234}, eprinttype = {jstor}');
  expect(said.arxivId).toBeUndefined();
  expect((await readPaper('title = {T}, eprint = {123}, eprinttype = {pubmed}')).pmid).toBe('123');
});

test.each([
  ['10.1007/978-3-319-24574-4{\\_}28', '10.1007/978-3-319-24574-4_28'],
  [
    '10.1002/(SICI)1097-0258(19980815)17:15{\\textless}1661::AID{\\textgreater}3.0',
    '10.1002/(sici)1097-0258(19980815)17:15<1661::aid>3.0',
  ],
  ['\\url{https://doi.org/10.1/x\\_y}', '10.1/x_y'],
])('the DOI %s is %s', async (written, doi) => {
  expect((await readPaper(`title = {T}, doi = {${written}}`)).doi).toBe(doi);
});

describe('LaTeX becomes text', () => {
  test.each([
    [
      'Sch{\\"o}n, na{\\"\\i}ve, {\\AA}ngstr\\"om, Y{\\i}ld{\\i}z, \\v{S}',
      'Schön, naïve, Ångström, Yıldız, Š',
    ],
    ['{BERT}: {P}re-training', 'BERT: Pre-training'],
    ['$\\alpha$-stable in $O(n\\log n)$ and $\\mathbb{R}^2$', 'α-stable in O(nlog n) and R²'],
    ['H$_2$O \\textit{in vivo} \\& \\emph{in vitro}, 5\\,\\%', 'H₂O in vivo & in vitro, 5 %'],
    ['{\\noopsort{1973}}Sorted---so', 'Sorted—so'],
    ['Costs \\$5', 'Costs $5'],
    ['Costs $5 a day', 'Costs $5 a day'],
    ['\\frac12 of it', '12 of it'],
    ['A\n   title\tover lines', 'A title over lines'],
  ])('%s', async (written, title) => {
    expect((await readPaper(`title = {${written}}`)).title).toBe(title);
  });
});

test.each([
  ['Ludwig van Beethoven', 'Ludwig van Beethoven'],
  ['van Beethoven, Ludwig', 'Ludwig van Beethoven'],
  ['King, Jr., Martin Luther', 'Martin Luther King Jr.'],
  ['{R Core Team}', 'R Core Team'],
  ['{Barnes and Noble}', 'Barnes and Noble'],
  ["Erd{\\H o}s, P{\\'a}l", 'Pál Erdős'],
])('the author %s is %s', async (written, name) => {
  const { authors } = await readPaper(`title = {T}, author = {${written}}`);
  expect(authors!.map(({ printedName }) => printedName)).toEqual([name]);
});

test('an author with an ORCID is known by it, a wrong one is not, and nobody is an author twice', async () => {
  const { authors } = await readPaper(
    `title = {T}, author = {Carberry, Josiah and Roe, Jane and Doe, Ann and Doe, Ann},
     author+an:orcid = {1="0000-0002-1825-0097"; 2="0000-0002-1825-0098"}`,
  );
  expect(authors!.map(({ person, identity, orcid }) => [person, identity, orcid])).toEqual([
    ['orcid:0000-0002-1825-0097', 'ORCID', '0000-0002-1825-0097'],
    ['name:bibtex:Jane Roe', 'NAME_STRING', undefined],
    ['name:bibtex:Ann Doe', 'NAME_STRING', undefined],
  ]);
});

test.each([
  ['year = {2017}', 2017],
  ['date = {2016-12-13}, year = {2017}', 2016],
  ['date = {2016/2018}', 2016],
  ['year = {in press}', undefined],
  ['year = {c. 1650}', 1650],
])('%s is the year %s', async (fields, year) => {
  expect((await readPaper(`title = {T}, ${fields}`)).year).toBe(year);
});

test('a year that cannot be is a rejection', async () => {
  expect(tell(await read('@misc{a, title = {T}, year = 20177}'))).toEqual([
    [1, '`year` has to be 1 to 2100'],
  ]);
});

describe('abbreviations', () => {
  test('are used after they are defined, one in another, and a word that nothing defines stands for itself', async () => {
    const [first, second] = await readPapers(
      `@STRING{nips = "Neural {I}nformation"}
       @string(full = "Advances in " # NIPS # " Processing")
       @preamble{"\\newcommand{\\x}{y}"}
       @inproceedings{a, title = {T}, booktitle = full, month = sept}
       @inproceedings{b, title = "U" # { and } # "V", booktitle = icml}`,
    );
    expect(first!.venue).toBe('Advances in Neural Information Processing');
    expect([second!.title, second!.venue]).toEqual(['U and V', 'icml']);
  });

  test('that are no good are told, and the entry keeps the word', async () => {
    expect(tell(await read('@string{x {y}}\n@misc{a, title = x}'))).toEqual([
      [1, '@string needs a name, = and a text'],
      [2, 'x'],
    ]);
  });
});

describe('crossref', () => {
  const parent = `@proceedings{P:1, title = {The Conference}, booktitle = {The Conference}, year = 2001,
    doi = {10.1/parent}, isbn = {9780412048418}, url = {https://example.org/parent}, editor = {Roe, Jane}}`;

  test.each(['P:1', 'p:1'])(
    'inherits what is shared from %s, before it or after, and never what says which work it is',
    async (key) => {
      const child = `@inproceedings{c, title = {T}, crossref = {${key}}}`;
      for (const content of [`${child}\n${parent}`, `${parent}\n${child}`]) {
        const said = (await readPapers(content)).find(({ title }) => title === 'T')!;
        expect(said).toEqual({
          kind: 'paper',
          id: expect.stringMatching(/^title:/),
          title: 'T',
          year: 2001,
          venue: 'The Conference',
        });
      }
    },
  );

  test('to nothing is no harm, and in a circle is told', async () => {
    expect(tell(await read('@misc{a, title = {T}, crossref = {constructor}}'))).toEqual([[1, 'T']]);
    const circle =
      '@book{a, title = {A}, crossref = {b}}\n@book{b, title = {B}, crossref = "a"}\n@book{c, title = {C}}';
    expect(tell(await read(circle))).toEqual([
      [1, 'its crossref leads in a circle, by "a"'],
      [2, 'its crossref leads in a circle, by "b"'],
      [3, 'C'],
    ]);
  });
});
