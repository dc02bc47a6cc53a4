// The graph as GraphML, for networkx, igraph, Gephi and yEd.
import { exportedLabels, exportedLinkTypes } from '../graph-records.js';
import { type GraphReader } from '../read-graph.js';
import { escapeXml } from './escape-xml.js';
import {
  linkProperties,
  type NetworkProperty,
  nodeProperties,
  type PropertyType,
  toNetworkLink,
  toNetworkNode,
} from './to-network.js';

/** One directed graph; every property is declared with its type (graphdrawing.org's schema 1.0). */
export async function* writeGraphml(reader: GraphReader): AsyncGenerator<string> {
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...declare('node', { label: 'string', ...nodeProperties }),
    ...declare('edge', { type: 'string', ...linkProperties }),
    '<graph id="methodgraph" edgedefault="directed">',
    '',
  ].join('\n');
  for (const label of exportedLabels) {
    for await (const page of reader.readNodes(label)) {
      yield page
        .map((node) => toNetworkNode(label, node))
        .map((node) => {
          const properties = [{ name: 'label', value: node.label }, ...node.properties];
          return `<node id="${node.id}">${toData('node', properties)}</node>\n`;
        })
        .join('');
    }
  }
  for (const type of exportedLinkTypes) {
    for await (const { links } of reader.readAllLinks(type)) {
      const lines = links
        .map((link) => toNetworkLink(type, link))
        .map(({ source, target, properties }) => {
          const data = toData('edge', [{ name: 'type', value: type }, ...properties]);
          return `<edge source="${source}" target="${target}">${data}</edge>\n`;
        });
      if (lines.length > 0) yield lines.join('');
    }
  }
  yield '</graph>\n</graphml>\n';
}

type Domain = 'node' | 'edge';

const toKeyId = (domain: Domain, name: string): string => `${domain}-${name}`;

function declare(domain: Domain, properties: Readonly<Record<string, PropertyType>>): string[] {
  return Object.entries(properties).map(
    ([name, type]) =>
      `<key id="${toKeyId(domain, name)}" for="${domain}" attr.name="${name}" attr.type="${type}"/>`,
  );
}

function toData(domain: Domain, properties: readonly NetworkProperty[]): string {
  return properties
    .map(({ name, value }) => `<data key="${toKeyId(domain, name)}">${escapeXml(value)}</data>`)
    .join('');
}
