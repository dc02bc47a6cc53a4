// The graph as a Pajek network (.net), for Pajek and networkx.
import { MethodgraphError } from '../../../domain/errors.js';
import { type LinkType } from '../../../domain/graph-model.js';
import { exportedLabels, type ExportedLink, exportedLinkTypes } from '../graph-records.js';
import { type GraphReader } from '../read-graph.js';
import { type NodeNumbers, openNodeNumbers } from './number-nodes.js';
import { type NetworkNode, toNetworkLink, toNetworkNode } from './to-network.js';

/** How many arcs look up the numbers of their ends at once. */
const arcsAtOnce = 5_000;

/**
 * Vertices numbered from one, then directed arcs of weight one, each labelled with its type. A vertex
 * is labelled `Random Forest (Method:random-forest)`: networkx takes the label for the vertex itself,
 * so that it has to be unique.
 * @throws CONFLICT where nodes come or go while the graph is exported
 */
export async function* writePajek(reader: GraphReader): AsyncGenerator<string> {
  const count = await reader.countNodes();
  const numbers = await openNodeNumbers();
  try {
    yield `*Vertices ${count}\n`;
    let written = 0;
    for (const label of exportedLabels) {
      for await (const page of reader.readNodes(label)) {
        const nodes = page.map((node) => toNetworkNode(label, node));
        const places = await numbers.give(nodes.map(({ id }) => id));
        yield nodes.map((node, place) => `${places[place]} "${toVertexLabel(node)}"\n`).join('');
        written += nodes.length;
      }
    }
    if (written !== count) throw graphChanged();
    yield '*Arcs\n';
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
  const ends = links
    .map((link) => toNetworkLink(type, link))
    .flatMap(({ source, target }) => [source, target]);
  const places = await numbers.find(ends);
  return links
    .map((_, place) => {
      const [source, target] = places.slice(2 * place, 2 * place + 2);
      if (source === undefined || target === undefined) throw graphChanged();
      return `${source} ${target} 1 l "${type}"\n`;
    })
    .join('');
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

function graphChanged(): MethodgraphError {
  return new MethodgraphError(
    'CONFLICT',
    'The graph changed while it was exported, and this format numbers its nodes; export it again.',
  );
}
