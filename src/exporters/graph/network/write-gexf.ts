// The graph as GEXF, for Gephi, networkx and sigma.
import { exportedLabels, exportedLinkTypes } from '../graph-records.js';
import { type GraphReader } from '../read-graph.js';
import { escapeXml } from './escape-xml.js';
import { type NetworkProperty, type PropertyType } from './network.js';
import { linkProperties, nodeProperties, toNetworkLink, toNetworkNode } from './to-network.js';

const typeNames: Readonly<Record<PropertyType, string>> = {
  string: 'string',
  int: 'integer',
  long: 'long',
  double: 'double',
  boolean: 'boolean',
};

/** GEXF 1.2 (the version that all three read without being told): one static directed graph. */
export async function* writeGexf(reader: GraphReader): AsyncGenerator<string> {
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.gexf.net/1.2draft http://www.gexf.net/1.2draft/gexf.xsd" version="1.2">',
    '<graph mode="static" defaultedgetype="directed">',
    ...declare('node', nodeProperties),
    ...declare('edge', { relation: 'string', ...linkProperties }),
    '<nodes>',
    '',
  ].join('\n');
  for (const label of exportedLabels) {
    for await (const page of reader.readNodes(label)) {
      yield page
        .map((node) => toNetworkNode(label, node))
        .map(
          ({ id, label: name, properties }) =>
            `<node id="${id}" label="${escapeXml(name)}">${toValues(properties)}</node>\n`,
        )
        .join('');
    }
  }
  yield '</nodes>\n<edges>\n';
  let edges = 0;
  for (const type of exportedLinkTypes) {
    for await (const { links } of reader.readAllLinks(type)) {
      const lines = links
        .map((link) => toNetworkLink(type, link))
        .map(({ source, target, properties }) => {
          const values = toValues([{ name: 'relation', value: type }, ...properties]);
          return `<edge id="${edges++}" source="${source}" target="${target}" label="${type}">${values}</edge>\n`;
        });
      if (lines.length > 0) yield lines.join('');
    }
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

function declare(domain: 'node' | 'edge', properties: Readonly<Record<string, PropertyType>>): string[] {
  return [
    `<attributes class="${domain}" mode="static">`,
    ...Object.entries(properties).map(
      ([name, type]) => `<attribute id="${name}" title="${name}" type="${typeNames[type]}"/>`,
    ),
    '</attributes>',
  ];
}

function toValues(properties: readonly NetworkProperty[]): string {
  const values = properties.map(({ name, value }) => `<attvalue for="${name}" value="${escapeXml(value)}"/>`);
  return `<attvalues>${values.join('')}</attvalues>`;
}
