// Whom the questions about citations are asked of, drawn from a seed: ordinary papers, much cited ones, and the hub.
import neo4j from 'neo4j-driver';
import { createRandom, pickDistinct } from './random.js';

const seed = 1;
/** How many picks a question goes through in turns, and how many papers are much cited. */
const [picks, muchCited] = [12, 200];
/** Methods that some paper cites. */
const methodSlugs = `MATCH (method:Method) WHERE EXISTS { (method)-[:DESCRIBED_IN]->(paper)<-[:CITES]-() }
  RETURN method.slug AS id ORDER BY id`;

/**
 * Variables by what a question is of, in classes; a class without any where the graph holds none.
 * @param {(text: string, parameters?: object) => Promise<any[]>} run
 * @returns {Promise<Record<string, Record<string, object[]>>>}
 */
export async function pickCases(run) {
  const random = createRandom(seed);
  const draw = (ids, count = picks) => pickDistinct(random, count, ids.length).map((place) => ids[place]);
  const ids = async (text, parameters) => (await run(text, parameters)).map(({ id }) => id);

  const ordinary = await ids(
    `MATCH (paper:Paper)
     WHERE paper.known AND EXISTS { (paper)-[:CITES]->() } AND COUNT { (paper)<-[:CITES]-() } IN range(1, 20)
     WITH paper.paperId AS id ORDER BY id
     WITH collect(id) AS ids
     UNWIND range(0, size(ids) - 1, 1 + size(ids) / $most) AS place
     RETURN ids[place] AS id`,
    { most: neo4j.int(20_000) },
  );
  const most = await ids(
    `MATCH (paper:Paper) WITH paper, COUNT { (paper)<-[:CITES]-() } AS cited
     ORDER BY cited DESC, paper.paperId LIMIT $count RETURN paper.paperId AS id`,
    { count: neo4j.int(muchCited + 1) },
  );
  const [hub, ...others] = most;
  const methods = await ids(methodSlugs);

  const pairs = await run(
    `UNWIND $ids AS id
     MATCH (paper:Paper {paperId: id})-[:CITES]->(between)
     RETURN id AS from, COLLECT {
       MATCH (between)-[:CITES]->(cited) RETURN cited.paperId ORDER BY cited.paperId LIMIT 1
     }[0] AS to`,
    { ids: draw(ordinary, 10 * picks) },
  );
  const papers = {
    'ordinary papers': draw(ordinary),
    'much cited papers': draw(others),
    'the hub': [hub],
  };
  return {
    papers: mapValues(papers, (all) => all.map((id) => ({ id }))),
    paperPairs: {
      'papers two steps apart': pairs.filter(({ from, to }) => to !== null && from !== to).slice(0, picks),
    },
    methods: { methods: draw(methods).map((slug) => ({ slug })) },
    methodPairs: {
      'two methods': pair(draw(methods, 2 * picks)).map(([methodA, methodB]) => ({ methodA, methodB })),
    },
    tens: {
      'ten methods':
        methods.length < 10 ? [] : Array.from({ length: picks }, () => ({ methods: draw(methods, 10) })),
    },
    nothing: { '': [{}] },
  };
}

function mapValues(record, toValue) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, toValue(value)]));
}

function pair(all) {
  return Array.from({ length: Math.floor(all.length / 2) }, (_, place) =>
    all.slice(2 * place, 2 * place + 2),
  );
}
