// One spelling for every identifier, and null for what is none: check digits by their standards.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  paperSchemes,
  toArxivId,
  toDoi,
  toDoiUrl,
  toIsbn,
  toOpenAlexId,
  toOrcid,
  toPaperKey,
  toWebUrl,
} from './identifiers.js';

const sici = '10.1002/(sici)1097-0258(19980815/30)17:15/16<1661::aid-sim968>3.0.co;2-2';

const digits = (count: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...Array.from('0123456789')), minLength: count, maxLength: count });

/** Real DOIs are mostly letters and digits; any sign but blanks is allowed. */
const someDoi = fc
  .tuple(
    digits(4),
    fc.string({ unit: fc.constantFrom(...Array.from('abz019./-_()<>[];:%#?&+"~é中')), minLength: 1 }),
  )
  .map(([prefix, suffix]) => `10.${prefix}/${suffix}`)
  .filter((doi) => !/[.,;]$/.test(doi));

describe('DOI', () => {
  test.each([
    ['10.1093/biomet/6.1.1', '10.1093/biomet/6.1.1'],
    ['10.1093/BIOMET/6.1.1', '10.1093/biomet/6.1.1'],
    ['doi:10.1093/biomet/6.1.1', '10.1093/biomet/6.1.1'],
    ['DOI: 10.1093/biomet/6.1.1', '10.1093/biomet/6.1.1'],
    ['https://doi.org/10.1093/biomet/6.1.1', '10.1093/biomet/6.1.1'],
    ['http://doi.org/10.1093/biomet/6.1.1', '10.1093/biomet/6.1.1'],
    ['http://dx.doi.org/10.1093/biomet/6.1.1', '10.1093/biomet/6.1.1'],
    ['HTTPS://DOI.ORG/10.1093/biomet/6.1.1', '10.1093/biomet/6.1.1'],
    ['https://www.doi.org/10.1093/biomet/6.1.1', '10.1093/biomet/6.1.1'],
    ['doi.org/10.1093/biomet/6.1.1', '10.1093/biomet/6.1.1'],
    ['  10.1093/biomet/6.1.1. ', '10.1093/biomet/6.1.1'],
    ['https://doi.org/10.1093%2Fbiomet%2F6.1.1', '10.1093/biomet/6.1.1'],
    ['10.48550/arXiv.2006.11239', '10.48550/arxiv.2006.11239'],
    ['10.1000.10/123', '10.1000.10/123'],
    ['10.1/x', '10.1/x'],
    [sici.toUpperCase(), sici],
    [`https://doi.org/${encodeURIComponent(sici)}`, sici],
  ])('%s is %s', (text, expected) => {
    expect(toDoi(text)).toBe(expected);
  });

  test.each([
    '',
    '10.',
    '10.1093',
    '10.1093/',
    '/10.1093/x',
    '11.1093/x',
    'x10.1093/x',
    '10.x/y',
    '10.1093/a b',
    '10.1093/a\u0000b',
    '10.1093/\ud800',
    'https://example.org/10.1093/x',
    'https://doi.org/',
    'doi:',
    'arxiv:2006.11239',
    '10.1093/biomet\n10.1093/other',
  ])('%j is none', (text) => {
    expect(toDoi(text)).toBeNull();
  });

  test('a DOI stays as it is, and comes back from its address', () => {
    fc.assert(
      fc.property(someDoi, (doi) => {
        expect(toDoi(doi)).toBe(doi);
        expect(toDoi(toDoiUrl(doi))).toBe(doi);
      }),
    );
  });

  test('its address is one that a browser takes whole: nothing of it is a query or a fragment', () => {
    fc.assert(
      fc.property(someDoi, (doi) => {
        const { origin, search, hash, pathname } = new URL(toDoiUrl(doi));
        expect({ origin, search, hash }).toEqual({ origin: 'https://doi.org', search: '', hash: '' });
        // Dot segments (10.1/a/../b) are the browser's to resolve; no DOI has them.
        if (!/\/\.{1,2}(?:\/|$)/.test(doi)) expect(decodeURIComponent(pathname.slice(1))).toBe(doi);
      }),
    );
    expect(toDoiUrl('10.1093/biomet/6.1.1')).toBe('https://doi.org/10.1093/biomet/6.1.1');
  });
});

describe('arXiv', () => {
  test.each([
    ['2006.11239', '2006.11239'],
    ['2006.11239v2', '2006.11239'],
    ['arXiv:2006.11239v12', '2006.11239'],
    ['0704.0001', '0704.0001'],
    ['https://arxiv.org/abs/2006.11239v1', '2006.11239'],
    ['http://arxiv.org/pdf/2006.11239v1.pdf', '2006.11239'],
    ['cs/0309023', 'cs/0309023'],
    ['hep-th/9901001v3', 'hep-th/9901001'],
    ['HEP-TH/9901001', 'hep-th/9901001'],
    ['https://arxiv.org/abs/cond-mat/0102536', 'cond-mat/0102536'],
  ])('%s is %s', (text, expected) => {
    expect(toArxivId(text)).toBe(expected);
  });

  test.each([
    '',
    '2006',
    '2006.123',
    '2006.123456',
    'cs/030902',
    'cs/03090233',
    '/0309023',
    'v2',
    '2006.11239x',
  ])('%j is none', (text) => {
    expect(toArxivId(text)).toBeNull();
  });
});

describe('ISBN', () => {
  test.each([
    ['9780412048418', '9780412048418'],
    ['978-0-412-04841-8', '9780412048418'],
    ['978 0 412 04841 8', '9780412048418'],
    ['ISBN 0-412-04841-8', '0412048418'],
    ['isbn:080442957X', '080442957X'],
    ['0-8044-2957-x', '080442957X'],
    ['9791032305690', '9791032305690'],
  ])('%s is %s', (text, expected) => {
    expect(toIsbn(text)).toBe(expected);
  });

  test.each([
    '',
    '978',
    '9780412048417',
    '0412048417',
    '080442957',
    'X804429570',
    '97804120484180',
    '978041204841X',
  ])('%j is none', (text) => {
    expect(toIsbn(text)).toBeNull();
  });

  test('of thirteen places begins with 978 or 979 (ISO 2108), whatever its check digit', () => {
    expect(toIsbn('4006381333931')).toBeNull();
  });

  test('of ten places has exactly one check digit that is right: the weighted sum is 0 modulo 11', () => {
    fc.assert(
      fc.property(digits(9), (body) => {
        const right = Array.from('0123456789X').filter((check) => toIsbn(body + check) !== null);
        const sum = Array.from(body).reduce((total, digit, place) => total + Number(digit) * (place + 1), 0);
        expect(right).toEqual([sum % 11 === 10 ? 'X' : String(sum % 11)]);
      }),
    );
  });

  test('of thirteen places has exactly one check digit that is right: weights 1 and 3, modulo 10', () => {
    fc.assert(
      fc.property(fc.constantFrom('978', '979'), digits(9), (prefix, body) => {
        const right = Array.from('0123456789X').filter((check) => toIsbn(prefix + body + check) !== null);
        let sum = 0;
        for (const [place, digit] of Array.from(prefix + body).entries())
          sum += (1 + 2 * (place % 2)) * Number(digit);
        expect(right).toEqual([String((1000 - sum) % 10)]);
      }),
    );
  });
});

describe('ORCID', () => {
  // The examples of ORCID's own documentation.
  test.each([
    ['0000-0002-1825-0097', '0000-0002-1825-0097'],
    ['0000-0001-5109-3700', '0000-0001-5109-3700'],
    ['0000-0002-1694-233X', '0000-0002-1694-233X'],
    ['0000-0002-1694-233x', '0000-0002-1694-233X'],
    ['https://orcid.org/0000-0002-1825-0097', '0000-0002-1825-0097'],
    ['http://orcid.org/0000-0002-1694-233x', '0000-0002-1694-233X'],
  ])('%s is %s', (text, expected) => {
    expect(toOrcid(text)).toBe(expected);
  });

  test.each([
    '',
    '0000-0002-1825-0098',
    '0000-0002-1694-2330',
    '0000-0002-1825',
    'X000-0002-1825-0097',
    'orcid',
  ])('%j is none', (text) => {
    expect(toOrcid(text)).toBeNull();
  });

  test('the check character makes the sum 1 modulo 11, each place weighing twice the next (ISO 7064)', () => {
    fc.assert(
      fc.property(digits(15), (body) => {
        const right = Array.from('0123456789X').filter((check) => {
          const values = Array.from(body + check, (place) => (place === 'X' ? 10n : BigInt(place)));
          return (
            values.reduce((sum, value, place) => sum + value * 2n ** BigInt(15 - place), 0n) % 11n === 1n
          );
        });
        const toText = (check: string) => (body + check).match(/.{4}/g)!.join('-');
        const taken = Array.from('0123456789X').filter((check) => toOrcid(toText(check)) !== null);
        expect(taken).toEqual(right);
      }),
    );
  });
});

test.each([
  ['W2194775991', 'W2194775991'],
  ['w2194775991', 'W2194775991'],
  ['https://openalex.org/W2194775991', 'W2194775991'],
  ['https://api.openalex.org/works/W2194775991', 'W2194775991'],
  ['A2194775991', null],
  ['W', null],
  ['2194775991', null],
  ['', null],
])('the OpenAlex work %j is %j', (text, expected) => {
  expect(toOpenAlexId(text)).toBe(expected);
});

test.each([
  ['http://example.org', 'http://example.org'],
  ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
  ['HTTPS://EXAMPLE.ORG/A', 'HTTPS://EXAMPLE.ORG/A'],
  [' https://example.org/ ', 'https://example.org/'],
  ['javascript:alert(1)', null],
  ['JavaScript:alert(1)', null],
  ['java\nscript:alert(1)', null],
  [' javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['ftp://example.org', null],
  ['file:///etc/passwd', null],
  ['mailto:a@example.org', null],
  ['//example.org', null],
  ['/path', null],
  ['example.org', null],
  ['https:example.org', null],
  ['https:/example.org', null],
  ['https://', null],
  ['ht\ntps://example.org', null],
  ['https://example.org/a\nb', null],
  ['', null],
])('the web address %j is %j', (text, expected) => {
  expect(toWebUrl(text)).toBe(expected);
});

describe('paper keys', () => {
  test.each([
    ['doi:10.1093/BIOMET/6.1.1', 'doi:10.1093/biomet/6.1.1'],
    ['DOI:10.1093/biomet/6.1.1', 'doi:10.1093/biomet/6.1.1'],
    ['doi:https://doi.org/10.1093/biomet/6.1.1', 'doi:10.1093/biomet/6.1.1'],
    ['arxiv:2006.11239v2', 'arxiv:2006.11239'],
    ['arXiv:2006.11239', 'arxiv:2006.11239'],
    ['openalex:w2194775991', 'openalex:W2194775991'],
    ['s2:649DEF34F8BE52C8B66281AF98AE884C09AEF38B', 's2:649def34f8be52c8b66281af98ae884c09aef38b'],
    ['s2:215416146', 's2:215416146'],
    ['pmid:12345', 'pmid:12345'],
    ['isbn:978-0-412-04841-8', 'isbn:9780412048418'],
    ['title:The design of experiments', 'title:The design of experiments'],
    ['title:a: b', 'title:a: b'],
    ['local:x', 'local:x'],
    ['local:e\u0301', 'local:é'],
  ])('%s is %s', (id, expected) => {
    expect(toPaperKey(id)?.paperId).toBe(expected);
  });

  test.each([
    '',
    ':',
    'doi:',
    'doi:nonsense',
    '10.1093/biomet/6.1.1',
    'arxiv:nonsense',
    'openalex:A1',
    's2:xyz',
    'pmid:abc',
    'pmid:',
    'isbn:9780412048417',
    'title:',
    'title: x',
    'local:x ',
    'local:a\u0000b',
    'wikidata:Q1',
    // No colon at all, and yet almost a scheme.
    'titlex',
    'locals',
    's2a',
  ])('%j is none', (id) => {
    expect(toPaperKey(id)).toBeNull();
  });
});

test('what an identifier becomes, it stays; any text at all is answered', () => {
  const rules = [
    toDoi,
    toArxivId,
    toIsbn,
    toOpenAlexId,
    toOrcid,
    toWebUrl,
    (text: string) => toPaperKey(text)?.paperId ?? null,
  ];
  const pieces = [
    '10.1093/',
    'https://doi.org/',
    'doi:',
    '.',
    '%2e',
    '%20',
    'v1',
    '.pdf',
    '2006.11239',
    'W12',
    'İ',
    'ΑΣ',
    ':',
  ];
  const someText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.oneof(fc.constantFrom(...pieces, ...paperSchemes), fc.string()))
      .map((parts) => parts.join('')),
    someDoi,
  );
  fc.assert(
    fc.property(someText, fc.constantFrom(...rules), (text, rule) => {
      const once = rule(text);
      if (once !== null) expect(rule(once)).toBe(once);
    }),
    { numRuns: 3_000 },
  );
});
