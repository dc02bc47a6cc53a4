// Pages against a naive database that answers the page query over a sorted list of order keys.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toOrderKey } from './order-key.js';
import { type Page, type PageArguments, type PageRows, toConnection, toCursor, toPage } from './page.js';

const list = 'Paper.citedBy';

/** Neo4j's indexes compare by code point, its expressions by code unit: a page query has to do with both. */
const isBefore = (a: string, b: string): boolean => a < b;
const compareKeys = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** What every page query answers: a range, ends excluded, one more than asked for. */
function answer(
  keys: readonly string[],
  { after, before, size, backward }: Page,
): PageRows<{ orderKey: string }> {
  const range = keys
    .filter((key) => isBefore(after, key) && isBefore(key, before))
    .sort(backward ? (a, b) => compareKeys(b, a) : compareKeys);
  return {
    items: range.slice(0, size + 1).map((orderKey) => ({ orderKey })),
    hasBefore: after !== '' && keys.some((key) => !isBefore(after, key)),
    hasAfter: keys.some((key) => !isBefore(key, before)),
  };
}

function ask(keys: readonly string[], args: PageArguments) {
  const page = toPage(list, args);
  return toConnection(page, answer(keys, page), keys.length, ({ orderKey }) => ({ node: orderKey }));
}

/** Keys that are each other's beginnings, differ by case only, or stand beyond the first 65,536 code points. */
const someKey = fc
  .oneof(
    fc.string({
      unit: fc.constantFrom('a', 'A', 'b', 'é', ' ', '-', '\uFFFD', '𝒳', '😀'),
      minLength: 1,
      maxLength: 4,
    }),
    fc.string({ unit: 'binary', minLength: 1 }),
  )
  .map(toOrderKey);
const someKeys = fc.uniqueArray(someKey, { maxLength: 40 }).map((keys) => keys.sort(compareKeys));
const someSize = fc.integer({ min: 1, max: 7 });

describe('a walk through the list', () => {
  test('forwards it is the whole list in order', () => {
    fc.assert(
      fc.property(someKeys, someSize, (keys, first) => {
        expect(walkForwards(() => keys, first)).toEqual(keys);
      }),
    );
  });

  test('backwards it is the whole list in order', () => {
    fc.assert(
      fc.property(someKeys, someSize, (keys, last) => {
        expect(walkBackwards(() => keys, last)).toEqual(keys);
      }),
    );
  });

  test('what is there all the time is seen exactly once and in order, while other things come and go', () => {
    const lasting = fc.uniqueArray(someKey, { maxLength: 25 });
    const passing = fc.array(fc.uniqueArray(someKey, { maxLength: 6 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(lasting, passing, someSize, (stay, comeAndGo, size) => {
        const at = (step: number): string[] =>
          [...new Set([...stay, ...(comeAndGo[step] ?? [])])].sort(compareKeys);
        for (const walk of [walkForwards, walkBackwards]) {
          const seen = walk(at, size);
          expect(new Set(seen).size).toBe(seen.length);
          expect(seen).toEqual([...seen].sort(compareKeys));
          expect(seen.filter((key) => stay.includes(key))).toEqual([...stay].sort(compareKeys));
        }
      }),
    );
  });
});

function walkForwards(keysAt: (step: number) => readonly string[], first: number): string[] {
  const seen: string[] = [];
  let after: string | null = null;
  for (let step = 0; step < 1_000; step += 1) {
    const { nodes, pageInfo } = ask(keysAt(step), { first, after });
    seen.push(...nodes);
    if (!pageInfo.hasNextPage) return seen;
    after = pageInfo.endCursor;
  }
  throw new Error('the walk has no end');
}

function walkBackwards(keysAt: (step: number) => readonly string[], last: number): string[] {
  const seen: string[] = [];
  let before: string | null = null;
  for (let step = 0; step < 1_000; step += 1) {
    const { nodes, pageInfo } = ask(keysAt(step), { last, before });
    seen.unshift(...nodes);
    if (!pageInfo.hasPreviousPage) return seen;
    before = pageInfo.startCursor;
  }
  throw new Error('the walk has no end');
}

test('any page is the stretch asked for, and says exactly what stands before and after it', () => {
  const someRange = fc.record({
    keys: someKeys,
    after: fc.option(someKey),
    before: fc.option(someKey),
    size: someSize,
    backward: fc.boolean(),
  });
  fc.assert(
    fc.property(someRange, ({ keys, after, before, size, backward }) => {
      const inside = keys.filter(
        (key) => (after === null || isBefore(after, key)) && (before === null || isBefore(key, before)),
      );
      const expected = backward ? inside.slice(-size) : inside.slice(0, size);
      const [start, end] = [expected[0], expected.at(-1)];
      const page = ask(keys, {
        ...(backward ? { last: size } : { first: size }),
        after: after && toCursor(list, after),
        before: before && toCursor(list, before),
      });
      expect(page.nodes).toEqual(expected);
      expect(page.edges.map(({ node, cursor }) => [node, cursor])).toEqual(
        expected.map((key) => [key, toCursor(list, key)]),
      );
      expect(page.pageInfo).toEqual({
        startCursor: start === undefined ? null : toCursor(list, start),
        endCursor: end === undefined ? null : toCursor(list, end),
        hasPreviousPage: keys.some((key) =>
          start === undefined ? after !== null && !isBefore(after, key) : isBefore(key, start),
        ),
        hasNextPage: keys.some((key) =>
          end === undefined ? before !== null && !isBefore(key, before) : isBefore(end, key),
        ),
      });
      expect(page.totalCount).toBe(keys.length);
    }),
  );
});

describe('arguments', () => {
  test('without a size: the first twenty', () => {
    expect(toPage(list, {})).toMatchObject({ size: 20, backward: false });
    expect(toPage(list, { first: null, last: null, after: null, before: null })).toEqual(toPage(list, {}));
  });

  test.each([1, 20, 100])('%d is a size', (size) => {
    expect(toPage(list, { first: size })).toMatchObject({ size, backward: false });
    expect(toPage(list, { last: size })).toMatchObject({ size, backward: true });
  });

  test.each([0, -1, 101, 1e6, -1e6])('%d is no size', (size) => {
    expect(() => toPage(list, { first: size })).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
    expect(() => toPage(list, { last: size })).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
  });

  test('first and last together are refused', () => {
    expect(() => toPage(list, { first: 1, last: 1 })).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT' }),
    );
  });

  const encode = (text: string): string => Buffer.from(text).toString('base64url');
  test.each([
    ['empty', ''],
    ['no base64', '!!!'],
    ['no JSON', encode('hello')],
    ['no list', encode('{"list":"Paper.citedBy"}')],
    ['without a key', encode('["Paper.citedBy"]')],
    ['of a key that is no text', encode('["Paper.citedBy",5]')],
    ['null', encode('null')],
    ['of another list', toCursor('Paper.references', 'a')],
  ])('a cursor that is %s is refused', (_, cursor) => {
    for (const args of [{ after: cursor }, { before: cursor }]) {
      expect(() => toPage(list, args)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
    }
  });

  test('any text as a cursor is taken or refused, and nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json().map(encode)), (cursor) => {
        try {
          toPage(list, { after: cursor });
        } catch (error) {
          expect(error).toMatchObject({ code: 'INVALID_INPUT' });
        }
      }),
    );
  });
});
