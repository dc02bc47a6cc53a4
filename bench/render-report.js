// The report: a Markdown table, the machine it was measured on, and whether the aims are met.
import { cpus, loadavg, totalmem, type } from 'node:os';
import { findMedian, findQuantile } from './measure.js';

/** No worse than a plain Apollo resolver with one statement: its share of the driver's requests, and its times the driver's time. */
const aims = { leastShareAt16: 0.6, mostTimesAt1: 2 };

/**
 * What was measured of one question at one number of connections: `driver[i]` and `server[i]` ran side by side.
 * @typedef {object} Measured
 * @property {import('./questions.js').Question} question
 * @property {number} connections
 * @property {import('./measure.js').Round[]} driver
 * @property {import('./measure.js').Round[]} server
 */

/**
 * @param {readonly Measured[]} all
 * @param {{ catalogue: import('./generate-catalogue.js').CatalogueSize, load: { records: number, links: number, seconds: number }, neo4jVersion: string, seconds: number, loadBefore: number }} facts
 * @returns {string} Markdown
 */
export function renderReport(all, facts) {
  const head = [
    'question',
    'connections',
    'driver, requests/s',
    'server, requests/s',
    'share (min–max)',
    'driver p50 · p99, ms',
    'server p50 · p99, ms',
    'times p50 · p99',
  ];
  const rows = all
    .map(toFigures)
    .map((each) => [
      each.question.title,
      each.connections,
      each.driverPerSecond.toFixed(0),
      each.serverPerSecond.toFixed(0),
      `${each.share.toFixed(2)} (${each.leastShare.toFixed(2)}–${each.mostShare.toFixed(2)})`,
      `${each.driver50.toFixed(2)} · ${each.driver99.toFixed(2)}`,
      `${each.server50.toFixed(2)} · ${each.server99.toFixed(2)}`,
      `${each.times50.toFixed(2)} · ${each.times99.toFixed(2)}`,
    ]);
  return [
    toLine(head),
    toLine(head.map((_, column) => (column === 0 ? '---' : '---:'))),
    ...rows.map(toLine),
    '',
    describeMachine(all, facts),
    '',
    judge(all.map(toFigures)),
    '',
  ].join('\n');
}

/**
 * The figures of one line of the table.
 * @param {Measured} measured
 */
export function toFigures({ question, connections, driver, server }) {
  const shares = server.map((round, place) => round.perSecond / driver[place].perSecond);
  const times = (rank) =>
    findMedian(
      server.map((round, place) => findQuantile(round.times, rank) / findQuantile(driver[place].times, rank)),
    );
  const over = (rounds, rank) =>
    findQuantile(
      rounds.flatMap((round) => round.times),
      rank,
    );
  return {
    question,
    connections,
    driverPerSecond: findMedian(driver.map((round) => round.perSecond)),
    serverPerSecond: findMedian(server.map((round) => round.perSecond)),
    share: findMedian(shares),
    leastShare: Math.min(...shares),
    mostShare: Math.max(...shares),
    driver50: over(driver, 0.5),
    driver99: over(driver, 0.99),
    server50: over(server, 0.5),
    server99: over(server, 0.99),
    times50: times(0.5),
    times99: times(0.99),
  };
}

function describeMachine(all, { catalogue, load, neo4jVersion, seconds, loadBefore }) {
  const processors = cpus();
  const count = (number) => number.toLocaleString('en');
  return [
    `${new Date().toISOString().slice(0, 10)}, ${processors.length} × ${processors[0].model.trim()},`,
    `${(totalmem() / 1024 ** 3).toFixed(0)} GB of memory, ${type()}, Node ${process.version.slice(1)}, ${neo4jVersion};`,
    'Neo4j, the server and the load generator share the machine',
    `(load average ${loadBefore.toFixed(1)} before, ${loadavg()[0].toFixed(1)} after).`,
    `${count(catalogue.methods)} methods: ${count(load.records)} records and ${count(load.links)} links, loaded in ${load.seconds.toFixed(0)} s`,
    `(${count(Math.round(load.records / load.seconds))} records/s).`,
    `${all[0].driver.length} rounds of ${seconds} s a side, interleaved.`,
  ].join('\n');
}

function judge(figures) {
  const short = figures.filter(
    (each) =>
      (each.connections === 16 && each.share < aims.leastShareAt16) ||
      (each.connections === 1 && each.times50 > aims.mostTimesAt1),
  );
  const aim = `Aims: at least ${aims.leastShareAt16} of the driver's requests/s at 16 connections, at most ${aims.mostTimesAt1} times its p50 at one`;
  if (short.length === 0) return `${aim}: met.`;
  return `${aim}; short of them: ${short.map((each) => `${each.question.title} at ${each.connections}`).join(', ')}.`;
}

const toLine = (cells) => `| ${cells.join(' | ')} |`;
