// The links of a bulk import: joined on disk with the nodes at their ends, the same pair made one link.
import { linkEnds, type LinkType, linkTypes } from '../../domain/graph-model.js';
import { type Properties } from '../merging/properties.js';
import { type BulkNodes } from './bulk-nodes.js';
import { toTextCell } from './csv-cells.js';
import { type CsvFile, createCsvTable, type CsvTable, type PreparedRow } from './csv-table.js';
import { createPartitions, partitionCount, type Partitions } from './partitions.js';

/** A link as it is written: keys and orders are taken from its nodes at the end. */
export interface BulkLink {
  readonly startKey: string;
  readonly endKey: string;
  readonly properties: Properties;
}

/** What the same link becomes when it is written once more. */
export type JoinTwo = (type: LinkType, before: BulkLink, again: BulkLink) => Properties;

export interface BulkLinks {
  add(type: LinkType, links: readonly BulkLink[]): void;
  /** Writes all links as CSV; those of which an end is not there are left out, as a MATCH does. */
  write(nodes: BulkNodes, joinTwo: JoinTwo, advance: (done: number) => void): Map<LinkType, CsvFile[]>;
  readonly count: number;
}

/** How many different sets of properties are kept ready as cells. */
const mostPrepared = 10_000;

const fixedColumns = ':START_ID,:END_ID,startKey:string,endKey:string,startOrder:string,endOrder:string';

/** Links as CSV in `folder`; until all nodes are there they are kept under `workFolder`. */
export function createBulkLinks(folder: string, workFolder: string): BulkLinks {
  const byStart = new Map<LinkType, Partitions>();
  let count = 0;
  let written = 0;
  return {
    get count() {
      return count;
    },
    add: (type, links) => {
      const partitions = byStart.get(type) ?? createPartitions(`${workFolder}/${type}-by-start`);
      byStart.set(type, partitions);
      for (const { startKey, endKey, properties } of links) {
        count += 1;
        // Neither keys nor JSON hold a tab.
        partitions.append(startKey, `${startKey}\t${endKey}\t${JSON.stringify(properties)}`);
      }
    },
    write: (nodes, joinTwo, advance) => {
      const files = new Map<LinkType, CsvFile[]>();
      const onLink = (): void => {
        written += 1;
        if (written % 50_000 === 0) advance(written / 2);
      };
      for (const type of linkTypes) {
        const partitions = byStart.get(type);
        if (!partitions) continue;
        const byEnd = joinStarts(type, partitions, nodes, `${workFolder}/${type}-by-end`, onLink);
        const table = createCsvTable(folder, type, fixedColumns);
        writeJoined(type, byEnd, nodes, table, joinTwo, onLink);
        files.set(type, table.close());
      }
      return files;
    },
  };
}

/** The same links with what is to be known of their start, divided by their end. */
function joinStarts(
  type: LinkType,
  byStart: Partitions,
  nodes: BulkNodes,
  folder: string,
  onLink: () => void,
): Partitions {
  const byEnd = createPartitions(folder);
  for (let partition = 0; partition < partitionCount; partition += 1) {
    const lines = byStart.read(partition);
    if (lines.length === 0) continue;
    const starts = nodes.readEnds(linkEnds[type].start, partition);
    for (const line of lines) {
      onLink();
      const first = line.indexOf('\t');
      const start = starts.get(line.slice(0, first));
      if (!start) continue;
      const endKey = line.slice(first + 1, line.indexOf('\t', first + 1));
      byEnd.append(endKey, `${start.number}\t${start.order}\t${line}`);
    }
    byStart.remove(partition);
  }
  return byEnd;
}

interface JoinedLink {
  readonly startKey: string;
  readonly endKey: string;
  readonly startOrder: string;
  readonly startNumber: string;
  /** As JSON. */
  properties: string;
}

function writeJoined(
  type: LinkType,
  byEnd: Partitions,
  nodes: BulkNodes,
  table: CsvTable,
  joinTwo: JoinTwo,
  onLink: () => void,
): void {
  const prepare = rememberRows(table);
  for (let partition = 0; partition < partitionCount; partition += 1) {
    const lines = byEnd.read(partition);
    if (lines.length === 0) continue;
    const ends = nodes.readEnds(linkEnds[type].end, partition);
    const links = new Map<string, JoinedLink>();
    for (const line of lines) {
      onLink();
      const [startNumber, startOrder, startKey, endKey, properties] = line.split('\t') as [
        string,
        string,
        string,
        string,
        string,
      ];
      const end = ends.get(endKey);
      if (!end) continue;
      const pair = `${startNumber} ${end.number}`;
      const before = links.get(pair);
      if (before) before.properties = joinTexts(type, before, properties, joinTwo);
      else links.set(pair, { startNumber, startOrder, startKey, endKey, properties });
    }
    for (const { startNumber, startOrder, startKey, endKey, properties } of links.values()) {
      const { number, order } = ends.get(endKey)!;
      const orders = `${toOrderCell(startOrder)},${toOrderCell(order)}`;
      nodes.countLink(type, Number(startNumber), number);
      const fixed = `${startNumber},${number},${toTextCell(startKey)},${toTextCell(endKey)},${orders}`;
      table.write(fixed, prepare(properties));
    }
    byEnd.remove(partition);
  }
}

function joinTexts(type: LinkType, before: JoinedLink, again: string, joinTwo: JoinTwo): string {
  const { startKey, endKey } = before;
  const toLink = (properties: string): BulkLink => ({
    startKey,
    endKey,
    properties: JSON.parse(properties) as Properties,
  });
  return JSON.stringify(joinTwo(type, toLink(before.properties), toLink(again)));
}

const toOrderCell = (order: string): string => (order === '' ? '' : toTextCell(JSON.parse(order) as string));

/** Most links say the same of themselves as many others: their cells are made once. */
function rememberRows(table: CsvTable): (properties: string) => PreparedRow {
  const prepared = new Map<string, PreparedRow>();
  return (properties) => {
    const known = prepared.get(properties);
    if (known) return known;
    if (prepared.size >= mostPrepared) prepared.clear();
    const row = table.prepare(JSON.parse(properties) as Properties);
    prepared.set(properties, row);
    return row;
  };
}
