// A claim: what one import says of one thing. Everything in the graph is made of the claims kept with it.

/** What a record says besides its kind and key, in the names of a catalogue file. */
export type Said = Readonly<Record<string, unknown>>;

export interface Claim {
  /** The number of the import that says so; a later import has a higher one. */
  readonly import: number;
  /** The key its record has in its source. */
  readonly id: string;
  readonly said: Said;
}

/** A claim as it is stored on its node: a JSON array of import, id and what is said. */
export function formatClaim(claim: Claim): string {
  return JSON.stringify([claim.import, claim.id, sortProperties(claim.said)]);
}

export function parseClaim(text: string): Claim {
  const [number, id, said] = JSON.parse(text) as [number, string, Said];
  return { import: number, id, said };
}

/** By import, then by id: the order in which claims are stored. */
export function compareClaims(first: Claim, second: Claim): number {
  return first.import - second.import || (first.id < second.id ? -1 : first.id > second.id ? 1 : 0);
}

/** The same value with the properties of every object in order, and without those that are undefined. */
export function sortProperties(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortProperties);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([first], [second]) => (first < second ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortProperties(inner)]));
}
