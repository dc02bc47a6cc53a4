// methodgraph citations matrix: who cites whom among methods.
import { toLink, toNetwork } from '../../../exporters/answers/answer.js';
import { type NetworkShape } from '../../../exporters/graph/network/network.js';
import { defineQuestion } from '../question.js';
import {
  count,
  methodFields,
  methodProperties,
  toMethodId,
  toMethodNode,
  type ToldMethod,
  upTo,
} from '../told-things.js';

export interface MatrixData {
  readonly methodCitationMatrix: {
    readonly methods: readonly ToldMethod[];
    readonly counts: readonly (readonly number[])[];
  };
}

const shape: NetworkShape = {
  directed: true,
  nodeProperties: methodProperties,
  linkProperties: { weight: 'int' },
};

export const matrix = defineQuestion<MatrixData>({
  name: 'matrix',
  description: 'who cites whom among methods, with counts',
  document: `query ($methods: [ID!]!, $asOfYear: Int) {
    methodCitationMatrix(methods: $methods, asOfYear: $asOfYear) { methods { ${methodFields} } counts }
  }`,
  help: `The method of a row cites, that of a column is cited. In a table columns are numbered as the rows are.

Examples:
  methodgraph citations matrix random-forest gradient-boosting lasso
  methodgraph citations matrix random-forest gradient-boosting lasso --format pajek --out matrix.net`,
  hasNetwork: true,
  toAnswer: ({ methodCitationMatrix: { methods, counts } }, { asOfYear }) => ({
    title: `Citations among ${count(methods.length, 'method')}${upTo(asOfYear)}: those of a row cite, those of a column are cited`,
    columns: [
      { name: 'number', heading: '' },
      { name: 'citing', heading: 'citing' },
      ...methods.map(({ slug }, place) => ({ name: slug, heading: String(place + 1) })),
    ],
    rows: methods.map(({ slug }, place) => [place + 1, slug, ...counts[place]!]),
    note: `${count(
      counts.flat().reduce((sum, each) => sum + each, 0),
      'citation',
    )} in all cells together.`,
    network: toNetwork(
      shape,
      methods.map((method) => toMethodNode(method)),
      counts.flatMap((row, citing) =>
        row.flatMap((weight, cited) =>
          weight === 0
            ? []
            : [
                toLink(
                  shape,
                  {
                    source: toMethodId(methods[citing]!.slug),
                    target: toMethodId(methods[cited]!.slug),
                    type: 'CITES',
                    weight: String(weight),
                  },
                  { weight },
                ),
              ],
        ),
      ),
    ),
  }),
});
