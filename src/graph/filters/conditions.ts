// What filters may ask of each kind of thing: the condition's file, its value, and which of them leads to few things first.
import { toCandidateKeys, type NodeType } from '../../domain/global-id.js';
import { toCountBound, toYearBound, withoutValue } from '../../domain/list-order.js';
import { type FilteredThings } from '../../domain/filter.js';
import { requireCount, requireList, requireYears } from './require-value.js';

/** A part of an order beyond which nothing meets the condition: `low` included, `high` not. */
export interface OrderBound {
  readonly order: string;
  readonly low?: string;
  readonly high?: string;
}

/** A condition with its value. */
export interface Condition {
  /** The name of its file, without the room. */
  readonly file: string;
  readonly value: unknown;
  /** How few things it is likely to leave, the fewest first; of those that can, one leads the way. */
  readonly rank?: number;
  readonly bounds?: readonly OrderBound[];
}

type ToCondition = (name: string, value: never) => Condition;

const keys =
  (file: string, type: NodeType, rank: number): ToCondition =>
  (name, ids: readonly string[]) => ({
    file,
    value: requireList(name, ids).flatMap((id) => toCandidateKeys(type, id)),
    rank,
  });

const texts =
  (file: string): ToCondition =>
  (name, values: readonly string[]) => ({ file, value: requireList(name, values) });

/** Not in the schema's filters: lists take the text in an argument of its own. */
const matching: ToCondition = (_, query: string) => ({ file: 'matching', value: query, rank: 0 });

const flag =
  (file: string): ToCondition =>
  (_, value: boolean) => ({ file, value });

const fieldScope: ToCondition = (
  name,
  { ids, withParts }: { readonly ids: readonly string[]; readonly withParts: boolean },
) => ({
  file: withParts ? 'in-field-or-part' : 'in-field',
  value: requireList(`${name}.ids`, ids).flatMap((id) => toCandidateKeys('Field', id)),
  rank: 5,
});

interface YearRange {
  readonly from?: number | null;
  readonly to?: number | null;
}

const citedAtLeast =
  (order: string): ToCondition =>
  (name, count: number) => {
    const bound = toCountBound(requireCount(name, count));
    return {
      file: 'cited-at-least',
      value: { least: count, bound },
      rank: 6,
      bounds: [{ order, low: bound }],
    };
  };

/** By the name that the condition has in the filter. */
export const conditions: Readonly<Record<FilteredThings, Readonly<Record<string, ToCondition>>>> = {
  methods: {
    inField: fieldScope,
    family: texts('of-family'),
    type: texts('of-type'),
    year: (name, range: YearRange) => {
      const value = requireYears(name, range);
      // Of an origin that begins in time; whether it ends too early an order by its beginning does not tell.
      return { file: 'in-years', value, bounds: [{ order: 'yearOrder', high: toYearBound(value.to + 1) }] };
    },
    hasSeminalPaper: flag('has-seminal-paper'),
    introducedBy: keys('introduced-by', 'Person', 2),
    describedIn: keys('described-in', 'Paper', 1),
    relatedTo: keys('related-to', 'Method', 3),
    citedAtLeast: citedAtLeast('citationOrder'),
    hasNameIn: texts('has-name-in'),
    matching,
  },
  papers: {
    year: (name, range: YearRange) => {
      const { from, to } = requireYears(name, range);
      const low = toYearBound(from);
      const high = to >= 9999 ? withoutValue : toYearBound(to + 1);
      return {
        file: 'in-years',
        value: { from, to, low, high },
        rank: 7,
        bounds: [{ order: 'yearOrder', low, high }],
      };
    },
    writtenBy: keys('written-by', 'Person', 2),
    describes: keys('describes', 'Method', 1),
    describesAny: flag('describes-any'),
    cites: keys('cites', 'Paper', 4),
    citedBy: keys('cited-by', 'Paper', 3),
    citedAtLeast: citedAtLeast('popularityOrder'),
    venue: texts('in-venue'),
    retracted: flag('is-retracted'),
    matching,
  },
  people: {
    introduced: keys('introduced', 'Method', 1),
    introducedAny: flag('introduced-any'),
    wrote: keys('wrote', 'Paper', 2),
    hasOrcid: flag('has-orcid'),
    wroteAtLeast: (name, count: number) => ({ file: 'wrote-at-least', value: requireCount(name, count) }),
    matching,
  },
  fields: {
    partOf: keys('part-of', 'Field', 1),
    hasMethods: flag('has-methods'),
    hasNameIn: texts('has-name-in'),
    matching,
  },
};
