// What a question about citations comes to, whatever it is printed as: rows for readers, a network for its tools.
import {
  toProperties,
  type NetworkLink,
  type NetworkNode,
  type NetworkShape,
} from '../graph/network/network.js';

export type Cell = string | number | boolean | null;

export interface Column {
  /** As GraphQL calls it: the heading in CSV. */
  readonly name: string;
  /** A shorter heading for a table. */
  readonly heading?: string;
  /** In a table it is not broken for want of room where others can be. */
  readonly isKey?: true;
}

export interface Answer {
  /** What it is, for the line above a table. */
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** How much there is and what of it is shown, for the line below. */
  readonly note: string;
  /** Null where there is none in such an answer. */
  readonly network: AnswerNetwork | null;
}

export interface AnswerNetwork extends NetworkShape {
  /** What everything else is linked to: the same on each page of an answer that has several. */
  readonly centre: readonly NetworkNode[];
  /** Each once, none of the centre among them. */
  readonly nodes: readonly NetworkNode[];
  readonly links: readonly NetworkLink[];
  /** How many there are on all pages, the centre included. */
  readonly nodeCount: number;
}

/** The network that has no more pages. Of nodes that are told twice the first is taken. */
export function toNetwork(
  shape: NetworkShape,
  told: readonly NetworkNode[],
  links: readonly NetworkLink[],
): AnswerNetwork {
  const nodes = [...new Map([...told].reverse().map((node) => [node.id, node])).values()].reverse();
  return { ...shape, centre: [], nodes, links, nodeCount: nodes.length };
}

/** A link with those of its properties that are declared. */
export function toLink(
  { linkProperties }: Pick<NetworkShape, 'linkProperties'>,
  { source, target, type, weight }: Omit<NetworkLink, 'properties'>,
  properties: object = {},
): NetworkLink {
  return {
    source,
    target,
    type,
    properties: toProperties(linkProperties, properties),
    ...(weight !== undefined && { weight }),
  };
}
