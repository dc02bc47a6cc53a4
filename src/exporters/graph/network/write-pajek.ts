// The graph as a Pajek network (.net), for Pajek and networkx.
import { MethodgraphError } from '../../../domain/errors.js';
import { type LinkType } from '../../../domain/graph-model.js';
import { exportedLabels, type ExportedLink, exportedLinkTypes } from '../graph-records.js';
import { type GraphReader } from '../read-graph.js';
import { type NodeNumbers, openNodeNumbers } from './number-nodes.js';
import { type NetworkLink } from './network.js';
import { openPajek, openPajekLinks, toPajekLink, toPajekVertex } from './pajek.js';
import { toNetworkLink, toNetworkNode } from './to-network.js';

/** How many arcs look up the numbers of their ends at once. */
const arcsAtOnce = 5_000;

/**
 * Vertices numbered from one, then directed arcs of weight one, each labelled with its type.
 * @throws CONFLICT where nodes come or go while the graph is exported
 */
export async function* writePajek(reader: GraphReader): AsyncGenerator<string> {
  const count = await reader.countNodes();
  const numbers = await openNodeNumbers();
  try {
    yield openPajek(count);
    let written = 0;
    for (const label of exportedLabels) {
      for await (const page of reader.readNodes(label)) {
        const nodes = page.map((node) => toNetworkNode(label, node));
        const places = await numbers.give(nodes.map(({ id }) => id));
        yield nodes.map((node, place) => toPajekVertex(places[place]!, node)).join('');
        written += nodes.length;
      }
    }
    if (written !== count) throw graphChanged();
    yield openPajekLinks(true);
    for (const type of exportedLinkTypes) yield* writeArcs(reader, type, numbers);
  } finally {
    await numbers.dispose();
  }
}

async function* writeArcs(reader: GraphReader, type: LinkType, numbers: NodeNumbers): AsyncGenerator<string> {
  let waiting: ExportedLink[] = [];
  for await (const { links } of reader.readAllLinks(type)) {
    for (const link of links) {
      waiting.push(link);
      if (waiting.length < arcsAtOnce) continue;
      yield await toArcs(waiting, type, numbers);
      waiting = [];
    }
  }
  if (waiting.length > 0) yield await toArcs(waiting, type, numbers);
}

async function toArcs(links: readonly ExportedLink[], type: LinkType, numbers: NodeNumbers): Promise<string> {
  return toNumberedLinks(
    links.map((link) => toNetworkLink(type, link)),
    numbers,
  );
}

/** The links between nodes that have been numbered. @throws CONFLICT for one that has not */
export async function toNumberedLinks(links: readonly NetworkLink[], numbers: NodeNumbers): Promise<string> {
  const places = await numbers.find(links.flatMap(({ source, target }) => [source, target]));
  return links
    .map((link, place) => {
      const [source, target] = places.slice(2 * place, 2 * place + 2);
      if (source === undefined || target === undefined) throw graphChanged();
      return toPajekLink(source, target, link);
    })
    .join('');
}

/** Why a network that numbers its nodes can't be written. */
export function graphChanged(): MethodgraphError {
  return new MethodgraphError(
    'CONFLICT',
    'The graph changed while it was exported, and this format numbers its nodes; export it again.',
  );
}
