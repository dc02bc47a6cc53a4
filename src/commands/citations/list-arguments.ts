// What a question can be given, read from its document and from the schema: nothing of it is written twice.
import {
  type DocumentNode,
  getNamedType,
  getNullableType,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  typeFromAST,
  TypeInfo,
  valueFromAST,
  type VariableDefinitionNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';

export type ValueKind = 'text' | 'integer' | 'boolean' | 'switch';

export interface QuestionArgument {
  /** The variable, and the fields that lead to the value within it. */
  readonly path: readonly [string, ...string[]];
  /** In kebab-case. */
  readonly name: string;
  readonly description: string;
  readonly kind: ValueKind;
  readonly choices: readonly string[] | null;
  readonly list: boolean;
  readonly required: boolean;
  /** Undefined: absent. */
  readonly usual: unknown;
}

interface Told {
  readonly description: string;
  readonly usual: unknown;
}

/** In the order of the document's variables, without those named in `own`. */
export function listArguments(
  schema: GraphQLSchema,
  document: DocumentNode,
  told: Readonly<Record<string, string>> = {},
  own: readonly string[] = [],
): QuestionArgument[] {
  const used = findUsedArguments(schema, document);
  return document.definitions
    .flatMap((each) => (each.kind === Kind.OPERATION_DEFINITION ? (each.variableDefinitions ?? []) : []))
    .filter(({ variable }) => !own.includes(variable.name.value))
    .flatMap((definition) => {
      const name = definition.variable.name.value;
      const type = typeFromAST(schema, definition.type as never) as unknown as GraphQLInputType;
      const usual = toUsual(definition, type) ?? used.get(name)?.usual;
      return flatten([name], toKebabCase(name), type, {
        description: told[name] ?? used.get(name)?.description ?? '',
        usual,
      });
    });
}

function findUsedArguments(schema: GraphQLSchema, document: DocumentNode): Map<string, Told> {
  const used = new Map<string, Told>();
  const types = new TypeInfo(schema);
  const visitor = visitWithTypeInfo(types, {
    Argument: (node) => {
      const argument = types.getArgument();
      if (node.value.kind !== Kind.VARIABLE || !argument) return;
      used.set(node.value.name.value, {
        description: argument.description ?? '',
        usual: argument.defaultValue,
      });
    },
  });
  visit(document, visitor);
  return used;
}

const toUsual = ({ defaultValue }: VariableDefinitionNode, type: GraphQLInputType): unknown =>
  defaultValue && valueFromAST(defaultValue, type);

/** A value of several fields becomes an argument each: `filter: { year: { from } }` is `--year-from`. */
function flatten(
  path: readonly [string, ...string[]],
  name: string,
  type: GraphQLInputType,
  { description, usual }: Told,
): QuestionArgument[] {
  const own = getNullableType(type);
  if (isInputObjectType(own)) {
    return Object.values(own.getFields()).flatMap((field) =>
      flatten(
        [...path, field.name],
        path.length === 1 ? toKebabCase(field.name) : `${name}-${toKebabCase(field.name)}`,
        field.type,
        { description: field.description ?? '', usual: field.defaultValue },
      ),
    );
  }
  const named = getNamedType(own);
  return [
    {
      path,
      name,
      description: description.replace(/\s+/g, ' ').trim(),
      kind:
        named.name === 'Int'
          ? 'integer'
          : named.name !== 'Boolean'
            ? 'text'
            : usual === false
              ? 'switch'
              : 'boolean',
      choices: isEnumType(named) ? named.getValues().map((value) => value.name) : null,
      list: isListType(own),
      required: isNonNullType(type) && usual === undefined,
      usual,
    },
  ];
}

const toKebabCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
