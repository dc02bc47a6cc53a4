// What looks wrong about citations: circles, citations of what came later, and papers of one title.
import { findComponents } from './main-path/find-components.js';
import { toAdjacency } from './main-path/adjacency.js';

/** Papers by number, and citations from `citing[i]` to `cited[i]`, each once. */
export interface CheckedCitations {
  readonly years: readonly (number | null)[];
  /** Equal for papers of one title; null where there is none to go by. */
  readonly titleKeys: readonly (string | null)[];
  readonly citing: Int32Array;
  readonly cited: Int32Array;
}

export interface CitationFlaws {
  /** Citations within a circle, and which one, from 0: circles and their citations by the lowest number first. */
  readonly circular: readonly { readonly circle: number; readonly citing: number; readonly cited: number }[];
  readonly circleCount: number;
  /** Citations of papers that are dated more than `tolerance` years after those that cite them. */
  readonly future: readonly { readonly citing: number; readonly cited: number }[];
  /** Papers of one title, two or more, ascending; the group of the lowest number first. */
  readonly sameTitle: readonly (readonly number[])[];
}

/**
 * A circle is a strongly connected component of two papers or more: each leads to each other one by citations.
 * Undated papers cite nothing of the future, and are not of it.
 */
export function findCitationFlaws(
  { years, titleKeys, citing, cited }: CheckedCitations,
  tolerance: number,
): CitationFlaws {
  const references = toAdjacency(years.length, citing, cited);
  const components = findComponents(references);
  const circles = new Map<number, number>();
  const inCircles: { circle: number; citing: number; cited: number }[] = [];
  const future: { citing: number; cited: number }[] = [];
  for (const [paper, year] of years.entries()) {
    const own = references.neighbours.slice(references.offsets[paper], references.offsets[paper + 1]).sort();
    for (const other of own) {
      if (components[paper] === components[other]) {
        const circle = circles.get(components[paper]!) ?? circles.size;
        circles.set(components[paper]!, circle);
        inCircles.push({ circle, citing: paper, cited: other });
      }
      const otherYear = years[other] ?? null;
      if (year !== null && otherYear !== null && otherYear > year + tolerance) {
        future.push({ citing: paper, cited: other });
      }
    }
  }
  inCircles.sort((first, second) => first.circle - second.circle);
  return {
    circular: inCircles,
    circleCount: circles.size,
    future,
    sameTitle: groupByKey(titleKeys).filter((group) => group.length > 1),
  };
}

function groupByKey(keys: readonly (string | null)[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const [place, key] of keys.entries()) {
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(place);
    else groups.set(key, [place]);
  }
  return [...groups.values()];
}
