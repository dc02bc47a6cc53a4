// Which links a record says there are.
import { type LinkType } from '../domain/graph-model.js';
import { type Properties } from './merge-properties.js';
import { type CatalogueRecord, type MethodRecord, type RelationSaid } from './record.js';

/** A link between two nodes, by their keys. */
export interface Link {
  readonly startKey: string;
  readonly endKey: string;
  readonly properties: Properties;
}

/**
 * All links of a type that one node owns, as its record lists them: those stored and not listed go.
 * A `pair` is one link by itself, beside which the others stay.
 */
export interface WantedLinks {
  readonly type: LinkType;
  readonly owner: 'start' | 'end' | 'pair';
  readonly ownerKey: string;
  readonly links: readonly Link[];
  /** For RELATED_TO: whose claims the list replaces. */
  readonly claimants?: readonly string[];
  /** What a link is given when it is made and its record does not say otherwise. */
  readonly unlessSaid?: Properties;
}

/** The links that the record speaks of; a property it does not have says nothing. */
export function toWantedLinks(record: CatalogueRecord, source: string): WantedLinks[] {
  switch (record.kind) {
    case 'method':
      return toMethodLinks(record, source);
    case 'field':
      return list('PART_OF', record.id, record.partOf, (endKey) => ({ endKey, properties: {} }));
    case 'paper':
      if (record.authors === undefined) return [];
      return [
        {
          type: 'AUTHORED',
          owner: 'end',
          ownerKey: record.id,
          links: (record.authors ?? []).map(({ person, printedName }, position) => ({
            startKey: person,
            endKey: record.id,
            properties: { position, printedName: printedName ?? null },
          })),
        },
      ];
    case 'cites': {
      const { citing, cited, intents, influential, sources } = record;
      const said = { intents, influential, sources };
      const properties = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
      return [
        {
          type: 'CITES',
          owner: 'pair',
          ownerKey: citing,
          links: [{ startKey: citing, endKey: cited, properties }],
          unlessSaid: { sources: [source] },
        },
      ];
    }
    case 'person':
      return [];
  }
}

function toMethodLinks(record: MethodRecord, source: string): WantedLinks[] {
  const { slug } = record;
  return [
    ...list('IN_FIELD', slug, record.field, (endKey, position) => ({ endKey, properties: { position } })),
    ...list('DESCRIBED_IN', slug, record.sources, ({ paper, citation, url }, position) => ({
      endKey: paper,
      properties: { position, citation: citation ?? null, url: url ?? null },
    })),
    ...list('ORIGINATED_BY', slug, record.people, (endKey, position) => ({
      endKey,
      properties: { position },
    })),
    ...list('RELATED_TO', slug, record.related, (relation) => ({
      endKey: relation.slug,
      properties: { claims: toClaims(relation, source) },
    })).map((wanted) => ({
      ...wanted,
      claimants: [
        ...new Set([source, ...(record.related ?? []).flatMap((relation) => relation.sources ?? [])]),
      ],
    })),
  ];
}

function list<Said>(
  type: LinkType,
  ownerKey: string,
  said: readonly Said[] | null | undefined,
  toLink: (item: Said, position: number) => Omit<Link, 'startKey'>,
): WantedLinks[] {
  if (said === undefined) return [];
  const links = (said ?? []).map((item, position) => ({ startKey: ownerKey, ...toLink(item, position) }));
  return [{ type, owner: 'start', ownerKey, links }];
}

/** Who says which kind of relation: `catalogue declared`. */
function toClaims({ kinds, sources }: RelationSaid, source: string): string[] {
  return (sources ?? [source]).flatMap((claimant) => kinds.map((kind) => `${kind} ${claimant}`)).sort();
}

/** What a relation says of itself by who claims what; null where nobody claims it any longer. */
export function toRelationProperties(claims: readonly string[]): Properties | null {
  if (claims.length === 0) return null;
  const parts = claims.map((claim) => [
    claim.slice(0, claim.indexOf(' ')),
    claim.slice(claim.indexOf(' ') + 1),
  ]);
  return {
    claims: [...claims].sort(),
    kinds: [...new Set(parts.map(([kind]) => kind))].sort(),
    sources: [...new Set(parts.map(([, claimant]) => claimant))].sort(),
  };
}

/** The claims that stay when these claimants list anew what they have to say. */
export function keepOthersClaims(claims: readonly string[], claimants: readonly string[]): string[] {
  return claims.filter((claim) => !claimants.includes(claim.slice(claim.indexOf(' ') + 1)));
}
