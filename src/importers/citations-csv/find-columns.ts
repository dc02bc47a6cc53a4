// The header of a citations file: which column says what, and by what columns are kept apart.

/** Where the columns stand; -1 for one that there is not. */
export interface Columns {
  readonly citing: number;
  readonly cited: number;
  readonly intents: number;
  readonly influential: number;
  /** How many columns there are, those that are not read among them. */
  readonly count: number;
}

/** What the columns may be called, the first found is taken; capitals make no difference. */
export const columnNames = {
  citing: ['citing', 'citing_id', 'source', 'from'],
  cited: ['cited', 'cited_id', 'target', 'to'],
  intents: ['intents'],
  influential: ['influential'],
} as const;

/** The columns by a header's cells, or null where it names no citing or no cited paper. */
export function findColumns(header: readonly string[]): Columns | null {
  const cells = header.map((cell) => cell.toLowerCase());
  const find = (names: readonly string[]): number =>
    cells.indexOf(names.find((name) => cells.includes(name)) ?? names[0]!);
  const columns = {
    citing: find(columnNames.citing),
    cited: find(columnNames.cited),
    intents: find(columnNames.intents),
    influential: find(columnNames.influential),
    count: cells.length,
  };
  return columns.citing < 0 || columns.cited < 0 ? null : columns;
}

/** The delimiter by which the header's line names both papers: a comma, a semicolon or a tab; else a comma. */
export function findDelimiter(headerLine: string): string {
  // Quotes around a name change nothing about what stands between the names.
  const names = headerLine.replaceAll('"', '');
  const found = [',', ';', '\t'].find((delimiter) =>
    findColumns(names.split(delimiter).map((cell) => cell.trim())),
  );
  return found ?? ',';
}
