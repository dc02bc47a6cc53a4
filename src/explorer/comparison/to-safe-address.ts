// Which addresses of the graph may become links.

/** The address where it leads to the web; null for `javascript:`, `data:` and whatever is no address. */
export function toSafeAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
