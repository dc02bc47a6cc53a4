// What questions about citations should answer, worked out pair by pair: the oracle of the citation tests.
import { type CitationWorld } from '../fixtures/citation-world.js';

export type Direction = 'REFERENCES' | 'CITED_BY' | 'BOTH';

export interface NaivePaths {
  readonly paths: string[][];
  readonly truncated: boolean;
  readonly searchedLength: number;
}

export interface NaiveCitationFilter {
  readonly year?: { readonly from?: number; readonly to?: number };
  readonly intents?: readonly string[];
  readonly influential?: boolean;
}

/** The world as it was in a year; all of it where no year is told. */
export function createNaiveCitations(world: CitationWorld, asOfYear: number | null) {
  const years = new Map(world.papers.map(({ id, year }) => [id, year ?? null]));
  for (const id of world.placeholders) years.set(id, null);
  const papers = [...years.keys()].filter((id) => {
    const year = years.get(id) ?? null;
    return asOfYear === null || (year !== null && year <= asOfYear);
  });
  const citations = world.citations.filter(
    ({ citing, cited }) => papers.includes(citing) && papers.includes(cited),
  );
  const pairs = new Set(citations.map(({ citing, cited }) => `${citing} -> ${cited}`));
  const cites = (citing: string, cited: string): boolean => pairs.has(`${citing} -> ${cited}`);
  const isNext = (one: string, other: string, direction: Direction): boolean =>
    (direction !== 'CITED_BY' && cites(one, other)) || (direction !== 'REFERENCES' && cites(other, one));
  const citing = (paper: string): string[] => papers.filter((each) => cites(each, paper));
  const citedBy = (paper: string): string[] => papers.filter((each) => cites(paper, each));
  const both = (one: readonly string[], other: readonly string[]): string[] =>
    one.filter((each) => other.includes(each));
  const byAge = (one: string, other: string): number =>
    (years.get(other) ?? -1) - (years.get(one) ?? -1) || compareKeys(one, other);
  const papersOf = (slug: string): string[] =>
    both(world.methods.find((method) => method.slug === slug)!.sources, papers);
  const slugs = world.methods.map(({ slug }) => slug);

  /** Steps from the nearest start, by going round until nothing changes any more. */
  function distancesFrom(
    starts: readonly string[],
    all: readonly string[],
    leads: (one: string, other: string) => boolean,
  ): Map<string, number> {
    const distances = new Map(starts.map((start) => [start, 0]));
    for (let changed = true; changed;) {
      changed = false;
      for (const [one, distance] of [...distances]) {
        for (const other of all) {
          if (!leads(one, other) || (distances.get(other) ?? Infinity) <= distance + 1) continue;
          distances.set(other, distance + 1);
          changed = true;
        }
      }
    }
    return distances;
  }

  function network(
    asked: readonly string[],
    direction: Direction,
    depth: number,
    first: number,
    orderBy: 'CITATION_COUNT' | 'YEAR',
  ) {
    const seeds = [...new Set(asked)].filter((seed) => papers.includes(seed)).sort(compareKeys);
    const distances = distancesFrom(seeds, papers, (one, other) => isNext(one, other, direction));
    const within = [...distances.keys()]
      .filter((paper) => !seeds.includes(paper) && distances.get(paper)! <= depth)
      .sort(
        (one, other) =>
          distances.get(one)! - distances.get(other)! ||
          (orderBy === 'YEAR'
            ? byAge(one, other)
            : citing(other).length - citing(one).length || compareKeys(one, other)),
      );
    const shown = [...seeds, ...within.slice(0, first)];
    return {
      nodes: shown.map((paper) => ({ paper: { paperId: paper }, distance: distances.get(paper)! })),
      edges: citations
        .filter((each) => shown.includes(each.citing) && shown.includes(each.cited))
        .sort((one, other) => compareKeys(one.citing, other.citing) || compareKeys(one.cited, other.cited))
        .map((each) => ({
          citing: each.citing,
          cited: each.cited,
          intents: [...(each.intents ?? [])].sort(),
          influential: each.influential ?? null,
        })),
      truncated: within.length > first,
      reachable: within.length,
      reachableAtLeast: within.length,
    };
  }

  /** Every sequence of papers from one of the sources to one of the targets, none of these or a paper twice between. */
  function allPaths(
    sources: readonly string[],
    targets: readonly string[],
    direction: Direction,
    maxLength: number,
  ): string[][] {
    const neighbours = new Map(
      papers.map((paper) => [paper, papers.filter((other) => isNext(paper, other, direction))]),
    );
    const found: string[][] = [];
    const walk = (path: readonly string[]): void => {
      const last = path.at(-1)!;
      if (targets.includes(last)) {
        found.push([...path]);
        return;
      }
      if (path.length > maxLength) return;
      for (const next of neighbours.get(last)!) {
        if (!path.includes(next) && !sources.includes(next)) walk([...path, next]);
      }
    };
    for (const source of both(sources, papers)) walk([source]);
    return found.sort((one, other) => one.length - other.length || compareLists(one, other));
  }

  function paths(
    from: string,
    to: string,
    direction: Direction,
    maxLength: number,
    first: number,
  ): NaivePaths {
    return cut(allPaths([from], [to], direction, maxLength), first, maxLength);
  }

  function chains(methodA: string, methodB: string, maxLength: number, first: number): NaivePaths {
    const all = allPaths(papersOf(methodA), papersOf(methodB), 'REFERENCES', maxLength);
    const shortest = all.filter((path) => path.length === all[0]!.length);
    return cut(shortest, first, shortest.length > 0 ? shortest[0]!.length - 1 : maxLength);
  }

  function cut(all: readonly string[][], first: number, searched: number): NaivePaths {
    const truncated = all.length > first;
    return {
      paths: all.slice(0, first),
      truncated,
      searchedLength: truncated ? all[first]!.length - 2 : searched,
    };
  }

  function like(paper: string, kind: 'coCited' | 'coupled', first: number, evidence: number) {
    const neighboursOf = kind === 'coCited' ? citing : citedBy;
    const own = papers.includes(paper) ? neighboursOf(paper) : [];
    const all = papers
      .filter((other) => other !== paper)
      .map((other) => {
        const others = neighboursOf(other);
        const shared = both(own, others).sort(byAge);
        const union = new Set([...own, ...others]);
        return {
          paper: { paperId: other },
          count: shared.length,
          cosine: shared.length / Math.sqrt(own.length * others.length),
          jaccard: shared.length / union.size,
          evidence: shared.slice(0, evidence).map((each) => ({ paperId: each })),
        };
      })
      .filter(({ count }) => count > 0)
      .sort((one, other) => other.count - one.count || compareKeys(one.paper.paperId, other.paper.paperId));
    return { papers: all.slice(0, first), truncated: all.length > first };
  }

  /** Pairs of a paper of one method that cites a paper of the other. */
  const citationsBetween = (one: string, other: string): number =>
    citations.filter((each) => papersOf(one).includes(each.citing) && papersOf(other).includes(each.cited))
      .length;

  const firstYear = (slug: string): number | null => {
    const all = papersOf(slug).flatMap((paper) => years.get(paper) ?? []);
    return all.length > 0 ? Math.min(...all) : null;
  };
  const byYear = (one: string, other: string): number => {
    const [first, second] = [firstYear(one) ?? 9999, firstYear(other) ?? 9999];
    return first - second || compareKeys(one, other);
  };

  function lineage(slug: string, direction: 'EARLIER' | 'LATER', depth: number, first: number) {
    const leads = (one: string, other: string): boolean =>
      one !== other &&
      (direction === 'EARLIER' ? citationsBetween(one, other) : citationsBetween(other, one)) > 0;
    const distances = distancesFrom([slug], slugs, leads);
    const within = slugs
      .filter((other) => other !== slug && (distances.get(other) ?? Infinity) <= depth)
      .sort((one, other) => distances.get(one)! - distances.get(other)! || byYear(one, other));
    return {
      methods: within
        .slice(0, first)
        .sort(byYear)
        .map((other) => ({
          method: { slug: other },
          year: firstYear(other),
          distance: distances.get(other)!,
          through: slugs
            .filter((each) => distances.get(each) === distances.get(other)! - 1 && leads(each, other))
            .sort(compareKeys),
        })),
      truncated: within.length > first,
    };
  }

  function commonAncestors(methods: readonly string[], depth: number, first: number) {
    const lineages = methods.map((slug) => lineage(slug, 'EARLIER', depth, slugs.length).methods);
    const distancesOf = (slug: string): (number | undefined)[] =>
      lineages.map((all) => all.find(({ method }) => method.slug === slug)?.distance);
    const sum = (slug: string): number => distancesOf(slug).reduce<number>((total, each) => total + each!, 0);
    const common = slugs
      .filter((slug) => !distancesOf(slug).includes(undefined))
      .sort((one, other) => sum(one) - sum(other) || compareKeys(one, other));
    return {
      methods: common
        .slice(0, first)
        .map((slug) => ({ method: { slug }, year: firstYear(slug), distances: distancesOf(slug) })),
      truncated: common.length > first,
    };
  }

  function relatedByCitation(slug: string, first: number) {
    const own = papersOf(slug);
    const declares = (one: string, other: string): boolean =>
      world.methods.find((method) => method.slug === one)!.related.includes(other);
    const all = slugs
      .filter((other) => other !== slug)
      .map((other) => {
        const theirs = papersOf(other);
        const between = (neighbours: (paper: string) => string[]): number =>
          papers.filter((paper) =>
            own.some((one) =>
              theirs.some(
                (two) => one !== two && neighbours(paper).includes(one) && neighbours(paper).includes(two),
              ),
            ),
          ).length;
        return {
          method: { slug: other },
          cites: citationsBetween(other, slug),
          citedBy: citationsBetween(slug, other),
          coCited: between(citedBy),
          coupled: between(citing),
          declared: declares(slug, other) || declares(other, slug),
        };
      });
    const reasons = ({ cites, citedBy, coCited, coupled }: (typeof all)[number]): number =>
      cites + citedBy + coCited + coupled;
    const related = all
      .filter((each) => reasons(each) > 0)
      .sort((one, other) => reasons(other) - reasons(one) || compareKeys(one.method.slug, other.method.slug));
    return { methods: related.slice(0, first), truncated: related.length > first };
  }

  function list(paper: string, kind: 'references' | 'citedBy', filter: NaiveCitationFilter, orderBy: string) {
    const other = (each: (typeof citations)[number]): string =>
      each[kind === 'references' ? 'cited' : 'citing'];
    const { from = -Infinity, to = Infinity } = filter.year ?? {};
    return citations
      .filter((each) => each[kind === 'references' ? 'citing' : 'cited'] === paper)
      .filter((each) => {
        const year = years.get(other(each)) ?? null;
        if (filter.year && (year === null || year < from || year > to)) return false;
        if (filter.influential !== undefined && each.influential !== filter.influential) return false;
        return !filter.intents || filter.intents.some((intent) => each.intents?.includes(intent));
      })
      .map(other)
      .sort(
        (one, two) =>
          (orderBy === 'YEAR' ? byAge(one, two) : 0) ||
          (orderBy === 'CITATION_COUNT' ? citationCount(two) - citationCount(one) : 0) ||
          compareKeys(one, two),
      );
  }

  /** Of the whole world, whatever the year. */
  const citationCount = (paper: string): number =>
    world.citations.filter(({ cited }) => cited === paper).length;

  function citationsByYear(paper: string) {
    const all = citing(paper).map((each) => years.get(each) ?? null);
    return [...new Set(all)]
      .sort((one, other) => (one ?? Infinity) - (other ?? Infinity))
      .map((year) => ({ year, count: all.filter((each) => each === year).length }));
  }

  return {
    list,
    citationsByYear,
    network,
    paths,
    chains,
    like,
    lineage,
    commonAncestors,
    relatedByCitation,
    matrix: (methods: readonly string[]) =>
      methods.map((one) => methods.map((other) => citationsBetween(one, other))),
  };
}

/** By code point. */
function compareKeys(one: string, other: string): number {
  return compareLists(
    Array.from(one, (character) => character.codePointAt(0)!),
    Array.from(other, (character) => character.codePointAt(0)!),
  );
}

function compareLists<Item extends string | number>(one: readonly Item[], other: readonly Item[]): number {
  for (const [place, item] of one.entries()) {
    const second = other[place];
    if (second === undefined) return 1;
    const order = typeof item === 'number' ? item - (second as number) : compareKeys(item, second as string);
    if (order !== 0) return order;
  }
  return one.length - other.length;
}
