// What a record says a paper is: its identifiers and title, and whether two records mean one paper.
import { createHash } from 'node:crypto';
import { identifiersOfKey, identifiersOfProperties } from '../../domain/identifiers.js';
import { type AuthorSaid } from '../record.js';
import { toNameKey } from './compare-names.js';
import { titlesAgree, toTitleKey } from './compare-titles.js';
import { type SourceRecord } from './source-record.js';

/** Schemes whose identifiers mean one work wherever they come from. */
export const identifierSchemes = ['doi', 'arxiv', 'openalex', 'isbn', 'pmid', 's2'] as const;
export type IdentifierScheme = (typeof identifierSchemes)[number];

/** What tells a record's paper apart, worked out once. */
export interface PaperIdentity {
  readonly record: SourceRecord;
  /** Other keys that it says are its own. */
  readonly redirects: ReadonlySet<string>;
  /** Identifiers as `scheme:value`, those that the key is made of included. */
  readonly identifiers: ReadonlySet<string>;
  readonly title: string | null;
  /** The same for titles that are equal as `toTitleKey` has them; short, however long the title is. */
  readonly titleKey: string | null;
  readonly titleLength: number;
  readonly year: number | null;
  /** The authors' family names as far as they are known, for the question whether two lists share one. */
  readonly authors: ReadonlySet<string>;
}

/** A title shorter than this, in letters and digits, tells nothing without a shared author. */
const shortestTellingTitle = 8;

export function toPaperIdentity(record: SourceRecord): PaperIdentity {
  const { id, said } = record;
  const title = (said['title'] ?? null) as string | null;
  const authors = (said['authors'] ?? []) as readonly AuthorSaid[];
  const folded = title === null ? '' : toTitleKey(title);
  return {
    record,
    redirects: new Set((said['redirects'] ?? []) as readonly string[]),
    identifiers: new Set([...identifiersOfKey(id), ...identifiersOfProperties(said)]),
    title,
    titleKey: folded === '' ? null : digest(folded),
    titleLength: folded.length,
    year: (said['year'] ?? null) as number | null,
    authors: new Set(authors.flatMap(toFamilyName)),
  };
}

/** 96 bits are enough that two titles of a billion never meet by chance. */
function digest(text: string): string {
  return createHash('sha1').update(text).digest('base64url').slice(0, 16);
}

/** What two records with something in common come to. */
export type PaperVerdict =
  /** One paper, by a shared identifier or by its title alone. */
  | { readonly same: true; readonly by: 'identifier' | 'title' }
  /**
   * Left apart; a reason where a reader should look at it. `never`: they contradict each other over
   * something that they share, so that no third record makes them one.
   */
  | { readonly same: false; readonly doubt: string | null; readonly never: boolean };

const apart = (doubt: string | null = null, never = false): PaperVerdict => ({ same: false, doubt, never });

/** Whether two records mean one paper. Symmetric; knows nothing of any third record. */
export function comparePapers(first: PaperIdentity, second: PaperIdentity): PaperVerdict {
  const conflict = findConflict([first, second]);
  const shared = [...first.identifiers].find((identifier) => second.identifiers.has(identifier));
  const sameKey =
    first.record.id === second.record.id ||
    first.redirects.has(second.record.id) ||
    second.redirects.has(first.record.id);
  if (shared !== undefined || sameKey) {
    const what = `${first.record.id} and ${second.record.id} share ${shared ?? 'their key'}`;
    if (conflict !== null)
      return apart(`${what}, but have different identifiers: ${conflict.join(', ')}`, true);
    if (first.title === null || second.title === null || titlesAgree(first.title, second.title))
      return { same: true, by: 'identifier' };
    return apart(`${what}, but their titles differ: "${first.title}", "${second.title}"`, true);
  }
  if (first.titleKey === null || first.titleKey !== second.titleKey) return apart();
  if (isResolvedPair(first, second)) return apart();
  const authors = compareAuthors(first, second);
  if (authors === 'different') return apart();
  if (authors === 'unknown' && first.titleLength < shortestTellingTitle) return apart();
  const what = `${first.record.id} and ${second.record.id} have the same title`;
  if (first.year === null || second.year === null)
    return authors === 'shared'
      ? apart(`${what} and an author in common, but the year of one is not known`)
      : apart();
  if (Math.abs(first.year - second.year) > 1) return apart();
  if (conflict !== null) {
    return authors === 'shared'
      ? apart(`${what}, year and an author in common, but different identifiers: ${conflict.join(', ')}`)
      : apart();
  }
  return { same: true, by: 'title' };
}

/** Keys of one exported catalogue are resolved already: none of its papers is another one of it. */
function isResolvedPair(first: PaperIdentity, second: PaperIdentity): boolean {
  return (
    first.record.said['resolved'] === true &&
    second.record.said['resolved'] === true &&
    first.record.source === second.record.source
  );
}

function compareAuthors(first: PaperIdentity, second: PaperIdentity): 'shared' | 'unknown' | 'different' {
  if (first.authors.size === 0 || second.authors.size === 0) return 'unknown';
  return [...first.authors].some((author) => second.authors.has(author)) ? 'shared' : 'different';
}

/** Semantic Scholar gives every paper a number and 40 places of hexadecimal: neither contradicts the other. */
const exclusiveForms = identifierSchemes
  .filter((scheme) => scheme !== 's2')
  .map((scheme) => new RegExp(`^${scheme}:`))
  .concat(/^s2:[0-9a-f]{40}$/, /^s2:(?![0-9a-f]{40}$)/);

/**
 * Identifiers of one scheme that contradict each other, the first scheme where any do: two records
 * that have some and none in common. Null where there are none.
 */
export function findConflict(identities: readonly PaperIdentity[]): string[] | null {
  for (const form of exclusiveForms) {
    const sets = identities
      .map(({ identifiers }) => [...identifiers].filter((each) => form.test(each)))
      .filter((each) => each.length > 0);
    if (sets.length < 2) continue;
    const common = sets[0]!.filter((each) => sets.every((set) => set.includes(each)));
    if (common.length === 0) return [...new Set(sets.flat())].sort();
  }
  return null;
}

/** The last word, or that before the comma ("Lee, Ann"); none where only a key is said. */
function toFamilyName({ printedName, name, person }: AuthorSaid): string[] {
  const printed = printedName ?? name ?? /^name:[^:]*:(.*)$/s.exec(person)?.[1];
  const family = toNameKey(printed?.split(',')[0] ?? '');
  return family === '' ? [] : [family];
}
