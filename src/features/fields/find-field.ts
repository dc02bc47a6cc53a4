// A field of study by key or global id, and what its fields need of the graph.
import { type MethodList } from '../../domain/browsing.js';
import { type Field, type FieldRow, toField } from '../../domain/field.js';
import { toCandidateKeys } from '../../domain/global-id.js';
import { type MethodRow, toMethod } from '../../domain/method.js';
import { type PageArguments, toConnection, toPage } from '../../domain/page.js';
import { type Graph } from '../../graph/graph.js';

interface MethodItem {
  readonly orderKey: string;
  readonly node: MethodRow;
}

/** The field with that key or global id, or null. */
export async function findField(graph: Graph, id: string): Promise<Field | null> {
  const keys = toCandidateKeys('Field', id);
  for (const row of await Promise.all(keys.map((key) => graph.load<FieldRow>('fields/fields-by-id', key)))) {
    if (row) return toField(row, null);
  }
  return null;
}

/** The wider fields that a field is part of, by key. */
export async function listWiderFields(graph: Graph, field: Field): Promise<Field[]> {
  const rows = await graph.load<FieldRow[]>('fields/wider-fields', field.fieldId);
  return (rows ?? []).map((row) => toField(row, field.locale));
}

/** The methods that name a field itself, by slug. @throws INVALID_INPUT for a page that can't be */
export async function listMethods(graph: Graph, field: Field, args: PageArguments): Promise<MethodList> {
  const page = toPage('Field.methods', args);
  const rows = await graph.loadPage<MethodItem>('fields/methods-of-fields', field.fieldId, page);
  const { methodCount, locale } = field;
  const connection = toConnection(page, rows, methodCount, (item) => ({ node: toMethod(item.node, locale) }));
  return {
    things: 'methods',
    filter: { inField: { ids: [field.fieldId], withParts: false } },
    page: () => Promise.resolve(connection),
    knownCount: methodCount,
    locale,
  };
}
