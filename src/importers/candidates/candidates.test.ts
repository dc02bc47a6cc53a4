// Names filed so that those which may agree stand together, and what a pair's evidence comes to.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { namesAgree } from '../merging/compare-names.js';
import { toNameSignature, toRarityKey } from './name-signature.js';
import { pairNames } from './pair-names.js';
import { toVenueKey } from './read-evidence.js';
import { readReviews } from './read-reviews.js';
import { scoreEvidence } from './score-evidence.js';
import { type FiledPerson } from './stage-names.js';

describe('a name is filed under its family', () => {
  test.each([
    ['Diederik P. Kingma', 'kingma', ['d', 'p'], 'kingma d'],
    ['Kingma, Diederik P.', 'kingma', ['d', 'p'], 'kingma d'],
    ['Kingma D P', 'kingma', ['d', 'p'], 'kingma d'],
    ['Jean-Paul Müller', 'muller', ['j', 'p'], 'muller j'],
    ['Plato', 'plato', [], 'plato '],
    ['王 小明', '小明', ['王'], '小明 王'],
  ])('%s', (name, family, initials, rarityKey) => {
    const signature = toNameSignature(name)!;
    expect(signature).toMatchObject({ family, initials });
    expect(toRarityKey(signature)).toBe(rarityKey);
  });

  test('without letters under none', () => {
    expect(toNameSignature(' … ')).toBeNull();
  });
});

const file = (names: readonly string[]): FiledPerson[] =>
  names.map((name, place) => ({
    personId: `p${String(place).padStart(2, '0')}`,
    name,
    orcid: null,
    identity: null,
    differentFrom: null,
    signature: toNameSignature(name)!,
  }));

test('of one family exactly those pairs whose names agree are found, each once', () => {
  const given = fc.constantFrom('Wei', 'W', 'Wen', 'Wei X', 'X', 'Xu W', '', 'Ada');
  fc.assert(
    fc.property(fc.array(given, { maxLength: 9 }), (all) => {
      const family = file(all.map((each) => `${each} Wang`.trim()));
      const expected = family.flatMap((one, place) =>
        family
          .slice(place + 1)
          .filter((other) => namesAgree(one.name, other.name))
          .map((other) => `${one.personId} ${other.personId}`),
      );
      const found = [...pairNames(family)]
        .flat()
        .map((pair) => pair.map(({ personId }) => personId).join(' '));
      expect(found.sort()).toEqual(expected.sort());
    }),
  );
});

test('two ORCID iDs are no pair', () => {
  const [one, other] = file(['D Kim', 'D Kim']) as [FiledPerson, FiledPerson];
  const pairs = [
    ...pairNames([
      { ...one, orcid: '0000-0002-1825-0097' },
      { ...other, orcid: '0000-0001-5109-3700' },
    ]),
  ];
  expect(pairs).toEqual([]);
});

test('the score is the sum that its formula says', () => {
  const evidence = { namesakes: 3, coauthorNamesakes: [1, 7], venues: 2, fields: 9, yearsApart: 3 };
  // 1 / log₂ 4 + 1 / log₂ 2 + 1 / log₂ 8 + 2 / 4 + 1 (nine fields are as good as four) − 3 / 10
  expect(scoreEvidence(evidence)).toBe(3.033);
  expect(scoreEvidence({ ...evidence, coauthorNamesakes: [], venues: 0, fields: 0, yearsApart: null })).toBe(
    0.5,
  );
  expect(scoreEvidence({ ...evidence, yearsApart: 40 })).toBe(scoreEvidence({ ...evidence, yearsApart: 10 }));
});

test('venues are the same but for years and volumes, and an archive is none', () => {
  expect(toVenueKey('ICML 2019')).toBe(toVenueKey('Icml, 2020'));
  expect(toVenueKey('arXiv preprint arXiv:1607.06450')).toBeNull();
  expect(toVenueKey('2019')).toBeNull();
});

describe('a reviewed list', () => {
  async function read(content: string) {
    const folder = await mkdtemp(join(tmpdir(), 'methodgraph-reviews-'));
    try {
      await writeFile(join(folder, 'reviews.csv'), content);
      return await readReviews(join(folder, 'reviews.csv'));
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  test('is read whatever its columns, and what is wrong is told with its line', async () => {
    expect(
      await read(
        '\uFEFFVerdict,first,second,note\r\nSame,a,b,"two\nlines; here"\r\n,c,d,\r\nmaybe,e,f,\r\ndifferent,g,g,\r\nundecided,h,,\r\n undecided ,"\'=i",j,x\r\n',
      ),
    ).toEqual({
      reviews: [
        { first: 'a', second: 'b', verdict: 'same' },
        { first: '=i', second: 'j', verdict: 'undecided' },
      ],
      open: 1,
      bad: [
        { line: 5, reason: expect.stringContaining('"maybe" is no verdict') },
        { line: 6, reason: 'g is named twice' },
        { line: 7, reason: 'one of the two people is missing' },
      ],
    });
  });

  test('may be separated by semicolons, as spreadsheets write it', async () => {
    expect(await read('first;second;verdict\nname:x,y;b;different\n')).toMatchObject({
      reviews: [{ first: 'name:x,y', second: 'b', verdict: 'different' }],
    });
  });

  test('without the columns is refused', async () => {
    await expect(read('one,two\na,b\n')).rejects.toMatchObject({
      code: 'SOURCE_FAILED',
      message: expect.stringContaining('first, second, verdict'),
    });
  });
});
