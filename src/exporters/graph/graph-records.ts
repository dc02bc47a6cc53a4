// What is read of the graph to be exported: nodes and links with the properties of the contract, nothing internal.
import { type LinkType, linkTypes, type NodeLabel } from '../../domain/graph-model.js';
import { type PersonIdentity } from '../../domain/person.js';
import { type ReferenceCoverage } from '../../domain/paper.js';

/** The order in which the formats take the labels. */
export const exportedLabels = ['Field', 'Method', 'Paper', 'Person'] as const satisfies readonly NodeLabel[];

/** The order in which the formats take the types of links. */
export const exportedLinkTypes: readonly LinkType[] = [...linkTypes].sort();

export interface FieldNode {
  readonly key: string;
  readonly nameLocales: readonly string[] | null;
  readonly names: readonly string[] | null;
}

export interface MethodNode extends FieldNode {
  readonly summaryLocales: readonly string[] | null;
  readonly summaries: readonly string[] | null;
  readonly family: string | null;
  readonly originYear: string | null;
  readonly originator: string | null;
  readonly type: string | null;
  readonly aliases: readonly string[] | null;
}

export interface PaperNode {
  readonly key: string;
  readonly title: string | null;
  readonly year: number | null;
  readonly doi: string | null;
  readonly arxivId: string | null;
  readonly openAlexId: string | null;
  readonly isbn: string | null;
  readonly pmid: string | null;
  readonly s2Id: string | null;
  readonly url: string | null;
  readonly citation: string | null;
  readonly venue: string | null;
  readonly retracted: boolean | null;
  readonly known: boolean | null;
  readonly referencesKnown: ReferenceCoverage | null;
  /** Each a kind and the key of a paper: `retraction doi:10.1/x`. */
  readonly notices: readonly string[] | null;
}

export interface PersonNode {
  readonly key: string;
  readonly name: string | null;
  readonly orcid: string | null;
  readonly identity: PersonIdentity | null;
  /** Ids of people told apart from this one by what was loaded. */
  readonly differentFrom: readonly string[] | null;
}

/** A node of each label. */
export interface NodeOf {
  readonly Field: FieldNode;
  readonly Method: MethodNode;
  readonly Paper: PaperNode;
  readonly Person: PersonNode;
}

/** A link of any type; null where it does not say. */
export interface ExportedLink {
  readonly startKey: string;
  readonly endKey: string;
  readonly position: number | null;
  readonly citation: string | null;
  readonly url: string | null;
  readonly printedName: string | null;
  readonly kinds: readonly string[] | null;
  readonly intents: readonly string[] | null;
  readonly influential: boolean | null;
  readonly sources: readonly string[] | null;
}

/** The links of one type at one end of one node, by the key of their other end. */
export interface LinkGroup {
  readonly key: string;
  readonly links: readonly ExportedLink[];
}

/** Which end of a link is meant: `from` the node that it leaves, `to` the one that it leads to. */
export type Direction = 'from' | 'to';
