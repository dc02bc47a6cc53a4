// Main paths by their definitions alone: every path of a small graph is listed, and counted or compared.
import { type MainPathQuestion, type MainPathRoute } from '../../src/domain/main-path/main-path.js';

/** A citation: who is cited, and by whom. */
export type Pair = readonly [cited: string, citing: string];
type Path = readonly string[];

/** The letters of a text by number, as Unicode has them. */
function compareCodePoints(first: string, second: string): number {
  const [left, right] = [first, second].map((text) => Array.from(text, (letter) => letter.codePointAt(0)!));
  return compareSequences(left!, right!, (a, b) => a - b);
}

function compareSequences<Item>(
  first: readonly Item[],
  second: readonly Item[],
  compare: (first: Item, second: Item) => number,
): number {
  for (const [place, item] of first.entries()) {
    if (place >= second.length) return 1;
    const difference = compare(item, second[place]!);
    if (difference !== 0) return difference;
  }
  return first.length - second.length;
}

const comparePaths = (first: Path, second: Path): number =>
  compareSequences(first, second, compareCodePoints);
const comparePairs = comparePaths as (first: Pair, second: Pair) => number;

/** Each pair once and none of a paper with itself, by ids. */
function listDistinctPairs(pairs: readonly Pair[]): Pair[] {
  const distinct = new Map(pairs.map((pair) => [JSON.stringify(pair), pair]));
  return [...distinct.values()].filter(([cited, citing]) => cited !== citing).sort(comparePairs);
}

/** Who is reached from whom: by trying one step more until nothing is new. */
function reach(pairs: readonly Pair[]): ReadonlySet<string> {
  const reached = new Set(pairs.map((pair) => JSON.stringify(pair)));
  for (let size = -1; size !== reached.size;) {
    size = reached.size;
    for (const each of [...reached]) {
      const [from, to] = JSON.parse(each) as Pair;
      for (const [cited, citing] of pairs) if (cited === to) reached.add(JSON.stringify([from, citing]));
    }
  }
  return reached;
}

/** Every sequence of papers in which each is cited by the next, a single paper included. */
function listAllPaths(papers: readonly string[], pairs: readonly Pair[]): Path[] {
  const goOn = (path: Path): Path[] => [
    path,
    ...pairs.filter(([cited]) => cited === path.at(-1)).flatMap(([, citing]) => goOn([...path, citing])),
  ];
  return papers.flatMap((paper) => goOn([paper]));
}

const linksOf = (path: Path): Pair[] => path.slice(1).map((citing, place) => [path[place]!, citing]);
const isOn = (path: Path, [cited, citing]: Pair): boolean =>
  path.some((paper, place) => paper === cited && path[place + 1] === citing);

/** What the naive search knows of a graph. */
export function findMainPathNaively(
  papers: readonly string[],
  citations: readonly Pair[],
  { weights, search, keyRoutes }: MainPathQuestion,
) {
  const all = listDistinctPairs(citations);
  const reached = reach(all);
  const isCyclic = ([cited, citing]: Pair): boolean => reached.has(JSON.stringify([citing, cited]));
  const cyclic = all.filter(isCyclic);
  const pairs = all.filter((pair) => !isCyclic(pair));

  const isCited = (paper: string): boolean => pairs.some(([cited]) => cited === paper);
  const isCiting = (paper: string): boolean => pairs.some(([, citing]) => citing === paper);
  const sources = papers.filter((paper) => isCited(paper) && !isCiting(paper));
  const sinks = papers.filter((paper) => !isCited(paper) && isCiting(paper));
  const everyPath = listAllPaths(papers, pairs);
  const fullPaths = everyPath.filter((path) => sources.includes(path[0]!) && sinks.includes(path.at(-1)!));
  const counted = {
    SPC: fullPaths,
    SPLC: everyPath.filter((path) => sinks.includes(path.at(-1)!)),
    SPNP: everyPath,
  }[weights];
  const weightOf = (pair: Pair): number => counted.filter((path) => isOn(path, pair)).length;
  const sumOf = (path: Path): number => linksOf(path).reduce((sum, link) => sum + weightOf(link), 0);

  const most = (list: readonly Pair[]): number => Math.max(...list.map(weightOf));
  const isHeaviest = (link: Pair, among: readonly Pair[]): boolean => weightOf(link) === most(among);
  const goesOnHeaviest = (link: Pair): boolean =>
    isHeaviest(
      link,
      pairs.filter(([cited]) => cited === link[0]),
    );
  const comesHeaviest = (link: Pair): boolean =>
    isHeaviest(
      link,
      pairs.filter(([, citing]) => citing === link[1]),
    );

  function listEqualPaths(keyRoute: Pair | null): Path[] {
    switch (search) {
      case 'LOCAL_FORWARD': {
        const first = pairs.filter(([cited]) => sources.includes(cited));
        return fullPaths.filter(
          (path) => isHeaviest(linksOf(path)[0]!, first) && linksOf(path).every(goesOnHeaviest),
        );
      }
      case 'LOCAL_BACKWARD': {
        const last = pairs.filter(([, citing]) => sinks.includes(citing));
        return fullPaths.filter(
          (path) => isHeaviest(linksOf(path).at(-1)!, last) && linksOf(path).every(comesHeaviest),
        );
      }
      case 'GLOBAL': {
        const largest = Math.max(...fullPaths.map(sumOf));
        return fullPaths.filter((path) => sumOf(path) === largest);
      }
      case 'KEY_ROUTE':
        return fullPaths.filter((path) => {
          if (!isOn(path, keyRoute!)) return false;
          const place = path.indexOf(keyRoute![0]);
          const links = linksOf(path);
          return links.slice(0, place).every(comesHeaviest) && links.slice(place + 1).every(goesOnHeaviest);
        });
    }
  }

  const toLink = (link: Pair) => ({ cited: link[0], citing: link[1], weight: BigInt(weightOf(link)) });
  function toRoute(keyRoute: Pair | null): MainPathRoute {
    const equal = listEqualPaths(keyRoute).sort(comparePaths);
    return {
      papers: equal[0]!,
      links: linksOf(equal[0]!).map(toLink),
      weight: BigInt(sumOf(equal[0]!)),
      equalCount: BigInt(equal.length),
      keyRoute: keyRoute && toLink(keyRoute),
    };
  }
  const keys = [...pairs].sort((first, second) => weightOf(second) - weightOf(first)).slice(0, keyRoutes);
  return {
    weights: new Map(pairs.map((pair) => [JSON.stringify(pair), BigInt(weightOf(pair))])),
    paths:
      pairs.length === 0 ? [] : search === 'KEY_ROUTE' ? keys.map((key) => toRoute(key)) : [toRoute(null)],
    paperCount: papers.length,
    citationCount: all.length,
    sourceCount: sources.length,
    sinkCount: sinks.length,
    isolatedCount: papers.filter((paper) => !isCited(paper) && !isCiting(paper)).length,
    pathCount: BigInt(fullPaths.length),
    cyclicCitationCount: cyclic.length,
    cyclicCitations: cyclic.map(([cited, citing]) => ({ cited, citing })),
  };
}
