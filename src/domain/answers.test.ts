// Which of the values that sources say are those that the graph answers with.
import { describe, expect, test } from '@jest/globals';
import { type Answers, isServed } from './answers.js';

const answers: Answers = {
  title: 'On trees',
  year: 2001,
  retracted: false,
  venue: null,
  nameLocales: ['en', 'vi'],
  names: ['Tree', 'Cây'],
  summaryLocales: null,
  summaries: null,
  aliases: ['A', 'B', 'C'],
  notices: ['retraction doi:10.1/n'],
  partOf: [],
  ids: ['doi:10.1/x', 'openalex:W1'],
  redirects: ['openalex:W1'],
  people: [{ ids: ['person:ada', 'orcid:0000-0002-1825-0097'] }],
  sources: [{ ids: ['doi:10.1/x', 'openalex:W1'], citation: 'As printed.', url: null }],
  related: [{ ids: ['b'], kinds: ['declared', 'mentioned'], sources: ['catalogue', 'hand'] }],
  authors: [
    { ids: ['person:ada', 'orcid:0000-0002-1825-0097'], printedName: 'A.' },
    { ids: ['person:ben'], printedName: null },
  ],
};

describe.each<[boolean, [string, string | null, unknown][]]>([
  [
    true,
    [
      ['title', null, 'On trees'],
      ['year', null, 2001],
      ['retracted', null, false],
      ['venue', null, null],
      ['names', 'vi', 'Cây'],
      ['names', 'fr', null],
      ['summaries', null, null],
      ['aliases', null, ['C', 'A']],
      ['notices', null, [{ kind: 'retraction', paper: 'doi:10.1/n' }]],
      ['partOf', null, []],
      ['partOf', null, null],
      ['redirects', null, ['doi:10.1/x']],
      ['redirects', null, ['openalex:W1']],
      ['people', null, ['orcid:0000-0002-1825-0097']],
      ['sources', null, [{ paper: 'openalex:W1', citation: 'As printed.' }]],
      ['related', null, [{ slug: 'b', kinds: ['declared'] }]],
      ['related', null, [{ slug: 'b', kinds: ['mentioned'], sources: ['hand'] }]],
      [
        'authors',
        null,
        [{ person: 'orcid:0000-0002-1825-0097', printedName: 'A.', name: 'Ada' }, { person: 'person:ben' }],
      ],
    ],
  ],
  [
    false,
    [
      ['title', null, 'On Trees'],
      ['title', null, null],
      ['year', null, 2002],
      ['retracted', null, true],
      ['venue', null, 'Annals'],
      ['names', 'vi', 'Tree'],
      ['names', 'en', null],
      ['names', 'fr', 'Arbre'],
      ['names', null, null],
      ['summaries', 'en', 'Does it.'],
      ['aliases', null, ['A', 'D']],
      ['aliases', null, null],
      ['aliases', null, []],
      ['notices', null, [{ kind: 'correction', paper: 'doi:10.1/n' }]],
      ['partOf', null, ['wider']],
      ['redirects', null, []],
      ['redirects', null, ['openalex:W2']],
      ['people', null, ['person:ben']],
      ['sources', null, [{ paper: 'doi:10.1/x' }]],
      ['sources', null, [{ paper: 'doi:10.1/x', citation: 'As printed.', url: 'https://x.example/' }]],
      ['related', null, [{ slug: 'c', kinds: ['declared'] }]],
      ['related', null, [{ slug: 'b', kinds: ['declared'], sources: ['other'] }]],
      ['authors', null, [{ person: 'person:ada', printedName: 'A.' }]],
      ['authors', null, [{ person: 'person:ben' }, { person: 'person:ada', printedName: 'A.' }]],
      ['authors', null, [{ person: 'person:ada', printedName: 'Ada' }, { person: 'person:ben' }]],
    ],
  ],
])('served: %s', (served, values) => {
  test.each(values)('%s %s %j', (property, locale, value) => {
    expect(isServed({ property, locale, value, source: 'catalogue' }, answers)).toBe(served);
  });
});
