// The people whom papers bring along: what their authors' lists say of them, as records of their own.
import { type Claim } from '../../domain/claim.js';
import { listAuthors } from '../merging/resolve-paper.js';
import { mergeRepeated, toSourceRecords } from '../merging/source-record.js';
import { type AuthorSaid } from '../record.js';
import { type Unit } from '../staging/units.js';
import { type LoadContext } from './load-context.js';
import { strategies } from './strategies.js';

export interface BroughtPerson {
  readonly author: AuthorSaid;
  readonly source: string;
  readonly imports: readonly number[];
  /** Whether this list is the one that the paper goes by. */
  readonly isUsed: boolean;
}

/** Whom the lists of authors in a paper's claims name. */
export function toBroughtPeople(
  claims: readonly Claim[],
  sourceOf: (number: number) => string,
): BroughtPerson[] {
  return listAuthors(toSourceRecords(claims, sourceOf)).flatMap(({ authors, source, imports, isShown }) =>
    authors.map((author) => ({ author, source, imports, isUsed: isShown })),
  );
}

/** Adds those that bring a person along to the load's people; what is said of one several times is merged. */
export async function stageBroughtPeople(
  context: LoadContext,
  brought: readonly BroughtPerson[],
): Promise<void> {
  const { Person: units } = context.units;
  const said = new Map<string, Unit>();
  for (const { author, source, imports, isUsed } of brought) {
    if (!author.identity) continue;
    const unit = toUnit(author, source, imports, isUsed);
    const name = `${source} ${unit.id}`;
    const before = said.get(name);
    said.set(name, before ? joinBrought(before, unit) : unit);
  }
  for (const source of new Set([...said.values()].map((unit) => unit.source))) {
    const own = [...said.values()].filter((unit) => unit.source === source);
    const before = await units.find(
      source,
      own.map(({ id }) => id),
    );
    const joined = own.map((unit, place) => joinBrought(before[place], unit));
    const fresh = joined.filter((unit, place) => !before[place] || !isSame(before[place], unit));
    await units.put(
      fresh.map((unit) => ({ value: unit, keys: strategies.Person.matchKeysOf(unit, context.sourceOf) })),
    );
  }
}

function toUnit(
  { person, name, printedName, orcid, identity }: AuthorSaid,
  source: string,
  imports: readonly number[],
  isUsed: boolean,
): Unit {
  const said = {
    brought: true,
    identity,
    ...((name ?? printedName) && { name: name ?? printedName }),
    ...(orcid && { orcid }),
  };
  return {
    source,
    id: person,
    claims: imports.map((number) => ({ import: number, id: person, said })),
    place: null,
    isUsed,
  };
}

/** What lists say of one person, together: of every property the fuller value, in whatever order they came. */
function joinBrought(before: Unit | undefined, unit: Unit): Unit {
  if (!before) return unit;
  const claims = new Map<number, Claim>(before.claims.map((claim) => [claim.import, claim]));
  for (const claim of unit.claims) {
    const old = claims.get(claim.import);
    // A record of their own says more than the papers that bring them.
    if (old && old.said['brought'] !== true) continue;
    claims.set(claim.import, old ? { ...claim, said: mergeRepeated(old.said, claim.said) } : claim);
  }
  return { ...before, claims: [...claims.values()], isUsed: before.isUsed || unit.isUsed };
}

function isSame(before: Unit, unit: Unit): boolean {
  return before.isUsed === unit.isUsed && JSON.stringify(before.claims) === JSON.stringify(unit.claims);
}
