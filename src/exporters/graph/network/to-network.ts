// Nodes and links as tools for networks want them: an id, a label, and flat properties.
import { type LinkType, linkEnds, type NodeLabel } from '../../../domain/graph-model.js';
import { pickText, toLocalizedTexts, defaultLocale } from '../../../domain/locale.js';
import { encodeKey } from '../encode-key.js';
import { type ExportedLink, type NodeOf } from '../graph-records.js';

/** A property's type in these formats, by its name. */
export const nodeProperties = {
  kind: 'string',
  key: 'string',
  aliases: 'string',
  family: 'string',
  originYear: 'string',
  originator: 'string',
  type: 'string',
  year: 'int',
  doi: 'string',
  arxivId: 'string',
  openAlexId: 'string',
  isbn: 'string',
  url: 'string',
  venue: 'string',
  retracted: 'boolean',
  known: 'boolean',
  referencesKnown: 'string',
  orcid: 'string',
  identity: 'string',
} as const;

export const linkProperties = {
  position: 'int',
  printedName: 'string',
  citation: 'string',
  url: 'string',
  kinds: 'string',
  intents: 'string',
  influential: 'boolean',
  sources: 'string',
} as const;

export type PropertyType = 'string' | 'int' | 'boolean';

export interface NetworkProperty {
  readonly name: string;
  readonly value: string;
}

export interface NetworkNode {
  /** Of letters and digits of ASCII and `.-:_`, so that it is a name token of XML; unique over all labels. */
  readonly id: string;
  readonly label: string;
  readonly properties: readonly NetworkProperty[];
}

export interface NetworkLink {
  readonly source: string;
  readonly target: string;
  readonly type: LinkType;
  readonly properties: readonly NetworkProperty[];
}

export function toNetworkNode<Label extends NodeLabel>(kind: Label, node: NodeOf[Label]): NetworkNode {
  return {
    id: toNetworkId(kind, node.key),
    label: toDisplayLabel(node),
    properties: toProperties(nodeProperties, { ...node, ...toFlags(node), kind }),
  };
}

export function toNetworkLink(type: LinkType, link: ExportedLink): NetworkLink {
  const { start, end } = linkEnds[type];
  return {
    source: toNetworkId(start, link.startKey),
    target: toNetworkId(end, link.endKey),
    type,
    properties: toProperties(linkProperties, link),
  };
}

/** The id of the node with that key, the same in every file: `Method:random-forest`. */
export function toNetworkId(label: NodeLabel, key: string): string {
  return `${label}:${encodeKey(key, /[A-Za-z0-9.:-]/)}`;
}

/** What a reader of English calls it; the key where it has no name. */
function toDisplayLabel(node: NodeOf[NodeLabel]): string {
  if ('names' in node) {
    return pickText(toLocalizedTexts(node.nameLocales, node.names), defaultLocale)?.text ?? node.key;
  }
  return ('title' in node ? node.title : node.name) ?? node.key;
}

/** A paper says these in so many words: tools read a missing flag as false. */
function toFlags(node: NodeOf[NodeLabel]): object {
  return 'known' in node ? { known: node.known ?? true, retracted: node.retracted ?? false } : {};
}

/** Lists become one text, their members parted by semicolons; what is absent is left out. */
function toProperties(declared: Readonly<Record<string, PropertyType>>, from: object): NetworkProperty[] {
  const values = from as Readonly<Record<string, string | number | boolean | readonly string[] | null>>;
  return Object.keys(declared).flatMap((name) => {
    const value = values[name] ?? null;
    return value === null ? [] : [{ name, value: [value].flat().join('; ') }];
  });
}
