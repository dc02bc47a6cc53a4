// An import: one load of one or more files of a source.

/** How far an import got; one that was cut off looks as if it ran. */
export type ImportState = 'RUNNING' | 'DONE' | 'RETRACTED';

/** An import as `cypher/fragments/import.cypher` answers it; times in ISO 8601. */
export interface Import {
  readonly importId: string;
  /** Its place in the order of imports. */
  readonly number: number;
  readonly source: string;
  readonly state: ImportState;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly retractedAt: string | null;
}

/** What became of an import's records of one kind. */
export interface ImportCount {
  readonly kind: 'FIELD' | 'METHOD' | 'PAPER' | 'PERSON' | 'CITES';
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly merged: number;
  readonly rejected: number;
}

/**
 * The counts of the kinds that an import holds, of the JSON that it is recorded with: counts by outcome
 * by kind.
 */
export function parseImportCounts(text: string): ImportCount[] {
  const byKind = JSON.parse(text) as Record<string, Omit<ImportCount, 'kind'>>;
  return Object.entries(byKind)
    .filter(([, counts]) => Object.values(counts).some((count) => count > 0))
    .map(([kind, counts]) => ({ ...counts, kind: kind.toUpperCase() as ImportCount['kind'] }));
}
