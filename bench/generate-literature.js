// A literature of any size as lines of papers-jsonl, the same one for the same parameters: titles, years,
// identifiers, authors, and references that prefer what is cited already.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { createRandom, pickDistinct, pickNumber } from './random.js';

const words =
  'adaptive bayesian causal deep efficient fair graph hidden inverse joint kernel latent markov neural optimal proximal quantile robust sparse temporal uniform variational weighted'.split(
    ' ',
  );
const things =
  'attention bandits clustering diffusion embeddings forests gradients hashing inference kernels learning matching networks optimisation policies queries regression sampling transformers'.split(
    ' ',
  );

/**
 * @typedef {object} LiteratureSize
 * @property {number} papers
 * @property {number} references how many each paper cites, those at the beginning fewer
 * @property {number} [authors] how many each paper has; none where it is left out
 * @property {number} [seed]
 */

/**
 * Writes the file, one paper a line.
 * @param {string} file
 * @param {LiteratureSize} size
 * @returns {Promise<{ papers: number, citations: number }>}
 */
export async function writeLiterature(file, { papers, references, authors = 0, seed = 1 }) {
  const stream = createWriteStream(file);
  let citations = 0;
  for (let number = 0; number < papers; number += 1) {
    const random = createRandom(seed, number);
    const cited = number === 0 ? [] : pickDistinct(random, Math.min(references, number), number, 1.6);
    citations += cited.length;
    const line = JSON.stringify({
      id: toId(number),
      title: toTitle(random, number),
      year: 1970 + Math.floor((55 * number) / papers),
      venue: `Journal of ${things[pickNumber(random, things.length)]}`,
      ...(authors > 0 && {
        authors: pickDistinct(random, authors, Math.max(papers, 10), 1.3).map(
          (each) => `Author ${each} Nguyen`,
        ),
      }),
      references: cited.map(toId),
    });
    if (!stream.write(`${line}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
  return { papers, citations };
}

/** Two of three papers are known by DOI, the others by a key of their own. */
const toId = (number) => (number % 3 === 2 ? `local:paper-${number}` : `doi:10.5555/paper.${number}`);

function toTitle(random, number) {
  const pick = (list) => list[pickNumber(random, list.length)];
  return `${pick(words)} ${pick(words)} ${pick(things)} for ${pick(things)}, study ${number}`;
}
