// What an operation may come to: how deep it goes, and how many things it may answer in the worst case.
import {
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { mostInResult } from '../domain/citation-limits.js';
import { MethodgraphError } from '../domain/errors.js';
import { mainPathLimits } from '../domain/main-path/main-path.js';
import { defaultPageSize, maximumPageSize } from '../domain/page.js';

/** How many fields may stand inside each other. */
export const maximumDepth = 20;
/** How many things an answer may hold in the worst case. */
export const maximumThings = 50_000;
/** How long a list without a page size is taken to be: the authors of a paper, the sources of a method. */
const assumedListLength = 5;
const { papersOnPaths, keyRoutes } = mainPathLimits;
/** How long lists without a page size may get, where there is a limit of their own. */
const longestLists: Readonly<Record<string, number>> = {
  'MainPath.paths': keyRoutes,
  'MainPath.papers': papersOnPaths,
  'MainPath.links': papersOnPaths,
  // All paths together have no more.
  'MainPathRoute.papers': papersOnPaths / keyRoutes,
  'MainPathRoute.links': papersOnPaths / keyRoutes,
};

export interface OperationSize {
  readonly depth: number;
  readonly things: number;
}

interface Measured {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * The size of a valid operation: a page, or another result of which `first` tells how much, counts the size
 * asked for, a list asked for by keys their number, one that has a limit of its own that, any other list of
 * things five, and what is nested is multiplied. Introspection is left out: graphql-js bounds it itself.
 */
export function measureOperation({ schema, operation, fragments, variables }: Measured): OperationSize {
  let depth = 0;
  let things = 0;

  /** `inPage`: as many as its page holds have been counted for the type already. */
  function walk(
    selectionSet: SelectionSetNode,
    type: unknown,
    level: number,
    parents: number,
    inPage: boolean,
  ): void {
    depth = Math.max(depth, level);
    // Beyond the limits the exact size is nobody's concern.
    if (depth > maximumDepth || things > maximumThings) return;
    for (const selection of selectionSet.selections) {
      if (selection.kind === 'Field') {
        const field =
          isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined;
        const target = field && getNamedType(field.type);
        if (!selection.selectionSet || !field || !isCompositeType(target)) continue;
        const parent = type as GraphQLObjectType | GraphQLInterfaceType;
        const reached = parents * (inPage ? 1 : countOf(parent, field, selection));
        if (!inPage) things += reached;
        walk(selection.selectionSet, target, level + 1, reached, isPageOf(field) || isInPage(target));
      } else {
        const fragment =
          selection.kind === 'InlineFragment' ? selection : fragments.get(selection.name.value);
        const condition = fragment?.typeCondition?.name.value;
        if (fragment)
          walk(fragment.selectionSet, condition ? schema.getType(condition) : type, level, parents, inPage);
      }
    }
  }

  function countOf(
    parent: GraphQLObjectType | GraphQLInterfaceType,
    field: GraphQLField<unknown, unknown>,
    node: FieldNode,
  ): number {
    const values = new Map(node.arguments?.map(({ name, value }) => [name.value, read(value)]));
    const first = firstOf(field);
    if (first) {
      const usual = typeof first.defaultValue === 'number' ? first.defaultValue : defaultPageSize;
      const size = values.get('first') ?? values.get('last') ?? usual;
      const most = isInPage(getNamedType(field.type)) ? maximumPageSize : mostInResult;
      // A size that is not allowed is refused when the list is asked for.
      return typeof size === 'number' ? Math.min(Math.max(size, 1), most) : usual;
    }
    if (!isListType(getNullableType(field.type))) return 1;
    const keys = [...values.values()].find(Array.isArray);
    return keys ? keys.length : (longestLists[`${parent.name}.${field.name}`] ?? assumedListLength);
  }

  function read(node: ValueNode): unknown {
    if (node.kind === 'Variable') {
      const name = node.name.value;
      if (name in variables) return variables[name];
      const definition = operation.variableDefinitions?.find((each) => each.variable.name.value === name);
      return definition?.defaultValue && read(definition.defaultValue);
    }
    if (node.kind === 'ListValue') return node.values;
    return node.kind === 'IntValue' ? Number(node.value) : undefined;
  }

  walk(operation.selectionSet, schema.getRootType(operation.operation), 0, 1, false);
  return { depth, things };
}

const firstOf = (field: GraphQLField<unknown, unknown>): GraphQLArgument | undefined =>
  field.args.find((argument) => argument.name === 'first');

/** Whether the field answers one thing that holds as many as `first` says. */
const isPageOf = (field: GraphQLField<unknown, unknown>): boolean =>
  firstOf(field) !== undefined && !isListType(getNullableType(field.type));

const isInPage = (type: GraphQLNamedType): boolean =>
  type.name.endsWith('Connection') || type.name.endsWith('Edge');

/** @throws TOO_EXPENSIVE that names the limit */
export function requireAffordable({ depth, things }: OperationSize): void {
  if (depth > maximumDepth) {
    throw new MethodgraphError(
      'TOO_EXPENSIVE',
      `The query goes deeper than ${maximumDepth} levels, which is the limit.`,
      {
        maximumDepth,
      },
    );
  }
  if (things > maximumThings) {
    throw new MethodgraphError(
      'TOO_EXPENSIVE',
      `The query could answer more than ${maximumThings} things, which is the limit; ask for smaller pages or fewer levels, and follow the cursors.`,
      { maximumThings },
    );
  }
}
