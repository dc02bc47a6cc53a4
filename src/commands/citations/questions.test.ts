// What questions take, and what their answers are to readers and tools.
import { describe, expect, test } from '@jest/globals';
import { Kind, parse, validate } from 'graphql';
import { buildSchema } from '../../server/schema.js';
import { listArguments } from './list-arguments.js';
import { type Question } from './question.js';
import { questions } from './questions.js';
import { listFormats } from './formats.js';
import { type MainPathData, mainPath } from './questions/main-path.js';
import { lineage } from './questions/lineage.js';
import { matrix } from './questions/matrix.js';
import { paths } from './questions/paths.js';
import { toPageNote } from './questions/lists.js';

const schema = buildSchema();
const none = { shown: 0, most: 0, total: 0 };
const toPaper = (paperId: string, year: number | null = 2000) => ({
  paperId,
  title: `On ${paperId}`,
  year,
  citationCount: 1,
});
const argumentsOf = ({ document, told }: Question) => listArguments(schema, parse(document), told);

describe.each(questions.map((question) => [question.name, question] as const))('%s', (_, question) => {
  test('asks what the schema answers, and tells of each variable what it is', () => {
    const document = parse(question.document);
    expect(validate(schema, document)).toEqual([]);
    const [operation] = document.definitions;
    const variables =
      operation?.kind === Kind.OPERATION_DEFINITION
        ? (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value)
        : [];
    const given = argumentsOf(question);
    expect([...new Set(given.map(({ path: [variable] }) => variable))]).toEqual(variables);
    for (const { name, description } of given) {
      if (!['after', 'counted'].includes(name))
        expect([name, description]).toEqual([name, expect.stringMatching(/\w/)]);
    }
    expect(question.help).toContain(`methodgraph citations ${question.name}`);
  });
});

test('defaults, choices and what has to be given are those of the schema', () => {
  expect(
    argumentsOf(mainPath).map(({ name, kind, list, required, usual }) => [name, kind, list, required, usual]),
  ).toEqual([
    ['seeds', 'text', true, false, undefined],
    ['method', 'text', false, false, undefined],
    ['field', 'text', false, false, undefined],
    ['depth', 'integer', false, false, 1],
    ['weights', 'text', false, false, 'SPC'],
    ['search', 'text', false, false, 'GLOBAL'],
    ['key-routes', 'integer', false, false, undefined],
    ['as-of-year', 'integer', false, false, undefined],
    ['cyclic-citations', 'integer', false, false, 20],
  ]);
  const citedBy = questions.find(({ name }) => name === 'cited-by')!;
  expect(argumentsOf(citedBy).map(({ name, path, kind }) => [name, path.join('.'), kind])).toEqual(
    expect.arrayContaining([
      ['year-from', 'filter.year.from', 'integer'],
      ['intents', 'filter.intents', 'text'],
      ['influential', 'filter.influential', 'boolean'],
    ]),
  );
  expect(argumentsOf(citedBy).find(({ name }) => name === 'order-by')?.choices).toEqual([
    'YEAR',
    'CITATION_COUNT',
    'PAGE_RANK',
  ]);
});

test('formats for networks are there where there is a network', () => {
  const without = questions.filter((question) => !listFormats(question).includes('graphml'));
  expect(without.map(({ name }) => name)).toEqual(['by-year', 'ranks', 'communities', 'community']);
});

describe('a main path', () => {
  const found = (weight: number | string): MainPathData => {
    const link = { cited: { paperId: 'local:a' }, citing: { paperId: 'local:b' }, weight };
    const papers = [toPaper('local:a', 1990), toPaper('local:b', null)];
    return {
      mainPath: {
        paths: [{ papers, links: [link], weight, equalCount: weight, keyRoute: null }],
        papers,
        links: [link],
        paperCount: 3,
        citationCount: 4,
        sourceCount: 1,
        sinkCount: 1,
        isolatedCount: 1,
        pathCount: weight,
        cyclicCitationCount: 2,
      },
    };
  };
  const asked = { weights: 'SPC', search: 'GLOBAL' };

  test('has weights that are whole numbers where these are exact', () => {
    const { network, rows, note } = mainPath.toAnswer(found(3), asked, none);
    expect(network).toMatchObject({ linkProperties: { weight: 'long' } });
    expect(network!.links).toEqual([
      {
        source: 'Paper:local:b',
        target: 'Paper:local:a',
        type: 'CITES',
        weight: '3',
        properties: [{ name: 'weight', value: '3' }],
      },
    ]);
    expect(rows.map((row) => row.slice(0, 6))).toEqual([
      [1, 1, 'local:a', 1990, 1, null],
      [1, 2, 'local:b', null, 1, 3],
    ]);
    expect(note).toContain('2 citations left out');
  });

  test('has exact digits beside the nearest number where they are not', () => {
    const exact = (2n ** 100n).toString();
    const { network, note } = mainPath.toAnswer(found(exact), asked, none);
    expect(network!.links[0]).toMatchObject({
      weight: exact,
      properties: [
        { name: 'weight', value: '1.2676506002282294e+30' },
        { name: 'exactWeight', value: exact },
      ],
    });
    expect(note).toContain('1,267,650,600,228,229,401,496,703,205,376 paths');
  });

  test('has no number where none is near enough', () => {
    const exact = (10n ** 400n).toString();
    const { network } = mainPath.toAnswer(found(exact), asked, none);
    expect(network!.links[0]?.properties).toEqual([{ name: 'exactWeight', value: exact }]);
  });
});

describe('paths', () => {
  const data = {
    citationPaths: {
      paths: [
        { length: 1, papers: [toPaper('local:a'), toPaper('local:c')] },
        { length: 3, papers: ['local:a', 'local:b', 'local:d', 'local:c'].map((id) => toPaper(id)) },
        { length: 3, papers: ['local:a', 'local:d', 'local:b', 'local:c'].map((id) => toPaper(id)) },
      ],
      truncated: true,
      searchedLength: 2,
    },
  };
  const linksOf = (direction: string) => {
    const { network } = paths.toAnswer(data, { from: 'a', to: 'c', direction, maxLength: 6 }, none);
    expect(network!.nodes).toHaveLength(4);
    return {
      directed: network!.directed,
      links: network!.links.map(({ source, target, properties }) =>
        [source.slice(-1), target.slice(-1), properties[0]!.value].join(' '),
      ),
    };
  };

  test.each([
    ['REFERENCES', true, ['a c 1', 'a b 1', 'b d 1', 'd c 1', 'a d 1', 'd b 1', 'b c 1']],
    ['CITED_BY', true, ['c a 1', 'b a 1', 'd b 1', 'c d 1', 'd a 1', 'b d 1', 'c b 1']],
    ['BOTH', false, ['a c 1', 'a b 1', 'b d 2', 'c d 1', 'a d 1', 'b c 1']],
  ])('%s become one network', (direction, directed, links) => {
    expect(linksOf(direction)).toEqual({ directed, links });
  });

  test('say how far they were looked for', () => {
    const { note } = paths.toAnswer(data, { direction: 'BOTH', maxLength: 6 }, none);
    expect(note).toBe(
      '3 paths, cut: there are more (--first, or a smaller --max-length). Every path of up to 2 citations was looked for.',
    );
  });
});

test.each([
  ['EARLIER', 'x', 'y'],
  ['LATER', 'y', 'x'],
])('a lineage %s has arcs to the cited', (direction, source, target) => {
  const methods = [{ method: { slug: 'y', name: 'Y' }, year: null, distance: 1, through: ['x'] }];
  const data = { method: { slug: 'x', name: 'X', lineage: { methods, truncated: false } } };
  const { network, note } = lineage.toAnswer(data, { direction, depth: 3 }, none);
  expect(network!.links).toMatchObject([
    { source: `Method:${source}`, target: `Method:${target}`, type: 'CITES' },
  ]);
  expect(note).toBe('1 method, which are all there are.');
});

test('a matrix has an arc for each number that is not 0', () => {
  const methods = ['x', 'y'].map((slug) => ({ slug, name: slug }));
  const data = {
    methodCitationMatrix: {
      methods,
      counts: [
        [2, 0],
        [5, 0],
      ],
    },
  };
  const { network, columns } = matrix.toAnswer(data, {}, none);
  expect(network!.links.map(({ source, target, weight }) => [source, target, weight])).toEqual([
    ['Method:x', 'Method:x', '2'],
    ['Method:y', 'Method:x', '5'],
  ]);
  expect(columns.map(({ name }) => name)).toEqual(['number', 'citing', 'x', 'y']);
});

test.each([
  [20, 1071, '20 of 1,071 papers: --first or --all shows more.'],
  [1, 1, '1 paper, which are all there are.'],
  [0, 0, '0 papers: there are none.'],
])('%i of %i', (shown, total, note) => {
  expect(toPageNote({ shown, total }, 'paper')).toBe(note);
});
