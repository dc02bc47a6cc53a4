// Nodes and their links as objects of JSON-LD.
import { type NodeLabel } from '../../../domain/graph-model.js';
import { toDoiUrl } from '../../../domain/identifiers.js';
import {
  type ExportedLink,
  type FieldNode,
  type MethodNode,
  type PaperNode,
  type PersonNode,
} from '../graph-records.js';
import { type MethodLinks } from '../read-lists.js';
import { toTextsByLocale } from '../texts-by-locale.js';

/** The address of a node in the export: a URN that resolves nowhere, the same in every export. */
export function toIri(label: NodeLabel, key: string): string {
  return `urn:methodgraph:${label.toLowerCase()}:${encodeURIComponent(key)}`;
}

export function toFieldConcept({ key, nameLocales, names }: FieldNode, wider: readonly ExportedLink[]) {
  return {
    id: toIri('Field', key),
    type: ['Concept'],
    notation: key,
    prefLabel: toTextsByLocale(nameLocales, names),
    broader: toIris('Field', wider),
  };
}

export function toMethodConcept(method: MethodNode, links: MethodLinks) {
  return {
    id: toIri('Method', method.key),
    type: ['Concept', 'DefinedTerm'],
    notation: method.key,
    prefLabel: toTextsByLocale(method.nameLocales, method.names),
    altLabel: method.aliases ?? undefined,
    definition: toTextsByLocale(method.summaryLocales, method.summaries),
    family: method.family ?? undefined,
    created: method.originYear ?? undefined,
    historyNote: method.originator ?? undefined,
    methodType: method.type ?? undefined,
    broader: toIris('Field', links.fields),
    related: toIris('Method', links.related),
    subjectOf: toIris('Paper', links.sources),
    creator: toIris('Person', links.people),
  };
}

export function toArticle(
  paper: PaperNode,
  authors: readonly ExportedLink[],
  references: readonly ExportedLink[],
) {
  const addresses = [
    ...(paper.doi === null ? [] : [toDoiUrl(paper.doi)]),
    ...(paper.arxivId === null ? [] : [`https://arxiv.org/abs/${paper.arxivId}`]),
    ...(paper.openAlexId === null ? [] : [`https://openalex.org/${paper.openAlexId}`]),
    ...(paper.pmid === null ? [] : [`https://pubmed.ncbi.nlm.nih.gov/${paper.pmid}/`]),
  ];
  return {
    id: toIri('Paper', paper.key),
    type: [paper.isbn === null ? 'ScholarlyArticle' : 'Book'],
    identifier: paper.key,
    name: paper.title ?? undefined,
    datePublished: paper.year === null ? undefined : String(paper.year).padStart(4, '0'),
    isPartOf: paper.venue === null ? undefined : { type: 'CreativeWork', name: paper.venue },
    isbn: paper.isbn ?? undefined,
    url: paper.url ?? undefined,
    sameAs: addresses.length > 0 ? addresses : undefined,
    bibliographicCitation: paper.citation ?? undefined,
    creativeWorkStatus: paper.retracted === true ? 'Retracted' : undefined,
    author: authors.length > 0 ? authors.map(({ startKey }) => toIri('Person', startKey)) : undefined,
    citation: toIris('Paper', references),
  };
}

export function toPerson({ key, name, orcid }: PersonNode) {
  return {
    id: toIri('Person', key),
    type: ['Person'],
    identifier: key,
    name: name ?? undefined,
    sameAs: orcid === null ? undefined : [`https://orcid.org/${orcid}`],
  };
}

/** The other ends of links that leave a node. */
function toIris(label: NodeLabel, links: readonly ExportedLink[]): string[] | undefined {
  return links.length > 0 ? links.map(({ endKey }) => toIri(label, endKey)) : undefined;
}
