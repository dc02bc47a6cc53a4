// The items within JSON documents of any size: only where each begins and ends is told here.

import { DamagedJson, JsonBytes, longestItem } from './json-bytes.js';

/** An item's bytes, or why it can't be had. Positions start at 1. */
export type Piece =
  | { readonly position: number; readonly bytes: Buffer }
  | { readonly position: number; readonly problem: string };

/**
 * The items of JSON documents that stand one after the other. The elements of a list at the top are items;
 * `envelopes` are the paths of properties (`results`, `message.items`) at which a list of items, or one
 * item, stands within an object; an object without any of them is an item itself. What stands around the
 * items is passed over, however large. Where the JSON breaks off or is damaged, what came before it has
 * been answered and a problem is the end. Items are not checked to be JSON within.
 */
export async function* splitJson(
  chunks: AsyncIterable<Buffer>,
  envelopes: readonly string[],
): AsyncGenerator<Piece> {
  const bytes = new JsonBytes(chunks);
  let position = 0;
  try {
    while ((await bytes.peekMark()) !== undefined) {
      for await (const item of splitValue(bytes, '', envelopes)) {
        position += 1;
        yield item === null
          ? { position, problem: `the item is longer than ${longestItem / 1024 / 1024} MiB` }
          : { position, bytes: item };
      }
    }
  } catch (error) {
    const problem = explainBreak(error);
    if (problem === null) throw error;
    yield { position: position + 1, problem: `${problem}; what came before it was read` };
  } finally {
    await bytes.close();
  }
}

/** The items of the value that begins here; null for one that is too long. */
async function* splitValue(
  bytes: JsonBytes,
  path: string,
  envelopes: readonly string[],
): AsyncGenerator<Buffer | null> {
  const mark = await bytes.peekMark();
  if (mark === '[') yield* splitList(bytes);
  else if (mark === '{' && leadsFurther(path, envelopes)) yield* splitObject(bytes, path, envelopes);
  else yield await takeValue(bytes);
}

/** Elements are items whatever they are: where one is damaged within, the next still stands. */
async function* splitList(bytes: JsonBytes): AsyncGenerator<Buffer | null> {
  await bytes.expect('[');
  if (await bytes.skip(']')) return;
  do {
    yield await takeValue(bytes);
  } while (await bytes.skip(','));
  await bytes.expect(']');
}

async function* splitObject(
  bytes: JsonBytes,
  path: string,
  envelopes: readonly string[],
): AsyncGenerator<Buffer | null> {
  bytes.startKeeping();
  let isEnvelope = false;
  await bytes.expect('{');
  if (!(await bytes.skip('}'))) {
    do {
      const inner = path === '' ? await bytes.passName() : `${path}.${await bytes.passName()}`;
      await bytes.expect(':');
      const mark = await bytes.peekMark();
      if ((mark === '[' || mark === '{') && (envelopes.includes(inner) || leadsFurther(inner, envelopes))) {
        isEnvelope = true;
        bytes.stopKeeping();
        yield* splitValue(bytes, inner, envelopes);
      } else {
        await bytes.passValue();
      }
    } while (await bytes.skip(','));
    await bytes.expect('}');
  }
  if (!isEnvelope) yield bytes.stopKeeping();
}

function leadsFurther(path: string, envelopes: readonly string[]): boolean {
  return path === '' ? envelopes.length > 0 : envelopes.some((each) => each.startsWith(`${path}.`));
}

async function takeValue(bytes: JsonBytes): Promise<Buffer | null> {
  await bytes.peekMark();
  bytes.startKeeping();
  await bytes.passValue();
  return bytes.stopKeeping();
}

/** Why reading came to its end here, or null where the error is another one. */
function explainBreak(error: unknown): string | null {
  if (error instanceof DamagedJson) return error.message;
  const { code = '', message } = error as NodeJS.ErrnoException;
  return code.startsWith('Z_') ? `the gzip data ends too early or is damaged (${message})` : null;
}
