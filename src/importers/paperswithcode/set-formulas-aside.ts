// Formulas kept out of reach while a text is read as Markdown, which would take their marks for its own.

/** A text without its formulas, and how to put them back. */
export interface TextWithoutFormulas {
  /** The text with a mark for each formula that Markdown leaves alone. */
  readonly text: string;
  /** The formulas in the place of their marks, exactly as they were written. */
  readonly restore: (text: string) => string;
}

/**
 * Formulas are `$$…$$`, `\begin{x}…\end{x}`, `\(…\)`, `\[…\]`, and `$…$` within a paragraph. A dollar
 * that opens nothing stays a dollar.
 */
export function setFormulasAside(text: string): TextWithoutFormulas {
  const formulas: string[] = [];
  return {
    text: text.replace(formula, (found) => {
      formulas.push(found);
      // Between dollars, because next to emphasis it matters to Markdown that a formula begins with a sign.
      return `$\uE000${formulas.length - 1}\uE001$`;
    }),
    restore: (marked) =>
      marked.replace(/\$\uE000(\d+)\uE001\$/g, (mark, place) => formulas[Number(place)] ?? mark),
  };
}

const formula = new RegExp(
  [
    /\$\$[^]+?\$\$/,
    /\\begin\{(?<environment>\w+\*?)\}[^]+?\\end\{\k<environment>\}/,
    /\\\([^]+?\\\)/,
    /\\\[[^]+?\\\]/,
    /(?<!\\)\$(?:\\.|\n(?!\s*\n)|[^$\\\n])+\$/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);
