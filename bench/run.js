// `npm run bench`: the server against the same statements through the bare driver, in turns.
import { loadavg } from 'node:os';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { connectDriver } from './driver-side.js';
import { toCatalogueSize } from './generate-catalogue.js';
import { runRound } from './measure.js';
import { prepareGraph } from './prepare-graph.js';
import { pickMethods, questions, requireSameAnswer } from './questions.js';
import { createRandom } from './random.js';
import { renderReport, toFigures } from './render-report.js';
import { startServer } from './server-side.js';

/** How many picks are compared answer by answer before anything is measured. */
const comparedPicks = 25;
/** How many picks are drawn for a round; a quicker round begins again. */
const picksPerRound = 5_000;

const options = readOptions();
const say = (text) => process.stderr.write(`${text}\n`);

const catalogue = toCatalogueSize({ methods: options.methods, seed: options.seed });
const { home, load } = await prepareGraph(catalogue, { fresh: options.fresh, say });
say(
  `The graph: ${load.records} records and ${load.links} links, loaded in ${load.seconds.toFixed(1)} s (${Math.round(load.records / load.seconds)} records/s).`,
);

const server = await startServer(home, {
  connections: Math.max(...options.connections),
  profile: options.profile,
});
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => server.stop().finally(() => process.exit(1)));
}
try {
  const driver = await connectDriver(home);
  try {
    await measure(driver);
  } finally {
    await driver.close();
  }
} finally {
  await server.stop();
}

async function measure(driver) {
  for (const question of options.questions) await requireSame(question, driver);
  const neo4jVersion = await driver.readVersion();
  const loadBefore = loadavg()[0];
  const measured = [];
  for (const question of options.questions) {
    for (const connections of options.connections) {
      const each = await measureQuestion(question, connections, driver);
      const { share, times50 } = toFigures(each);
      say(
        `${question.title}, connections: ${connections}: ${share.toFixed(2)} of the requests/s, ${times50.toFixed(2)} times the p50`,
      );
      measured.push(each);
    }
  }
  process.stdout.write(
    renderReport(measured, { catalogue, load, neo4jVersion, seconds: options.seconds, loadBefore }),
  );
}

/** Both sides in turns, each round on the same picks; who begins alternates. */
async function measureQuestion(question, connections, driver) {
  const sides = {
    driver: (slugs) => question.askDriver(driver.run, slugs),
    server: (slugs) => server.ask(question, slugs),
  };
  const measured = { question, connections, driver: [], server: [] };
  for (let round = 0; round <= options.rounds; round += 1) {
    const random = createRandom(options.seed, question.name, connections, round);
    const picks = pickMethods(question, catalogue, random, picksPerRound);
    // The round before the first one is the warm-up.
    const seconds = round === 0 ? options.warmUp : options.seconds;
    for (const side of round % 2 ? ['driver', 'server'] : ['server', 'driver']) {
      const result = await runRound({ seconds, connections, picks }, sides[side]);
      if (round > 0) measured[side].push(result);
    }
  }
  return measured;
}

/** @throws unless both sides answer the same, by the same statements: else the figures would say nothing */
async function requireSame(question, driver) {
  const random = createRandom(options.seed, question.name, 'same');
  const before = await server.countStatements();
  driver.takeStatements();
  for (const slugs of pickMethods(question, catalogue, random, comparedPicks)) {
    const rows = await question.askDriver(driver.run, slugs);
    const { data } = JSON.parse((await server.ask(question, slugs)).toString());
    requireSameAnswer(question, slugs, data, rows);
  }
  const ofServer = toDifference(await server.countStatements(), before);
  const ofDriver = toDifference(driver.takeStatements(), new Map());
  if (isDeepStrictEqual(ofServer, ofDriver)) return;
  throw new Error(
    `${question.name}: the server sends ${JSON.stringify(ofServer)}, the driver ${JSON.stringify(ofDriver)}; questions.js has to follow the server.`,
  );
}

function toDifference(after, before) {
  return Object.fromEntries(
    [...after]
      .map(([query, count]) => [query, count - (before.get(query) ?? 0)])
      .filter(([, count]) => count > 0)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      methods: { type: 'string', default: '100000' },
      seed: { type: 'string', default: '1' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '2' },
      'warm-up': { type: 'string', default: '4' },
      connections: { type: 'string', default: '1,16' },
      questions: { type: 'string', default: questions.map(({ name }) => name).join() },
      profile: { type: 'string' },
      fresh: { type: 'boolean', default: false },
    },
  });
  return {
    methods: requireNumber('methods', values.methods, 100),
    seed: requireNumber('seed', values.seed, 0),
    rounds: requireNumber('rounds', values.rounds, 1),
    seconds: requireNumber('seconds', values.seconds, 0.1),
    warmUp: requireNumber('warm-up', values['warm-up'], 0),
    connections: values.connections.split(',').map((each) => requireNumber('connections', each, 1)),
    questions: values.questions.split(',').map((name) => {
      const question = questions.find((each) => each.name === name);
      if (!question) throw new Error(`--questions: there is no "${name}".`);
      return question;
    }),
    profile: values.profile,
    fresh: values.fresh,
  };
}

function requireNumber(flag, text, least) {
  const number = Number(text);
  if (text.trim() !== '' && number >= least) return number;
  throw new Error(`--${flag} is "${text}"; it has to be a number from ${least}.`);
}
