// What has to be written to bring stored properties to those wanted: no more, no less.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Properties, toChanges } from './properties.js';

const someValue = fc.option(
  fc.oneof(fc.integer(), fc.boolean(), fc.constantFrom('a', 'b'), fc.array(fc.constantFrom('a', 'b'))),
);
const someProperties: fc.Arbitrary<Properties> = fc.dictionary(fc.constantFrom('x', 'y', 'z'), someValue);

/** As the database keeps properties: a null is an absence. */
const store = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));

test('the changes bring what is stored to what is wanted, and leave the rest alone', () => {
  fc.assert(
    fc.property(someProperties, someProperties, (before, wanted) => {
      const stored = store(before);
      const changes = toChanges(stored, wanted);
      expect(store({ ...stored, ...changes })).toEqual(store({ ...stored, ...wanted }));
      for (const [name, value] of Object.entries(changes ?? {}))
        expect(value).not.toEqual(stored[name] ?? null);
    }),
  );
});

test('where nothing has to be written there are no changes at all', () => {
  fc.assert(
    fc.property(someProperties, (wanted) => {
      expect(toChanges(store(wanted), wanted)).toBeNull();
    }),
  );
  expect(toChanges(null, { title: null, year: undefined })).toBeNull();
});

test('what is new is written, what goes is set to null', () => {
  expect(toChanges(null, { title: 'On trees', year: null })).toEqual({ title: 'On trees' });
  expect(toChanges({ title: 'On trees', year: 2020 }, { title: 'On trees', year: null })).toEqual({
    year: null,
  });
});
