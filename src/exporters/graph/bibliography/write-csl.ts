// Papers as CSL-JSON: an array of items, for Zotero, pandoc and every other citation processor.
import { type CslItem } from './to-csl.js';

/** One JSON array, an item a line. */
export async function* writeCsl(pages: AsyncIterable<readonly CslItem[]>): AsyncGenerator<string> {
  let separator = '[\n';
  for await (const items of pages) {
    if (items.length === 0) continue;
    yield separator + items.map((item) => JSON.stringify(item)).join(',\n');
    separator = ',\n';
  }
  yield separator === ',\n' ? '\n]\n' : '[]\n';
}
