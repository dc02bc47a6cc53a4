// The abbreviations of a BibTeX file: what @string defines, for the entries that come after it.
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { type BibtexEntry } from './open-entry.js';
import { parseBibtexText } from './parse-entry.js';

export interface Abbreviations {
  /** Takes in an @string; a later one of the same name takes the earlier one's place. @throws where it can't be read */
  readonly define: (entry: BibtexEntry) => void;
  /** One line of @string for every name that the fields may use. */
  readonly definitionsFor: (fields: string) => string;
}

const name = /[A-Za-z_][\w:+-]*/;
/** Words as values, or as parts of them. Within braces one may look so too, where a definition does no harm. */
const words = new RegExp(`[=#]\\s*(${name.source})`, 'g');
const wholeValues = new RegExp(`=\\s*(${name.source})\\s*(?=[,})]|$)`, 'g');

/** None to begin with, but for the months and journals that citation.js knows. */
export function createAbbreviations(): Abbreviations {
  const texts = new Map<string, string>();
  const { defaultStrings } = plugins.config.get('@bibtex').constants;

  function definitionsFor(fields: string): string {
    const definitions = new Map<string, string>();
    // A value that nothing defines stands for itself (a journal's short name): citation.js would drop it.
    for (const word of listWords(fields, wholeValues)) {
      if (!Object.hasOwn(defaultStrings, word)) definitions.set(word, word);
    }
    for (const word of listWords(fields, words)) {
      const text = texts.get(word);
      if (text !== undefined) definitions.set(word, text);
    }
    return Array.from(definitions, ([word, text]) => `@string{${word} = {${text}}}`).join('');
  }

  function define({ fields }: BibtexEntry): void {
    const word = new RegExp(`^\\s*(${name.source})\\s*=`).exec(fields)?.[1]?.toLowerCase();
    if (word === undefined) throw new SyntaxError('@string needs a name, = and a text');
    const read = parseBibtexText(`${definitionsFor(fields)}@string{${fields}}@misc{entry, value = ${word}}`);
    texts.set(word, String(read?.properties['value'] ?? '').replace(/\s+/g, ' '));
  }
  return { define, definitionsFor };
}

function listWords(fields: string, pattern: RegExp): string[] {
  return Array.from(fields.matchAll(pattern), (found) => found[1]!.toLowerCase());
}
