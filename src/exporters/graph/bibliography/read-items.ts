// The papers of a selection as items of a bibliography, some at a time.
import { type PaperNode } from '../graph-records.js';
import { type GraphReader, toPages } from '../read-graph.js';
import { readLists } from '../read-lists.js';
import { type CslItem, toCsl } from './to-csl.js';

/** How many papers are held at once with all their authors. */
const papersAtOnce = 200;

/**
 * Items by the papers' keys. Papers that were only ever seen as a reference are left out, and with
 * `since` those of an earlier year or none, which came along with a method.
 */
export async function* readItems(
  reader: GraphReader,
  since: number | undefined,
): AsyncGenerator<readonly CslItem[]> {
  for await (const page of reader.readNodes('Paper')) {
    const wanted = page.filter(
      ({ known, year }) => known !== false && (since === undefined || (year !== null && year >= since)),
    );
    for (const papers of toPages(wanted, papersAtOnce)) yield await toItems(reader, papers);
  }
}

async function toItems(reader: GraphReader, papers: readonly PaperNode[]): Promise<CslItem[]> {
  const lists = await readLists(reader, 'AUTHORED', 'to', papers, { withPending: false });
  const authorships = new Map<PaperNode, Awaited<ReturnType<typeof lists.next>>>();
  for (const paper of papers) authorships.set(paper, await lists.next());
  const ids = [...authorships.values()].flatMap((links) => links.map(({ startKey }) => startKey));
  const people = await reader.findNodes('Person', [...new Set(ids)]);
  const names = new Map(people.map(({ key, name }) => [key, name]));
  return papers.map((paper) =>
    toCsl(
      paper,
      authorships
        .get(paper)!
        .map(({ startKey, printedName }) => printedName ?? names.get(startKey) ?? startKey),
    ),
  );
}
