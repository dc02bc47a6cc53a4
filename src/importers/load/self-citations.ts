// Citations whose two papers are one: no links, but kept, since the papers may part again.
import { type Said, sortProperties } from '../../domain/claim.js';
import { type GraphTransaction } from '../../graph/connection.js';
import { type CitationClaim } from '../../domain/citation-claim.js';
import { toCitationProperties } from '../merging/citation.js';
import { mergeRepeated } from '../merging/source-record.js';
import { toOneSpelling } from './resolve-mentions.js';
import { type StoredLink } from './stored-link.js';

interface SelfCitationRow {
  readonly id: string;
  readonly import: number;
  readonly citing: string;
  readonly cited: string;
  /** JSON. */
  readonly said: string;
}

/** Claims of citations of this paper to itself under two names; under one name they never mean two papers. */
export interface SelfCitations {
  readonly paperId: string;
  readonly claims: readonly CitationClaim[];
}

/** Keeps them; the same claim once. */
export async function keepSelfCitations(
  transaction: GraphTransaction,
  citations: readonly SelfCitations[],
): Promise<void> {
  const rows = citations.flatMap(({ paperId, claims }) =>
    claims.filter(isOfTwoNames).map((claim) => ({ ...toRow(claim), paperId })),
  );
  if (rows.length > 0) await transaction.run('importers/write-self-citations', { rows });
}

const isOfTwoNames = ({ citing, cited }: CitationClaim): boolean =>
  toOneSpelling('Paper', citing) !== toOneSpelling('Paper', cited);

function toRow({ import: number, citing, cited, said }: CitationClaim): SelfCitationRow {
  const text = JSON.stringify(sortProperties(said));
  return { id: JSON.stringify([number, citing, cited, text]), import: number, citing, cited, said: text };
}

/**
 * Takes what is kept of a paper that moves, and answers the citations that it comes to now; those that are
 * citations to itself still are kept with the paper that they mean now.
 */
export async function moveSelfCitations(
  transaction: GraphTransaction,
  paperId: string,
  toKey: (mention: string) => string,
  sourceOf: (number: number) => string,
): Promise<StoredLink[]> {
  const rows = await transaction.run<SelfCitationRow>('importers/take-self-citations', { keys: [paperId] });
  const byEnds = new Map<string, { startKey: string; endKey: string; claims: Map<string, CitationClaim> }>();
  for (const { import: number, citing, cited, said: text } of rows) {
    const [startKey, endKey] = [toKey(citing), toKey(cited)];
    const name = JSON.stringify([startKey, endKey]);
    const pair = byEnds.get(name) ?? { startKey, endKey, claims: new Map<string, CitationClaim>() };
    const claimName = JSON.stringify([number, citing, cited]);
    const before = pair.claims.get(claimName);
    const said = JSON.parse(text) as Said;
    pair.claims.set(claimName, {
      import: number,
      citing,
      cited,
      said: before ? mergeRepeated(before.said, said) : said,
    });
    byEnds.set(name, pair);
  }
  const pairs = [...byEnds.values()];
  await keepSelfCitations(
    transaction,
    pairs
      .filter(({ startKey, endKey }) => startKey === endKey)
      .map(({ startKey, claims }) => ({ paperId: startKey, claims: [...claims.values()] })),
  );
  return pairs
    .filter(({ startKey, endKey }) => startKey !== endKey)
    .map(({ claims, ...ends }) => ({
      type: 'CITES' as const,
      ...ends,
      properties: toCitationProperties([...claims.values()], ends, sourceOf),
    }));
}
