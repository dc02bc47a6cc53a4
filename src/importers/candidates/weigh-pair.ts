// What two people have in common, and how much that says.
import { compareTexts } from '../../domain/order-key.js';
import { partsAgree } from '../merging/compare-names.js';
import { type Candidate, type CandidatePerson } from './candidate.js';
import { toRarityKey } from './name-signature.js';
import { type Pair } from './pair-names.js';
import { type KnownOf } from './read-evidence.js';
import { scoreEvidence } from './score-evidence.js';
import { type FiledPerson } from './stage-names.js';

/** The candidate that the pair makes; null where both stand on one paper, as two. */
export function weighPair(
  [first, second]: Pair,
  known: ReadonlyMap<string, KnownOf>,
  namesakes: ReadonlyMap<string, number>,
): Candidate | null {
  const [one, other] = [known.get(first.personId), known.get(second.personId)];
  if (!one || !other || [...one.papers].some((paper) => other.papers.has(paper))) return null;
  const countOf = (key: string): number => namesakes.get(key) ?? 1;
  const coauthors = shareCoauthors(one, other).sort(
    (first, second) => countOf(first.key) - countOf(second.key) || compareTexts(first.name, second.name),
  );
  const venues = [...one.venues].filter(([key]) => other.venues.has(key)).map(([, venue]) => venue);
  const fields = [...one.fields].filter((field) => other.fields.has(field)).sort();
  const yearsApart = countYearsApart(one, other);
  const score = scoreEvidence({
    namesakes: Math.max(...[first, second].map(({ signature }) => countOf(toRarityKey(signature)))),
    coauthorNamesakes: coauthors.map(({ key }) => countOf(key)),
    venues: venues.length,
    fields: fields.length,
    yearsApart,
  });
  return {
    first: toPerson(first, one),
    second: toPerson(second, other),
    score,
    sharedCoauthors: coauthors.map(({ name }) => name),
    sharedVenues: venues,
    sharedFields: fields,
    yearsApart,
  };
}

/** Each co-author once, by name: co-authors are as little told apart as the two themselves. */
function shareCoauthors(one: KnownOf, other: KnownOf): { key: string; name: string }[] {
  return [...one.coauthors].flatMap(([key, own]) => {
    const theirs = other.coauthors.get(key) ?? [];
    const shared = own.find((each) =>
      theirs.some(({ personId, parts }) => personId === each.personId || partsAgree(parts, each.parts)),
    );
    return shared ? [{ key, name: shared.name }] : [];
  });
}

function countYearsApart({ years: one }: KnownOf, { years: other }: KnownOf): number | null {
  if (one === null || other === null) return null;
  return Math.max(0, one[0] - other[1], other[0] - one[1]);
}

function toPerson({ personId, name, identity }: FiledPerson, known: KnownOf): CandidatePerson {
  return { personId, name, identity, papers: known.papers.size, years: known.years, title: known.title };
}
