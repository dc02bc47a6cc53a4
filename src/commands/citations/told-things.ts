// Papers and methods as answers tell them: in rows, and as nodes of a network.
import { type Column } from '../../exporters/answers/answer.js';
import { type NetworkNode, type PropertyType, toProperties } from '../../exporters/graph/network/network.js';
import { toNetworkId } from '../../exporters/graph/network/to-network.js';

export interface ToldPaper {
  readonly paperId: string;
  readonly title: string | null;
  readonly year: number | null;
  readonly citationCount: number;
}

export interface ToldMethod {
  readonly slug: string;
  readonly name: string;
}

/** What a document asks of each. */
export const paperFields = 'paperId title year citationCount';
export const methodFields = 'slug name';

export const paperColumns: readonly Column[] = [
  { name: 'paperId', heading: 'paper', isKey: true },
  { name: 'year' },
  { name: 'citationCount', heading: 'cited by' },
];
export const titleColumn: Column = { name: 'title' };
export const methodColumns: readonly Column[] = [
  { name: 'slug', heading: 'method', isKey: true },
  { name: 'name' },
];

export const toPaperCells = ({ paperId, year, citationCount }: ToldPaper) => [paperId, year, citationCount];
export const toMethodCells = ({ slug, name }: ToldMethod) => [slug, name];

type Properties = Readonly<Record<string, PropertyType>>;

export const paperProperties = {
  kind: 'string',
  key: 'string',
  title: 'string',
  year: 'int',
  citationCount: 'int',
} as const satisfies Properties;

export const methodProperties = {
  kind: 'string',
  key: 'string',
  name: 'string',
  year: 'int',
} as const satisfies Properties;

export const toPaperId = (paperId: string): string => toNetworkId('Paper', paperId);
export const toMethodId = (slug: string): string => toNetworkId('Method', slug);

/** With those of `others` that are declared besides. */
export function toPaperNode(
  paper: ToldPaper,
  declared: Properties = paperProperties,
  others: object = {},
): NetworkNode {
  return {
    id: toPaperId(paper.paperId),
    label: paper.title ?? paper.paperId,
    properties: toProperties(declared, { ...paper, ...others, kind: 'Paper', key: paper.paperId }),
  };
}

export function toMethodNode(
  method: ToldMethod,
  declared: Properties = methodProperties,
  others: object = {},
): NetworkNode {
  return {
    id: toMethodId(method.slug),
    label: method.name,
    properties: toProperties(declared, { ...method, ...others, kind: 'Method', key: method.slug }),
  };
}

/** What a reader calls it. */
export const toName = ({ title, paperId }: Pick<ToldPaper, 'title' | 'paperId'>): string =>
  title === null ? paperId : `«${title}» (${paperId})`;

/** `1,071 papers`, `1 paper`. */
export const count = (number: number | string, one: string, several = `${one}s`): string =>
  `${group(number)} ${String(number) === '1' ? one : several}`;

/** `1,071`; also of numbers beyond 2^53, which GraphQL answers as texts. */
export const group = (number: number | string): string => BigInt(number).toLocaleString('en');

/** What is told of an answer that may be cut. */
export function toNote(shown: string, truncated: boolean, more: string): string {
  if (truncated) return `${shown}, cut: there are more (${more}).`;
  return shown.startsWith('0 ') ? `${shown}: there are none.` : `${shown}, which are all there are.`;
}

export const upTo = (asOfYear: unknown): string =>
  typeof asOfYear === 'number' ? `, as of ${asOfYear}` : '';
