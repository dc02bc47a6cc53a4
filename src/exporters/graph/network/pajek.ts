// The pieces of a Pajek network (.net), whatever it holds.
import { type NetworkLink, type NetworkNode } from './network.js';

/** How many vertices there will be, numbered from one. */
export const openPajek = (count: number): string => `*Vertices ${count}\n`;

/** Stands before the links. */
export const openPajekLinks = (directed: boolean): string => (directed ? '*Arcs\n' : '*Edges\n');

/**
 * A vertex is labelled `Random Forest (Method:random-forest)`: networkx takes the label for the vertex itself, so that it
 * has to be unique.
 */
export function toPajekVertex(number: number, node: NetworkNode): string {
  return `${number} "${toVertexLabel(node)}"\n`;
}

/** A link between the numbers of its ends, labelled with its type; its weight is one where it has none. */
export function toPajekLink(source: number, target: number, { type, weight = '1' }: NetworkLink): string {
  return `${source} ${target} ${weight} l "${type}"\n`;
}

/** The format has no way to write a quotation mark or a line break inside a label, and no two read `\` alike. */
function toVertexLabel({ label, id }: NetworkNode): string {
  const plain = label
    .replaceAll('"', "'")
    .replaceAll('\\', '/')
    .replace(/[\s\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
  return `${plain} (${id})`;
}
