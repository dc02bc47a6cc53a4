// The graph as linked data: JSON-LD in the words of schema.org and SKOS.
import { type GraphReader } from '../read-graph.js';
import { type ListOptions, readLists, readMethodLinks } from '../read-lists.js';
import { context } from './context.js';
import { toArticle, toFieldConcept, toMethodConcept, toPerson } from './to-linked-data.js';

const standing: ListOptions = { withPending: false };

/** One document, `{"@context": …, "@graph": […]}`, a node a line: fields, methods, papers, people, each by key. */
export async function* writeJsonld(reader: GraphReader): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(context)},"@graph":[`;
  let separator = '\n';
  for await (const node of toNodes(reader)) {
    yield `${separator}${JSON.stringify(node)}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}

async function* toNodes(reader: GraphReader): AsyncGenerator<object> {
  for await (const page of reader.readNodes('Field')) {
    const wider = await readLists(reader, 'PART_OF', 'from', page, standing);
    for (const field of page) yield toFieldConcept(field, await wider.next());
  }
  for await (const page of reader.readNodes('Method')) {
    const links = await readMethodLinks(reader, page, standing);
    for (const method of page) yield toMethodConcept(method, await links.next());
  }
  for await (const page of reader.readNodes('Paper')) {
    const authors = await readLists(reader, 'AUTHORED', 'to', page, standing);
    const references = await readLists(reader, 'CITES', 'from', page, standing);
    for (const paper of page) yield toArticle(paper, await authors.next(), await references.next());
  }
  for await (const page of reader.readNodes('Person')) {
    for (const person of page) yield toPerson(person);
  }
}
