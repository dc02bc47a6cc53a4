// Provenance: which imports a thing comes from, and what each source says of it.
import { type Answers, isServed } from './answers.js';
import { type Claim, compareClaims, parseClaim, sortProperties } from './claim.js';
import { type Import } from './import.js';
import { compareTexts } from './order-key.js';

/** Where a link comes from. */
export interface LinkProvenance {
  /** The numbers of the imports that list it, in order. */
  readonly importNumbers: readonly number[];
}

/** Where a thing comes from, with what there is to tell its statements by. */
export interface Provenance extends LinkProvenance {
  readonly claims: readonly Claim[];
  /** What the graph answers, for every property that a claim may be about. */
  readonly answers: Answers;
  /** Its imports, where the question brought them along, so that they need not be asked for. */
  readonly known?: readonly Import[];
}

/** A node's provenance as `cypher/provenance/provenance-of-….cypher` answers it. */
export interface ProvenanceRow {
  readonly claims: readonly string[];
  readonly imports: readonly Import[];
  readonly answers: Answers;
}

/** A citation's own account of where it comes from; three lists as long as `imports`, or null. */
export interface CitationSources {
  readonly imports: readonly number[] | null;
  /** The citing and the cited paper as each import names them; null where all do so by their keys. */
  readonly startIds: readonly string[] | null;
  readonly endIds: readonly string[] | null;
  /** JSON of what each import says of the citation; null where none says anything. */
  readonly said: readonly string[] | null;
}

/** What one record of a source says of one property. */
export interface SourceStatement {
  readonly property: string;
  readonly locale: string | null;
  readonly value: string | null;
  readonly source: string;
  readonly sourceId: string;
  readonly import: Import;
  readonly served: boolean;
}

export function toProvenance({ claims, imports, answers }: ProvenanceRow): Provenance {
  return {
    claims: claims.map(parseClaim),
    importNumbers: imports.map(({ number }) => number),
    answers,
    known: imports,
  };
}

/** Where a link comes from that keeps its imports and nothing else. */
export function toLinkProvenance(imports: readonly number[] | null): LinkProvenance {
  return { importNumbers: toDistinct(imports ?? []) };
}

/** Where a citation between papers of these keys comes from. */
export function toCitationProvenance(
  { imports, startIds, endIds, said }: CitationSources,
  ends: { readonly citing: string; readonly cited: string },
  answers: Answers,
): Provenance {
  const claims = (imports ?? []).map((number, place) => ({
    import: number,
    id: `${startIds?.[place] ?? ends.citing} ${endIds?.[place] ?? ends.cited}`,
    said: JSON.parse(said?.[place] ?? '{}') as Claim['said'],
  }));
  return { ...toLinkProvenance(imports), claims, answers };
}

/** One value of a property, or of one language of it, as one claim has it. */
interface SaidValue {
  readonly property: string;
  readonly locale: string | null;
  readonly value: unknown;
  readonly claim: Claim;
  readonly import: Import;
}

/** Marks that an import leaves for itself; no source says them. */
const internalProperties = new Set(['brought', 'resolved', 'slug']);

/**
 * What each source says now, by property and language, what is served first. What a later import of the
 * same source says of a record takes the place of what an earlier one said.
 */
export function listStatements(
  { claims, answers }: Pick<Provenance, 'claims' | 'answers'>,
  imports: readonly Import[],
): SourceStatement[] {
  const byNumber = new Map(imports.map((each) => [each.number, each]));
  const current = new Map<string, SaidValue>();
  for (const said of [...claims].sort(compareClaims).flatMap((claim) => toValues(claim, byNumber))) {
    for (const name of namesOf(said)) current.set(name, said);
  }
  return [...new Set(current.values())]
    .map((said): SourceStatement => ({
      property: said.property,
      locale: said.locale,
      value: toText(said.value),
      source: said.import.source,
      sourceId: said.claim.id,
      import: said.import,
      served: isServed({ ...said, source: said.import.source }, answers),
    }))
    .sort(compareStatements);
}

function toValues(claim: Claim, imports: ReadonlyMap<number, Import>): SaidValue[] {
  const from = imports.get(claim.import);
  if (!from) return [];
  return Object.entries(claim.said)
    .filter(([property]) => !internalProperties.has(property))
    .flatMap(([property, value]): SaidValue[] => {
      const said = { property, locale: null, value, claim, import: from };
      if ((property !== 'names' && property !== 'summaries') || value === null) return [said];
      return Object.entries(value as Readonly<Record<string, unknown>>).map(([locale, text]) => ({
        ...said,
        locale,
        value: text,
      }));
    });
}

/**
 * What a value takes the place of when it is said again: the same of the same record. A list of related
 * methods does so for each of those whose claims it brings, and for nobody else.
 */
function namesOf({ property, locale, value, claim, import: { source } }: SaidValue): string[] {
  const name = [source, claim.id, property, locale];
  if (property !== 'related') return [JSON.stringify(name)];
  const related = (value ?? []) as readonly { sources?: readonly string[] | null }[];
  const claimants = new Set([source, ...related.flatMap(({ sources }) => sources ?? [])]);
  return [...claimants].map((claimant) => JSON.stringify([...name, claimant]));
}

function toText(value: unknown): string | null {
  if (value === null || typeof value === 'string') return value;
  return JSON.stringify(sortProperties(value));
}

function compareStatements(first: SourceStatement, second: SourceStatement): number {
  return (
    compareTexts(first.property, second.property) ||
    compareTexts(first.locale ?? '', second.locale ?? '') ||
    Number(second.served) - Number(first.served) ||
    compareTexts(first.source, second.source) ||
    compareTexts(first.sourceId, second.sourceId)
  );
}

const toDistinct = (numbers: readonly number[]): number[] =>
  [...new Set(numbers)].sort((first, second) => first - second);
