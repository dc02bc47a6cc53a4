// A literature of any size as a file of OpenAlex works, the same one for the same parameters:
//   node bench/make-literature.js PAPERS [REFERENCES] [SEED] [ABSTRACT_WORDS] > works.ndjson
// Works are dated, titled and attributed; each cites earlier ones, the often cited more often. They have
// no abstract unless its length is said.
import { once } from 'node:events';
import { createRandom, pickNumber } from './random.js';

const [papers = 100_000, references = 10, seed = 1, abstractWords = 0] = process.argv.slice(2).map(Number);

const subjects =
  'graph,protein,language,climate,market,neural,quantum,soil,vaccine,galaxy,polymer,traffic,tumour,image,river,battery'.split(
    ',',
  );
const things =
  'networks,models,estimators,surveys,responses,structures,dynamics,interactions,measurements,simulations,policies,populations'.split(
    ',',
  );
const openings = [
  'On the stability of',
  'A survey of',
  'Learning',
  'Measuring',
  'Towards robust',
  'The role of',
  'Sparse approximations for',
  'Evidence from',
];
const venues = Array.from(
  { length: 400 },
  (_, index) => `Journal of ${capitalize(subjects[index % 16])} Studies ${1 + Math.floor(index / 16)}`,
);
const surnames = 'Nguyen,Smith,Garcia,Kim,Müller,Tanaka,Okafor,Silva,Ivanova,Chen,Rossi,Haddad'.split(',');

/** Whom earlier papers cited, one entry a citation: who is in it often is drawn often. */
const cited = new Uint32Array(papers * references);
let citations = 0;

for (let index = 0; index < papers; index += 1) {
  const line = `${JSON.stringify(toWork(index))}\n`;
  if (!process.stdout.write(line)) await once(process.stdout, 'drain');
}
process.stderr.write(`${papers} works with ${citations} citations\n`);

/** @param {number} index */
function toWork(index) {
  const random = createRandom(seed, 'work', index);
  /** @type {<Item>(items: readonly Item[]) => Item} */
  const pick = (items) => items[pickNumber(random, items.length)];
  const words = [pick(openings), pick(subjects), pick(things), 'in', pick(subjects), pick(things)];
  const authors = Array.from({ length: 1 + pickNumber(random, 4, 2) }, () => pickNumber(random, papers, 1.5));
  return {
    id: `https://openalex.org/W${2_000_000_000 + index}`,
    // A few in a hundred have none, as in life.
    doi: random() < 0.95 ? `https://doi.org/10.5555/${toLetters(index)}.${index}` : null,
    title: `${words.join(' ')} (${toLetters(index)})`,
    publication_year: 1960 + Math.floor((index / papers) * 65),
    primary_location: { landing_page_url: null, source: { display_name: pick(venues) } },
    is_retracted: random() < 0.001,
    authorships: [...new Set(authors)].map(toAuthorship),
    referenced_works: drawReferences(random, index).map(
      (each) => `https://openalex.org/W${2_000_000_000 + each}`,
    ),
    ...(abstractWords > 0 && { abstract_inverted_index: toAbstract(index) }),
  };
}

/**
 * About `references` earlier works, half of them drawn from all that was cited before.
 * @param {() => number} random
 * @param {number} index
 */
function drawReferences(random, index) {
  /** @type {Set<number>} */
  const drawn = new Set();
  const wanted = Math.min(index, pickNumber(random, 2 * references + 1));
  for (let attempt = 0; drawn.size < wanted && attempt < 3 * wanted; attempt += 1) {
    const again = citations > 0 && random() < 0.5;
    drawn.add(again ? cited[pickNumber(random, citations)] : pickNumber(random, index));
  }
  for (const each of drawn) if (citations < cited.length) cited[citations++] = each;
  return [...drawn];
}

/**
 * Words by the places at which they stand, as OpenAlex writes an abstract.
 * @param {number} index
 */
function toAbstract(index) {
  /** @type {Record<string, number[]>} */
  const places = {};
  for (let place = 0; place < abstractWords; place += 1)
    (places[toLetters((index * 31 + place * 7919) % 100_000)] ??= []).push(place);
  return places;
}

/** @param {number} index */
function toAuthorship(index) {
  const name = `${String.fromCharCode(65 + (index % 26))}. ${surnames[index % surnames.length]}`;
  return {
    author: { id: `https://openalex.org/A${5_000_000_000 + index}`, display_name: name, orcid: null },
  };
}

/** @param {number} number */
function toLetters(number) {
  let letters = '';
  for (let rest = number; ; rest = Math.floor(rest / 26)) {
    letters = String.fromCharCode(97 + (rest % 26)) + letters;
    if (rest < 26) return letters;
  }
}

/** @param {string} word */
function capitalize(word) {
  return word[0].toUpperCase() + word.slice(1);
}
