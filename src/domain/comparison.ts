// The comparison itself: which cells a method fills, and which rows differ.
import { type Field, toFieldName } from './field.js';
import { type LocalizedText } from './locale.js';
import { type Method } from './method.js';
import { type Link, type Paper } from './paper.js';

/** The questions of a comparison, in the order they are shown. */
export const comparisonRowKeys = [
  'FIELD',
  'FAMILY',
  'ORIGIN_YEAR',
  'ORIGINATOR',
  'TYPE',
  'SEMINAL_WORK',
  'ALIASES',
  'RELATED',
  'SUMMARY',
] as const;

export type ComparisonRowKey = (typeof comparisonRowKeys)[number];

/** How many aliases a cell names before it says how many more there are. */
const namedAliases = 4;

export interface ComparisonCell {
  readonly text: string | null;
  readonly items: readonly string[];
  readonly count: number | null;
  readonly paper: Paper | null;
  readonly link: Link | null;
}

export interface ComparisonRow {
  readonly key: ComparisonRowKey;
  readonly label: string;
  readonly differs: boolean;
  readonly cells: readonly ComparisonCell[];
}

export interface Comparison {
  readonly title: string;
  readonly subtitle: string;
  readonly locale: string;
  readonly labelsLocale: string;
  readonly methods: readonly Method[];
  readonly rows: readonly ComparisonRow[];
  readonly differingRowCount: number;
}

/** A method with everything that a comparison shows of it, in the reader's language. */
export interface ComparedMethod {
  readonly method: Method;
  readonly field: Field | null;
  readonly summary: LocalizedText | null;
  readonly seminalWork: {
    readonly paper: Paper;
    readonly citation: string;
    readonly link: Link | null;
  } | null;
}

/** What a cell shows, and the value its row is compared by (null: the method has none). */
interface Answer {
  readonly cell: ComparisonCell;
  readonly value: string | number | null;
}

const emptyCell: ComparisonCell = { text: null, items: [], count: null, paper: null, link: null };

const questions: Record<ComparisonRowKey, (compared: ComparedMethod, locale: string) => Answer> = {
  FIELD: ({ field }, locale) => ({
    cell: { ...emptyCell, text: field && toFieldName(field, locale) },
    value: field?.fieldId ?? null,
  }),
  FAMILY: ({ method }) => toTextAnswer(method.family),
  ORIGIN_YEAR: ({ method }) => toTextAnswer(method.originYear),
  ORIGINATOR: ({ method }) => toTextAnswer(method.originator),
  TYPE: ({ method }) => toTextAnswer(method.type),
  SEMINAL_WORK: ({ seminalWork: work }) => ({
    cell: {
      ...emptyCell,
      text: work?.citation ?? null,
      paper: work?.paper ?? null,
      link: work?.link ?? null,
    },
    value: work?.citation ?? null,
  }),
  ALIASES: ({ method: { aliases } }) => {
    const items = aliases.slice(0, namedAliases);
    const rest = aliases.length > items.length ? ` +${aliases.length - items.length}` : '';
    const text = items.length === 0 ? null : items.join(', ') + rest;
    return { cell: { ...emptyCell, text, items, count: aliases.length }, value: aliases.length };
  },
  RELATED: ({ method: { relatedCount: count } }) => ({
    cell: { ...emptyCell, text: String(count), count },
    value: count,
  }),
  SUMMARY: ({ summary }) => toTextAnswer(summary?.text ?? null),
};

function toTextAnswer(text: string | null): Answer {
  return { cell: { ...emptyCell, text }, value: text };
}

/**
 * One row of a comparison, a cell for each method in the order given. It differs when the values it
 * is compared by are not all the same, a missing one being a value of its own.
 */
export function compareRow(
  key: ComparisonRowKey,
  label: string,
  methods: readonly ComparedMethod[],
  locale: string,
): ComparisonRow {
  const answers = methods.map((method) => questions[key](method, locale));
  return {
    key,
    label,
    differs: new Set(answers.map((answer) => answer.value)).size > 1,
    cells: answers.map((answer) => answer.cell),
  };
}
