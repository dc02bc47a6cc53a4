// A person: an author or an originator.

/** What tells a person apart from others of the same name. */
export const personIdentities = ['ORCID', 'SOURCE_ID', 'NAME_STRING'] as const;

export type PersonIdentity = (typeof personIdentities)[number];

export interface Person {
  readonly personId: string;
  readonly name: string;
  readonly orcid: string | null;
  readonly identity: PersonIdentity;
  readonly paperCount: number;
  readonly popularity: number;
  /** The language of the enclosing question; null where it names none. */
  readonly locale: string | null;
}

/** A person as `cypher/fragments/person.cypher` answers it. */
export type PersonRow = Omit<Person, 'locale' | 'name'> & { readonly name: string | null };

export function toPerson(row: PersonRow, locale: string | null): Person {
  return { ...row, name: row.name ?? row.personId, locale };
}
