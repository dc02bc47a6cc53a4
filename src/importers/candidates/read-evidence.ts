// What the graph knows of people that may show who they are: with whom they write, where, when and on what.
import { type GraphConnection } from '../../graph/connection.js';
import { toParts } from '../merging/compare-names.js';
import { toNameSignature, toRarityKey } from './name-signature.js';

export interface Coauthor {
  readonly personId: string;
  readonly name: string;
  readonly parts: readonly string[];
}

/** What is known of one person. */
export interface KnownOf {
  readonly papers: ReadonlySet<string>;
  readonly title: string | null;
  readonly years: readonly [number, number] | null;
  /** By rarity key. */
  readonly coauthors: ReadonlyMap<string, readonly Coauthor[]>;
  /** As printed, by venue key. */
  readonly venues: ReadonlyMap<string, string>;
  readonly fields: ReadonlySet<string>;
}

interface PaperRow {
  readonly paperId: string;
  readonly title: string | null;
  readonly year: number | null;
  readonly venue: string | null;
  readonly authors: readonly (readonly [string, string])[];
}

/** How many people are asked about at once. */
const batchSize = 500;
/** Of people with more papers the latest are enough. */
const mostPapers = 200;
/** Who stands on one paper with more than these need not know each other. */
const mostAuthors = 50;

export async function readEvidence(
  connection: GraphConnection,
  ids: readonly string[],
): Promise<Map<string, KnownOf>> {
  const known = new Map<string, KnownOf>();
  for (let from = 0; from < ids.length; from += batchSize) {
    const rows = await connection.write((transaction) =>
      transaction.run<{ key: string; papers: PaperRow[]; fields: string[] }>('importers/evidence-of-people', {
        keys: ids.slice(from, from + batchSize),
        mostPapers,
        mostAuthors,
      }),
    );
    for (const { key, papers, fields } of rows) known.set(key, toKnown(papers, fields));
  }
  return known;
}

function toKnown(papers: readonly PaperRow[], fields: readonly string[]): KnownOf {
  const years = papers.flatMap(({ year }) => (year === null ? [] : [year]));
  const coauthors = new Map<string, Coauthor[]>();
  const ids = new Set<string>();
  for (const [personId, name] of papers.flatMap(({ authors }) => authors)) {
    const signature = toNameSignature(name);
    if (!signature || ids.has(personId)) continue;
    ids.add(personId);
    const key = toRarityKey(signature);
    coauthors.set(key, [...(coauthors.get(key) ?? []), { personId, name, parts: signature.parts }]);
  }
  return {
    papers: new Set(papers.map(({ paperId }) => paperId)),
    title: papers.find(({ title }) => title !== null)?.title ?? null,
    years: years.length > 0 ? [Math.min(...years), Math.max(...years)] : null,
    coauthors,
    venues: new Map(
      papers.flatMap(({ venue }) => {
        const key = toVenueKey(venue);
        return key === null ? [] : [[key, venue!] as const];
      }),
    ),
    fields: new Set(fields),
  };
}

/** A venue's words without numbers, which are years and volumes; an archive that takes everything is none. */
export function toVenueKey(venue: string | null): string | null {
  const words = toParts(venue ?? '').filter((word) => !/\d/.test(word));
  if (words.length === 0 || ['arxiv', 'corr', 'biorxiv', 'medrxiv', 'ssrn'].includes(words[0]!)) return null;
  return words.join(' ');
}
