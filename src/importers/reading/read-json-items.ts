// The JSON objects of a file of any size, plain or gzip: one a line, or within one document.
import { isJsonObject, type JsonObject } from './json-value.js';
import { type Line, openBytes, readLines, type ReadLinesOptions } from './read-lines.js';
import { type Place } from '../record.js';
import { splitJson } from './split-json.js';

/** How deep an item may be nested: far more than any record is, far less than exhausts a stack. */
const deepestNesting = 100;

export interface ReadJsonOptions extends ReadLinesOptions {
  /** Paths of properties at which items stand in an answer of the source's API: `results`, `message.items`. */
  readonly envelopes?: readonly string[];
}

/** A JSON object, or why what stands there is none. */
export type JsonItem =
  { readonly place: Place; readonly item: JsonObject } | { readonly place: Place; readonly reason: string };

/**
 * The file's objects in order: one a line (NDJSON, blank lines passed over), or those of documents that
 * are a list, an answer of an API (`envelopes`) or a single object, several of which may follow each
 * other. Which of the two it is, is told by how the file begins. The place is the line, or the item's
 * number in the documents. An item that is no JSON object, not UTF-8, longer than 8 MiB or nested more
 * than 100 levels deep is answered with the reason and the next is read; so is the place where a file
 * breaks off, after everything before it. No more than one item is held in memory.
 * @throws SOURCE_FAILED where the file can't be read
 */
export async function* readJsonItems(file: string, options: ReadJsonOptions = {}): AsyncGenerator<JsonItem> {
  const { envelopes = [] } = options;
  const items = (await isDocument(file, envelopes))
    ? readDocuments(file, envelopes, options)
    : readObjectLines(file, options);
  yield* items;
}

async function* readObjectLines(file: string, options: ReadLinesOptions): AsyncGenerator<JsonItem> {
  for await (const line of readLines(file, options)) {
    const place = { file, line: line.line };
    if ('problem' in line) yield { place, reason: line.problem };
    else if (line.text.trim() !== '') yield { place, ...parseItem(line.text) };
  }
}

async function* readDocuments(
  file: string,
  envelopes: readonly string[],
  options: ReadLinesOptions,
): AsyncGenerator<JsonItem> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const piece of splitJson(openBytes(file, options), envelopes)) {
    const place = { file, line: piece.position };
    if ('problem' in piece) {
      yield { place, reason: piece.problem };
      continue;
    }
    let text;
    try {
      text = decoder.decode(piece.bytes);
    } catch {
      yield { place, reason: 'the item is not valid UTF-8' };
      continue;
    }
    yield { place, ...parseItem(text) };
  }
}

function parseItem(text: string): { item: JsonObject } | { reason: string } {
  if (isDeeperThan(text, deepestNesting))
    return { reason: `the item is nested more than ${deepestNesting} levels deep, which no record is` };
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? { item: value } : { reason: 'a record has to be a JSON object' };
  } catch (error) {
    return { reason: `not JSON: ${(error as Error).message}` };
  }
}

/** Told before it is parsed: millions of brackets are small as a text and large as objects. */
function isDeeperThan(text: string, levels: number): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') {
      at = findTextEnd(text, at);
    } else if (character === '{' || character === '[') {
      depth += 1;
      if (depth > levels) return true;
    } else if (character === '}' || character === ']') depth -= 1;
  }
  return false;
}

function findTextEnd(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text[end - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 0) return end;
  }
  return text.length;
}

/** Whether the file is to be read as documents rather than line by line. */
async function isDocument(file: string, envelopes: readonly string[]): Promise<boolean> {
  const [first, second] = await readFirstLines(file);
  if (!first) return false;
  // A single line that is too long for one may still be a document of many items.
  if ('problem' in first) return second === undefined;
  const text = first.text.trim();
  if (text.startsWith('[')) return true;
  if (!text.startsWith('{')) return false;
  const parsed = parseItem(text);
  if ('item' in parsed) return envelopes.some((path) => hasPath(parsed.item, path));
  if (second === undefined) return true;
  // An object can only follow a bracket, a comma or a colon; else the first line is a damaged one of many.
  const startsObject = 'text' in second && second.text.trimStart().startsWith('{');
  return !startsObject || /[[,:]$/.test(text);
}

/** The first two lines that are not blank. */
async function readFirstLines(file: string): Promise<Line[]> {
  const found: Line[] = [];
  for await (const line of readLines(file)) {
    if ('text' in line && line.text.trim() === '') continue;
    found.push(line);
    if (found.length === 2) break;
  }
  return found;
}

function hasPath(item: JsonObject, path: string): boolean {
  let value: unknown = item;
  for (const name of path.split('.')) value = isJsonObject(value) ? value[name] : undefined;
  return value !== null && typeof value === 'object';
}
