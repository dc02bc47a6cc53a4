// Citations as they are read, kept until all papers are known.
import { createHash } from 'node:crypto';
import { type Said, sortProperties } from '../../domain/claim.js';
import { getMany, putMany } from '../staging/open-stage.js';
import { type CitesRecord, type Place, type ReadRecord } from '../record.js';
import { type StagedCitation } from '../staging/citation-spill.js';
import { type LoadContext } from './load-context.js';

type ReadCitation = ReadRecord & { readonly record: CitesRecord };

interface Seen {
  readonly line: number;
  readonly file: string;
  readonly digest: string;
}

/** Keeps the citations for later; in a catalogue the same pair twice is refused where it says another thing. */
export async function stageCitations(
  context: LoadContext,
  reads: readonly ReadCitation[],
  refuse: (read: ReadRecord, first: Place) => void,
): Promise<void> {
  const staged = reads.map(({ place, record: { kind, citing, cited, ...said } }) => ({
    place,
    citing,
    cited,
    said: sortProperties(said) as Said,
  }));
  if (context.source !== 'catalogue') {
    await context.citations.append(staged);
    return;
  }
  const keys = staged.map(({ citing, cited }) => `c${citing} ${cited}`);
  const seen = await getMany<Seen>(context.stage.store, keys);
  const inBatch = new Map<string, Seen>();
  const fresh: StagedCitation[] = [];
  staged.forEach((citation, at) => {
    const digest = createHash('sha1').update(JSON.stringify(citation.said)).digest('base64');
    const before = seen[at] ?? inBatch.get(keys[at]!);
    if (!before) {
      inBatch.set(keys[at]!, { ...citation.place, digest });
      fresh.push(citation);
    } else if (before.digest === digest) context.tally.count('cites', 'unchanged');
    else refuse(reads[at]!, before);
  });
  await putMany(
    context.stage.store,
    [...inBatch].map(([key, value]) => ({ key, value })),
  );
  await context.citations.append(fresh);
}
