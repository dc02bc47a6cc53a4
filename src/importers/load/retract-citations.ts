// The citations that an import told of, without what it said of them.
import { toCitationClaims, toCitationProperties } from '../merging/citation.js';
import { type Properties } from '../merging/properties.js';
import { type LoadContext } from './load-context.js';
import { removeInBatches } from './remove-in-batches.js';

const batchSize = 2_000;

/** Takes the import's claims away; a citation that nobody else tells of goes. Answers how many it told of. */
export async function retractCitations(
  { connection, sourceOf }: LoadContext,
  number: number,
  advance: (done: number) => void,
): Promise<number> {
  await removeInBatches(connection, 'importers/retract-self-citations', { number });
  let count = 0;
  let after = '';
  for (;;) {
    const links = await connection.write(async (transaction) => {
      const found = await transaction.run<{ startKey: string; endKey: string; properties: Properties }>(
        'importers/citations-of-import',
        { number, after, limit: batchSize },
      );
      const left = found.map(({ startKey, endKey, properties }) => {
        const ends = { startKey, endKey };
        const claims = toCitationClaims({ ...ends, properties }).filter((claim) => claim.import !== number);
        return { ...ends, claims, properties: toCitationProperties(claims, ends, sourceOf) };
      });
      const [gone, kept] = [
        left.filter(({ claims }) => claims.length === 0),
        left.filter(({ claims }) => claims.length > 0),
      ];
      if (gone.length > 0) {
        await transaction.run('importers/delete-links/CITES', {
          rows: gone.map(({ startKey, endKey }) => ({ startKey, endKey })),
        });
      }
      if (kept.length > 0) {
        await transaction.run('importers/write-links/CITES', {
          rows: kept.map(({ startKey, endKey, properties }) => ({ startKey, endKey, properties })),
        });
      }
      return found;
    });
    count += links.length;
    advance(count);
    if (links.length < batchSize) return count;
    after = links.at(-1)!.startKey;
  }
}
