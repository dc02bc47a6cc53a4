// Methods and fields of all that is said of them.
import { describe, expect, test } from '@jest/globals';
import { type Said } from '../../domain/claim.js';
import { resolveField, resolveMethod } from './resolve-method.js';
import { type SourceRecord } from './source-record.js';

/** Records of one method by trust, each of an import of its own. */
const toRecords = (...said: readonly (readonly [string, Said])[]): SourceRecord[] =>
  said.map(([source, each], place) => ({ source, id: 'resnet', said: each, imports: [place + 1] }));

describe('a method', () => {
  test('has each property from the most trusted source that says it', () => {
    const { properties } = resolveMethod(
      'resnet',
      toRecords(
        ['catalogue', { names: { en: 'ResNet' }, family: 'Deep learning', type: null }],
        [
          'paperswithcode',
          { names: { en: 'Residual network', vi: 'Mạng dư' }, type: 'Network', originYear: '2015' },
        ],
      ),
    );
    expect(properties).toEqual({
      nameLocales: ['en', 'vi'],
      names: ['ResNet', 'Mạng dư'],
      summaryLocales: null,
      summaries: null,
      family: 'Deep learning',
      originYear: '2015',
      originator: null,
      type: null,
      aliases: null,
      orderKey: 'resnet',
      searchNames: ['mangdu', 'resnet'],
      searchAliases: null,
      searchWords: '¶ resnet ¶ mang du ¶',
      searchSummaries: null,
    });
  });

  test('lists what all sources list, the most trusted first, each once', () => {
    const method = resolveMethod(
      'resnet',
      toRecords(
        ['catalogue', { aliases: ['b', 'a'], field: ['vision'], people: ['he'], sources: [{ paper: 'p' }] }],
        ['csl', { aliases: ['a', 'c'], field: ['ml', 'vision'], sources: [{ paper: 'q' }, { paper: 'p' }] }],
      ),
    );
    expect(method.properties['aliases']).toEqual(['b', 'a', 'c']);
    expect(method.fields.map(({ item }) => item)).toEqual(['vision', 'ml']);
    expect(method.sources.map(({ item, imports }) => [item.paper, imports])).toEqual([
      ['p', [1, 2]],
      ['q', [2]],
    ]);
    expect(method.people).toEqual([{ item: 'he', source: 'catalogue', imports: [1] }]);
  });

  test('is related once to each other method, with all kinds and all who say so in order', () => {
    const { related } = resolveMethod(
      'resnet',
      toRecords(
        [
          'catalogue',
          { related: [{ slug: 'vgg', kinds: ['mentioned'], sources: ['wikidata', 'catalogue'] }] },
        ],
        [
          'csl',
          {
            related: [
              { slug: 'vgg', kinds: ['declared'] },
              { slug: 'lstm', kinds: ['declared'] },
            ],
          },
        ],
      ),
    );
    expect(related).toEqual([
      {
        slug: 'vgg',
        kinds: ['declared', 'mentioned'],
        sources: ['catalogue', 'csl', 'wikidata'],
        imports: [1, 2],
      },
      { slug: 'lstm', kinds: ['declared'], sources: ['csl'], imports: [2] },
    ]);
  });

  test('of which nothing is said has its order key alone', () => {
    const method = resolveMethod('resnet', []);
    expect(Object.values(method.properties).filter((value) => value !== null)).toEqual([
      'resnet',
      ['resnet'],
      '¶ resnet ¶',
    ]);
    expect([method.fields, method.sources, method.people, method.related]).toEqual([[], [], [], []]);
  });
});

test('a field has its names, and the fields it is part of', () => {
  const field = resolveField(
    'vision',
    toRecords(['catalogue', { names: { en: 'Vision' }, partOf: ['ml'] }], ['csl', { partOf: ['ai', 'ml'] }]),
  );
  expect(field.properties).toEqual({
    nameLocales: ['en'],
    names: ['Vision'],
    searchNames: ['vision'],
    searchAliases: null,
    searchWords: '¶ vision ¶',
    searchSummaries: null,
  });
  expect(field.partOf.map(({ item }) => item)).toEqual(['ml', 'ai']);
});
