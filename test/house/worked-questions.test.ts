// The analysts' page: ten questions, queries that the schema has, and answers of the shape that they ask for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  validate,
} from 'graphql';
import { readWorkedQuestions } from '../kit/worked-questions.js';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8'));
const questions = readWorkedQuestions();

/** What the answer has otherwise than the selection asks, by path. */
function listMisfits(selection: SelectionSetNode | undefined, value: unknown, path: string): string[] {
  if (Array.isArray(value))
    return value.flatMap((each, place) => listMisfits(selection, each, `${path}[${place}]`));
  if (value === null) return [];
  const isObject = typeof value === 'object';
  if (isObject !== (selection !== undefined)) return [`${path} is ${isObject ? 'an object' : 'no object'}`];
  if (!isObject) return [];
  const asked = new Map(
    selection!.selections.map((each) => {
      if (each.kind !== Kind.FIELD) throw new Error('The page does without fragments.');
      return [(each.alias ?? each.name).value, each.selectionSet];
    }),
  );
  return [
    ...[...asked.keys()].filter((key) => !(key in value)).map((key) => `${path}.${key} is missing`),
    ...Object.entries(value).flatMap(([key, each]) =>
      asked.has(key)
        ? listMisfits(asked.get(key), each, `${path}.${key}`)
        : [`${path}.${key} was not asked for`],
    ),
  ];
}

test('there are ten', () => {
  expect(questions.map(({ title }) => title.split('.')[0])).toEqual(
    Array.from({ length: 10 }, (_, place) => String(place + 1)),
  );
  expect(questions.filter(({ title }) => !title.endsWith('?'))).toEqual([]);
});

describe.each(questions)('$title', ({ query, answer }) => {
  const document = parse(query);

  test('the schema has all that is asked', () => {
    expect(validate(schema, document)).toEqual([]);
  });

  test('the answer is of the shape that is asked for', () => {
    const [operation] = document.definitions as OperationDefinitionNode[];
    expect(Object.keys(answer)).toEqual(['data']);
    expect(listMisfits(operation!.selectionSet, answer.data, 'data')).toEqual([]);
  });
});

test('together they ask all that is there for citations', () => {
  const all = questions.map(({ query }) => query).join('\n');
  const fields = [
    ...[
      'mainPath',
      'lineage',
      'commonAncestors',
      'citationNetwork',
      'reachable',
      'citationPaths',
      'connection',
    ],
    ...[
      'coCited',
      'evidence',
      'coupled',
      'PAGE_RANK',
      'metrics',
      'communities',
      'citationsByYear',
      'asOfYear',
    ],
    ...['methodCitationMatrix', 'relatedByCitation', 'declared', 'KEY_ROUTE', 'referencesKnown'],
  ];
  expect(fields.filter((field) => !new RegExp(`\\b${field}\\b`).test(all))).toEqual([]);
});
