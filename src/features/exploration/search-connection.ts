// A search for the shortest paths between two things over links of any kind, from both ends.
import { listPathsOfLength } from '../../domain/citation-paths.js';
import { MethodgraphError } from '../../domain/errors.js';
import { type LinkType } from '../../domain/graph-model.js';
import { type NodeType } from '../../domain/global-id.js';
import { type Graph } from '../../graph/graph.js';
import { keepShortestPaths } from './keep-shortest-paths.js';

export interface ConnectionQuestion {
  readonly from: ConnectionEnd;
  readonly to: ConnectionEnd;
  readonly relations: readonly LinkType[];
  readonly maxLength: number;
  readonly first: number;
  /** How many links may be followed. */
  readonly mostLinks: number;
}

export interface ConnectionEnd {
  /** A type's name, a colon and a key. */
  readonly name: string;
  /** How many links of the relations it has. */
  readonly links: number;
}

export interface ConnectionAnswer {
  /** By the names of their things. */
  readonly paths: readonly (readonly string[])[];
  readonly pathCount: bigint;
  readonly searchedLength: number;
}

/** One end of the search. */
interface Side {
  readonly seen: Set<string>;
  /** What it goes on from, and how many links that has. */
  level: readonly string[];
  links: number;
}

/** A row of `cypher/exploration/neighbours-of-nodes.cypher`. */
interface NeighbourRow {
  readonly name: string;
  readonly through: readonly string[];
  readonly links: number;
}

/**
 * All shortest paths, counted, and the first ones of them. Where the two ends meet for the first time, every link of a
 * shortest path has been followed from one of them.
 * @throws TOO_EXPENSIVE where more links would have to be followed before they meet
 */
export async function searchConnection(
  graph: Graph,
  { from, to, relations, maxLength, first, mostLinks }: ConnectionQuestion,
): Promise<ConnectionAnswer> {
  const start = toSide(from);
  const end = toSide(to);
  const successors = new Map<string, Set<string>>();
  let room = mostLinks;

  /** Goes one step on from a side. Whether it met the other one. */
  async function goOn(side: Side, other: Side): Promise<boolean> {
    room -= side.links;
    const rows = await graph.readFilled<NeighbourRow>(
      'exploration/neighbours-of-nodes',
      { relations: `:${relations.join('|')}` },
      toKeysByType(side.level),
    );
    const next = rows.filter(({ name }) => !side.seen.has(name));
    for (const { name, through } of next) {
      side.seen.add(name);
      for (const each of through) {
        if (side === start) connect(successors, each, name);
        else connect(successors, name, each);
      }
    }
    side.level = next.map(({ name }) => name);
    side.links = next.reduce((sum, { links }) => sum + links, 0);
    return next.some(({ name }) => other.seen.has(name));
  }

  for (let length = 1; length <= maxLength; length += 1) {
    if (start.level.length === 0 || end.level.length === 0) break;
    const [side, other] = start.links <= end.links ? [start, end] : [end, start];
    if (side.links > room) throw tooMany(length, mostLinks);
    if (!(await goOn(side, other))) continue;
    const shortest = keepShortestPaths(successors, from.name, to.name);
    const sources = new Set([from.name]);
    const targets = new Set([to.name]);
    const { paths } = listPathsOfLength(shortest.successors, { sources, targets, length, limit: first });
    return { paths, pathCount: shortest.count, searchedLength: length };
  }
  return { paths: [], pathCount: 0n, searchedLength: maxLength };
}

const toSide = ({ name, links }: ConnectionEnd): Side => ({ seen: new Set([name]), level: [name], links });

function connect(successors: Map<string, Set<string>>, name: string, next: string): void {
  const known = successors.get(name);
  if (known) known.add(next);
  else successors.set(name, new Set([next]));
}

const parameterOfType = { Method: 'methods', Paper: 'papers', Person: 'people', Field: 'fields' } as const;

/** The keys of the things, as the statement takes them. */
function toKeysByType(names: readonly string[]) {
  const keys = {
    methods: [] as string[],
    papers: [] as string[],
    people: [] as string[],
    fields: [] as string[],
  };
  for (const name of names) {
    const colon = name.indexOf(':');
    keys[parameterOfType[name.slice(0, colon) as NodeType]].push(name.slice(colon + 1));
  }
  return keys;
}

function tooMany(length: number, most: number): MethodgraphError {
  return new MethodgraphError(
    'TOO_EXPENSIVE',
    `There is no path shorter than ${length} links, and longer ones can't be looked for among at most ${most} links.`,
    { maximumLinks: most },
  );
}
