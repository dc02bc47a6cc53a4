// The orders that neighbours can be in, by kind and relation, and which of them walk along an index.
import { type LinkType, type NodeLabel } from '../../domain/graph-model.js';
import { type Relation, type RelationDirection } from '../../domain/relations.js';
import { type NeighbourOrder } from '../../generated/resolvers-types.js';

/** What each kind of neighbours has values for. */
const ordersOfKind: Readonly<Record<NodeLabel, readonly NeighbourOrder[]>> = {
  Method: ['KEY', 'NAME', 'YEAR', 'POPULARITY', 'CITATION_COUNT'],
  Paper: ['KEY', 'NAME', 'YEAR', 'POPULARITY', 'CITATION_COUNT', 'PAGE_RANK'],
  Person: ['KEY', 'NAME', 'POPULARITY'],
  Field: ['KEY', 'NAME', 'POPULARITY'],
};

type Side = `${LinkType} ${RelationDirection}`;

/** The lists whose links tell a place. */
const listed: readonly Side[] = ['DESCRIBED_IN OUT', 'IN_FIELD OUT', 'ORIGINATED_BY OUT', 'AUTHORED IN'];

/** The order that each list has an index of, and the question that walks along it, which the list itself asks too. */
const walks: Readonly<Partial<Record<Side, { readonly order: NeighbourOrder; readonly query: string }>>> = {
  'RELATED_TO OUT': { order: 'KEY', query: 'methods/related-methods' },
  'RELATED_TO IN': { order: 'KEY', query: 'methods/referencing-methods' },
  'IN_FIELD IN': { order: 'KEY', query: 'fields/methods-of-fields' },
  'AUTHORED OUT': { order: 'YEAR', query: 'people/papers-of-people' },
  'CITES OUT': { order: 'YEAR', query: 'papers/references-of-papers' },
  'CITES IN': { order: 'YEAR', query: 'papers/citations-of-papers' },
};

const sideOf = ({ relation, direction }: Relation): Side => `${relation} ${direction}`;

/** The orders that these neighbours can be in, the usual one first. */
export function listOrders(relation: Relation): NeighbourOrder[] {
  const orders = ordersOfKind[relation.neighbours];
  const usual = walks[sideOf(relation)]?.order ?? 'KEY';
  const others = orders.filter((order) => order !== usual);
  return listed.includes(sideOf(relation)) ? ['POSITION', usual, ...others] : [usual, ...others];
}

/** The question that walks along an index of the order, or null where all neighbours have to be looked at. */
export function findWalk(relation: Relation, order: NeighbourOrder): string | null {
  const walk = walks[sideOf(relation)];
  return walk?.order === order ? walk.query : null;
}
