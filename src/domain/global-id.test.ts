// Global ids go to a key and back, and nothing else is one.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nodeTypes, parseGlobalId, toCandidateKeys, toGlobalId } from './global-id.js';

const someType = fc.constantFrom(...nodeTypes);
const someKey = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('doi:10.1/x', 'Method:x', ':', '日本語'),
);

test('any key comes back', () => {
  fc.assert(
    fc.property(someType, someKey, (type, key) => {
      const id = toGlobalId(type, key);
      expect(parseGlobalId(id)).toEqual({ type, key });
      expect(id).toMatch(/^[\w-]+$/);
    }),
  );
});

test('two things never share an id', () => {
  fc.assert(
    fc.property(someType, someKey, someType, someKey, (type, key, otherType, otherKey) => {
      fc.pre(type !== otherType || key !== otherKey);
      expect(toGlobalId(type, key)).not.toBe(toGlobalId(otherType, otherKey));
    }),
  );
});

const encode = (text: string): string => Buffer.from(text).toString('base64url');

test.each([
  ['empty', ''],
  ['a plain key', 'doi:10.1093/biomet/6.1.1'],
  ['a slug', 'diffusion-model'],
  ['a type in another case', encode('method:x')],
  ['an unknown type', encode('Robot:x')],
  ['a type alone', encode('Method')],
  ['padded', `${encode('Paper:x')}==`],
  ['with other signs between', `!${encode('Paper:x')}`],
  ['not UTF-8', Buffer.from([0x50, 0x61, 0x70, 0x65, 0x72, 0x3a, 0xff]).toString('base64url')],
])('what is %s is no global id', (_, id) => {
  expect(parseGlobalId(id)).toBeNull();
});

test('any text is answered, and only what is exactly a global id is taken for one', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const node = parseGlobalId(text);
      if (node !== null) expect(toGlobalId(node.type, node.key)).toBe(text);
    }),
  );
});

test('a caller may mean the key itself, or what the global id of that type stands for', () => {
  expect(toCandidateKeys('Person', 'person:x')).toEqual(['person:x']);
  expect(toCandidateKeys('Person', toGlobalId('Person', 'person:x'))).toContain('person:x');
  expect(toCandidateKeys('Person', toGlobalId('Paper', 'person:x'))).not.toContain('person:x');
});
