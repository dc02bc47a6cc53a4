// Two people who may be one, with what speaks for it.
import { type PersonIdentity } from '../../domain/person.js';

/** One of the two. */
export interface CandidatePerson {
  readonly personId: string;
  readonly name: string;
  readonly identity: PersonIdentity | null;
  readonly papers: number;
  /** The first and the last year of their papers; null where none is dated. */
  readonly years: readonly [number, number] | null;
  /** The title of one of their papers, for a reader who knows the field. */
  readonly title: string | null;
}

export interface Candidate {
  readonly first: CandidatePerson;
  readonly second: CandidatePerson;
  /** As `scoreEvidence` says. */
  readonly score: number;
  /** The rarest names first. */
  readonly sharedCoauthors: readonly string[];
  readonly sharedVenues: readonly string[];
  readonly sharedFields: readonly string[];
  /** Between the years of their papers: 0 where they overlap, null where one is not dated. */
  readonly yearsApart: number | null;
}

/** Best first, then by ids. */
export function compareCandidates(one: Candidate, other: Candidate): number {
  const compareIds = (first: string, second: string): number =>
    first < second ? -1 : first > second ? 1 : 0;
  return (
    other.score - one.score ||
    compareIds(one.first.personId, other.first.personId) ||
    compareIds(one.second.personId, other.second.personId)
  );
}
