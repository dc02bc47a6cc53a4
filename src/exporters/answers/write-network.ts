// The network of an answer as GraphML and as Pajek, page by page.
import { graphmlEnd, openGraphml, toGraphmlLink, toGraphmlNode } from '../graph/network/graphml.js';
import { type NetworkNode } from '../graph/network/network.js';
import { openNodeNumbers } from '../graph/network/number-nodes.js';
import { openPajek, openPajekLinks, toPajekVertex } from '../graph/network/pajek.js';
import { graphChanged, toNumberedLinks } from '../graph/network/write-pajek.js';
import { type AnswerNetwork } from './answer.js';

/** Each link stands after its ends. At least one page. */
export async function* writeGraphmlNetwork(pages: AsyncIterable<AnswerNetwork>): AsyncGenerator<string> {
  let first = true;
  for await (const page of pages) {
    if (first) yield openGraphml(page);
    yield [...toNewNodes(page, first).map(toGraphmlNode), ...page.links.map(toGraphmlLink)].join('');
    first = false;
  }
  yield graphmlEnd;
}

/** Holds the links until all vertices are written. @throws CONFLICT where there are other papers than were counted */
export async function* writePajekNetwork(pages: AsyncIterable<AnswerNetwork>): AsyncGenerator<string> {
  const numbers = await openNodeNumbers();
  const links: string[] = [];
  let [declared, written, directed] = [null as number | null, 0, true];
  try {
    for await (const page of pages) {
      const nodes = toNewNodes(page, declared === null);
      if (declared === null) yield openPajek((declared = page.nodeCount));
      directed = page.directed;
      const places = await numbers.give(nodes.map(({ id }) => id));
      yield nodes.map((node, place) => toPajekVertex(places[place]!, node)).join('');
      written += nodes.length;
      links.push(await toNumberedLinks(page.links, numbers));
    }
    if (written !== declared) throw graphChanged();
    yield openPajekLinks(directed);
    yield* links;
  } finally {
    await numbers.dispose();
  }
}

const toNewNodes = ({ centre, nodes }: AnswerNetwork, first: boolean): NetworkNode[] =>
  first ? [...centre, ...nodes] : [...nodes];
