// A person by key or global id, and what their fields need of the graph.
import { toCandidateKeys } from '../../domain/global-id.js';
import { type Method, type MethodRow, toMethod } from '../../domain/method.js';
import { type PageArguments, toConnection, toPage } from '../../domain/page.js';
import { type PaperRow, toPaper } from '../../domain/paper.js';
import { type Person, type PersonRow, toPerson } from '../../domain/person.js';
import { type Graph } from '../../graph/graph.js';

interface AuthorshipItem {
  readonly orderKey: string;
  readonly position: number;
  readonly printedName: string | null;
  readonly node: PaperRow;
}

/** The person with that key or global id, or null. */
export async function findPerson(graph: Graph, id: string): Promise<Person | null> {
  const keys = toCandidateKeys('Person', id);
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
  }));
}

/** The methods a person brought up, by slug. */
export async function listMethods(graph: Graph, person: Person): Promise<Method[]> {
  const rows = await graph.load<MethodRow[]>('people/methods-of-people', person.personId);
  return (rows ?? []).map((row) => toMethod(row, person.locale));
}
