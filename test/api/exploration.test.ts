// What explorers ask, against an oracle that looks at every link, on random graphs of all kinds of things and links.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { linkTypes } from '../../src/domain/graph-model.js';
import { type LinkedWorld, makeLinkedWorld, type NodeName } from '../fixtures/linked-world.js';
import { openTestGraph, type TestGraph } from '../kit/graph.js';
import {
  createNaiveExploration,
  idOf,
  keyOf,
  kindOf,
  type Order,
  relationsOfKind,
} from '../kit/naive-exploration.js';
import { openTestServer, type TestServer } from '../kit/server.js';

let graph: TestGraph;
let server: TestServer;
beforeAll(async () => {
  graph = await openTestGraph();
  server = await openTestServer(graph.connection);
});
beforeEach(() => {
  graph.statements.length = 0;
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

const edgeFields = 'relation from to year kinds intents influential position';

const expandQuery = `query ($id: ID!, $relation: Relation!, $direction: RelationDirection!, $orderBy: NeighbourOrder,
    $first: Int, $after: String, $last: Int, $before: String) {
  expand(id: $id, relation: $relation, direction: $direction, orderBy: $orderBy, first: $first, after: $after,
    last: $last, before: $before) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { id }
    edges { node { id } position kinds intents influential } } }`;

interface Expanded {
  expand: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
    nodes: object[];
    edges: object[];
  };
}

const ordersOfKind: Readonly<Record<string, Order[]>> = {
  Method: ['KEY', 'NAME', 'YEAR', 'POPULARITY', 'CITATION_COUNT'],
  Paper: ['KEY', 'NAME', 'YEAR', 'POPULARITY', 'CITATION_COUNT'],
  Person: ['KEY', 'NAME', 'POPULARITY'],
  Field: ['KEY', 'NAME', 'POPULARITY'],
};
const kindOfNeighbours: Readonly<Record<string, string>> = {
  'RELATED_TO OUT': 'Method',
  'RELATED_TO IN': 'Method',
  'DESCRIBED_IN OUT': 'Paper',
  'DESCRIBED_IN IN': 'Method',
  'IN_FIELD OUT': 'Field',
  'IN_FIELD IN': 'Method',
  'ORIGINATED_BY OUT': 'Person',
  'ORIGINATED_BY IN': 'Method',
  'AUTHORED OUT': 'Paper',
  'AUTHORED IN': 'Person',
  'CITES OUT': 'Paper',
  'CITES IN': 'Paper',
  'PART_OF OUT': 'Field',
  'PART_OF IN': 'Field',
};
const withPosition = ['DESCRIBED_IN OUT', 'IN_FIELD OUT', 'ORIGINATED_BY OUT', 'AUTHORED IN'];

describe.each([1, 2])('a random world (%i)', (seed) => {
  const world: LinkedWorld = makeLinkedWorld(seed);
  const naive = createNaiveExploration(world);
  const names = world.nodes.map(({ name }) => name);
  const anyName = fc.constantFrom(...names);
  const asked = fc.oneof(
    { weight: 6, arbitrary: anyName },
    { weight: 1, arbitrary: fc.constantFrom(...(Object.keys(world.redirects) as NodeName[])) },
  );
  const meant = (name: NodeName): NodeName => world.redirects[name] ?? name;

  beforeAll(async () => {
    await graph.clear();
    const { rejections } = await graph.load(world.records);
    expect(rejections).toEqual([]);
  });

  test('relations of everything, one statement for all of a level', async () => {
    const { nodes } = await server.get<{ nodes: object[] }>(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { id relations { relation direction neighbourKind count } } }`,
      { ids: names.map(idOf) },
    );
    expect(nodes).toEqual(
      names.map((name) => ({
        id: idOf(name),
        relations: naive.relations(name).map((each) => ({
          ...each,
          neighbourKind: kindOfNeighbours[`${each.relation!} ${each.direction!}`]!.toUpperCase(),
        })),
      })),
    );
    expect(graph.statements.map(({ query }) => query)).toEqual([
      'nodes/nodes-by-key',
      'exploration/relations-of-nodes',
    ]);
  });

  test('neighbours, page by page, from either end', async () => {
    const sides = asked.chain((name) =>
      fc.constantFrom(...relationsOfKind[kindOf(name)]).map((side) => ({ name, side })),
    );
    const questions = sides.chain(({ name, side }) =>
      fc.record({
        name: fc.constant(name),
        side: fc.constant(side),
        order: fc.constantFrom(
          ...ordersOfKind[kindOfNeighbours[side]!]!,
          ...(withPosition.includes(side) ? ['POSITION' as const] : []),
        ),
        size: fc.integer({ min: 1, max: 7 }),
        backward: fc.boolean(),
      }),
    );
    await fc.assert(
      fc.asyncProperty(questions, async ({ name, side, order, size, backward }) => {
        const expected = naive.neighbours(meant(name), side, order);
        const [relation, direction] = side.split(' ');
        const found: object[] = [];
        let cursor: string | null = null;
        for (let pages = 0; ; pages += 1) {
          const answer: Expanded = await server.get<Expanded>(expandQuery, {
            ...{ id: idOf(name), relation, direction, orderBy: order },
            ...(backward ? { last: size, before: cursor } : { first: size, after: cursor }),
          });
          const { expand } = answer;
          expect(expand.totalCount).toBe(expected.length);
          expect(expand.nodes).toEqual(expand.edges.map((edge) => (edge as { node: object }).node));
          if (backward) found.unshift(...expand.edges);
          else found.push(...expand.edges);
          const { pageInfo } = expand;
          expect(backward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage).toBe(pages > 0);
          if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) break;
          cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
        }
        expect(found).toEqual(expected);
      }),
      { numRuns: 80 },
    );
  });

  test('without an order a list stands as it does elsewhere', async () => {
    for (const name of [names[0]!, names[14]!, names[15]!, `Field:${keyOf(names.at(-5)!)}` as const]) {
      for (const side of relationsOfKind[kindOf(name)]) {
        const [relation, direction] = side.split(' ');
        const { expand } = await server.get<Expanded>(expandQuery, {
          ...{ id: idOf(name), relation, direction, first: 100 },
        });
        const usual = withPosition.includes(side)
          ? 'POSITION'
          : ['CITES OUT', 'CITES IN', 'AUTHORED OUT'].includes(side)
            ? 'YEAR'
            : 'KEY';
        expect(expand.edges).toEqual(naive.neighbours(name, side, usual));
      }
    }
  });

  test('all links among some things', async () => {
    const query = `query ($ids: [ID!]!) { edgesAmong(ids: $ids) {
      edges { ${edgeFields} } meant { asked id } unknown } }`;
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.array(asked, { minLength: 1, maxLength: 25 }), fc.constant(names)),
        fc.subarray(['nothing at all', idOf('Paper:local:nothing')]),
        async (chosen, unknown) => {
          const ids = [...unknown, ...chosen.map(idOf)];
          const { edgesAmong } = await server.get<{ edgesAmong: object }>(query, { ids });
          expect(edgesAmong).toEqual({
            edges: naive.among(chosen.map(meant)),
            meant: chosen.map((name) => ({ asked: idOf(name), id: idOf(meant(name)) })),
            unknown,
          });
        },
      ),
      { numRuns: 30 },
    );
  });

  test('the shortest connections', async () => {
    const query = `query ($from: ID!, $to: ID!, $relations: [Relation!], $maxLength: Int!, $first: Int!) {
      shortestConnection(from: $from, to: $to, relations: $relations, maxLength: $maxLength, first: $first) {
        paths { length nodes { id } links { ${edgeFields} } } pathCount truncated searchedLength } }`;
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(asked, asked).filter(([from, to]) => meant(from) !== meant(to)),
        fc.option(fc.subarray([...linkTypes], { minLength: 1 }), { nil: null }),
        fc.integer({ min: 1, max: 4 }),
        fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constant(100)),
        async ([from, to], relations, maxLength, first) => {
          const variables = { from: idOf(from), to: idOf(to), relations, maxLength, first };
          const { shortestConnection } = await server.get<{ shortestConnection: object }>(query, variables);
          expect(shortestConnection).toEqual(
            naive.shortest(meant(from), meant(to), relations ?? linkTypes, maxLength, first),
          );
        },
      ),
      { numRuns: 40 },
    );
  });
});
