// The header that says whether to show an answer or keep it, and under which name (RFC 6266).
import { type Download } from './download.js';

/** How long a file's name may be, its ending included: what every file system takes. */
const longestName = 120;

/** The header's value; whatever is not a letter of ASCII, a digit, `.`, `_` or `-` becomes a `-` in the name. */
export function toContentDisposition({
  disposition,
  fileName,
}: Pick<Download, 'disposition' | 'fileName'>): string {
  const safe = fileName.replace(/[^\w.-]+/g, '-').replace(/^[.-]+/, '');
  const dot = safe.lastIndexOf('.');
  const ending = dot < 0 ? '' : safe.slice(dot);
  const base = dot < 0 ? safe : safe.slice(0, dot);
  return `${disposition}; filename="${base.slice(0, longestName - ending.length)}${ending}"`;
}
