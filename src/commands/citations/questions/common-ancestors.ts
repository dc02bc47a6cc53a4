// methodgraph citations common-ancestors: the earlier methods that all of some methods descend from.
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

export interface CommonAncestorsData {
  readonly commonAncestors: {
    readonly methods: readonly {
      readonly method: ToldMethod;
      readonly year: number | null;
      readonly distances: readonly number[];
    }[];
    readonly truncated: boolean;
  };
}

const shape: NetworkShape = {
  directed: true,
  nodeProperties: methodProperties,
  linkProperties: { distance: 'int' },
};

export const commonAncestors = defineQuestion<CommonAncestorsData>({
  name: 'common-ancestors',
  description: 'the earlier methods that all of some methods descend from by citation',
  document: `query ($methods: [ID!]!, $depth: Int, $first: Int, $asOfYear: Int) {
    commonAncestors(methods: $methods, depth: $depth, first: $first, asOfYear: $asOfYear) {
      methods { method { ${methodFields} } year distances }
      truncated
    }
  }`,
  subjects: { methods: 'method' },
  help: `A distance for each method asked for, in their order. Network files hold an arc from each of these to each ancestor,
with the number of steps between.

Examples:
  methodgraph citations common-ancestors diffusion-model variational-autoencoder
  methodgraph citations common-ancestors random-forest gradient-boosting --depth 6 --format csv`,
  hasNetwork: true,
  toAnswer: ({ commonAncestors: found }, { methods, depth, asOfYear }) => {
    const asked = methods as readonly string[];
    return {
      title: `Methods that ${asked.join(', ')} all descend from, within ${count(depth as number, 'step')}${upTo(asOfYear)}`,
      columns: [
        ...methodColumns,
        { name: 'year' },
        ...asked.map((slug) => ({ name: `distance ${slug}`, heading: `from ${slug}` })),
      ],
      rows: found.methods.map(({ method, year, distances }) => [
        ...toMethodCells(method),
        year,
        ...distances,
      ]),
      note: toNote(count(found.methods.length, 'method'), found.truncated, '--first'),
      network: toNetwork(
        shape,
        [
          ...found.methods.map(({ method, year }) => toMethodNode(method, shape.nodeProperties, { year })),
          ...asked.map((slug) => toMethodNode({ slug, name: slug })),
        ],
        found.methods.flatMap(({ method, distances }) =>
          distances.map((distance, place) =>
            toLink(
              shape,
              { source: toMethodId(asked[place]!), target: toMethodId(method.slug), type: 'DESCENDS_FROM' },
              { distance },
            ),
          ),
        ),
      ),
    };
  },
});
