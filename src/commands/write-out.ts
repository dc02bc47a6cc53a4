// Where a command's data goes: standard output, or a file that is there whole or not at all.
import { createWriteStream, type WriteStream } from 'node:fs';
import { realpath, rename, rm, stat } from 'node:fs/promises';
import { once } from 'node:events';
import { MethodgraphError } from '../domain/errors.js';

/** Writes the text, of which `advance` is told how much there is so far. What was in the file stays until all is there. */
export async function writeOut(
  texts: AsyncIterable<string>,
  out: string | undefined,
  advance: (characters: number) => void = () => undefined,
): Promise<void> {
  if (out === undefined) {
    await writeAll(process.stdout, texts, advance);
    return;
  }
  // A device or a pipe is written to as it is: nothing may take its place.
  if ((await findFile(out))?.isFile() === false) {
    const stream = await openFile(out, out);
    await writeAll(stream, texts, advance);
    await closeFile(stream);
    return;
  }
  // Where a link leads, else it would be the link that is replaced.
  const file = await realpath(out).catch(() => out);
  const partial = `${file}.${process.pid}.partial`;
  const stream = await openFile(partial, out);
  try {
    await writeAll(stream, texts, advance);
    await closeFile(stream);
    await rename(partial, file);
  } catch (error) {
    stream.destroy();
    await rm(partial, { force: true });
    throw error;
  }
}

const findFile = (file: string) => stat(file).catch(() => null);

async function writeAll(
  stream: NodeJS.WritableStream,
  texts: AsyncIterable<string>,
  advance: (characters: number) => void,
): Promise<void> {
  let done = 0;
  for await (const text of texts) {
    if (!stream.write(text)) await once(stream, 'drain');
    advance((done += text.length));
  }
}

/** @throws INVALID_INPUT where it can't be written, by the name that was given */
export async function openFile(file: string, given = file): Promise<WriteStream> {
  const stream = createWriteStream(file);
  try {
    await once(stream, 'open');
  } catch (error) {
    throw new MethodgraphError(
      'INVALID_INPUT',
      `${given} can't be written (${(error as Error).message}).`,
      {},
      { cause: error },
    );
  }
  return stream;
}

export async function closeFile(stream: WriteStream): Promise<void> {
  stream.end();
  await once(stream, 'finish');
}
