// What an operation may come to: depth and things, through pages, fragments and variables.
import { describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { maximumDepth, maximumThings, measureOperation, requireAffordable } from './measure-operation.js';

const schema = buildSchema(`
  interface Node { id: ID! parts: [Thing!]! }
  type Query { thing(id: ID): Thing things(ids: [ID!]!): [Thing]! node(id: ID!): Node nodes(ids: [ID!]!): [Node]! mainPath: MainPath }
  type Thing implements Node {
    id: ID!
    parent: Thing
    parts: [Thing!]!
    tags: [String!]!
    linked(first: Int, after: String, last: Int, before: String): ThingConnection!
    around(depth: Int! = 1, first: Int! = 50): Surroundings!
  }
  type Surroundings { things: [Distant!]! widest: Thing truncated: Boolean! }
  type Distant { thing: Thing! distance: Int! }
  type ThingConnection { edges: [ThingEdge!]! nodes: [Thing!]! totalCount: Int! pageInfo: PageInfo! }
  type ThingEdge { node: Thing! cursor: String! }
  type PageInfo { hasNextPage: Boolean! }
  type MainPath { papers: [Thing!]! paths: [MainPathRoute!]! }
  type MainPathRoute { papers: [Thing!]! }
`);

function measure(source: string, variables: Record<string, unknown> = {}) {
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  const fragments = new Map(
    document.definitions
      .filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const operation = document.definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  )!;
  return measureOperation({ schema, operation, fragments, variables });
}
const thingsOf = (source: string, variables?: Record<string, unknown>): number =>
  measure(source, variables).things;

describe('things', () => {
  test.each([
    ['one thing', '{ thing { id } }', 1],
    ['each alias is one', '{ a: thing { id } b: thing { id } }', 2],
    ['a thing of a thing', '{ thing { parent { id } } }', 2],
    ['what things of any type have in common', '{ node(id: "1") { parts { id } } }', 6],
    ['texts are none', '{ thing { id tags } }', 1],
    ['a page of twenty where no size is given', '{ thing { linked { nodes { id } } } }', 21],
    ['a page from the start', '{ thing { linked(first: 3) { nodes { id } } } }', 4],
    ['a page from the end', '{ thing { linked(last: 3) { nodes { id } } } }', 4],
    ['a page through its edges', '{ thing { linked(first: 3) { edges { node { id } } } } }', 4],
    [
      'pages are multiplied',
      '{ thing { linked(first: 10) { nodes { linked(first: 10) { nodes { id } } } } } }',
      111,
    ],
    [
      'a size that will be refused counts as the largest',
      '{ thing { linked(first: 1000000) { nodes { id } } } }',
      101,
    ],
    ['a size below one counts as one', '{ thing { linked(first: -5) { nodes { id } } } }', 2],
    ['a result of as many as is usual', '{ thing { around { truncated } } }', 51],
    ['a result of as many as asked for', '{ thing { around(first: 7, depth: 3) { truncated } } }', 8],
    ['its lists are counted already', '{ thing { around(first: 7) { things { distance } } } }', 8],
    ['what its lists hold', '{ thing { around(first: 7) { things { thing { id } } } } }', 15],
    ['a result larger than allowed', '{ thing { around(first: 1000000) { truncated } } }', 501],
    ['a list by keys', '{ things(ids: ["a", "b", "c"]) { id } }', 3],
    ['what stands below a list by keys', '{ things(ids: ["a", "b", "c"]) { parent { id } } }', 6],
    ['a list with a limit of its own', '{ mainPath { papers { id } } }', 1 + 1_000],
    ['lists that share a limit', '{ mainPath { paths { papers { parent { id } } } } }', 1 + 50 + 2 * 1_000],
    ['introspection', '{ __schema { types { name fields { name } } } }', 0],
  ])('%s', (_, source, expected) => {
    expect(thingsOf(source)).toBe(expected);
  });

  test('a list of unknown length counts as several', () => {
    expect(thingsOf('{ thing { parts { id } } }')).toBeGreaterThan(2);
  });

  test('fragments count where they are spread, by the type they are on', () => {
    const source = `
      { nodes(ids: ["a", "b"]) { ...parents ... on Thing { linked(first: 2) { ...page } } } }
      fragment parents on Thing { parent { id } }
      fragment page on ThingConnection { nodes { id } }`;
    expect(thingsOf(source)).toBe(2 + 2 + 4);
  });

  test('variables give sizes and keys', () => {
    const page = 'query ($size: Int) { thing { linked(first: $size) { nodes { id } } } }';
    expect(thingsOf(page, { size: 50 })).toBe(51);
    expect(thingsOf(page, {})).toBe(21);
    expect(thingsOf(page, { size: null })).toBe(21);
    expect(thingsOf('query ($ids: [ID!]!) { things(ids: $ids) { id } }', { ids: ['a', 'b'] })).toBe(2);
    expect(thingsOf('query ($id: ID!) { things(ids: [$id, $id]) { id } }', { id: 'a' })).toBe(2);
  });

  test('a variable that is not given has its default', () => {
    const page = 'query ($size: Int = 100) { thing { linked(first: $size) { nodes { id } } } }';
    expect(thingsOf(page)).toBe(101);
    expect(thingsOf(page, { size: 10 })).toBe(11);
    expect(thingsOf('query ($ids: [ID!] = ["a", "b", "c", "d", "e", "f"]) { nodes(ids: $ids) { id } }')).toBe(
      6,
    );
  });
});

describe('depth', () => {
  const nested = (levels: number): string =>
    `{ thing ${'{ parent '.repeat(levels - 1)}{ id }${' }'.repeat(levels)}`;

  test('is how many fields stand inside each other', () => {
    expect(measure(nested(2)).depth).toBe(measure(nested(1)).depth + 1);
    expect(measure(nested(7)).depth).toBe(measure(nested(1)).depth + 6);
  });

  test('goes through fragments, which are no level of their own', () => {
    const source =
      '{ thing { ...a } } fragment a on Thing { ... on Node { ...b } } fragment b on Thing { parent { id } }';
    expect(measure(source).depth).toBe(measure(nested(2)).depth);
  });

  test('the limit is the last that is allowed', () => {
    expect(() => {
      requireAffordable(measure(nested(maximumDepth)));
    }).not.toThrow();
    expect(() => {
      requireAffordable(measure(nested(maximumDepth + 1)));
    }).toThrow(expect.objectContaining({ code: 'TOO_EXPENSIVE', details: { maximumDepth } }));
  });
});

test('the limit of things is the last that is allowed', () => {
  expect(() => {
    requireAffordable({ depth: 1, things: maximumThings });
  }).not.toThrow();
  expect(() => {
    requireAffordable({ depth: 1, things: maximumThings + 1 });
  }).toThrow(expect.objectContaining({ code: 'TOO_EXPENSIVE', details: { maximumThings } }));
});

test('an operation beyond all limits is refused without being counted to its end', () => {
  const page = (inner: string): string => `{ linked(first: 100) { nodes ${inner} } }`;
  const source = `{ thing ${Array.from({ length: 9 }).reduce<string>((inner) => page(inner), '{ id }')} }`;
  expect(() => {
    requireAffordable(measure(source));
  }).toThrow(expect.objectContaining({ code: 'TOO_EXPENSIVE' }));
});
