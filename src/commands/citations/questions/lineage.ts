// methodgraph citations lineage: the methods that a method builds on, or that build on it.
import { toLink, toNetwork } from '../../../exporters/answers/answer.js';
import { type NetworkShape } from '../../../exporters/graph/network/network.js';
import { defineQuestion } from '../question.js';
import {
  count,
  methodColumns,
  methodFields,
  methodProperties,
  toMethodCells,
  toMethodId,
  toMethodNode,
  toNote,
  type ToldMethod,
  upTo,
} from '../told-things.js';

export interface LineageData {
  readonly method: ToldMethod & {
    readonly lineage: {
      readonly methods: readonly {
        readonly method: ToldMethod;
        readonly year: number | null;
        readonly distance: number;
        readonly through: readonly string[];
      }[];
      readonly truncated: boolean;
    };
  };
}

const shape: NetworkShape = {
  directed: true,
  nodeProperties: { ...methodProperties, distance: 'int', through: 'string' },
  linkProperties: {},
};

export const lineage = defineQuestion<LineageData>({
  name: 'lineage',
  description: 'the earlier methods that a method builds on by citation, or the later ones that build on it',
  document: `query ($method: ID!, $direction: LineageDirection, $depth: Int, $first: Int, $asOfYear: Int) {
    method(slug: $method) {
      ${methodFields}
      lineage(direction: $direction, depth: $depth, first: $first, asOfYear: $asOfYear) {
        methods { method { ${methodFields} } year distance through }
        truncated
      }
    }
  }`,
  subjects: { method: 'method' },
  told: { method: 'the slug or global id of the method' },
  help: `Network files hold an arc for each method that another one was reached through, from the one whose papers cite to
the one whose papers are cited: the shortest ways, not all citations among the methods (see matrix for these).

Examples:
  methodgraph citations lineage diffusion-model
  methodgraph citations lineage random-forest --direction later --format graphml --out lineage.graphml`,
  hasNetwork: true,
  toAnswer: ({ method: { lineage: found, ...asked } }, { direction, depth, asOfYear }) => ({
    title: `${direction === 'LATER' ? 'Methods that build on' : 'Methods behind'} ${asked.name} (${asked.slug}), within ${count(depth as number, 'step')}${upTo(asOfYear)}`,
    columns: [...methodColumns, { name: 'year' }, { name: 'distance' }, { name: 'through' }],
    rows: found.methods.map(({ method, year, distance, through }) => [
      ...toMethodCells(method),
      year,
      distance,
      through.join(' '),
    ]),
    note: toNote(count(found.methods.length, 'method'), found.truncated, '--first, or a smaller --depth'),
    network: toNetwork(
      shape,
      [
        toMethodNode(asked, shape.nodeProperties, { distance: 0 }),
        ...found.methods.map(({ method, ...told }) => toMethodNode(method, shape.nodeProperties, told)),
      ],
      found.methods.flatMap(({ method, through }) =>
        through.map((nearer) => {
          const [citing, cited] = direction === 'LATER' ? [method.slug, nearer] : [nearer, method.slug];
          return toLink(shape, { source: toMethodId(citing), target: toMethodId(cited), type: 'CITES' });
        }),
      ),
    ),
  }),
});
