// Where a cell's link leads and what it is called, for the formats that print links.
import { type Link } from '../../domain/paper.js';

export interface WebLink {
  /** "DOI", or the name of the site: words that need no translation. */
  readonly text: string;
  /** An address of http or https in ASCII. */
  readonly address: string;
}

/** The link as it is printed; null where there is none, or one that leads elsewhere than to the web. */
export function toWebLink(link: Link | null): WebLink | null {
  if (!link || !URL.canParse(link.url)) return null;
  const { protocol, hostname, href } = new URL(link.url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return { text: link.kind === 'DOI' ? 'DOI' : hostname, address: href };
}
