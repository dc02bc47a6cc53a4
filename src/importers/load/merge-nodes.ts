// The nodes of every label, one label after the other: what the load has read, with what the graph holds of it.
import { type NodeLabel } from '../../domain/graph-model.js';
import { type ProgressReport } from '../../domain/progress.js';
import { type LoadContext } from './load-context.js';
import { loadNodes } from './load-nodes.js';
import { loadOrder } from './open-load.js';
import { pullNodes } from './pull-nodes.js';

const plurals: Readonly<Record<NodeLabel, string>> = {
  Field: 'fields',
  Paper: 'papers',
  Person: 'people',
  Method: 'methods',
};

/** @returns how many nodes gave links away */
export async function mergeNodes(
  context: LoadContext,
  progress: ProgressReport,
  onDoubt: (doubt: string) => void = () => undefined,
): Promise<number> {
  let moved = 0;
  for (const label of loadOrder) {
    await pullNodes(context, label);
    // Papers bring people along: how many there are of a label is known when its turn comes.
    const { count } = context.units[label];
    if (count === 0) continue;
    const title = `${context.dryRun ? 'Comparing' : 'Merging'} ${plurals[label]}`;
    const merging = progress.start(title, count, 'records');
    try {
      moved += await loadNodes(context, label, onDoubt, merging.advance);
    } finally {
      merging.end();
    }
  }
  return moved;
}
