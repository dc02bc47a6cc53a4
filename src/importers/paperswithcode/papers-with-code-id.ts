// The keys that papers have by their page on Papers with Code, and as citation data spells them.

/** The key of the paper whose page has this slug. */
export function toPapersWithCodeId(slug: string): string {
  return `local:pwc/${slug}`;
}

/** The same id, where it is one of Papers with Code (`pwc:slug`) as a key of the graph (`local:pwc/slug`). */
export function respellPapersWithCodeId(id: string): string {
  return id.startsWith('pwc:') ? toPapersWithCodeId(id.slice('pwc:'.length)) : id;
}
