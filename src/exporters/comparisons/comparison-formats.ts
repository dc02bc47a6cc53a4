// The formats that a comparison is taken out in, for the command line and for HTTP.
import { type Comparison } from '../../domain/comparison.js';
import { toCsv } from './to-csv.js';
import { pagePolicy, toHtml } from './to-html.js';
import { toJson } from './to-json.js';
import { toLatex } from './to-latex.js';
import { toMarkdown } from './to-markdown.js';

export interface ComparisonFormat {
  readonly render: (comparison: Comparison) => string;
  /** What the end of a file's name is, without the dot. */
  readonly extension: string;
  readonly contentType: string;
  /** Whether a browser shows it, or keeps it as a file. */
  readonly disposition: 'inline' | 'attachment';
  /** What a page needs to be allowed to do. */
  readonly contentSecurityPolicy?: string;
}

/** Every format by its name, all of them in UTF-8. */
export const comparisonFormats: Readonly<Record<string, ComparisonFormat>> = {
  markdown: {
    render: toMarkdown,
    extension: 'md',
    contentType: 'text/markdown; charset=utf-8',
    disposition: 'inline',
  },
  csv: {
    render: toCsv,
    extension: 'csv',
    contentType: 'text/csv; charset=utf-8; header=present',
    disposition: 'attachment',
  },
  json: {
    render: toJson,
    extension: 'json',
    contentType: 'application/json; charset=utf-8',
    disposition: 'inline',
  },
  latex: {
    render: toLatex,
    extension: 'tex',
    contentType: 'application/x-tex; charset=utf-8',
    disposition: 'attachment',
  },
  html: {
    render: toHtml,
    extension: 'html',
    contentType: 'text/html; charset=utf-8',
    disposition: 'inline',
    contentSecurityPolicy: pagePolicy,
  },
};
