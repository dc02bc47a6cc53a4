// The graph as linked data: read by a JSON-LD processor that may fetch nothing.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import jsonld, { type JsonLdDocument } from 'jsonld';
import { collectExport } from '../exporters/collect-export.js';
import { createHostileWorld, hostileText } from '../exporters/hostile-world.js';
import { openTestGraph, type TestGraph } from '../kit/graph.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  await graph.clear();
});
afterAll(() => graph.close());

interface Quad {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: {
    readonly value: string;
    readonly language?: string;
    readonly datatype?: { readonly value: string };
  };
}

async function readQuads(text: string): Promise<Quad[]> {
  const documentLoader = (url: string): never => {
    throw new Error(`${url} was asked for`);
  };
  return (await jsonld.toRDF(JSON.parse(text) as JsonLdDocument, { documentLoader })) as Quad[];
}

const prefixes: readonly (readonly [string, string])[] = [
  ['https://schema.org/', 'schema:'],
  ['http://www.w3.org/2004/02/skos/core#', 'skos:'],
  ['http://purl.org/dc/terms/', 'dcterms:'],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf:'],
  ['http://www.w3.org/2001/XMLSchema#', 'xsd:'],
  ['urn:methodgraph:', ''],
];

function shorten(iri: string): string {
  const [long, short] = prefixes.find(([prefix]) => iri.startsWith(prefix)) ?? ['', ''];
  return short + iri.slice(long.length);
}

function describeSubject(quads: readonly Quad[], subject: string): string[] {
  return quads
    .filter((quad) => shorten(quad.subject.value) === subject)
    .map(({ predicate, object }) => {
      const language = object.language ? `@${object.language}` : '';
      return `${shorten(predicate.value)} ${shorten(object.value)}${language}`;
    })
    .sort();
}

test('says in the terms of SKOS and schema.org what the graph says', async () => {
  await createHostileWorld(graph.connection);
  const quads = await readQuads(await collectExport(graph.connection, 'jsonld'));
  expect(describeSubject(quads, 'field:bayes')).toEqual([
    'rdf:type skos:Concept',
    'skos:broader field:stats',
    'skos:notation bayes',
  ]);
  expect(describeSubject(quads, 'field:stats')).toEqual([
    'rdf:type skos:Concept',
    'skos:notation stats',
    'skos:prefLabel Statistics@en',
    'skos:prefLabel Thống kê@vi',
  ]);
  const old = 'paper:doi%3A10.1000%2Fold_%7B1%7D';
  expect(describeSubject(quads, 'method:plain')).toEqual(
    [
      'dcterms:created 2001–2002',
      'dcterms:creator person:person%3Aada',
      'dcterms:creator person:person%3Abob',
      'dcterms:subject Family',
      'dcterms:type Type',
      'rdf:type schema:DefinedTerm',
      'rdf:type skos:Concept',
      'schema:subjectOf paper:isbn%3A9780306406157',
      `schema:subjectOf ${old}`,
      'skos:altLabel a;b',
      "skos:altLabel c'd",
      'skos:broader field:bayes',
      'skos:broader field:stats',
      `skos:definition ${hostileText}@en`,
      'skos:historyNote Ada & Bob',
      'skos:notation plain',
      `skos:prefLabel ${hostileText}@en`,
      'skos:prefLabel 平@zh',
      'skos:related method:%C3%A9vil%20%22quoted%22%20%26%20%3Cb%3E',
      'skos:related method:%E7%B5%B1%E8%A8%88%2F%E6%96%B9%E6%B3%95',
    ].sort(),
  );
  // The venue and the list of authors are blank nodes.
  expect(describeSubject(quads, old).filter((line) => !/ b\d+$/.test(line))).toEqual(
    [
      'dcterms:bibliographicCitation Old (1990).',
      'rdf:type schema:ScholarlyArticle',
      'schema:creativeWorkStatus Retracted',
      'schema:datePublished 1990',
      'schema:identifier doi:10.1000/old_{1}',
      `schema:name ${hostileText}`,
      'schema:sameAs https://arxiv.org/abs/cs/9001001',
      'schema:sameAs https://doi.org/10.1000/old_%7B1%7D',
      'schema:sameAs https://openalex.org/W1',
      'schema:sameAs https://pubmed.ncbi.nlm.nih.gov/12/',
      'schema:url https://old.example/?a=1&b=%20',
    ].sort(),
  );
  expect(describeSubject(quads, 'paper:isbn%3A9780306406157')).toContain(
    'schema:citation paper:doi%3A10.1000%2Fghost',
  );
  expect(describeSubject(quads, 'person:person%3Aada')).toEqual([
    'rdf:type schema:Person',
    'schema:identifier person:ada',
    'schema:name Ada van der Berg',
    'schema:sameAs https://orcid.org/0000-0002-1825-0097',
  ]);
});

test('keeps authors in their order', async () => {
  await graph.clear();
  await createHostileWorld(graph.connection);
  const document = JSON.parse(await collectExport(graph.connection, 'jsonld')) as {
    '@graph': { identifier?: string; author?: string[] }[];
  };
  const old = document['@graph'].find(({ identifier }) => identifier === 'doi:10.1000/old_{1}');
  expect(old?.author).toEqual(['urn:methodgraph:person:person%3Abob', 'urn:methodgraph:person:person%3Aada']);
});

test('of an empty graph is a document without nodes', async () => {
  await graph.clear();
  const text = await collectExport(graph.connection, 'jsonld');
  expect((JSON.parse(text) as { '@graph': unknown[] })['@graph']).toEqual([]);
  expect(await readQuads(text)).toEqual([]);
});
