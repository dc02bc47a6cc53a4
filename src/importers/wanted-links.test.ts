// The links that a record speaks of, and who claims what of a relation.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { linkTypes } from '../domain/graph-model.js';
import { type MethodRecord } from './record.js';
import { keepOthersClaims, toRelationProperties, toWantedLinks } from './wanted-links.js';

const method = (said: Partial<MethodRecord>): MethodRecord => ({ kind: 'method', slug: 'm', ...said });

describe('toWantedLinks', () => {
  test.each([
    [{ kind: 'field', id: 'f' }],
    [method({ names: { en: 'M' } })],
    [{ kind: 'paper', id: 'doi:10.1/x' }],
    [{ kind: 'person', id: 'p', name: 'P' }],
  ] as const)('a record that lists nothing says nothing of links: %j', (record) => {
    expect(toWantedLinks(record, 'catalogue')).toEqual([]);
  });

  test('lists of a method, in their order', () => {
    const record = method({
      field: ['a', 'b'],
      sources: [{ paper: 'doi:10.1/x' }, { paper: 'doi:10.1/y', citation: 'C', url: 'https://y' }],
      people: ['p', 'q'],
      related: [{ slug: 'n', kinds: ['mentioned', 'declared'] }],
    });
    const links = Object.fromEntries(
      toWantedLinks(record, 'catalogue').map(({ type, owner, ownerKey, links }) => [
        type,
        { owner, ownerKey, links },
      ]),
    );
    const toLinks = (...ends: [string, object][]) => ({
      owner: 'start',
      ownerKey: 'm',
      links: ends.map(([endKey, properties]) => ({ startKey: 'm', endKey, properties })),
    });
    expect(links).toEqual({
      IN_FIELD: toLinks(['a', { position: 0 }], ['b', { position: 1 }]),
      DESCRIBED_IN: toLinks(
        ['doi:10.1/x', { position: 0, citation: null, url: null }],
        ['doi:10.1/y', { position: 1, citation: 'C', url: 'https://y' }],
      ),
      ORIGINATED_BY: toLinks(['p', { position: 0 }], ['q', { position: 1 }]),
      RELATED_TO: toLinks(['n', { claims: ['declared catalogue', 'mentioned catalogue'] }]),
    });
  });

  test('an empty list and null both say that there are none', () => {
    for (const nothing of [[], null]) {
      const record = method({ field: nothing, sources: nothing, people: nothing, related: nothing });
      const wanted = toWantedLinks(record, 'catalogue');
      expect(wanted.map(({ type }) => type).sort()).toEqual([
        'DESCRIBED_IN',
        'IN_FIELD',
        'ORIGINATED_BY',
        'RELATED_TO',
      ]);
      expect(wanted.flatMap(({ links }) => links)).toEqual([]);
    }
  });

  test('authors run from the person to the paper, which owns the list', () => {
    const authors = [{ person: 'p', printedName: 'P.' }, { person: 'q' }];
    expect(toWantedLinks({ kind: 'paper', id: 'doi:10.1/x', authors }, 'catalogue')).toEqual([
      {
        type: 'AUTHORED',
        owner: 'end',
        ownerKey: 'doi:10.1/x',
        links: [
          { startKey: 'p', endKey: 'doi:10.1/x', properties: { position: 0, printedName: 'P.' } },
          { startKey: 'q', endKey: 'doi:10.1/x', properties: { position: 1, printedName: null } },
        ],
      },
    ]);
  });

  test('a citation says only what its record says, and who says so', () => {
    const record = { kind: 'cites', citing: 'doi:10.1/x', cited: 'doi:10.1/y' } as const;
    const propertiesOf = (said: object) =>
      toWantedLinks({ ...record, ...said }, 'catalogue')[0]?.links[0]?.properties;
    expect(propertiesOf({})).toEqual({});
    expect(toWantedLinks(record, 'catalogue')[0]?.unlessSaid).toEqual({ sources: ['catalogue'] });
    expect(propertiesOf({ intents: ['background'], influential: null, sources: ['s2'] })).toEqual({
      intents: ['background'],
      influential: null,
      sources: ['s2'],
    });
  });

  test('a field is part of others', () => {
    expect(toWantedLinks({ kind: 'field', id: 'f', partOf: ['g'] }, 'catalogue')).toEqual([
      {
        type: 'PART_OF',
        owner: 'start',
        ownerKey: 'f',
        links: [{ startKey: 'f', endKey: 'g', properties: {} }],
      },
    ]);
  });

  test('every type of link can be said in a record', () => {
    const records = [
      method({ field: [], sources: [], people: [], related: [] }),
      { kind: 'paper', id: 'doi:10.1/x', authors: [] },
      { kind: 'cites', citing: 'doi:10.1/x', cited: 'doi:10.1/y' },
      { kind: 'field', id: 'f', partOf: [] },
    ] as const;
    const types = records.flatMap((record) => toWantedLinks(record, 'catalogue').map(({ type }) => type));
    expect(types.sort()).toEqual([...linkTypes].sort());
  });
});

describe('claims', () => {
  test('a relation speaks for the sources it names, else for the load; the list replaces what they said', () => {
    const record = method({
      related: [
        { slug: 'n', kinds: ['declared'], sources: ['wiki pedia', 'papers'] },
        { slug: 'o', kinds: ['mentioned'] },
      ],
    });
    const [wanted] = toWantedLinks(record, 'catalogue');
    expect(wanted?.links.map(({ properties }) => properties)).toEqual([
      { claims: ['declared papers', 'declared wiki pedia'] },
      { claims: ['mentioned catalogue'] },
    ]);
    expect([...(wanted?.claimants ?? [])].sort()).toEqual(['catalogue', 'papers', 'wiki pedia']);
  });

  test('kinds and sources are read off the claims, each once', () => {
    expect(toRelationProperties(['mentioned wiki pedia', 'declared a', 'declared wiki pedia'])).toEqual({
      claims: ['declared a', 'declared wiki pedia', 'mentioned wiki pedia'],
      kinds: ['declared', 'mentioned'],
      sources: ['a', 'wiki pedia'],
    });
    expect(toRelationProperties([])).toBeNull();
  });

  test('what others claim stays, and nothing of the claimants does', () => {
    const someSource = fc.constantFrom('a', 'b', 'a b', 'declared a');
    const someClaim = fc.tuple(fc.constantFrom('declared', 'mentioned'), someSource);
    fc.assert(
      fc.property(fc.array(someClaim), fc.array(someSource), (claims, claimants) => {
        const toText = ([kind, source]: [string, string]) => `${kind} ${source}`;
        expect(keepOthersClaims(claims.map(toText), claimants)).toEqual(
          claims.filter(([, source]) => !claimants.includes(source)).map(toText),
        );
      }),
    );
  });
});
