// methodgraph citations related-methods: the methods whose papers are linked to those of a method by citation.
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

export interface RelatedMethodsData {
  readonly method: ToldMethod & {
    readonly relatedByCitation: {
      readonly methods: readonly {
        readonly method: ToldMethod;
        readonly cites: number;
        readonly citedBy: number;
        readonly coCited: number;
        readonly coupled: number;
        readonly declared: boolean;
      }[];
      readonly truncated: boolean;
    };
  };
}

const shape: NetworkShape = {
  directed: false,
  nodeProperties: methodProperties,
  linkProperties: {
    weight: 'int',
    cites: 'int',
    citedBy: 'int',
    coCited: 'int',
    coupled: 'int',
    declared: 'boolean',
  },
};

export const relatedMethods = defineQuestion<RelatedMethodsData>({
  name: 'related-methods',
  description: 'the methods that the papers of a method are linked to by citation, the reasons counted apart',
  document: `query ($method: ID!, $first: Int, $asOfYear: Int) {
    method(slug: $method) {
      ${methodFields}
      relatedByCitation(first: $first, asOfYear: $asOfYear) {
        methods { method { ${methodFields} } cites citedBy coCited coupled declared }
        truncated
      }
    }
  }`,
  subjects: { method: 'method' },
  told: { method: 'the slug or global id of the method' },
  help: `cites: citations from the papers of the method in the row to those of the one asked about; citedBy: the other way.
Network files hold a link without direction to each; its weight is the sum of the four counts.

Examples:
  methodgraph citations related-methods random-forest
  methodgraph citations related-methods random-forest --first 100 --format graphml --out related.graphml`,
  hasNetwork: true,
  toAnswer: ({ method: { relatedByCitation, ...asked } }, { asOfYear }) => ({
    title: `Methods linked to ${asked.name} (${asked.slug}) by citation${upTo(asOfYear)}`,
    columns: [
      ...methodColumns,
      { name: 'cites' },
      { name: 'citedBy', heading: 'cited by' },
      { name: 'coCited', heading: 'co-cited' },
      { name: 'coupled' },
      { name: 'declared' },
    ],
    rows: relatedByCitation.methods.map((each) => [
      ...toMethodCells(each.method),
      each.cites,
      each.citedBy,
      each.coCited,
      each.coupled,
      each.declared,
    ]),
    note: toNote(count(relatedByCitation.methods.length, 'method'), relatedByCitation.truncated, '--first'),
    network: toNetwork(
      shape,
      [asked, ...relatedByCitation.methods.map(({ method }) => method)].map((each) => toMethodNode(each)),
      relatedByCitation.methods.map(({ method, ...reasons }) => {
        const weight = reasons.cites + reasons.citedBy + reasons.coCited + reasons.coupled;
        const [source, target] = [toMethodId(asked.slug), toMethodId(method.slug)];
        return toLink(
          shape,
          { source, target, type: 'RELATED_BY_CITATION', weight: String(weight) },
          { ...reasons, weight },
        );
      }),
    ),
  }),
});
