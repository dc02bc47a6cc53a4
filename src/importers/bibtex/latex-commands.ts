// LaTeX commands that bibliographies use and citation.js leaves as they are.
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

/** Commands that stand for a text. */
const texts: Readonly<Record<string, string>> = {
  AA: 'Å',
  aa: 'å',
  S: '§',
  P: '¶',
  dots: '…',
  ldots: '…',
  LaTeX: 'LaTeX',
  TeX: 'TeX',
  BibTeX: 'BibTeX',
  slash: '/',
  '': ' ',
  ' ': ' ',
  ',': ' ',
  ';': ' ',
  ':': ' ',
  '\\': ' ',
  newline: ' ',
  quad: ' ',
  '-': '',
  '/': '',
  times: '×',
  cdot: '·',
  pm: '±',
  le: '≤',
  leq: '≤',
  ge: '≥',
  geq: '≥',
  ne: '≠',
  neq: '≠',
  approx: '≈',
  sim: '∼',
  to: '→',
  rightarrow: '→',
  leftarrow: '←',
  infty: '∞',
  ell: 'ℓ',
  in: '∈',
  sum: '∑',
  partial: '∂',
  nabla: '∇',
};

/** Functions are printed by their names; the blank that sets off the argument is taken for the command's end. */
const functions = [
  'log',
  'ln',
  'exp',
  'sin',
  'cos',
  'tan',
  'max',
  'min',
  'sup',
  'inf',
  'lim',
  'det',
  'dim',
  'arg',
];

/** Commands that change how text looks, or where it breaks, and not what it says. */
const silent = [
  ...['mathcal', 'mathbf', 'mathbb', 'mathrm', 'mathit', 'mathsf', 'mathscr', 'mathfrak', 'boldsymbol', 'bm'],
  ...['text', 'textnormal', 'mbox', 'hbox', 'ensuremath', 'left', 'right', 'displaystyle', 'cal'],
  ...['uppercase', 'lowercase', 'MakeUppercase', 'underline', 'protect', 'relax', 'allowbreak'],
];

/** Teaches citation.js the commands. Those it knows stay as they are. */
export function addLatexCommands(): void {
  const { commands, argumentCommands } = plugins.config.get('@bibtex').constants;
  const added = {
    ...texts,
    ...Object.fromEntries(functions.map((name) => [name, `${name} `])),
    ...Object.fromEntries(silent.map((name) => [name, ''])),
  };
  for (const [name, text] of Object.entries(added)) commands[name] ??= text;
  // What sorts an entry is no part of what it says.
  argumentCommands['noopsort'] = (hidden) => hidden.slice(0, 0);
  argumentCommands['frac'] = (above, below) => `${above}/${below}`;
}
