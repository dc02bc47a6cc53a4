// What a name is filed under, so that names which may agree stand together.
import { toParts } from '../merging/compare-names.js';

export interface NameSignature {
  readonly parts: readonly string[];
  readonly family: string;
  /** The first letters of all other parts, each once, in order; empty for a name of one part. */
  readonly initials: readonly string[];
}

/**
 * The family name is what stands before a comma, else the last part, else, where that is a letter, the
 * first ("Kingma D P"). Null for a name without letters.
 */
export function toNameSignature(name: string): NameSignature | null {
  const parts = toParts(name);
  const beforeComma = name.includes(',') ? toParts(name.split(',')[0]!).at(-1) : undefined;
  const last = parts.at(-1);
  const family = beforeComma ?? (last !== undefined && last.length > 1 ? last : parts[0]);
  if (family === undefined) return null;
  const at = parts.lastIndexOf(family);
  const given = parts.filter((_, place) => place !== at);
  return { parts, family, initials: [...new Set(given.map((part) => Array.from(part)[0]!))].sort() };
}

/** Family name and first initial: by how many people share it, a name tells more or less. */
export function toRarityKey({ family, parts }: NameSignature): string {
  const given = parts.find((part) => part !== family);
  return `${family} ${given === undefined ? '' : Array.from(given)[0]!}`;
}
