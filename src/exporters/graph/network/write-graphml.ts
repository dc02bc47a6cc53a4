// The graph as GraphML, for networkx, igraph, Gephi and yEd.
import { exportedLabels, exportedLinkTypes } from '../graph-records.js';
import { type GraphReader } from '../read-graph.js';
import { graphmlEnd, openGraphml, toGraphmlLink, toGraphmlNode } from './graphml.js';
import { linkProperties, nodeProperties, toNetworkLink, toNetworkNode } from './to-network.js';

/** One directed graph; every property is declared with its type. */
export async function* writeGraphml(reader: GraphReader): AsyncGenerator<string> {
  yield openGraphml({ directed: true, nodeProperties, linkProperties });
  for (const label of exportedLabels) {
    for await (const page of reader.readNodes(label)) {
      yield page.map((node) => toGraphmlNode(toNetworkNode(label, node))).join('');
    }
  }
  for (const type of exportedLinkTypes) {
    for await (const { links } of reader.readAllLinks(type)) {
      if (links.length > 0) yield links.map((link) => toGraphmlLink(toNetworkLink(type, link))).join('');
    }
  }
  yield graphmlEnd;
}
