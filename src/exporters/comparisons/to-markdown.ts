// A comparison as a Markdown table (GitHub Flavored Markdown), links as links.
import { type Comparison } from '../../domain/comparison.js';
import { toGrid } from './to-grid.js';

export function toMarkdown(comparison: Comparison): string {
  const { heading, rows } = toGrid(comparison, '—');
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    `# ${escape(comparison.title)}`,
    '',
    line(['', ...heading.map(escape)]),
    line(['---', ...heading.map(() => '---')]),
    ...rows.map(({ label, differs, cells }) =>
      line([
        `${differs ? '≠ ' : ''}**${escape(label)}**`,
        ...cells.map(
          ({ shown, link }) =>
            escape(shown) +
            (link
              ? ` [${link.kind === 'DOI' ? 'DOI' : 'link'}](<${link.url.replace(/[<>|\\\s]/g, encodeURIComponent)}>)`
              : ''),
        ),
      ]),
    ),
    '',
  ].join('\n');
}

/** Text that Markdown takes as text, on one line. */
function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~&]/g, String.raw`\$&`).replace(/\s*[\n\r]\s*/g, ' ');
}
