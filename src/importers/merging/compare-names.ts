// Whether two printed names may be those of one person.
import { foldText } from '../../domain/fold-text.js';

/**
 * True where the names may be one person's: they share a family name, and of the given names the one
 * may stand for the other ("D. P. Kingma", "Diederik P Kingma", "Kingma, Diederik"). Only ever asked of
 * names in the same place on the same paper: alone it proves nothing.
 */
export function namesAgree(first: string, second: string): boolean {
  return partsAgree(toParts(first), toParts(second));
}

/** The same of names that are taken apart already. */
export function partsAgree(one: readonly string[], other: readonly string[]): boolean {
  if (one.length === 0 || other.length === 0) return false;
  if (one.join('') === other.join('')) return true;
  // A one-part name agrees with one that holds it.
  if (one.length === 1 || other.length === 1)
    return one.some((part) => part.length > 1 && other.includes(part));
  return sharesFamilyName(one, other);
}

/**
 * The last part of either, or the first, is a full part of the other, and each other part of the name with
 * fewer stands for one of the other's own. Where the shared part is not the last of both it may be a given
 * name, so that all others have to be equal or initials: "Wei Li" is not "Wei Liu".
 */
function sharesFamilyName(one: readonly string[], other: readonly string[]): boolean {
  const families = [one.at(-1)!, other.at(-1)!, one[0]!, other[0]!];
  return families.some((family) => {
    if (family.length < 2 || !one.includes(family) || !other.includes(family)) return false;
    const isLast = one.at(-1) === family && other.at(-1) === family;
    const [given, otherGiven] = [without(one, family), without(other, family)];
    const [fewer, more] = given.length <= otherGiven.length ? [given, otherGiven] : [otherGiven, given];
    return canPairUp(fewer, more, isLast ? isBeginning : isInitial);
  });
}

type Stands = (part: string, other: string) => boolean;

const isBeginning: Stands = (part, other) => part.startsWith(other) || other.startsWith(part);
const isInitial: Stands = (part, other) =>
  part === other || (Math.min(part.length, other.length) === 1 && isBeginning(part, other));

/** Whether each of the fewer has one of the more to itself (by augmenting paths; Berge 1957, doi:10.1073/pnas.43.9.842). */
function canPairUp(fewer: readonly string[], more: readonly string[], stands: Stands): boolean {
  const holders = new Map<number, number>();
  const findPlace = (part: number, tried: Set<number>): boolean =>
    more.some((other, place) => {
      if (tried.has(place) || !stands(fewer[part]!, other)) return false;
      tried.add(place);
      const holder = holders.get(place);
      if (holder !== undefined && !findPlace(holder, tried)) return false;
      holders.set(place, part);
      return true;
    });
  return fewer.every((_, part) => findPlace(part, new Set()));
}

function without(parts: readonly string[], part: string): string[] {
  const at = parts.lastIndexOf(part);
  return parts.filter((_, place) => place !== at);
}

/** The key of a name's family, for finding names that may agree: its last part. */
export function toNameKey(name: string): string {
  const parts = toParts(name);
  return parts.at(-1) ?? '';
}

/** A name's words without accents, case and punctuation; "J.-P." gives two, so that initials stand alone. */
export function toParts(name: string): string[] {
  return foldText(name)
    .replaceAll('ø', 'o')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
