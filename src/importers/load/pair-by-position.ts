// People who stand in the same place of one paper's authors in two sources.
import { type Claim } from '../../domain/claim.js';
import { type PersonPair } from '../merging/cluster-people.js';
import { namesAgree } from '../merging/compare-names.js';
import { toSourceRecords } from '../merging/source-record.js';
import { type AuthorSaid } from '../record.js';

/**
 * The pairs of keys that the lists of authors in a paper's claims make one person: lists of the same
 * length, the same place, and names that agree. Lists of other lengths leave somebody out, and prove nothing.
 */
export function pairByPosition(claims: readonly Claim[], sourceOf: (number: number) => string): PersonPair[] {
  const lists = toSourceRecords(claims, sourceOf)
    .map(({ said }) => (said['authors'] ?? []) as readonly AuthorSaid[])
    .filter((list) => list.length > 0);
  return lists.flatMap((list, place) =>
    lists
      .slice(place + 1)
      .filter((other) => other.length === list.length)
      .flatMap((other) => pairLists(list, other)),
  );
}

function pairLists(list: readonly AuthorSaid[], other: readonly AuthorSaid[]): PersonPair[] {
  return list.flatMap((author, position) => {
    const twin = other[position]!;
    if (author.person === twin.person || !namesAgree(nameOf(author), nameOf(twin))) return [];
    const [first, second] = [author.person, twin.person].sort() as [string, string];
    return [{ first, second, by: 'position' as const }];
  });
}

/** A name is asked for where a key says none. */
function nameOf({ printedName, name, person }: AuthorSaid): string {
  return printedName ?? name ?? person.replace(/^name:[^:]*:/, '');
}
