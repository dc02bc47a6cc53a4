// The lines of a file, plain or gzip, one at a time, whatever its size.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { MethodgraphError } from '../../domain/errors.js';
import { unpackGzip } from './unpack-gzip.js';

/** The longest line that is read; a longer one is passed over and said. */
const longestLine = 8 * 1024 * 1024;

/** A line, or why it can't be read. Numbers start at 1. */
export type Line =
  { readonly line: number; readonly text: string } | { readonly line: number; readonly problem: string };

export interface ReadLinesOptions {
  /** Told how many bytes of the file have been read so far. */
  readonly onBytes?: (bytes: number) => void;
}

/**
 * The file's lines in order, without their ends (LF or CR LF) and without a byte-order mark; gzip is
 * told by its first two bytes. A line that is not UTF-8 or is longer than 8 MiB is answered as a
 * problem, and so is a gzip file that ends too early.
 * @throws SOURCE_FAILED where the file can't be opened
 */
export async function* readLines(file: string, options: ReadLinesOptions = {}): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 0;
  let parts: Buffer[] = [];
  let length = 0;

  function finish(): Line {
    line += 1;
    const whole = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
    const tooLong = length > longestLine;
    parts = [];
    length = 0;
    if (tooLong) return { line, problem: `the line is longer than ${longestLine / 1024 / 1024} MiB` };
    try {
      return { line, text: decoder.decode(whole).replace(/\r$/, '') };
    } catch {
      return { line, problem: 'the line is not valid UTF-8' };
    }
  }

  function keep(part: Buffer): void {
    length += part.length;
    // What is too long is not kept, only measured.
    if (length <= longestLine) parts.push(part);
    else parts = [];
  }

  try {
    for await (const chunk of openBytes(file, options)) {
      let start = 0;
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
        keep(chunk.subarray(start, end));
        start = end + 1;
        yield finish();
      }
      if (start < chunk.length) keep(chunk.subarray(start));
    }
    if (length > 0) yield finish();
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (!code.startsWith('Z_')) throw error;
    yield {
      line: line + 1,
      problem: `the gzip data ends too early or is damaged (${message}); what came before it was read`,
    };
  }
}

/** The size of a file in bytes. @throws SOURCE_FAILED where it can't be read */
export async function sizeOfFile(file: string): Promise<number> {
  try {
    const found = await stat(file);
    if (found.isDirectory())
      throw new MethodgraphError('SOURCE_FAILED', `${file} is a folder; name the files in it.`);
    return found.size;
  } catch (error) {
    if (error instanceof MethodgraphError) throw error;
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new MethodgraphError(
      'SOURCE_FAILED',
      missing ? `There is no file ${file}.` : `${file} can't be read.`,
      {},
      { cause: error },
    );
  }
}

/** The bytes of a file, unpacked where they are gzip, which their first two bytes tell. @throws SOURCE_FAILED */
export async function* openBytes(file: string, { onBytes }: ReadLinesOptions = {}): AsyncGenerator<Buffer> {
  await sizeOfFile(file);
  const bytes = readBytes(file, onBytes);
  const first = await bytes.next();
  if (first.done) return;
  const isGzip = first.value[0] === 0x1f && first.value[1] === 0x8b;
  const all = startWith(first.value, bytes);
  yield* isGzip ? unpackGzip(all) : all;
}

async function* readBytes(
  file: string,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<Buffer, undefined> {
  let read = 0;
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
      onBytes?.((read += chunk.length));
      yield chunk;
    }
  } catch (error) {
    throw new MethodgraphError('SOURCE_FAILED', `${file} can't be read.`, {}, { cause: error });
  }
}

async function* startWith(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}
