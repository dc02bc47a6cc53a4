// The graph as the CSV files that `neo4j-admin database import` reads: one a label, one a type of links.
import { stringify } from 'csv-stringify/sync';
import { linkEnds, type LinkType, type NodeLabel, nodeKeys } from '../../../domain/graph-model.js';
import { exportedLabels, type ExportedLink, exportedLinkTypes, type NodeOf } from '../graph-records.js';
import { type GraphReader } from '../read-graph.js';

/** A piece of one of several files; the pieces of a file follow each other. */
export interface FileChunk {
  readonly file: string;
  readonly text: string;
}

/** Stands between the members of a list (`--array-delimiter=U+001F`): no text has any use for it. */
const betweenMembers = '\u001f';

type Type = 'string' | 'int' | 'boolean' | 'string[]';

/** The columns of each label, besides its key, as they are called in the graph. */
const nodeColumns: { readonly [Label in NodeLabel]: readonly (readonly [keyof NodeOf[Label], Type])[] } = {
  Field: [
    ['nameLocales', 'string[]'],
    ['names', 'string[]'],
  ],
  Method: [
    ['nameLocales', 'string[]'],
    ['names', 'string[]'],
    ['summaryLocales', 'string[]'],
    ['summaries', 'string[]'],
    ['family', 'string'],
    ['originYear', 'string'],
    ['originator', 'string'],
    ['type', 'string'],
    ['aliases', 'string[]'],
  ],
  Paper: [
    ['title', 'string'],
    ['year', 'int'],
    ['doi', 'string'],
    ['arxivId', 'string'],
    ['openAlexId', 'string'],
    ['isbn', 'string'],
    ['pmid', 'string'],
    ['s2Id', 'string'],
    ['url', 'string'],
    ['citation', 'string'],
    ['venue', 'string'],
    ['retracted', 'boolean'],
    ['known', 'boolean'],
    ['referencesKnown', 'string'],
    ['notices', 'string[]'],
  ],
  Person: [
    ['name', 'string'],
    ['orcid', 'string'],
    ['identity', 'string'],
  ],
};

const linkColumns: Readonly<Record<LinkType, readonly (readonly [keyof ExportedLink, Type])[]>> = {
  RELATED_TO: [
    ['kinds', 'string[]'],
    ['sources', 'string[]'],
  ],
  DESCRIBED_IN: [
    ['position', 'int'],
    ['citation', 'string'],
    ['url', 'string'],
  ],
  IN_FIELD: [['position', 'int']],
  ORIGINATED_BY: [['position', 'int']],
  AUTHORED: [
    ['position', 'int'],
    ['printedName', 'string'],
  ],
  CITES: [
    ['intents', 'string[]'],
    ['influential', 'boolean'],
    ['sources', 'string[]'],
  ],
  PART_OF: [],
};

const nodeFiles: Readonly<Record<NodeLabel, string>> = {
  Field: 'fields.csv',
  Method: 'methods.csv',
  Paper: 'papers.csv',
  Person: 'people.csv',
};

const toLinkFile = (type: LinkType): string => `${type.toLowerCase().replaceAll('_', '-')}.csv`;

/**
 * RFC 4180 with line feeds, a header each (`paperId:ID(Paper)`), and last the arguments of the import
 * in a file of their own. Values are exact, for `neo4j-admin`, and not made safe for spreadsheets.
 */
export async function* writeCsv(reader: GraphReader): AsyncGenerator<FileChunk> {
  for (const label of exportedLabels) {
    const file = nodeFiles[label];
    const columns = nodeColumns[label] as readonly (readonly [string, Type])[];
    yield {
      file,
      text: toLines([[`${nodeKeys[label]}:ID(${label})`, ...columns.map(toHeading), ':LABEL']]),
    };
    for await (const page of reader.readNodes(label)) {
      const rows = page.map((node) => [node.key, ...toValues(columns, node), label]);
      yield { file, text: toLines(rows) };
    }
  }
  for (const type of exportedLinkTypes) {
    const file = toLinkFile(type);
    const columns = linkColumns[type];
    const { start, end } = linkEnds[type];
    yield {
      file,
      text: toLines([[`:START_ID(${start})`, `:END_ID(${end})`, ...columns.map(toHeading), ':TYPE']]),
    };
    for await (const { links } of reader.readAllLinks(type)) {
      const rows = links.map((link) => [link.startKey, link.endKey, ...toValues(columns, link), type]);
      if (rows.length > 0) yield { file, text: toLines(rows) };
    }
  }
  yield { file: 'import.args', text: toArguments() };
}

/** `neo4j-admin database import full DATABASE @import.args`, said in the folder of the files. */
function toArguments(): string {
  const files = [
    ...exportedLabels.map((label) => `--nodes=${nodeFiles[label]}`),
    ...exportedLinkTypes.map((type) => `--relationships=${toLinkFile(type)}`),
  ];
  return ['--array-delimiter=U+001F', '--multiline-fields=true', ...files, ''].join('\n');
}

const toHeading = ([name, type]: readonly [string, Type]): string =>
  type === 'string' ? name : `${name}:${type}`;

function toValues(columns: readonly (readonly [string, Type])[], from: object): unknown[] {
  return columns.map(([name]) => (from as Readonly<Record<string, unknown>>)[name]);
}

function toLines(rows: readonly (readonly unknown[])[]): string {
  return stringify(
    rows.map((values) => values.map(toCell)),
    { quoted_match: /[\r\n]/ },
  );
}

function toCell(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return String(value);
  if (!Array.isArray(value)) return value;
  return value.map((member) => String(member).replaceAll(betweenMembers, ' ')).join(betweenMembers);
}
