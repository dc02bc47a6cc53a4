// The scalars of our own: what they take and what they answer.
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { parseLocale } from '../domain/locale.js';

function requireLocale(value: unknown): string {
  const locale = typeof value === 'string' ? parseLocale(value) : null;
  if (locale === null) {
    throw new GraphQLError(
      `Locale has to be a language tag of BCP 47, such as "vi", "pt-BR" or "zh-Hant"; ${JSON.stringify(value)} is none.`,
    );
  }
  return locale;
}

function requireBigInt(value: unknown): bigint {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value);
  if (typeof value === 'string' && /^-?\d{1,1000}$/.test(value)) return BigInt(value);
  throw new GraphQLError(
    `BigInt has to be a whole number, as a string where it is beyond 2^53; ${String(value)} is none.`,
  );
}

const textOf = (node: ValueNode): unknown =>
  node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : undefined;

export const scalarResolvers = {
  Locale: new GraphQLScalarType<string, string>({
    name: 'Locale',
    parseValue: requireLocale,
    parseLiteral: (node) => requireLocale(node.kind === Kind.STRING ? node.value : undefined),
    serialize: (value) => String(value),
  }),

  BigInt: new GraphQLScalarType<bigint, number | string>({
    name: 'BigInt',
    parseValue: requireBigInt,
    parseLiteral: (node) => requireBigInt(textOf(node)),
    serialize: (value) => {
      const exact = requireBigInt(value);
      return Number.isSafeInteger(Number(exact)) ? Number(exact) : exact.toString();
    },
  }),
};
