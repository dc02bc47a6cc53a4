// Nodes and links of the graph as those of a network.
import { type LinkType, linkEnds, type NodeLabel } from '../../../domain/graph-model.js';
import { pickText, toLocalizedTexts, defaultLocale } from '../../../domain/locale.js';
import { encodeKey } from '../encode-key.js';
import { type ExportedLink, type NodeOf } from '../graph-records.js';
import { type NetworkLink, type NetworkNode, toProperties } from './network.js';

/** The properties of nodes and of links, with their types. */
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
