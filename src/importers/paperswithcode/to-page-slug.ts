// The addresses of pages on Papers with Code.

/**
 * The slug of a method's or paper's page, or null for any other address. Takes http and https, `www.`,
 * an anchor, and an address relative to the site (`/method/lstm`).
 */
export function toPageSlug(kind: 'method' | 'paper', address: string): string | null {
  if (!URL.canParse(address, site)) return null;
  const { hostname, pathname } = new URL(address, site);
  if (!/^(?:www\.)?paperswithcode\.com$/.test(hostname)) return null;
  const [root, page, slug, ...further] = pathname.replace(/\/$/, '').split('/');
  return root === '' && page === kind && slug && further.length === 0 ? slug : null;
}

const site = 'https://paperswithcode.com/';
