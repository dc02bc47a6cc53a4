// The heaviest citations of all: the key routes.
import { neighboursOf } from './adjacency.js';
import { type NumberedLink } from './leave-out-cycles.js';
import { type WeighedGraph } from './weigh-citations.js';

/** The heaviest first, `most` at most; equal ones by cited, then by citing paper. */
export function listHeaviestLinks({ newer, order, weightOf }: WeighedGraph, most: number): NumberedLink[] {
  const heaviest: (NumberedLink & { readonly weight: bigint })[] = [];
  for (let cited = 0; cited < order.length; cited += 1) {
    for (const citing of neighboursOf(newer, cited)) {
      const weight = weightOf(cited, citing);
      if (heaviest.length === most && weight <= heaviest.at(-1)!.weight) continue;
      const lighter = heaviest.findIndex((link) => link.weight < weight);
      heaviest.splice(lighter === -1 ? heaviest.length : lighter, 0, { cited, citing, weight });
      if (heaviest.length > most) heaviest.pop();
    }
  }
  return heaviest;
}
