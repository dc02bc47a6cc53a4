// Whatever has a global id.
import { MethodgraphError } from '../../domain/errors.js';
import { type Field, type FieldRow, toField } from '../../domain/field.js';
import { type NodeType, parseGlobalId } from '../../domain/global-id.js';
import { type Method, type MethodRow, toMethod } from '../../domain/method.js';
import { type Paper, type PaperRow, toPaper } from '../../domain/paper.js';
import { type Person, type PersonRow, toPerson } from '../../domain/person.js';
import { type Graph } from '../../graph/graph.js';

/** How many global ids `nodes` takes at once. */
export const maximumNodes = 100;

type AnyNode =
  | (Method & { readonly __typename: 'Method' })
  | (Paper & { readonly __typename: 'Paper' })
  | (Person & { readonly __typename: 'Person' })
  | (Field & { readonly __typename: 'Field' });

/** A row of `cypher/nodes/nodes-by-key.cypher`: the type says which. */
interface NodeRow {
  readonly type: NodeType;
  readonly row: MethodRow | PaperRow | PersonRow | FieldRow;
}

/** What has that global id, or null. */
export async function findNode(graph: Graph, id: string): Promise<AnyNode | null> {
  const node = parseGlobalId(id);
  if (!node) return null;
  const found = await graph.load<NodeRow>('nodes/nodes-by-key', `${node.type}:${node.key}`);
  return found && toNode(found);
}

/**
 * What has these global ids, in the order asked, null where nothing has it.
 * @throws INVALID_INPUT for more than 100
 */
export function findNodes(graph: Graph, ids: readonly string[]): Promise<(AnyNode | null)[]> {
  if (ids.length > maximumNodes) {
    throw new MethodgraphError(
      'INVALID_INPUT',
      `\`ids\` holds ${ids.length}; at most ${maximumNodes} are allowed.`,
      {
        maximum: maximumNodes,
      },
    );
  }
  return Promise.all(ids.map((id) => findNode(graph, id)));
}

function toNode({ type, row }: NodeRow): AnyNode {
  switch (type) {
    case 'Method':
      return { __typename: type, ...toMethod(row as MethodRow, null) };
    case 'Paper':
      return { __typename: type, ...toPaper(row as PaperRow, null) };
    case 'Person':
      return { __typename: type, ...toPerson(row as PersonRow, null) };
    case 'Field':
      return { __typename: type, ...toField(row as FieldRow, null) };
  }
}
