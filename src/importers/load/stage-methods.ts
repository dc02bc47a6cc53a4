// Methods that papers say they describe: what a paper says of a method, as a record of that method.
import { type PaperRecord } from '../record.js';
import { type Unit } from '../staging/units.js';
import { type LoadContext } from './load-context.js';
import { strategies } from './strategies.js';

/** Adds the papers to what is said of the methods; methods are never invented, so alone this makes none. */
export async function stageDescribedMethods(
  context: LoadContext,
  papers: readonly PaperRecord[],
): Promise<void> {
  const units = papers.flatMap(({ id, describes }) =>
    (describes ?? []).map((slug) => toDescribedUnit(context, slug, id)),
  );
  if (units.length === 0) return;
  await context.units.Method.put(
    units.map((unit) => ({ value: unit, keys: strategies.Method.matchKeysOf(unit, context.sourceOf) })),
  );
}

/** A record of its own for each paper, so that no paper's word replaces another's. */
function toDescribedUnit({ source, number }: LoadContext, slug: string, paper: string): Unit {
  const id = `${slug} described in ${paper}`;
  const said = { brought: true, slug, sources: [{ paper }] };
  return { source, id, place: null, isUsed: false, claims: [{ import: number, id, said }] };
}
