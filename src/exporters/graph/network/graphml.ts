// The pieces of a GraphML file, whatever network it holds: graphdrawing.org's schema 1.0.
import { escapeXml } from './escape-xml.js';
import { type NetworkLink, type NetworkNode, type NetworkProperty, type NetworkShape } from './network.js';

type Domain = 'node' | 'edge';

/** Declares every property with its type; nodes and links may follow in any order that has the ends of a link before it. */
export function openGraphml({ directed, nodeProperties, linkProperties }: NetworkShape): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...declare('node', { label: 'string', ...nodeProperties }),
    ...declare('edge', { type: 'string', ...linkProperties }),
    `<graph id="methodgraph" edgedefault="${directed ? 'directed' : 'undirected'}">`,
    '',
  ].join('\n');
}

export function toGraphmlNode({ id, label, properties }: NetworkNode): string {
  return `<node id="${id}">${toData('node', [{ name: 'label', value: label }, ...properties])}</node>\n`;
}

export function toGraphmlLink({ source, target, type, properties }: NetworkLink): string {
  const data = toData('edge', [{ name: 'type', value: type }, ...properties]);
  return `<edge source="${source}" target="${target}">${data}</edge>\n`;
}

export const graphmlEnd = '</graph>\n</graphml>\n';

const toKeyId = (domain: Domain, name: string): string => `${domain}-${name}`;

function declare(domain: Domain, properties: NetworkShape['nodeProperties']): string[] {
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
