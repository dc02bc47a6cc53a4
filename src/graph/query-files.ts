// The questions put to the graph: every file under cypher/, read once, by its path without `.cypher`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkEnds, linkTypes, nodeKeys, nodeLabels } from '../domain/graph-model.js';
import { cypherFolder } from './project-files.js';

/** The text of a query, once for each direction a page can be taken in; the same where it has none. */
export interface QueryText {
  readonly forward: string;
  readonly backward: string;
  /** The text with its slots filled: fixed fragments, chosen by what is asked for; values are parameters. */
  fill(parts: QueryParts, backward: boolean): string;
}

/** What stands in the slots of a query, by name. */
export type QueryParts = Readonly<Record<string, string>>;

const notQueries = ['schema/', 'fragments/', 'filters/'];

/** Markers that stand for a fixed word instead of a fragment. */
const words = new Set(['direction', 'label', 'key', 'type', 'start', 'end', 'start-key', 'end-key']);

/**
 * Every query under cypher/, its text static: `{{name}}` is replaced by `cypher/fragments/name.cypher`
 * and `{{direction}}` by ASC or DESC. A file that speaks of `{{label}}` stands for one query a label
 * (`importers/read-nodes/Method`), one that speaks of `{{type}}` for one a relationship type. `{{name:text}}`
 * is a slot: the text stands there unless a part of that name is given.
 */
export function readQueryFiles(folder: string = cypherFolder): ReadonlyMap<string, QueryText> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.cypher') && !notQueries.some((room) => path.startsWith(room)));
  return new Map(
    names.flatMap((name) => {
      const text = expandFragments(folder, readFileSync(join(folder, name), 'utf8'));
      return expandLabels(name.slice(0, -'.cypher'.length), text);
    }),
  );
}

function expandLabels(name: string, text: string): [string, QueryText][] {
  if (text.includes('{{label}}')) {
    return nodeLabels.map((label) => [
      `${name}/${label}`,
      toQueryText(replaceAll(text, { label, key: nodeKeys[label] })),
    ]);
  }
  if (text.includes('{{type}}')) {
    return linkTypes.map((type) => {
      const { start, end } = linkEnds[type];
      const words = { type, start, end, 'start-key': nodeKeys[start], 'end-key': nodeKeys[end] };
      return [`${name}/${type}`, toQueryText(replaceAll(text, words))];
    });
  }
  return [[name, toQueryText(text)]];
}

function replaceAll(text: string, words: Readonly<Record<string, string>>): string {
  return Object.entries(words).reduce((rest, [name, word]) => rest.replaceAll(`{{${name}}}`, word), text);
}

function expandFragments(folder: string, text: string): string {
  return text.replace(/\{\{([a-z-]+)\}\}/g, (marker, name: string) => {
    if (words.has(name)) return marker;
    const fragment = readFileSync(join(folder, 'fragments', `${name}.cypher`), 'utf8');
    return expandFragments(folder, fragment.replace(/^\/\/.*\n/gm, '').trim());
  });
}

function toQueryText(text: string): QueryText {
  const forward = text.replaceAll('{{direction}}', 'ASC');
  const backward = text.replaceAll('{{direction}}', 'DESC');
  return {
    forward: fillSlots(forward, {}),
    backward: fillSlots(backward, {}),
    fill: (parts, isBackward) => fillSlots(isBackward ? backward : forward, parts),
  };
}

function fillSlots(text: string, parts: QueryParts): string {
  return text.replace(/\{\{([a-z]+):(.*?)\}\}/g, (_, name: string, usual: string) => parts[name] ?? usual);
}
