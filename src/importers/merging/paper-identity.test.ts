// Two records held beside each other: what makes them one paper, and what leaves them apart.
import { describe, expect, test } from '@jest/globals';
import { type Said } from '../../domain/claim.js';
import { identifiersOfKey } from '../../domain/identifiers.js';
import {
  comparePapers,
  findConflict,
  type PaperIdentity,
  type PaperVerdict,
  toPaperIdentity,
} from './paper-identity.js';

const title = 'On the growth of trees';
const other = 'A history of northern railways';
const ann = { person: 'name:csl:Ann Lee', printedName: 'Ann Lee' };
const bo = { person: 'name:csl:Bo Chen', printedName: 'Bo Chen' };

function toIdentity(id: string, said: Said, source = 'crossref'): PaperIdentity {
  return toPaperIdentity({ source, id, said, imports: [1] });
}

/** What the two come to, which has to be the same either way round, the order of names in a doubt aside. */
function compare(first: PaperIdentity, second: PaperIdentity): string {
  const [there, back] = [comparePapers(first, second), comparePapers(second, first)];
  const tell = (verdict: PaperVerdict): string =>
    verdict.same ? verdict.by : verdict.doubt === null ? 'apart' : 'doubt';
  expect(tell(back)).toBe(tell(there));
  return tell(there);
}

describe('the identifiers of a key', () => {
  test.each([
    ['doi:10.1/X', ['doi:10.1/x']],
    ['arxiv:2006.11239v2', ['arxiv:2006.11239']],
    ['doi:10.48550/arXiv.2006.11239', ['arxiv:2006.11239']],
    ['doi:10.48550/arxiv.2006.11239v3', ['arxiv:2006.11239']],
    ['doi:10.48550/arxiv.cs/0309023', ['arxiv:cs/0309023']],
    ['isbn:0-306-40615-2', ['isbn:9780306406157']],
    ['isbn:0-8044-2957-X', ['isbn:9780804429573']],
    ['isbn:9780306406157', ['isbn:9780306406157']],
    ['openalex:w12', ['openalex:W12']],
    ['pmid:0012', ['pmid:12']],
    ['title:on-trees', []],
    ['local:lee2020', []],
    ['nothing', []],
  ])('%s', (id, identifiers) => {
    expect(identifiersOfKey(id)).toEqual(identifiers);
  });

  test('stand beside those that the record says, each once in one spelling', () => {
    const said = {
      doi: '10.48550/arxiv.2006.11239',
      arxivId: '2006.11239',
      openAlexId: 'W1',
      isbn: '0306406152',
      pmid: '5',
      s2Id: '77',
    };
    expect([...toIdentity('arxiv:2006.11239', said).identifiers]).toEqual([
      'arxiv:2006.11239',
      'openalex:W1',
      'isbn:9780306406157',
      'pmid:5',
      's2:77',
    ]);
  });
});

describe('a shared identifier', () => {
  const first = toIdentity('doi:10.1/x', { title });

  test.each([
    ['titles that agree', { title: `${title}: a survey` }, 'identifier'],
    ['no title', {}, 'identifier'],
    ['an unknown title', { title: null }, 'identifier'],
    ['a title of another work', { title: other }, 'doubt'],
    ['years far apart', { title, year: 1900 }, 'identifier'],
  ])('%s', (_, said, verdict) => {
    const dated = toIdentity('doi:10.1/x', { title, year: 2020 });
    expect(compare(first, toIdentity('local:x', { doi: '10.1/x', ...said }))).toBe(verdict);
    expect(compare(dated, toIdentity('local:x', { doi: '10.1/x', ...said }))).toBe(verdict);
  });

  test('does not hold where another identifier of its own or any scheme contradicts it', () => {
    const published = toIdentity('arxiv:2006.11239', { title, doi: '10.1/x' });
    expect(compare(published, toIdentity('arxiv:2006.11239', { title, doi: '10.1/y' }))).toBe('doubt');
    expect(compare(published, toIdentity('arxiv:2006.11239', { doi: '10.1/y' }))).toBe('doubt');
    expect(compare(published, toIdentity('arxiv:2006.11239', { title, pmid: '1' }))).toBe('identifier');
  });

  test('of two that one record has is enough: a second DOI beside it is no contradiction', () => {
    const both = toIdentity('doi:10.1/x', { title, doi: '10.1/y' });
    expect(compare(both, toIdentity('doi:10.1/y', { title }))).toBe('identifier');
  });

  test('the DOI that arXiv gives does not contradict the publisher’s', () => {
    const preprint = toIdentity('doi:10.48550/arxiv.2006.11239', { title });
    expect(compare(preprint, toIdentity('arxiv:2006.11239', { title, doi: '10.1/x' }))).toBe('identifier');
  });

  test('a key in common is as good, whatever its scheme', () => {
    expect(compare(toIdentity('local:a', { title }), toIdentity('local:a', {}, 'csl'))).toBe('identifier');
    expect(compare(toIdentity('local:a', { title }), toIdentity('local:a', { title: other }, 'csl'))).toBe(
      'doubt',
    );
  });

  test('two forms of Semantic Scholar’s id are no contradiction', () => {
    const byNumber = toIdentity('s2:215416146', { title, doi: '10.1/x' });
    const byHash = toIdentity(`s2:${'204e3073870fae3d05bc'.repeat(2)}`, { title, doi: '10.1/x' });
    expect(compare(byNumber, byHash)).toBe('identifier');
  });
});

describe('a title alone', () => {
  const first = { title, year: 2020, authors: [ann, bo] };

  test.each([
    ['the same year and a shared author', { title, year: 2020, authors: [bo] }, 'title'],
    ['the title in another spelling', { ...first, title: 'On the Growth of Trees.' }, 'title'],
    ['a year beside it', { ...first, year: 2021 }, 'title'],
    ['two years between', { ...first, year: 2022 }, 'apart'],
    ['no author known', { title, year: 2020 }, 'title'],
    ['other authors', { ...first, authors: [{ ...bo, printedName: 'Bo Smith' }] }, 'apart'],
    ['no year known', { ...first, year: undefined }, 'doubt'],
    ['neither year nor author known', { title }, 'apart'],
    ['a title that only agrees', { ...first, title: `${title}: a survey` }, 'apart'],
  ])('%s', (_, said, verdict) => {
    expect(compare(toIdentity('local:a', first), toIdentity('local:b', said))).toBe(verdict);
  });

  test('does not hold against identifiers that contradict each other', () => {
    const [one, two] = [toIdentity('doi:10.1/x', first), toIdentity('doi:10.1/y', first)];
    expect(compare(one, two)).toBe('doubt');
    expect(compare(one, toIdentity('doi:10.1/y', { ...first, authors: [] }))).toBe('apart');
  });

  test('that is short tells nothing without a shared author', () => {
    const short = { title: 'Proofs', year: 2020 };
    expect(compare(toIdentity('local:a', short), toIdentity('local:b', short))).toBe('apart');
    const signed = { ...short, authors: [ann] };
    expect(compare(toIdentity('local:a', signed), toIdentity('local:b', signed))).toBe('title');
  });

  test('does not join two papers of one catalogue that was resolved before', () => {
    const resolved = { ...first, resolved: true };
    const one = toIdentity('local:a', resolved, 'catalogue');
    expect(compare(one, toIdentity('local:b', resolved, 'catalogue'))).toBe('apart');
    expect(compare(one, toIdentity('local:b', resolved, 'csl'))).toBe('title');
    expect(compare(one, toIdentity('local:b', first, 'catalogue'))).toBe('title');
  });

  test('an author is the same with the family name first', () => {
    const reversed = { ...first, authors: [{ person: 'name:csl:Lee, Ann', printedName: 'Lee, Ann' }] };
    expect(compare(toIdentity('local:a', first), toIdentity('local:b', reversed))).toBe('title');
  });

  test('an initial at the end of two names is no shared author', () => {
    const [one, two] = ['Smith, John P.', 'Jones, Mary P.'].map((printedName) =>
      toIdentity(`local:${printedName}`, { title, year: 2020, authors: [{ person: 'x', printedName }] }),
    );
    expect(compare(one!, two!)).toBe('apart');
  });

  test('an author of whom only an ORCID iD is said is one whose name is not known', () => {
    const keyed = { ...first, authors: [{ person: 'orcid:0000-0002-1825-0097' }] };
    expect(compare(toIdentity('local:a', first), toIdentity('local:b', keyed))).toBe('title');
  });
});

describe('a contradiction', () => {
  const [x, y, both, none] = [
    toIdentity('doi:10.1/x', {}),
    toIdentity('doi:10.1/y', {}),
    toIdentity('doi:10.1/x', { doi: '10.1/y' }),
    toIdentity('local:a', {}),
  ];

  test('is two identifiers of a scheme of which none is shared', () => {
    expect(findConflict([x, y])).toEqual(['doi:10.1/x', 'doi:10.1/y']);
    expect(findConflict([x, both])).toBeNull();
    expect(findConflict([x, none])).toBeNull();
    expect(findConflict([none, none])).toBeNull();
  });

  test('of the first scheme is the one that is told', () => {
    const [one, two] = [toIdentity('pmid:1', { doi: '10.1/x' }), toIdentity('pmid:2', { doi: '10.1/y' })];
    expect(findConflict([one, two])).toEqual(['doi:10.1/x', 'doi:10.1/y']);
  });
});
