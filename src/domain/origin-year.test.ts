// The years of free texts, those that the catalogues have among them.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseOriginYears } from './origin-year.js';

test.each([
  ['1986', 1986, 1986],
  ['2020–2022', 2020, 2022],
  ['1970s–2000s', 1970, 2009],
  ['Late 1990s–2000s; formalised 2005', 1990, 2009],
  ['1969 (term coined); practice dates to 1920s–1930s', 1920, 1969],
  ['2017 (bibliometrix tool); mapping review approach formalised c. 2010s', 2010, 2019],
  ["1969 (term); 1963 (Price's foundational work)", 1963, 1969],
  ['20th century', 1901, 2000],
  ['18th–19th century', 1701, 1900],
  ['19th Centuries', 1801, 1900],
  ['1966-68', 1966, 1968],
  ['1960s–70s', 1960, 1979],
  ['1998-01', 1998, 1998],
  ['1974–1990s', 1974, 1999],
  ['about 1805, printed 1809', 1805, 1809],
  ['1710', 1710, 1710],
])('%s', (text, first, last) => {
  expect(parseOriginYears(text)).toEqual({ first, last });
});

test.each(['', 'unknown', 'antiquity', '300 BC', 'doi 10.12345', '19999', 'version 3.1985', '50th century'])(
  '%j has none',
  (text) => {
    expect(parseOriginYears(text)).toBeNull();
  },
);

test('whatever the text, no failure and no span that goes backward', () => {
  const part = fc.oneof(fc.string(), fc.constantFrom('1970', 's', '–', '-', ' century', '19th', '20', '68'));
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const years = parseOriginYears(parts.join(''));
      if (years === null) return;
      expect(years.first).toBeLessThanOrEqual(years.last);
      expect(years.first).toBeGreaterThanOrEqual(1000);
      expect(years.last).toBeLessThanOrEqual(2109);
    }),
  );
});
