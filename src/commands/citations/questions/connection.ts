// methodgraph citations connection: how two methods are connected by citation.
import { toLink, toNetwork } from '../../../exporters/answers/answer.js';
import { defineQuestion } from '../question.js';
import { paperFields, upTo } from '../told-things.js';
import {
  type FoundPaths,
  pathColumns,
  toPathLinks,
  toPathNodes,
  toPathNote,
  toPathRows,
  toPathShape,
} from '../told-paths.js';

export interface ConnectionData {
  readonly connection: { readonly fromAToB: FoundPaths; readonly fromBToA: FoundPaths };
}

const chains = `{ paths { length papers { ${paperFields} } } truncated searchedLength }`;
const shape = toPathShape(true);

export const connection = defineQuestion<ConnectionData>({
  name: 'connection',
  description: 'how two methods are connected: the shortest chains of references between their papers',
  document: `query ($methodA: ID!, $methodB: ID!, $maxLength: Int, $first: Int, $asOfYear: Int) {
    connection(methodA: $methodA, methodB: $methodB, maxLength: $maxLength, first: $first, asOfYear: $asOfYear) {
      fromAToB ${chains}
      fromBToA ${chains}
    }
  }`,
  subjects: { methodA: 'method', methodB: 'method' },
  help: `Only the shortest chains are shown. Network files hold the papers and citations of all chains, each once.

Examples:
  methodgraph citations connection diffusion-model variational-autoencoder
  methodgraph citations connection gradient-boosting random-forest --format graphml --out connection.graphml`,
  hasNetwork: true,
  toAnswer: ({ connection: { fromAToB, fromBToA } }, { methodA, methodB, maxLength, asOfYear }) => {
    const [a, b] = [String(methodA), String(methodB)];
    const ways = [
      { name: `${a} → ${b}`, found: fromAToB },
      { name: `${b} → ${a}`, found: fromBToA },
    ];
    const both: FoundPaths = { ...fromAToB, paths: [...fromAToB.paths, ...fromBToA.paths] };
    return {
      title: `Shortest chains of references between ${a} and ${b}${upTo(asOfYear)}`,
      columns: [{ name: 'way' }, ...pathColumns],
      rows: ways.flatMap(({ name, found }) => toPathRows(found).map((row) => [name, ...row])),
      note: ways.map(({ name, found }) => `${name}: ${toChainNote(found, maxLength as number)}`).join('\n'),
      network: toNetwork(
        shape,
        toPathNodes([both]),
        toPathLinks(both, 'REFERENCES').map(({ ends, ...told }) => toLink(shape, ends, told)),
      ),
    };
  },
});

/** Longer chains than the shortest are not looked for. */
function toChainNote(found: FoundPaths, maxLength: number): string {
  const [shortest] = found.paths;
  if (!shortest || found.truncated) return toPathNote(found, maxLength);
  return `${found.paths.length === 1 ? 'one chain is' : `${found.paths.length} chains are`} the shortest.`;
}
