// What questions of those who explore should answer, worked out link by link: the oracle of the exploration tests.
import { type LinkedWorld, type NodeName, type WorldLink, type WorldNode } from '../fixtures/linked-world.js';

export type Order = 'KEY' | 'POSITION' | 'NAME' | 'YEAR' | 'POPULARITY' | 'CITATION_COUNT';

/** What each kind of thing can be linked by, as the schema tells. */
export const relationsOfKind = {
  Method: ['RELATED_TO OUT', 'RELATED_TO IN', 'DESCRIBED_IN OUT', 'IN_FIELD OUT', 'ORIGINATED_BY OUT'],
  Paper: ['DESCRIBED_IN IN', 'AUTHORED IN', 'CITES OUT', 'CITES IN'],
  Person: ['ORIGINATED_BY IN', 'AUTHORED OUT'],
  Field: ['IN_FIELD IN', 'PART_OF OUT', 'PART_OF IN'],
} as const;

const relationOrder = [
  'RELATED_TO',
  'DESCRIBED_IN',
  'IN_FIELD',
  'ORIGINATED_BY',
  'AUTHORED',
  'CITES',
  'PART_OF',
];

export const kindOf = (name: NodeName) => name.slice(0, name.indexOf(':')) as keyof typeof relationsOfKind;
export const keyOf = (name: NodeName): string => name.slice(name.indexOf(':') + 1);
export const idOf = (name: NodeName): string => Buffer.from(name).toString('base64url');

export function createNaiveExploration({ nodes, links }: LinkedWorld) {
  const node = (name: NodeName): WorldNode => nodes.find((each) => each.name === name)!;

  /** The links of a thing by a relation, each with what stands at its other end. */
  function linksOf(name: NodeName, side: string): { link: WorldLink; other: NodeName }[] {
    const [relation, direction] = side.split(' ');
    return links
      .filter((link) => link.relation === relation && (direction === 'OUT' ? link.from : link.to) === name)
      .map((link) => ({ link, other: direction === 'OUT' ? link.to : link.from }));
  }
  const degree = (name: NodeName, side: string): number => linksOf(name, side).length;

  function citationCount(name: NodeName): number {
    if (kindOf(name) === 'Paper') return degree(name, 'CITES IN');
    return linksOf(name, 'DESCRIBED_IN OUT').reduce((sum, { other }) => sum + citationCount(other), 0);
  }

  function popularity(name: NodeName): number {
    switch (kindOf(name)) {
      case 'Paper':
        return citationCount(name);
      case 'Field':
        return degree(name, 'IN_FIELD IN');
      case 'Person':
        return degree(name, 'AUTHORED OUT') + degree(name, 'ORIGINATED_BY IN');
      case 'Method':
        return degree(name, 'RELATED_TO OUT') + degree(name, 'RELATED_TO IN') + citationCount(name);
    }
  }

  const relations = (name: NodeName) =>
    relationsOfKind[kindOf(name)].map((side) => {
      const [relation, direction] = side.split(' ');
      return { relation, direction, count: degree(name, side) };
    });

  function neighbours(name: NodeName, side: string, order: Order) {
    const valueOf = ({ link, other }: { link: WorldLink; other: NodeName }): number | string => {
      switch (order) {
        case 'KEY':
          return 0;
        case 'POSITION':
          return link.position!;
        case 'YEAR':
          return -(node(other).year ?? -Infinity);
        case 'POPULARITY':
          return -popularity(other);
        case 'CITATION_COUNT':
          return -citationCount(other);
        case 'NAME': {
          // A paper without a title comes last; others are called by their keys.
          const { title } = node(other);
          return title?.toLowerCase() ?? (kindOf(other) === 'Paper' ? '\u{10FFFF}' : fold(keyOf(other)));
        }
      }
    };
    return linksOf(name, side)
      .map((each) => ({ ...each, value: valueOf(each) }))
      .sort(
        (one, two) =>
          (typeof one.value === 'number'
            ? one.value === two.value
              ? 0
              : one.value - (two.value as number)
            : compareTexts(one.value, two.value as string)) ||
          compareTexts(keyOf(one.other), keyOf(two.other)),
      )
      .map(({ link, other }) => ({
        node: { id: idOf(other) },
        position: link.position ?? null,
        kinds: link.kinds ?? (link.relation === 'RELATED_TO' ? [] : null),
        intents: link.intents ?? null,
        influential: link.influential ?? null,
      }));
  }

  /** The year that a link came with. */
  function yearOf({ relation, from, to }: WorldLink): number | null {
    if (relation === 'CITES') return node(from).year;
    return relation === 'AUTHORED' || relation === 'DESCRIBED_IN' ? node(to).year : null;
  }

  const toEdge = (link: WorldLink) => ({
    relation: link.relation,
    from: idOf(link.from),
    to: idOf(link.to),
    year: yearOf(link),
    position: link.position ?? null,
    kinds: link.kinds ?? null,
    intents: link.intents ?? null,
    influential: link.influential ?? null,
  });

  const among = (names: readonly NodeName[]) =>
    links
      .filter(({ from, to }) => names.includes(from) && names.includes(to))
      .sort(
        (one, two) =>
          relationOrder.indexOf(one.relation) - relationOrder.indexOf(two.relation) ||
          compareTexts(one.from, two.from) ||
          compareTexts(one.to, two.to),
      )
      .map(toEdge);

  /** Every sequence of different things of that many links, tried one by one. */
  function pathsOfLength(
    from: NodeName,
    to: NodeName,
    isNext: (one: NodeName, two: NodeName) => boolean,
    length: number,
  ): NodeName[][] {
    let paths: NodeName[][] = [[from]];
    for (let step = 0; step < length; step += 1) {
      paths = paths.flatMap((path) =>
        nodes
          .map(({ name }) => name)
          .filter((name) => !path.includes(name) && isNext(path.at(-1)!, name))
          .map((name) => [...path, name]),
      );
    }
    return paths.filter((path) => path.at(-1) === to);
  }

  function shortest(
    from: NodeName,
    to: NodeName,
    relations: readonly string[],
    maxLength: number,
    first: number,
  ) {
    const allowed = links.filter(({ relation }) => relations.includes(relation));
    const pairs = new Set(allowed.flatMap((link) => [`${link.from}|${link.to}`, `${link.to}|${link.from}`]));
    const isNext = (one: NodeName, two: NodeName): boolean => pairs.has(`${one}|${two}`);
    for (let length = 1; length <= maxLength; length += 1) {
      const all = pathsOfLength(from, to, isNext, length).sort((one, two) =>
        one.reduce((order, name, place) => order || compareTexts(name, two[place]!), 0),
      );
      if (all.length === 0) continue;
      return {
        paths: all.slice(0, first).map((path) => ({
          length,
          nodes: path.map((name) => ({ id: idOf(name) })),
          links: path.slice(1).flatMap((name, place) => {
            const before = path[place]!;
            const there = allowed.filter((link) => link.from === before && link.to === name);
            const back = allowed.filter((link) => link.from === name && link.to === before);
            return [...there, ...back].map(toEdge);
          }),
        })),
        pathCount: all.length,
        truncated: all.length > first,
        searchedLength: length,
      };
    }
    return { paths: [], pathCount: 0, truncated: false, searchedLength: maxLength };
  }

  return { relations, neighbours, among, shortest };
}

/** As names are compared, for the letters of this world. */
const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace('ß', 'ss');

/** By code point. */
function compareTexts(one: string, two: string): number {
  const [first, second] = [one, two].map((text) => Array.from(text, (each) => each.codePointAt(0)!)) as [
    number[],
    number[],
  ];
  for (const [place, point] of first.entries()) {
    if (second[place] === undefined) return 1;
    if (point !== second[place]) return point - second[place];
  }
  return first.length - second.length;
}
