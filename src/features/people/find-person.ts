// A person by key or global id, and what their fields need of the graph.
import { toCandidateKeys } from '../../domain/global-id.js';
import { toOrcid } from '../../domain/identifiers.js';
import { type Method, type MethodRow, toMethod } from '../../domain/method.js';
import { type PageArguments, toConnection, toPage } from '../../domain/page.js';
import { type PaperRow, toPaper } from '../../domain/paper.js';
import { type Person, type PersonRow, toPerson } from '../../domain/person.js';
import { toLinkProvenance } from '../../domain/provenance.js';
import { type Graph } from '../../graph/graph.js';

interface AuthorshipItem {
  readonly orderKey: string;
  readonly position: number;
  readonly printedName: string | null;
  readonly imports: number[] | null;
  readonly node: PaperRow;
}

/** The person with that key, ORCID iD (`orcid:…`) or global id, or who answers to it; or null. */
export async function findPerson(graph: Graph, id: string): Promise<Person | null> {
  const keys = toCandidateKeys('Person', id).map(toLookupKey);
  for (const row of await Promise.all(keys.map((key) => graph.load<PersonRow>('people/people-by-id', key)))) {
    if (row) return toPerson(row, null);
  }
  return null;
}

/** The papers a person is an author of, the newest first. @throws INVALID_INPUT for a page that can't be */
export async function listPapers(graph: Graph, person: Person, args: PageArguments) {
  const page = toPage('Person.papers', args);
  const rows = await graph.loadPage<AuthorshipItem>('people/papers-of-people', person.personId, page);
  return toConnection(page, rows, person.paperCount, (item) => ({
    node: toPaper(item.node, person.locale),
    position: item.position,
    printedName: item.printedName,
    provenance: toLinkProvenance(item.imports),
  }));
}

/** The methods a person brought up, by slug. */
export async function listMethods(graph: Graph, person: Person): Promise<Method[]> {
  const rows = await graph.load<MethodRow[]>('people/methods-of-people', person.personId);
  return (rows ?? []).map((row) => toMethod(row, person.locale));
}

/** Other ids that answer with a person, in order. */
export async function listRedirects(graph: Graph, { personId }: Person): Promise<string[]> {
  return (await graph.load<string[]>('people/redirects-of-people', personId)) ?? [];
}

/** An ORCID iD in its one spelling; any other key as it is. */
function toLookupKey(id: string): string {
  const orcid = id.startsWith('orcid:') ? toOrcid(id.slice('orcid:'.length)) : null;
  return orcid === null ? id : `orcid:${orcid}`;
}
