// The links that a node's records list, as they are to be: kept until all nodes are there.
import { linkEnds, type LinkType, linkTypes, type NodeLabel } from '../../domain/graph-model.js';
import { type ResolvedField, type ResolvedMethod } from '../merging/resolve-method.js';
import { type ResolvedPaper } from '../merging/resolve-paper.js';
import { type Properties } from '../merging/properties.js';
import { type Outcome, type RecordKind } from '../tally.js';

/** Which end of a link lists it; citations are told by themselves. */
export const linkOwners = {
  RELATED_TO: 'start',
  DESCRIBED_IN: 'start',
  IN_FIELD: 'start',
  ORIGINATED_BY: 'start',
  AUTHORED: 'end',
  PART_OF: 'start',
} as const satisfies Record<Exclude<LinkType, 'CITES'>, 'start' | 'end'>;

/** The types of links that nodes of the label list. */
export function typesListedBy(label: NodeLabel, owner: 'start' | 'end'): LinkType[] {
  return linkTypes.filter(
    (type) => type !== 'CITES' && linkOwners[type] === owner && linkEnds[type][owner] === label,
  );
}

/** One link as it is listed: the other end as the record names it, not yet looked up. */
export interface ListedLink {
  readonly mention: string;
  readonly properties: Properties;
  readonly imports: readonly number[];
}

/** All links of a type that a node owns: those stored and not listed go. */
export interface LinkList {
  readonly type: LinkType;
  /** Which end the owner is. */
  readonly owner: 'start' | 'end';
  readonly links: readonly ListedLink[];
}

/** What one node lists, with what became of its records: a new link makes an unchanged one changed. */
export interface OwnedLinks {
  readonly label: NodeLabel;
  readonly key: string;
  /** Whether the node was in the graph before, and may have links. */
  readonly stored: boolean;
  readonly kind: RecordKind;
  readonly outcomes: readonly Outcome[];
  readonly lists: readonly LinkList[];
}

export function toMethodLists(method: ResolvedMethod): LinkList[] {
  return [
    {
      type: 'IN_FIELD',
      owner: 'start',
      links: method.fields.map(({ item, imports }, position) => ({
        mention: item,
        properties: { position },
        imports,
      })),
    },
    {
      type: 'DESCRIBED_IN',
      owner: 'start',
      links: method.sources.map(({ item, imports }, position) => ({
        mention: item.paper,
        properties: { position, citation: item.citation ?? null, url: item.url ?? null },
        imports,
      })),
    },
    {
      type: 'ORIGINATED_BY',
      owner: 'start',
      links: method.people.map(({ item, imports }, position) => ({
        mention: item,
        properties: { position },
        imports,
      })),
    },
    {
      type: 'RELATED_TO',
      owner: 'start',
      links: method.related.map(({ slug, kinds, sources, imports }) => ({
        mention: slug,
        properties: { kinds, sources },
        imports,
      })),
    },
  ];
}

export function toFieldLists(field: ResolvedField): LinkList[] {
  const links = field.partOf.map(({ item, imports }) => ({ mention: item, properties: {}, imports }));
  return [{ type: 'PART_OF', owner: 'start', links }];
}

export function toPaperLists(paper: ResolvedPaper): LinkList[] {
  const authors: LinkList = {
    type: 'AUTHORED',
    owner: 'end',
    links: paper.authors.map(({ person, printedName }, position) => ({
      mention: person,
      properties: { position, printedName: printedName ?? null },
      imports: paper.authorImports,
    })),
  };
  return [authors];
}
