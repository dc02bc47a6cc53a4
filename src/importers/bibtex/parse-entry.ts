// One BibTeX entry as citation.js reads it: its fields as they are written, and then as CSL.
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { type CslItem } from '../csl/csl-item.js';
import { composeDotless } from './compose-dotless.js';
import { addLatexCommands } from './latex-commands.js';
import { type BibtexEntry } from './open-entry.js';

addLatexCommands();

/** An entry taken apart, its values still LaTeX. */
export interface ParsedEntry {
  readonly type: string;
  readonly label: string;
  readonly properties: Readonly<Record<string, string | number>>;
  readonly annotations?: Readonly<Record<string, unknown>>;
}

/** The first entry of a text; undefined where there is none. @throws SyntaxError */
export function parseBibtexText(text: string): ParsedEntry | undefined {
  return (plugins.input.data(text, '@biblatex/text') as ParsedEntry[])[0];
}

/**
 * The entry taken apart; `definitions` are the @strings it uses, in one line. Its key may be any text,
 * or missing, for nothing hangs on it here.
 * @throws SyntaxError, its message naming the line of the file
 */
export function parseEntry(entry: BibtexEntry, definitions: string): ParsedEntry {
  try {
    const parsed = parseBibtexText(`${definitions}@${entry.type}{entry,${entry.fields}}`);
    if (!parsed) throw new SyntaxError('nothing was read');
    return { ...parsed, label: entry.key };
  } catch (error) {
    throw new SyntaxError(explain(error as Error, entry.fieldsLine), { cause: error });
  }
}

/** The first line of the parser's message, with the line counted from the start of the file. */
function explain({ message }: Error, firstLine: number): string {
  const [first = ''] = message.split('\n');
  const told = first
    .replace(/\bat line (\d+) col \d+:?/, (_, line: string) => `in line ${firstLine + Number(line) - 1}`)
    .replace(/\bgot EOF\b/, 'got the end')
    .replace(/\s+\(.*->.*\)$/, '');
  return `not BibTeX: ${told}`;
}

/**
 * The entry as a CSL item; `ancestors` are the entries its `crossref` leads to, and theirs. A value that
 * is no good LaTeX is taken as plain text, so that it does not cost the others.
 * @throws Error where citation.js can't make an item of it
 */
export function toCslItem(entry: ParsedEntry, ancestors: readonly ParsedEntry[] = []): CslItem {
  const family = [entry, ...ancestors];
  try {
    return convert(family);
  } catch {
    return convert(family.map(mend));
  }
}

function convert(entries: readonly ParsedEntry[]): CslItem {
  return composeDotless((plugins.input.data(entries, '@biblatex/entries+list') as CslItem[])[0]!);
}

function mend(entry: ParsedEntry): ParsedEntry {
  const properties = Object.fromEntries(
    Object.entries(entry.properties).map(([field, value]) => [field, mendValue(field, String(value))]),
  );
  const annotations = Object.fromEntries(
    Object.entries(entry.annotations ?? {}).filter(([field, value]) =>
      isReadable({ annotations: { [field]: value } }),
    ),
  );
  return { ...entry, properties, annotations };
}

/** Most often a dollar sign stands alone, which LaTeX would take for the beginning of mathematics. */
function mendValue(field: string, value: string): string {
  const asPrices = value.replace(/(?<!\\)\$/g, '\\$');
  const asPlain = value.replace(/\\(?:[A-Za-z]+ ?|.)|[{}$]/g, '');
  const readings = [value, asPrices, asPlain];
  return readings.find((reading) => isReadable({ properties: { [field]: reading } })) ?? '';
}

function isReadable(part: Partial<ParsedEntry>): boolean {
  try {
    convert([{ type: 'misc', label: 'entry', properties: {}, ...part }]);
    return true;
  } catch {
    return false;
  }
}
