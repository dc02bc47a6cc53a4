// A comparison as a web page that needs nothing but itself: no script, nothing loaded from elsewhere.
import { createHash } from 'node:crypto';
import { type Comparison, type ComparisonRow, type ComparisonRowKey } from '../../domain/comparison.js';
import { isRightToLeft, pickText, undeterminedLocale } from '../../domain/locale.js';
import { type Method, toMethodName } from '../../domain/method.js';
import { toWebLink } from './to-web-link.js';

const style = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem; }
.table { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { border: 1px solid; min-width: 8rem; padding: .5rem .75rem; text-align: start; vertical-align: top; white-space: pre-line; }
th { white-space: normal; }
.differs > * { background: #fff3c4; color: #1f1a00; }
.differs a { color: #0b3d91; }
tbody th { padding-inline-start: 2.25rem; }
.mark { display: inline-block; width: 1.5rem; margin-inline-start: -1.5rem; }
@media print { body { margin: 0; } }
`;

/** The Content-Security-Policy that the page can do with: its own style, and nothing else. */
export const pagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * A complete page in the language of the labels, and in its direction. A row that differs is marked
 * with ≠ and by colour; every text that is known to be in another language says which. Nothing in the
 * comparison's texts is taken as HTML, and links lead to http and https only.
 */
export function toHtml(comparison: Comparison): string {
  const { title, subtitle, labelsLocale, methods, rows } = comparison;
  const names = methods.map((method) => toMethodName(method, comparison.locale));
  return `<!doctype html>
<html lang="${escape(labelsLocale)}" dir="${isRightToLeft(labelsLocale) ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(`${title}: ${names.map(({ text }) => text).join(', ')}`)}</title>
<style>${style}</style>
</head>
<body>
<h1 id="title">${escape(title)}</h1>
<p>${escape(subtitle)}</p>
<div class="table" role="region" aria-labelledby="title" tabindex="0">
<table aria-labelledby="title">
<thead>
<tr>
<td></td>
${names.map(({ text, locale }) => `<th scope="col"${toLanguage(locale)}>${escape(text)}</th>`).join('\n')}
</tr>
</thead>
<tbody>
${rows.map((row) => toRow(row, comparison)).join('\n')}
</tbody>
</table>
</div>
</body>
</html>
`;
}

function toRow({ key, label, differs, cells }: ComparisonRow, { methods, locale }: Comparison): string {
  const mark = `<span class="mark">${differs ? '≠' : ''}</span>`;
  return `<tr${differs ? ' class="differs"' : ''}>
<th scope="row">${mark}${escape(label)}</th>
${cells
  .map(({ text, link }, place) => {
    if (text === null) return '<td>—</td>';
    const language = toLanguage(findLanguage(key, methods[place]!, locale));
    const webLink = toWebLink(link);
    const anchor = webLink
      ? ` <a href="${escape(webLink.address)}" rel="noopener">${escape(webLink.text)}</a>`
      : '';
    return `<td${language}>${escape(text)}${anchor}</td>`;
  })
  .join('\n')}
</tr>`;
}

/** The language of a method's answer, where it is known. */
function findLanguage(key: ComparisonRowKey, { known }: Method, locale: string): string {
  if (key === 'SUMMARY') return known?.summary?.locale ?? undeterminedLocale;
  if (key === 'FIELD') return pickText(known?.field?.names ?? [], locale)?.locale ?? undeterminedLocale;
  return undeterminedLocale;
}

/** Attributes of a text in that language; where it is unknown, the text itself tells its direction. */
function toLanguage(locale: string): string {
  // In HTML an empty `lang` says that nobody knows: else the text would pass for one in the page's language.
  if (locale === undeterminedLocale) return ' lang="" dir="auto"';
  return ` lang="${escape(locale)}" dir="${isRightToLeft(locale) ? 'rtl' : 'ltr'}"`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that a browser shows as it is, in an element and in a quoted attribute; control characters are no HTML. */
function escape(text: string): string {
  return text.replace(/(?![\t\n])\p{Cc}/gu, ' ').replace(/[&<>"']/g, (sign) => entities[sign]!);
}
