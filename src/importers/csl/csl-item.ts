// A CSL item as it comes from a file or a converter: nothing in it is sure, so each value is looked at before use.

/** The sources that come as CSL items; what a person is known by starts with the name of theirs. */
export type BibliographySource = 'bibtex' | 'ris' | 'csl';

/** CSL-JSON's object for one work, its values not checked. */
export type CslItem = Readonly<Record<string, unknown>>;

/** A variable's text, of a list the first one's; null where it has none. */
export function readText(item: CslItem, variable: string): string | null {
  const value = item[variable];
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'number') return String(first);
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : null;
}
