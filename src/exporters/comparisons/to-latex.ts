// A comparison as a LaTeX table with the rules of booktabs, in a document of its own.
import { type Comparison, type ComparisonCell } from '../../domain/comparison.js';
import { isRightToLeft } from '../../domain/locale.js';
import { toGrid } from './to-grid.js';
import { toWebLink } from './to-web-link.js';

/** How wide a method's column is. */
const columnWidth = '5cm';

/**
 * A document that compiles as it is, and that another one can take in with \input (its first lines
 * tell how): a line for each row, ≠ before those that differ, links by hyperref. Nothing in the
 * comparison's texts is taken as LaTeX; their line breaks become blanks.
 */
export function toLatex(comparison: Comparison): string {
  const { heading, rows } = toGrid(comparison, '—');
  const line = (cells: readonly string[]): string => `${cells.join(' & ')} \\\\`;
  return [
    ...toComments(comparison),
    String.raw`\documentclass[border=6pt]{standalone}`,
    String.raw`\usepackage{array,booktabs,iftex}`,
    String.raw`\iftutex`,
    String.raw`  \usepackage{fontspec}`,
    String.raw`  % \setmainfont{Noto Serif}`,
    String.raw`\else`,
    String.raw`  \usepackage[T1]{fontenc}`,
    String.raw`\fi`,
    String.raw`\usepackage[hidelinks]{hyperref}`,
    String.raw`\begin{document}`,
    String.raw`\begin{tabular}{@{}cl*{${heading.length}}{>{\raggedright\arraybackslash}p{${columnWidth}}}@{}}`,
    String.raw`\toprule`,
    line(['', '', ...heading.map(escape)]),
    String.raw`\midrule`,
    ...rows.map(({ label, differs, cells }) =>
      line([differs ? String.raw`$\neq$` : '', escape(label), ...cells.map(toCell)]),
    ),
    String.raw`\bottomrule`,
    String.raw`\end{tabular}`,
    String.raw`\end{document}`,
    '',
  ].join('\n');
}

function toComments({ title, labelsLocale }: Comparison): string[] {
  return [
    `% ${toLine(title)}`,
    '% Compile with xelatex or lualatex; pdflatex does where all letters are Western European. A script that',
    String.raw`% the font lacks needs one that has it: name it in \setmainfont.`,
    String.raw`% Inside another document: \usepackage{standalone,array,booktabs,hyperref} (and, for pdflatex,`,
    String.raw`% \usepackage[T1]{fontenc}), then \input this file.`,
    ...(isRightToLeft(labelsLocale) ? rightToLeftComments : []),
  ];
}

const rightToLeftComments = [
  '% Right to left: lualatex, and instead of fontspec',
  String.raw`% \usepackage[bidi=basic,layout=tabular]{babel} \babelprovide[import,main]{persian}`,
  String.raw`% \babelfont{rm}[Renderer=Harfbuzz]{Noto Naskh Arabic} with the language and the font that you need.`,
];

function toCell({ shown, link }: ComparisonCell & { readonly shown: string }): string {
  const webLink = toWebLink(link);
  if (!webLink) return escape(shown);
  return String.raw`${escape(shown)} \href{${escapeAddress(webLink.address)}}{${escape(webLink.text)}}`;
}

/** What LaTeX would obey, as what prints it. */
const printed: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\{`,
  '}': String.raw`\}`,
  $: String.raw`\$`,
  '&': String.raw`\&`,
  '#': String.raw`\#`,
  '%': String.raw`\%`,
  _: String.raw`\_`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
  '<': String.raw`\textless{}`,
  '>': String.raw`\textgreater{}`,
  '|': String.raw`\textbar{}`,
  // To babel the quote is a command in some languages, and TeX joins two backquotes, or one with a mark before it.
  '"': String.raw`\textquotedbl{}`,
  '`': String.raw`\textasciigrave{}`,
};

/** Text that LaTeX prints sign by sign. */
function escape(text: string): string {
  return (
    toLine(text)
      .replace(/[\\{}$&#%_~^<>|"`]/g, (sign) => printed[sign]!)
      // Of two of these TeX would make one sign; LuaTeX sees through an empty group between them.
      .replace(/([-',])(?=\1)/g, String.raw`$1\kern0pt{}`)
  );
}

/** An address that hyperref reads as it stands: what it would obey is percent-encoded, where that is allowed. */
function escapeAddress(address: string): string {
  return address
    .replace(/[^\w\-.~:/?#[\]@!'()*+,;=&%]/g, encodeURIComponent)
    .replace(/[%#&]/g, String.raw`\$&`);
}

/** A blank line would end the paragraph, and a line break a comment. */
function toLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp} ]+/gu, ' ');
}
