// `npm run bench:citations`: every field of citations through the server, beside the same Cypher through the bare driver, in turns.
//   node bench/citations.js HOME [--seconds S] [--questions TEXT,…]
//   HOME: a METHODGRAPH_HOME whose graph holds citations, analysed (`methodgraph analyze`)
import { mkdir } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { questions } from './citation-questions.js';
import { connectDriver } from './driver-side.js';
import { findMedian, findQuantile, takeTurns } from './measure.js';
import { say } from './open-home.js';
import { pickCases } from './pick-citation-cases.js';
import { createRecorder } from './record-statements.js';
import { startServer } from './server-side.js';

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '6' },
    questions: { type: 'string', default: '' },
    profile: { type: 'string' },
  },
});
const [home] = positionals;
if (home === undefined) throw new Error('Which METHODGRAPH_HOME? node bench/citations.js HOME [--seconds S]');
const asked = flags.questions.split(',');
if (flags.profile) await mkdir(flags.profile, { recursive: true });

/** How often the server is asked before everything else, so that its code is compiled: the driver's does next to nothing. */
const generalWarmUp = 500;
/** How often each side answers unmeasured, how often at least and at most it is measured, in how many parts the rounds are told. */
const [warmUp, leastRounds, mostRounds, parts] = [6, 5, 200, 5];

const server = await startServer(home, { connections: 1, profile: flags.profile });
const driver = await connectDriver(home);
const recorder = createRecorder(driver.address);
try {
  await measure();
} finally {
  await Promise.all([driver.close(), recorder.close()]);
  await server.stop();
}

async function measure() {
  const cases = await pickCases((text, parameters = {}) => driver.runText(text, parameters));
  const { document } = questions[0];
  for (let round = 0; round < generalWarmUp; round += 1) {
    const variables = cases.papers['ordinary papers'][round % 10];
    // The very first may have to wait for more than it may.
    await server.askDocument(document, variables).catch((error) => say(error.message));
  }
  const lines = [
    '| field | of | statements | rounds | driver p50 · p95, ms | server p50 · p95, ms | times p50 (least–most) | times p95 |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |',
  ];
  for (const line of lines) process.stdout.write(`${line}\n`);
  for (const question of questions.filter(({ name }) => asked.some((text) => name.includes(text)))) {
    for (const [name, picks] of Object.entries(cases[question.of])) {
      if (picks.length === 0) continue;
      process.stdout.write(
        `${await compare(question, name, picks).catch((error) => tell(question, name, error))}\n`,
      );
    }
  }
}

/** A question that can't be answered in time is told of, and the run goes on. */
function tell({ name }, of, error) {
  say(error.message);
  return `| ${name} | ${of} | | | | | ${error.message.match(/"code":"(\w+)"/)?.[1] ?? error.code ?? error.message} | |`;
}

async function compare({ name, document }, of, picks) {
  const recorded = [];
  for (const variables of picks) recorded.push(await recordChecked(name, document, variables));

  const ask = (round) => server.askDocument(document, picks[round % picks.length]);
  const askBare = async (round) => {
    for (const { text, parameters } of recorded[round % picks.length]) await driver.runText(text, parameters);
  };
  const start = performance.now();
  await askBare(0);
  await ask(0);
  const fitting = Math.round((1000 * Number(flags.seconds)) / (performance.now() - start));
  const rounds = Math.min(Math.max(fitting, leastRounds), mostRounds);
  const { times, otherTimes } = await takeTurns(
    { rounds, warmUp: Math.min(warmUp, Math.ceil(rounds / 5)) },
    ask,
    askBare,
  );
  const ratios = Array.from({ length: parts }, (_, place) => {
    const at = (part) => Math.floor((part * times.length) / parts);
    const inPart = (all) => findMedian(all.slice(at(place), at(place + 1)));
    return inPart(times) / inPart(otherTimes);
  });
  const statements = new Set(recorded.map((sent) => sent.length));
  const ofBoth = (all) => `${findMedian(all).toFixed(2)} · ${findQuantile(all, 0.95).toFixed(2)}`;
  const cells = [
    name,
    of,
    [Math.min(...statements), Math.max(...statements)]
      .filter((each, at, all) => all.indexOf(each) === at)
      .join('–'),
    times.length,
    ofBoth(otherTimes),
    ofBoth(times),
    `${(findMedian(times) / findMedian(otherTimes)).toFixed(2)} (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`,
    (findQuantile(times, 0.95) / findQuantile(otherTimes, 0.95)).toFixed(2),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The statements of a question: the very ones, and as many, that the server sends, with the same answer. */
async function recordChecked(name, document, variables) {
  const { data, sent } = await recorder.record(document, variables);
  const before = await server.countStatements();
  const answer = await server.askDocument(document, variables);
  const counts = [...(await server.countStatements())]
    .map(([query, count]) => [query, count - (before.get(query) ?? 0)])
    .filter(([, count]) => count > 0)
    .sort();
  const queries = sent.map(({ query }) => query);
  const recordedCounts = [...new Set(queries)]
    .map((query) => [query, queries.filter((each) => each === query).length])
    .sort();
  if (!isDeepStrictEqual(counts, recordedCounts))
    throw new Error(
      `${name}: the server sends ${JSON.stringify(counts)}, recorded was ${JSON.stringify(recordedCounts)}.`,
    );
  if (!isDeepStrictEqual(answer, data))
    throw new Error(`${name} of ${JSON.stringify(variables)}: two answers.`);
  return sent;
}
