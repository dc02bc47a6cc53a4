// What is said of one citation: the claims of all imports, and what they come to.
import { type CitationClaim, listCitationClaims } from '../../domain/citation-claim.js';
import { compareTexts } from '../../domain/order-key.js';
import { type Said, sortProperties } from '../../domain/claim.js';
import { patchSaid } from '../../domain/patch-said.js';
import { type Properties } from './properties.js';
import { toTrustRank } from './trust.js';

/**
 * A link's properties of its claims. Those that name both papers by their keys and say nothing else
 * are told by their import alone; the others by lists as long as `imports`.
 */
export function toCitationProperties(
  claims: readonly CitationClaim[],
  ends: { readonly startKey: string; readonly endKey: string },
  sourceOf: (number: number) => string,
): Properties {
  const [claim] = claims;
  if (claim && claims.length === 1 && isEmpty(claim.said)) return toPlainProperties(claim, ends, sourceOf);
  const sorted = claims.length > 1 ? dropRepeated(claims) : claims;
  const list = (values: readonly string[], isPlain: (value: string) => boolean): string[] | null =>
    values.every(isPlain) ? null : [...values];
  return withoutNulls({
    ...resolveCitation(sorted, sourceOf),
    imports: sorted.map((claim) => claim.import),
    startIds: list(
      sorted.map(({ citing }) => citing),
      (id) => id === ends.startKey,
    ),
    endIds: list(
      sorted.map(({ cited }) => cited),
      (id) => id === ends.endKey,
    ),
    said: list(
      sorted.map(({ said }) => JSON.stringify(sortProperties(said))),
      (text) => text === '{}',
    ),
  });
}

/** The same of most citations: one import tells of them, and says nothing else. */
function toPlainProperties(
  { import: number, citing, cited }: CitationClaim,
  { startKey, endKey }: { readonly startKey: string; readonly endKey: string },
  sourceOf: (number: number) => string,
): Properties {
  return {
    sources: [sourceOf(number)],
    imports: [number],
    ...(citing !== startKey && { startIds: [citing] }),
    ...(cited !== endKey && { endIds: [cited] }),
  };
}

/** The claims that a stored link keeps. */
export function toCitationClaims({
  startKey,
  endKey,
  properties,
}: {
  readonly startKey: string;
  readonly endKey: string;
  readonly properties: Properties;
}): CitationClaim[] {
  return listCitationClaims(properties, { citing: startKey, cited: endKey });
}

/** Each source's claims folded in their order; then all intents, and the rest by the order of trust. */
function resolveCitation(claims: readonly CitationClaim[], sourceOf: (number: number) => string): Properties {
  const bySource = new Map<string, Said>();
  for (const claim of claims) {
    const source = sourceOf(claim.import);
    bySource.set(source, patchSaid(bySource.get(source) ?? {}, claim.said, source));
  }
  const ranked = [...bySource].sort(
    ([first], [second]) => toTrustRank(first) - toTrustRank(second) || compareTexts(first, second),
  );
  const listOf = (name: string, fallback: (source: string) => string[]): string[] => [
    ...new Set(
      ranked.flatMap(([source, said]) =>
        said[name] === undefined ? fallback(source) : ((said[name] ?? []) as string[]),
      ),
    ),
  ];
  const intents = listOf('intents', () => []);
  const sources = listOf('sources', (source) => [source]);
  const influential = ranked.find(([, said]) => said['influential'] !== undefined)?.[1]['influential'];
  return {
    intents: intents.length > 0 ? intents : null,
    influential: influential ?? null,
    sources: sources.length > 0 ? sources : null,
  };
}

function isEmpty(said: Said): boolean {
  for (const _name in said) return false;
  return true;
}

/** By import, then by the papers as named; the same claim once. */
function dropRepeated(claims: readonly CitationClaim[]): CitationClaim[] {
  const byName = new Map(
    claims.map((claim) => [JSON.stringify([claim.import, claim.citing, claim.cited]), claim]),
  );
  return [...byName.values()].sort(
    (first, second) =>
      first.import - second.import ||
      compareTexts(first.citing, second.citing) ||
      compareTexts(first.cited, second.cited),
  );
}

function withoutNulls(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
}
