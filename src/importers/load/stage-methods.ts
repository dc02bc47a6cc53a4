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
  const described = new Map<string, Set<string>>();
  for (const { id, describes } of papers) {
    for (const slug of describes ?? []) described.set(slug, (described.get(slug) ?? new Set()).add(id));
  }
  if (described.size === 0) return;
  const slugs = [...described.keys()];
  const before = await context.units.Method.find(context.source, slugs);
  const units = slugs.map((slug, at): Unit => {
    const known = ((before[at]?.claims[0]?.said['sources'] ?? []) as { paper: string }[]).map(
      ({ paper }) => paper,
    );
    const sources = [...new Set([...known, ...described.get(slug)!])].sort().map((paper) => ({ paper }));
    const said = { brought: true, sources };
    return {
      source: context.source,
      id: slug,
      place: null,
      isUsed: false,
      claims: [{ import: context.number, id: slug, said }],
    };
  });
  await context.units.Method.put(
    units.map((unit) => ({ value: unit, keys: strategies.Method.matchKeysOf(unit, context.sourceOf) })),
  );
}
