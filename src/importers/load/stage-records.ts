// The first half of a load: what the files say, checked against each other and kept until all is read.
import { formatClaim, type Said } from '../../domain/claim.js';
import { type NodeLabel } from '../../domain/graph-model.js';
import {
  type CitesRecord,
  keyOfRecord,
  labelOfKind,
  type NodeRecord,
  type Place,
  type ReadItem,
  type ReadRecord,
} from '../record.js';
import { mergeRepeated } from '../merging/source-record.js';
import { type Unit } from '../staging/units.js';
import { type FieldTree } from './field-tree.js';
import { type LoadContext } from './load-context.js';
import { stageCitations } from './stage-citations.js';
import { stageDescribedMethods } from './stage-methods.js';
import { strategies } from './strategies.js';

type ReadNode = ReadRecord & { readonly record: NodeRecord };

/**
 * Takes a batch of what the readers deliver. The same key twice in one load is unchanged where it says
 * the same; else a catalogue's is rejected with both places, other sources' records are merged.
 */
export async function stageRecords(
  context: LoadContext,
  tree: FieldTree,
  batch: readonly ReadItem[],
): Promise<void> {
  const { tally } = context;
  tally.read(batch.length);
  const reads: ReadRecord[] = [];
  for (const item of batch) {
    if ('reason' in item) tally.reject(null, item);
    else reads.push(item);
  }
  const nodes = reads.filter((read): read is ReadNode => read.record.kind !== 'cites');
  for (const kind of ['field', 'method', 'paper', 'person'] as const) {
    const own = nodes.filter(({ record }) => record.kind === kind);
    if (own.length > 0)
      await stageNodes(context, labelOfKind[kind], kind === 'field' ? tree.keepTrees(own) : own);
  }
  await stageDescribedMethods(
    context,
    nodes.flatMap(({ record }) => (record.kind === 'paper' && record.describes ? [record] : [])),
  );
  await stageCitations(
    context,
    reads.filter((read): read is ReadRecord & { record: CitesRecord } => read.record.kind === 'cites'),
    (read, first) => {
      refuseRepeated(context, read, first);
    },
  );
}

async function stageNodes(context: LoadContext, label: NodeLabel, reads: readonly ReadNode[]): Promise<void> {
  const units = context.units[label];
  const ids = reads.map(({ record }) => keyOfRecord(record));
  const found = await units.find(context.source, ids);
  const staged = new Map<string, Unit>();
  reads.forEach((read, at) => {
    const id = ids[at]!;
    const unit = toUnit(context, read, id);
    const before = staged.get(id) ?? found[at];
    if (before?.place == null) staged.set(id, unit);
    else if (formatClaim(before.claims[0]!) === formatClaim(unit.claims[0]!))
      context.tally.count(read.record.kind, 'unchanged');
    else if (context.source === 'catalogue') refuseRepeated(context, read, before.place);
    else {
      const said = mergeRepeated(before.claims[0]!.said, unit.claims[0]!.said);
      staged.set(id, { ...before, claims: [{ ...unit.claims[0]!, said }] });
      context.tally.count(read.record.kind, 'merged');
    }
  });
  await units.put(
    [...staged.values()].map((unit) => ({
      value: unit,
      keys: strategies[label].matchKeysOf(unit, context.sourceOf),
    })),
  );
}

function toUnit({ number, source }: LoadContext, { record, place }: ReadNode, id: string): Unit {
  const said = toSaid(record);
  return { source, id, place, isUsed: true, claims: [{ import: number, id, said }] };
}

/** What a record says besides its kind and key. */
function toSaid(record: NodeRecord): Said {
  const keys = ['kind', record.kind === 'method' ? 'slug' : 'id'];
  return Object.fromEntries(Object.entries(record).filter(([name]) => !keys.includes(name)));
}

function refuseRepeated({ tally }: LoadContext, { place, record }: ReadRecord, first: Place): void {
  const where = first.file === place.file ? '' : ` of ${first.file}`;
  tally.reject(record.kind, {
    place,
    record,
    reason: `the same key as line ${first.line}${where} with different content: ${record.kind} ${keyOfRecord(record)} (this is line ${place.line})`,
  });
}
