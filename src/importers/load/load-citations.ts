// Citations between papers that are all known by now, in batches that Neo4j writes while the next is made ready.
import { type GraphTransaction } from '../../graph/connection.js';
import { type CitationClaim } from '../../domain/citation-claim.js';
import { toCitationClaims, toCitationProperties } from '../merging/citation.js';
import { type Properties, toChanges } from '../merging/properties.js';
import { mergeRepeated } from '../merging/source-record.js';
import { type StagedCitation } from '../staging/citation-spill.js';
import { type LoadContext } from './load-context.js';
import { type LinkCounts } from './load-owned-links.js';
import { makePlaceholders, stripKeys } from './move-links.js';
import { rememberAnswers, resolveMentions, toOneSpelling } from './resolve-mentions.js';
import { keepSelfCitations, type SelfCitations } from './self-citations.js';

/** How many citations are written in one transaction. */
const batchSize = 2_000;

interface CitationRow {
  readonly startKey: string;
  readonly endKey: string;
  readonly properties: Properties;
}

/** What a batch of citations comes to. */
interface PreparedCitations {
  /** Each pair of papers once, by their keys. */
  readonly rows: readonly CitationRow[];
  /** How many records say so. */
  readonly records: number;
  /** The keys of papers that nobody has told of yet. */
  readonly placeholders: readonly string[];
  readonly toThemselves: readonly SelfCitations[];
}

/** Writes the citations that this load read, and counts them. */
export async function loadCitations(
  context: LoadContext,
  advance: (done: number) => void,
): Promise<LinkCounts> {
  const counts = { created: 0, changed: 0, deleted: 0 };
  let writing: Promise<void> = Promise.resolve();
  let done = 0;
  try {
    for await (const batch of context.citations.read(batchSize)) {
      const prepared = await prepare(context, batch);
      await writing;
      context.signal?.throwIfAborted();
      await rememberAnswers(
        context,
        'Paper',
        prepared.placeholders.map((key) => ({ key, answersTo: [key] })),
      );
      writing = write(context, prepared, counts);
      writing.catch(() => undefined);
      advance((done += batch.length));
    }
    await writing;
  } finally {
    // Whoever goes on after a failure finds the graph at rest.
    await writing.catch(() => undefined);
  }
  return counts;
}

/**
 * Both papers of every citation, the same pair once; where two names mean one paper the citation is
 * rejected, and kept for a time when they mean two.
 */
async function prepare(context: LoadContext, batch: readonly StagedCitation[]): Promise<PreparedCitations> {
  const mentions = batch.flatMap(({ citing, cited }) => [citing, cited]);
  const answers = await resolveMentions(context, 'Paper', mentions);
  const toKey = (mention: string): string => answers.get(mention) ?? toOneSpelling('Paper', mention);
  const placeholders = new Set<string>();
  const toThemselves: SelfCitations[] = [];
  const pairs = new Map<string, { startKey: string; endKey: string; claims: CitationClaim[] }>();
  for (const { place, citing, cited, said } of batch) {
    const [startKey, endKey] = [toKey(citing), toKey(cited)];
    const claim = { import: context.number, citing, cited, said };
    if (startKey === endKey) {
      context.tally.reject('cites', {
        place,
        record: { kind: 'cites', citing, cited, ...said },
        reason: `${citing} and ${cited} are the same paper, ${startKey}, and a paper does not cite itself`,
      });
      toThemselves.push({ paperId: startKey, claims: [claim] });
      continue;
    }
    if (!answers.has(citing)) placeholders.add(startKey);
    if (!answers.has(cited)) placeholders.add(endKey);
    const pair = pairs.get(`${startKey} ${endKey}`);
    if (pair) addClaim(pair.claims, claim);
    else pairs.set(`${startKey} ${endKey}`, { startKey, endKey, claims: [claim] });
  }
  const rows = [...pairs]
    // In one order in every load, so that two of them never wait for each other.
    .sort(([first], [second]) => (first < second ? -1 : 1))
    .map(([, { startKey, endKey, claims }]): CitationRow => {
      const properties = toCitationProperties(claims, { startKey, endKey }, context.sourceOf);
      return { startKey, endKey, properties };
    });
  const records = batch.length - toThemselves.length;
  return { rows, records, placeholders: [...placeholders].sort(), toThemselves };
}

/** The same claim once. */
function addClaim(claims: CitationClaim[], claim: CitationClaim): void {
  const place = claims.findIndex((each) => isSame(each, claim));
  const before = claims[place];
  if (before) claims[place] = { ...claim, said: mergeRepeated(before.said, claim.said) };
  else claims.push(claim);
}

async function write(
  context: LoadContext,
  { rows, records, placeholders, toThemselves }: PreparedCitations,
  counts: LinkCounts,
): Promise<void> {
  const { created, changed } = await context.connection.write(async (transaction) => {
    if (!context.dryRun) {
      await makePlaceholders(transaction, placeholders);
      await keepSelfCitations(transaction, toThemselves);
    }
    const written = await writeFresh(transaction, context, rows);
    const joined = rows.flatMap((row) => {
      const before = written.different.get(toName(row));
      const joined = before && toJoinedCitation(context.sourceOf, row, before);
      return joined ? [joined] : [];
    });
    if (!context.dryRun && joined.length > 0)
      await transaction.run('importers/write-links/CITES', { rows: joined });
    return { created: written.created, changed: joined.filter(({ isVisible }) => isVisible).length };
  });
  context.tally.count('cites', 'created', created);
  context.tally.count('cites', 'changed', changed);
  context.tally.count('cites', 'unchanged', rows.length - created - changed);
  context.tally.count('cites', 'merged', records - rows.length);
  counts.created += created;
  counts.changed += changed;
}

interface Row {
  readonly startKey: string;
  readonly endKey: string;
  readonly properties: Properties;
}

const toName = ({ startKey, endKey }: Pick<Row, 'startKey' | 'endKey'>): string => `${startKey} ${endKey}`;

/** Makes those that are not there, and says how many; answers what is stored of those that say another thing. */
async function writeFresh(
  transaction: GraphTransaction,
  context: LoadContext,
  rows: readonly CitationRow[],
): Promise<{ created: number; different: Map<string, Properties> }> {
  const { rows: found, relationshipsCreated } = context.dryRun
    ? await readStored(transaction, rows)
    : await transaction.runAndCount<Row>('importers/write-citations', { rows: [...rows] });
  return {
    created: relationshipsCreated,
    different: new Map(found.map((row) => [toName(row), stripKeys(row.properties)])),
  };
}

/** In a dry run what is not there would be made. */
async function readStored(transaction: GraphTransaction, rows: readonly CitationRow[]) {
  const found = await transaction.run<Row>('importers/links-between/CITES', { pairs: rows.map(toEnds) });
  return { rows: found, relationshipsCreated: rows.length - found.length };
}

/** A citation as it is to be written, and whether a reader sees the difference. */
export interface JoinedCitation extends Row {
  readonly isVisible: boolean;
}

/** What a stored citation becomes with what a load says of it; null where it says so already. */
export function toJoinedCitation(
  sourceOf: (number: number) => string,
  { startKey, endKey, properties: said }: Row,
  before: Properties,
): JoinedCitation | null {
  const ends = { startKey, endKey };
  const claims = toCitationClaims({ ...ends, properties: said });
  const kept = toCitationClaims({ ...ends, properties: before }).map((claim) => {
    const own = claims.find((each) => isSame(each, claim));
    // In one load, and of one source that repeats itself: the fuller value, whichever came first.
    return own ? { ...own, said: mergeRepeated(claim.said, own.said) } : claim;
  });
  const added = claims.filter((claim) => !kept.some((each) => isSame(each, claim)));
  const properties = toCitationProperties([...kept, ...added], ends, sourceOf);
  const gone = Object.fromEntries(Object.keys(before).map((name) => [name, null]));
  const changes = toChanges(before, { ...gone, ...properties });
  if (changes === null) return null;
  const isVisible = ['intents', 'influential', 'sources'].some((name) => name in changes);
  return { ...ends, properties, isVisible };
}

const isSame = (first: CitationClaim, second: CitationClaim): boolean =>
  first.import === second.import && first.citing === second.citing && first.cited === second.cited;

const toEnds = ({ startKey, endKey }: CitationRow) => ({ startKey, endKey });
