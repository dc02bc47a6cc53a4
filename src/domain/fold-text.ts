// Text as it is compared where accents, case and width make no difference.

/**
 * The same for texts that differ in accents, case, width and ligatures alone, in every language alike:
 * compatibility forms (NFKD, Unicode Standard Annex 15), marks and case removed, đ as d, ß as ss, ł as l,
 * ς as σ. Blanks and punctuation stay.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('ς', 'σ');
}
