// What the page of a comparison asks: the comparison, and what stands beside it.
import { data } from 'react-router';
import { type Ask } from '../ask.js';
import {
  ComparePageDocument,
  type ComparePageQuery,
  FindMethodsDocument,
  PopularMethodsDocument,
} from '../generated/graphql.js';
import { readCompareAddress } from './compare-address.js';
import { type NamedMethod, toNamedMethods } from './named-method.js';

export type Comparison = ComparePageQuery['compareKnownMethods'];
export type ComparisonRow = Comparison['rows'][number];
export type ComparisonCell = ComparisonRow['cells'][number];
export type ComparedMethod = Comparison['methods'][number];

export interface ComparisonAnswer {
  readonly comparison: Comparison;
  /** Slugs of the address that nothing has. */
  readonly unknown: readonly string[];
  /** Slugs of the address for which there is no room. */
  readonly leftOut: readonly string[];
  /** What is called as the reader typed; null where nothing was looked for. */
  readonly found: { readonly text: string; readonly methods: readonly NamedMethod[] } | null;
  /** Methods to begin with, where the address names none that there is. */
  readonly popular: readonly NamedMethod[];
}

/** Status 404 where the address names methods and there is none of them. */
export async function loadComparison(ask: Ask, locale: string, { url, signal }: Request) {
  const { slugs, leftOut, find } = readCompareAddress(new URL(url).searchParams);
  const [{ compareKnownMethods: comparison }, found] = await Promise.all([
    ask(ComparePageDocument, { slugs: [...slugs], locale }, signal),
    find === '' ? null : ask(FindMethodsDocument, { text: find, locale }, signal),
  ]);
  const known = new Set(comparison.methods.map(({ slug }) => slug));
  const popular = known.size > 0 ? null : await ask(PopularMethodsDocument, { locale }, signal);
  const answer: ComparisonAnswer = {
    comparison,
    unknown: slugs.filter((slug) => !known.has(slug)),
    leftOut,
    found: found && { text: find, methods: toNamedMethods(found.search.nodes) },
    popular: toNamedMethods(popular?.methods.nodes ?? []),
  };
  return data(answer, { status: slugs.length > 0 && known.size === 0 ? 404 : 200 });
}
