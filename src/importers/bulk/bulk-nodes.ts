// The nodes of a bulk import: rows of CSV with numbers for keys, and what their links will ask of them.
import { nodeKeys, type NodeLabel, nodeLabels } from '../../domain/graph-model.js';
import { MethodgraphError } from '../../domain/errors.js';
import { type Properties } from '../merging/properties.js';
import { type CsvFile, type CsvTable, createCsvTable } from './csv-table.js';
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
  readonly count: number;
  /** The files by label. */
  close(): Map<string, CsvFile[]>;
}

/** Nodes as CSV in `folder`; what links ask of them is kept under `workFolder`. */
export function createBulkNodes(folder: string, workFolder: string): BulkNodes {
  const tables = new Map<string, CsvTable>();
  const ends = Object.fromEntries(
    nodeLabels.map((label) => [label, createPartitions(`${workFolder}/${label}`)]),
  ) as Record<NodeLabel, Partitions>;
  let count = 0;

  function write(label: string, properties: Properties): number {
    const table = tables.get(label) ?? createCsvTable(folder, label, ':ID');
    tables.set(label, table);
    const number = count++;
    table.write(String(number), table.prepare(properties));
    return number;
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
    close: () => new Map([...tables].map(([label, table]) => [label, table.close()])),
  };
}
