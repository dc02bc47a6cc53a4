// Any text inside a value of BibTeX.

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * The text as LaTeX prints it: its special characters escaped, runs that LaTeX draws together (`--`,
 * two quotation marks) kept apart. Other letters stay as they are, in UTF-8.
 */
export function escapeLatex(text: string): string {
  return text
    .replace(/[\\~^{}$&#%_]/g, (character) => commands[character] ?? `\\${character}`)
    .replace(/(?<=-)-|(?<=`)`|(?<=')'|(?<=[?!])`|(?<=,),|(?<=<)<|(?<=>)>/g, '{}$&');
}

/** An address or a DOI, which BibTeX takes as it is written: what would unbalance its braces is percent-encoded. */
export function escapeVerbatim(text: string): string {
  return text.replace(/[{}\\\s]/g, (character) => encodeURIComponent(character));
}
