// Things that are nothing but their key still have a name.
import { expect, test } from '@jest/globals';
import { toField, toFieldName } from './field.js';
import { toMethod } from './method.js';
import { toPerson } from './person.js';

test('a field, a method and a person of which only the key is known', () => {
  const field = toField({ fieldId: 'x', nameLocales: null, names: null, methodCount: 0 }, null);
  expect(toFieldName(field, 'vi')).toBe('x');
  const person = {
    personId: 'person:x',
    name: null,
    orcid: null,
    identity: 'SOURCE_ID',
    paperCount: 0,
    popularity: 0,
  } as const;
  expect(toPerson(person, null).name).toBe('person:x');
  const method = toMethod(
    {
      slug: 'x',
      nameLocales: null,
      names: null,
      family: null,
      originYear: null,
      originator: null,
      type: null,
      aliases: null,
      relatedCount: 0,
      referencedByCount: 0,
      citationCount: 0,
      popularity: 0,
    },
    'vi',
  );
  expect(method).toMatchObject({ names: [], aliases: [], locale: 'vi' });
});
