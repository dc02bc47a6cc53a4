// What is asked on both sides: each question as GraphQL, and as the statements the server sends for it.
import { isDeepStrictEqual } from 'node:util';
import neo4j from 'neo4j-driver';
import { toSlug } from './generate-catalogue.js';
import { pickDistinct } from './random.js';

/**
 * Sends one query file's statement to Neo4j, and answers its rows as objects.
 * @typedef {(query: string, parameters: Record<string, unknown>) => Promise<any[]>} Run
 */

/**
 * One question, put to a pick of methods.
 * @typedef {object} Question
 * @property {string} name
 * @property {string} title as the table says it
 * @property {number} size how many methods one pick holds
 * @property {(slugs: string[]) => string} toBody the body of the HTTP request
 * @property {string} opening what every right answer begins with: errors would stand before the data
 * @property {(run: Run, slugs: string[]) => Promise<any>} askDriver the same statements, in the same
 *   order, batched and side by side as the server sends them
 * @property {(answer: any) => unknown} seeAnswer a short picture of what the server answered
 * @property {(rows: any) => unknown} seeRows the same picture, of what the driver answered
 */

const compareMethods = `query CompareMethods($slugs: [ID!]!) {
  compareMethods(slugs: $slugs) {
    title
    methods { slug name }
    rows { key label differs cells { text items count paper { title } link { kind url } } }
    differingRowCount
  }
}`;

const methodPage = `query MethodPage($slug: ID!) {
  method(slug: $slug) {
    slug
    name
    sources { title authors { name } }
    related(first: 20) { nodes { slug name related(first: 5) { nodes { name field { name } } } } }
  }
}`;

/** @type {readonly Question[]} */
export const questions = [toComparison(2), toComparison(4), toComparison(10), toMethodPage()];

/**
 * `count` picks for a question, the same ones for the same seeds.
 * @param {Question} question
 * @param {import('./generate-catalogue.js').CatalogueSize} catalogue
 * @param {() => number} random
 * @param {number} count
 * @returns {string[][]}
 */
export function pickMethods(question, catalogue, random, count) {
  return Array.from({ length: count }, () =>
    pickDistinct(random, question.size, catalogue.methods).map((index) => toSlug(catalogue, index)),
  );
}

/**
 * @param {Question} question
 * @throws where the server's answer and the driver's are not about the same things
 */
export function requireSameAnswer(question, slugs, answer, rows) {
  const [ofServer, ofDriver] = [question.seeAnswer(answer), question.seeRows(rows)];
  if (isDeepStrictEqual(ofServer, ofDriver)) return;
  throw new Error(
    `${question.name} of ${slugs.join(', ')}: the server answers ${JSON.stringify(ofServer)}, the driver ${JSON.stringify(ofDriver)}.`,
  );
}

/** @returns {Question} */
function toComparison(size) {
  return {
    name: `compare-${size}`,
    title: `compare ${size} methods`,
    size,
    toBody: (slugs) => JSON.stringify({ query: compareMethods, variables: { slugs } }),
    opening: '{"data":{"compareMethods":{"title"',
    askDriver: (run, slugs) => run('comparisons/compare-methods', { slugs, locales: ['en'] }),
    seeAnswer: ({ compareMethods: { methods, rows } }) => {
      const cellsOf = (key) => rows.find((row) => row.key === key).cells;
      return methods.map(({ slug, name }, place) => ({
        slug,
        name,
        related: cellsOf('RELATED')[place].count,
        aliases: cellsOf('ALIASES')[place].count,
        paper: cellsOf('SEMINAL_WORK')[place].paper?.title ?? null,
        summary: cellsOf('SUMMARY')[place].text,
      }));
    },
    seeRows: (rows) =>
      rows.map(({ method, source, summaries }) => ({
        slug: method.slug,
        name: toName(method),
        related: method.relatedCount,
        aliases: method.aliases?.length ?? 0,
        paper: source?.paper.title ?? null,
        summary: (summaries.find(({ locale }) => locale === 'en') ?? summaries[0])?.text ?? null,
      })),
  };
}

/** @returns {Question} */
function toMethodPage() {
  return {
    name: 'method-page',
    title: 'method page, three levels deep',
    size: 1,
    toBody: ([slug]) => JSON.stringify({ query: methodPage, variables: { slug } }),
    opening: '{"data":{"method":{"slug"',
    askDriver: async (run, [slug]) => {
      const [method] = await run('methods/methods-by-slug', { keys: [slug] });
      const [sources, related] = await Promise.all([
        askSources(run, slug),
        askRelated(run, [slug], 20).then(async (first) => {
          const nodes = first.flatMap(({ value }) => value.items.slice(0, 20));
          if (nodes.length === 0) return { nodes, second: [], fields: [] };
          const second = await askRelated(
            run,
            nodes.map(({ node }) => node.slug),
            5,
          );
          const leaves = new Set(
            second.flatMap(({ value }) => value.items.slice(0, 5).map(({ node }) => node.slug)),
          );
          const fields =
            leaves.size === 0 ? [] : await run('methods/fields-of-methods', { keys: [...leaves] });
          return { nodes, second, fields };
        }),
      ]);
      return { method, ...sources, ...related };
    },
    seeAnswer: ({ method: { slug, name, sources, related } }) => ({
      slug,
      name,
      sources: sources.map(({ title, authors }) => ({ title, authors: authors.map((each) => each.name) })),
      related: related.nodes.map((node) => ({
        slug: node.slug,
        related: node.related.nodes.map((leaf) => ({ name: leaf.name, field: leaf.field?.name ?? null })),
      })),
    }),
    seeRows: ({ method, papers, authors, nodes, second, fields }) => {
      const authorsOf = toMap(authors);
      const relatedOf = toMap(second);
      const fieldsOf = toMap(fields);
      return {
        slug: method.value.slug,
        name: toName(method.value),
        sources: papers.map(({ title, paperId }) => ({
          title,
          authors: authorsOf.get(paperId).map((each) => each.name),
        })),
        related: nodes.map(({ node: { slug } }) => ({
          slug,
          related: relatedOf
            .get(slug)
            .items.slice(0, 5)
            .map(({ node }) => ({
              name: toName(node),
              field: fieldsOf.get(node.slug)[0] ? toName(fieldsOf.get(node.slug)[0]) : null,
            })),
        })),
      };
    },
  };
}

async function askSources(run, slug) {
  const sources = await run('methods/sources-of-methods', { keys: [slug] });
  const papers = sources.flatMap(({ value }) => value);
  const keys = papers.map(({ paperId }) => paperId);
  return { papers, authors: keys.length === 0 ? [] : await run('papers/authors-of-papers', { keys }) };
}

/** A first page of related methods of each key; one more than the page holds, as the server asks. */
function askRelated(run, keys, first) {
  const page = { after: '', before: '\u{10FFFF}', limit: neo4j.int(first + 1) };
  return run('methods/related-methods', { ...page, keys });
}

const toMap = (rows) => new Map(rows.map(({ key, value }) => [key, value]));

/** The English name, else the first by tag, else the key. */
function toName({ nameLocales, names, slug, fieldId }) {
  const english = nameLocales?.indexOf('en') ?? -1;
  return (english === -1 ? names?.[0] : names[english]) ?? slug ?? fieldId;
}
