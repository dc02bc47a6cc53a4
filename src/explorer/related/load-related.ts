// What the list of related methods asks.
import { type Ask } from '../ask.js';
import { notFound } from '../failure.js';
import { RelatedMethodsDocument, type RelatedMethodsQuery } from '../generated/graphql.js';

export type RelatedAnswer = NonNullable<RelatedMethodsQuery['method']>;

/** A page of the methods that a method relates to; not found where there is no such method. */
export async function loadRelated(ask: Ask, locale: string, slug: string, { url, signal }: Request) {
  const after = new URL(url).searchParams.get('after');
  const { method } = await ask(RelatedMethodsDocument, { slug, locale, after }, signal);
  return method ?? notFound();
}

/** Where the list of a method's related methods is; each of them can be added to `compared`. */
export function toRelatedAddress(
  locale: string,
  slug: string,
  compared: readonly string[],
  after?: string | null,
): string {
  const parts = [
    ...(compared.length > 0 ? [`slugs=${compared.map(encodeURIComponent).join(',')}`] : []),
    ...(after ? [`after=${encodeURIComponent(after)}`] : []),
  ];
  const query = parts.length > 0 ? `?${parts.join('&')}` : '';
  return `/${locale}/methods/${encodeURIComponent(slug)}/related${query}`;
}
