// Provenance: which imports a thing comes from, and what each source says of it.
import { type Answers, isServed } from './answers.js';
import { type CitationSources, listCitationClaims } from './citation-claim.js';
import { type Claim, compareClaims, parseClaim, type Said, sortProperties } from './claim.js';
import { type Import } from './import.js';
import { compareTexts } from './order-key.js';
import { foldSaid } from './patch-said.js';

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
  sources: CitationSources,
  ends: { readonly citing: string; readonly cited: string },
  answers: Answers,
): Provenance {
  const claims = listCitationClaims(sources, ends).map(({ import: number, citing, cited, said }) => ({
    import: number,
    id: `${citing} ${cited}`,
    said,
  }));
  return { ...toLinkProvenance(sources.imports), claims, answers };
}

/** One value of a property, or of one language of it, as one claim has it. */
interface SaidValue {
  readonly property: string;
  readonly locale: string | null;
  readonly value: unknown;
}

/** Marks that an import leaves for itself; no source says them. */
const internalProperties = new Set(['brought', 'resolved', 'slug']);

/**
 * What each source says now, by property and language, what is served first. What has no part in what
 * the source's claims of a record come to, because a later import says otherwise or the same, is left out.
 */
export function listStatements(
  { claims, answers }: Pick<Provenance, 'claims' | 'answers'>,
  imports: readonly Import[],
): SourceStatement[] {
  const byNumber = new Map(imports.map((each) => [each.number, each]));
  return groupByRecord(claims, byNumber)
    .flatMap(({ source, own }) =>
      own.flatMap((claim, place) => {
        const later = own.slice(place + 1).map(({ said }) => said);
        return toValues(claim)
          .filter((said) => stands(said, later, source))
          .map((said): SourceStatement => ({
            property: said.property,
            locale: said.locale,
            value: toText(said.value),
            source,
            sourceId: claim.id,
            import: byNumber.get(claim.import)!,
            served: isServed({ ...said, source }, answers),
          }));
      }),
    )
    .sort(compareStatements);
}

/** The claims of one source on one of its records, in order, for every record; of known imports only. */
function groupByRecord(
  claims: readonly Claim[],
  imports: ReadonlyMap<number, Import>,
): { readonly source: string; readonly own: Claim[] }[] {
  const groups = new Map<string, { readonly source: string; readonly own: Claim[] }>();
  for (const claim of [...claims].sort(compareClaims)) {
    const source = imports.get(claim.import)?.source;
    if (source === undefined) continue;
    const name = JSON.stringify([source, claim.id]);
    const group = groups.get(name) ?? { source, own: [] };
    group.own.push(claim);
    groups.set(name, group);
  }
  return [...groups.values()];
}

function toValues({ said }: Claim): SaidValue[] {
  return Object.entries(said)
    .filter(([property]) => !internalProperties.has(property))
    .flatMap(([property, value]): SaidValue[] => {
      if ((property !== 'names' && property !== 'summaries') || value === null)
        return [{ property, locale: null, value }];
      return Object.entries(value as Readonly<Record<string, unknown>>).map(([locale, text]) => ({
        property,
        locale,
        value: text,
      }));
    });
}

/** Whether what the later claims come to would be another had the value not been said. */
function stands({ property, locale, value }: SaidValue, later: readonly Said[], source: string): boolean {
  if (later.length === 0) return true;
  const after = later.map((said): Said => (property in said ? { [property]: said[property] } : {}));
  const own = { [property]: locale === null ? value : { [locale]: value } };
  const comeTo = (first: Said): string => JSON.stringify(sortProperties(foldSaid([first, ...after], source)));
  return comeTo(own) !== comeTo({});
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
