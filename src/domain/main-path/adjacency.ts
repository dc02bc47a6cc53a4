// Which papers are linked to which, in two arrays: two million links are 8 MB.

/** The neighbours of paper `p` are `neighbours[offsets[p]]` up to, and without, `neighbours[offsets[p + 1]]`. */
export interface Adjacency {
  /** One more than there are papers. */
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
}

/** How many papers there are. */
export function countPapers({ offsets }: Adjacency): number {
  return offsets.length - 1;
}

/** The links from `starts[i]` to `ends[i]`, the neighbours of a paper in the order they come in. */
export function toAdjacency(size: number, starts: Int32Array, ends: Int32Array): Adjacency {
  const offsets = new Int32Array(size + 1);
  for (const start of starts) offsets[start + 1]! += 1;
  for (let paper = 0; paper < size; paper += 1) offsets[paper + 1]! += offsets[paper]!;
  const places = offsets.slice();
  const neighbours = new Int32Array(ends.length);
  for (let link = 0; link < starts.length; link += 1) {
    const start = starts[link]!;
    neighbours[places[start]!] = ends[link]!;
    places[start]! += 1;
  }
  return { offsets, neighbours };
}

/** The same links the other way round, neighbours ascending. */
export function turnRound(adjacency: Adjacency): Adjacency {
  const starts = new Int32Array(adjacency.neighbours.length);
  const { offsets } = adjacency;
  for (let paper = 0; paper < countPapers(adjacency); paper += 1) {
    starts.fill(paper, offsets[paper], offsets[paper + 1]);
  }
  return toAdjacency(countPapers(adjacency), adjacency.neighbours, starts);
}

/** The links that `isKept`, in the same order. */
export function keepLinks(
  adjacency: Adjacency,
  isKept: (start: number, end: number, link: number) => boolean,
): Adjacency {
  const { offsets, neighbours } = adjacency;
  const keptOffsets = new Int32Array(offsets.length);
  const kept = new Int32Array(neighbours.length);
  let count = 0;
  for (let paper = 0; paper < countPapers(adjacency); paper += 1) {
    for (let link = offsets[paper]!; link < offsets[paper + 1]!; link += 1) {
      if (!isKept(paper, neighbours[link]!, link)) continue;
      kept[count] = neighbours[link]!;
      count += 1;
    }
    keptOffsets[paper + 1] = count;
  }
  return { offsets: keptOffsets, neighbours: kept.slice(0, count) };
}

/** The neighbours of one paper. */
export function neighboursOf({ offsets, neighbours }: Adjacency, paper: number): Int32Array {
  return neighbours.subarray(offsets[paper], offsets[paper + 1]);
}
