// The nodes of a bulk import: rows of CSV with numbers for keys, what their links will ask of them, and what links tell.
import { type LinkType, nodeKeys, type NodeLabel, nodeLabels } from '../../domain/graph-model.js';
import { MethodgraphError } from '../../domain/errors.js';
import { type Properties } from '../merging/properties.js';
import { type CsvFile, type CsvTable, createCsvTable } from './csv-table.js';
import { countedColumns, createLateCounts, toUncountedCells } from './late-counts.js';
import { createPartitions, type Partitions } from './partitions.js';

/** What a link has to know of a node. */
export interface NodeEnd {
  /** Its number in the CSV files. */
  readonly number: number;
  /** Its order key as JSON; empty where it has none. */
  readonly order: string;
}

export interface BulkNodes {
  /** Adds a node of one of the graph's labels; each is added once. */
  add(label: NodeLabel, key: string, properties: Properties): void;
  /** Adds a node that no link runs to, of whatever label. */
  addNote(label: string, properties: Properties): void;
  /** The nodes of a label in one partition, by key. */
  readEnds(label: NodeLabel, partition: number): Map<string, NodeEnd>;
  /** Told of each link once, by the numbers of its nodes, when all nodes are there. */
  countLink(type: LinkType, start: number, end: number): void;
  readonly count: number;
  /** The files by label, or labels with a colon between. */
  close(): Map<string, CsvFile[]>;
}

/** Whose popularity is a number of links: written with them. */
const counted: readonly string[] = ['Paper', 'Person'] satisfies NodeLabel[];
/** Whose popularity takes more than that, as well as places in lists by name: left to whoever opens the graph. */
const stale: readonly string[] = ['Method', 'Field'] satisfies NodeLabel[];

/** Which end of a link is more popular by it, of those that are counted. */
const countedEnds: Readonly<Partial<Record<LinkType, 'start' | 'end'>>> = {
  CITES: 'end',
  AUTHORED: 'start',
  ORIGINATED_BY: 'end',
};

/** Nodes as CSV in `folder`; what links ask of them is kept under `workFolder`. */
export function createBulkNodes(folder: string, workFolder: string): BulkNodes {
  const tables = new Map<string, CsvTable>();
  const ends = Object.fromEntries(
    nodeLabels.map((label) => [label, createPartitions(`${workFolder}/${label}`)]),
  ) as Record<NodeLabel, Partitions>;
  const lateCounts = createLateCounts();
  let counts = new Uint32Array(0);
  let count = 0;

  function write(label: string, properties: Properties): number {
    const isCounted = counted.includes(label);
    const table = tables.get(label) ?? openTable(label, isCounted);
    tables.set(label, table);
    const number = count++;
    const fixed = isCounted ? `${number},${toUncountedCells(properties)}` : String(number);
    table.write(fixed, table.prepare(properties));
    return number;
  }

  function openTable(label: string, isCounted: boolean): CsvTable {
    return isCounted
      ? createCsvTable(folder, label, `:ID,${countedColumns}`, lateCounts.noteRow)
      : createCsvTable(folder, label, ':ID');
  }

  return {
    get count() {
      return count;
    },
    add: (label, key, properties) => {
      const number = write(label, { ...properties, [nodeKeys[label]]: key });
      const order = properties['orderKey'];
      ends[label].append(
        key,
        JSON.stringify([key, number, order === undefined ? '' : JSON.stringify(order)]),
      );
    },
    addNote: (label, properties) => {
      write(label, properties);
    },
    readEnds: (label, partition) => {
      const found = new Map<string, NodeEnd>();
      for (const line of ends[label].read(partition)) {
        const [key, number, order] = JSON.parse(line) as [string, number, string];
        // Merging makes one node of a key; were it ever otherwise, the graph would be broken in silence.
        if (found.has(key)) throw new MethodgraphError('INTERNAL', `${label} ${key} was made twice.`);
        found.set(key, { number, order });
      }
      return found;
    },
    countLink: (type, start, end) => {
      const which = countedEnds[type];
      if (which === undefined) return;
      if (counts.length < count) counts = new Uint32Array(count);
      counts[which === 'start' ? start : end]! += 1;
    },
    close: () => {
      const files = [...tables].map(([label, table]): [string, CsvFile[]] => [
        stale.includes(label) ? `${label}:Stale${label}` : label,
        table.close(),
      ]);
      lateCounts.fill(counts);
      return new Map(files);
    },
  };
}
