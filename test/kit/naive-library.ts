// What lists, filters and facets should answer, worked out of the records one by one: the oracle of the browsing tests.
import { foldText } from '../../src/domain/fold-text.js';
import { pickText } from '../../src/domain/locale.js';
import { parseOriginYears } from '../../src/domain/origin-year.js';
import { findsText } from './naive-search.js';
import {
  type World,
  type WorldField,
  type WorldMethod,
  type WorldPaper,
  type WorldPerson,
} from '../fixtures/browsing-world.js';

export type Things = 'methods' | 'papers' | 'people' | 'fields';
export type NaiveFilter = Readonly<Record<string, unknown>>;
type Thing = Omit<WorldMethod, 'kind'> &
  Omit<WorldPaper, 'kind'> &
  Omit<WorldPerson, 'kind'> &
  Omit<WorldField, 'kind'>;

export interface NaiveLibrary {
  /** The keys of all that meet the filter, in order. */
  list(things: Things, filter: NaiveFilter, by: string, direction: 'ASC' | 'DESC', locale: string): string[];
  /** Value and count, the most frequent first, then by value. */
  countFacet(key: string, filter: NaiveFilter): [string, number][];
}

const own: Readonly<Record<string, string>> = {
  FIELD: 'inField',
  FAMILY: 'family',
  TYPE: 'type',
  DECADE: 'year',
  LOCALE: 'hasNameIn',
};

/** `ranks`: the PageRank of each paper, from 0 to 1, as an analysis has found it. */
export function createNaiveLibrary(world: World, ranks: ReadonlyMap<string, number>): NaiveLibrary {
  const { methods, papers, people, fields, citations } = world;
  const all: Record<Things, readonly Thing[]> = { methods, papers, people, fields } as never;
  const keyOf = (thing: Partial<Thing>): string => (thing.slug ?? thing.id)!;

  const citationsOf = (id: string): number => citations.filter(({ cited }) => cited === id).length;
  const sumCitations = (method: Pick<WorldMethod, 'sources'>): number =>
    (method.sources ?? []).reduce((sum, id) => sum + citationsOf(id), 0);
  const relating = (slug: string): WorldMethod[] => methods.filter(({ related }) => related?.includes(slug));
  const papersOf = (id: string): WorldPaper[] => papers.filter(({ authors }) => authors?.includes(id));
  const introducedBy = (id: string): WorldMethod[] => methods.filter((method) => method.people?.includes(id));
  const fieldMethods = (id: string): WorldMethod[] => methods.filter(({ field }) => field?.includes(id));

  function withWider(id: string): string[] {
    const parents = fields.find((field) => field.id === id)?.partOf ?? [];
    return [id, ...parents.flatMap(withWider)];
  }

  const popularity: Record<Things, (thing: Thing) => number> = {
    methods: (method) => method.related!.length + relating(method.slug).length + sumCitations(method),
    papers: ({ id }) => citationsOf(id),
    people: ({ id }) => papersOf(id).length + introducedBy(id).length,
    fields: ({ id }) => fieldMethods(id).length,
  };

  /** In any order: a number, a text by code points, or nothing. */
  function valueOf(things: Things, thing: Thing, by: string, locale: string): number | string | null {
    switch (by) {
      case 'NAME': {
        if (things === 'papers') return thing.title === undefined ? null : foldText(thing.title);
        if (things === 'people') return foldText(thing.name ?? thing.id);
        const texts = Object.entries(thing.names ?? {}).map(([tag, text]) => ({ locale: tag, text }));
        return foldText(pickText(texts, locale)?.text ?? keyOf(thing));
      }
      case 'YEAR':
        return things === 'papers'
          ? (thing.year ?? null)
          : (parseOriginYears(thing.originYear ?? '')?.first ?? null);
      case 'CITATION_COUNT':
        return things === 'papers' ? citationsOf(thing.id) : sumCitations(thing);
      case 'PAGE_RANK':
        // Compared to 15 decimals; by key from the greatest on, so DESC is the list as it stands.
        return -Math.round(1e15 * ranks.get(thing.id)!);
      case 'POPULARITY':
        return popularity[things](thing);
      default:
        return 0;
    }
  }

  /** What a thing is found by: its names, or its key where it has none; papers by a title alone. */
  function textsOf(things: Things, { title, name, names, ...rest }: Thing): string[] {
    if (things === 'papers') return title === undefined ? [] : [title];
    if (things === 'people') return [name ?? keyOf(rest)];
    const all = Object.values(names ?? {});
    return all.length > 0 ? all : [keyOf(rest)];
  }

  function meetsCondition(things: Things, thing: Thing, name: string, value: never): boolean {
    const has = (values: readonly string[], among: readonly string[] | undefined): boolean =>
      (among ?? []).some((each) => values.includes(each));
    const range = value as { from?: number; to?: number };
    const within = (first: number, last: number): boolean =>
      first <= (range.to ?? Infinity) && last >= (range.from ?? -Infinity);
    const key = keyOf(thing);
    if (name === 'matching') return findsText(value, textsOf(things, thing));
    switch (`${things} ${name}`) {
      case 'methods inField': {
        const { ids, withParts } = value as { ids: string[]; withParts: boolean };
        return (thing.field ?? []).some((id) => has(ids, withParts ? withWider(id) : [id]));
      }
      case 'methods family':
        return has(value, thing.family === undefined ? [] : [thing.family]);
      case 'methods type':
        return has(value, thing.type === undefined ? [] : [thing.type]);
      case 'methods year': {
        const years = parseOriginYears(thing.originYear ?? '');
        return years !== null && within(years.first, years.last);
      }
      case 'methods hasSeminalPaper':
        return thing.sources!.length > 0 === value;
      case 'methods introducedBy':
        return has(value, thing.people);
      case 'methods describedIn':
        return has(value, thing.sources);
      case 'methods relatedTo':
        return (
          has(value, thing.related) ||
          has(
            value,
            relating(key).map(({ slug }) => slug),
          )
        );
      case 'methods citedAtLeast':
        return sumCitations(thing) >= value;
      case 'methods hasNameIn':
      case 'fields hasNameIn':
        return has(value, Object.keys(thing.names ?? {}));
      case 'papers year':
        return thing.year !== undefined && within(thing.year, thing.year);
      case 'papers writtenBy':
        return has(value, thing.authors);
      case 'papers describes':
        return has(
          value,
          methods.filter(({ sources }) => sources?.includes(key)).map(({ slug }) => slug),
        );
      case 'papers describesAny':
        return methods.some(({ sources }) => sources?.includes(key)) === value;
      case 'papers cites':
        return has(
          value,
          citations.filter(({ citing }) => citing === key).map(({ cited }) => cited),
        );
      case 'papers citedBy':
        return has(
          value,
          citations.filter(({ cited }) => cited === key).map(({ citing }) => citing),
        );
      case 'papers citedAtLeast':
        return citationsOf(key) >= value;
      case 'papers venue':
        return has(value, thing.venue === undefined ? [] : [thing.venue]);
      case 'papers retracted':
        return (thing.retracted ?? false) === value;
      case 'people introduced':
        return has(
          value,
          introducedBy(key).map(({ slug }) => slug),
        );
      case 'people introducedAny':
        return introducedBy(key).length > 0 === value;
      case 'people wrote':
        return has(
          value,
          papersOf(key).map(({ id }) => id),
        );
      case 'people hasOrcid':
        return (thing.orcid !== undefined) === value;
      case 'people wroteAtLeast':
        return papersOf(key).length >= value;
      case 'fields partOf':
        return has(value, withWider(key).slice(1));
      case 'fields hasMethods':
        return fieldMethods(key).length > 0 === value;
      default:
        throw new Error(`The oracle knows no ${things} ${name}.`);
    }
  }

  function meets(things: Things, thing: Thing, filter: NaiveFilter): boolean {
    return Object.entries(filter).every(([name, value]) => {
      if (name === 'and') return (value as NaiveFilter[]).every((inner) => meets(things, thing, inner));
      if (name === 'or') return (value as NaiveFilter[]).some((inner) => meets(things, thing, inner));
      if (name === 'not') return !meets(things, thing, value as NaiveFilter);
      return meetsCondition(things, thing, name, value as never);
    });
  }

  return {
    list: (things, filter, by, direction, locale) => {
      const found = all[things]
        .filter((thing) => meets(things, thing, filter))
        .map((thing) => ({
          key: keyOf(thing),
          value: valueOf(things, thing, by, locale),
        }));
      found.sort((one, other) => compare(one.value, other.value) || compare(one.key, other.key));
      if ((direction === 'DESC') !== (by === 'PAGE_RANK')) found.reverse();
      const known = found.filter(({ value }) => value !== null);
      return [...known, ...found.filter(({ value }) => value === null)].map(({ key }) => key);
    },
    countFacet: (key, filter) => {
      const rest = Object.fromEntries(Object.entries(filter).filter(([name]) => name !== own[key]));
      const counts = new Map<string, number>();
      for (const method of methods.filter((each) => meets('methods', each as unknown as Thing, rest))) {
        for (const value of new Set(facetValuesOf(key, method)))
          counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      return [...counts].sort(([one, first], [other, second]) => second - first || compare(one, other));
    },
  };

  function facetValuesOf(key: string, method: WorldMethod): string[] {
    if (key === 'FIELD') return (method.field ?? []).flatMap(withWider);
    if (key === 'FAMILY') return method.family === undefined ? [] : [method.family];
    if (key === 'TYPE') return method.type === undefined ? [] : [method.type];
    if (key === 'LOCALE') return Object.keys(method.names ?? {});
    const years = parseOriginYears(method.originYear ?? '');
    if (years === null) return [];
    const decades = Array.from({ length: 120 }, (_, place) => 1000 + place * 10);
    return decades.filter((decade) => decade <= years.last && decade + 9 >= years.first).map(String);
  }
}

/** Numbers by size, texts by code point; what has no value anywhere. */
function compare(one: number | string | null, other: number | string | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  if (typeof one === 'number') return one - (other as number);
  const [first, second] = [Array.from(one), Array.from(other as string)];
  const place = first.findIndex((character, at) => character !== second[at]);
  if (place === -1) return first.length - second.length;
  return place >= second.length ? 1 : first[place]!.codePointAt(0)! - second[place]!.codePointAt(0)!;
}
