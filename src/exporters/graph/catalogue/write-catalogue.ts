// The graph as a catalogue file: what `methodgraph import catalogue` makes the same graph of.
import { type GraphReader } from '../read-graph.js';
import { type ListOptions, readLists, readMethodLinks } from '../read-lists.js';
import {
  toCitesRecords,
  toFieldRecord,
  toMethodRecord,
  toPaperRecord,
  toPersonRecord,
} from './to-records.js';

const everything: ListOptions = { withPending: true };

/**
 * NDJSON, a record a line: fields, methods, papers, people, citations, each by key. The first line says
 * that the keys are resolved: every paper and person is spoken of by the key that the graph has it by.
 */
export async function* writeCatalogue(reader: GraphReader): AsyncGenerator<string> {
  yield toLines([{ kind: 'catalogue', resolved: true }]);
  yield* writeFields(reader);
  yield* writeMethods(reader);
  yield* writePapers(reader);
  yield* writePeople(reader);
  for await (const group of reader.readAllLinks('CITES')) {
    if (group.links.length > 0) yield toLines(toCitesRecords(group));
  }
}

async function* writeFields(reader: GraphReader): AsyncGenerator<string> {
  for await (const page of reader.readNodes('Field')) {
    const partOf = await readLists(reader, 'PART_OF', 'from', page, everything);
    for (const field of page) yield toLines([toFieldRecord(field, await partOf.next())]);
  }
}

async function* writeMethods(reader: GraphReader): AsyncGenerator<string> {
  for await (const page of reader.readNodes('Method')) {
    const links = await readMethodLinks(reader, page, everything);
    for (const method of page) yield toLines([toMethodRecord(method, await links.next())]);
  }
}

async function* writePapers(reader: GraphReader): AsyncGenerator<string> {
  for await (const page of reader.readNodes('Paper')) {
    const redirects = await reader.readRedirects(
      'Paper',
      page.map(({ key }) => key),
    );
    const authors = await readLists(reader, 'AUTHORED', 'to', page, everything);
    for (const paper of page) {
      yield toLines([toPaperRecord(paper, await authors.next(), redirects.get(paper.key) ?? [])]);
    }
  }
}

async function* writePeople(reader: GraphReader): AsyncGenerator<string> {
  const toldApart = await reader.readToldApart();
  for await (const page of reader.readNodes('Person')) {
    const redirects = await reader.readRedirects(
      'Person',
      page.map(({ key }) => key),
    );
    yield toLines(
      page.map((person) => {
        const different = [...(person.differentFrom ?? []), ...(toldApart.get(person.key) ?? [])];
        return toPersonRecord(person, redirects.get(person.key) ?? [], [...new Set(different)]);
      }),
    );
  }
}

function toLines(records: readonly object[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}
