// Many small pieces of text gathered into few: whoever writes them out waits for each.
import { type FileChunk } from './csv/write-csv.js';

/** How long a chunk gets before it is passed on, in characters. */
const chunkLength = 65_536;

/** The same files in longer chunks. */
export async function* gatherFiles(chunks: AsyncIterable<FileChunk>): AsyncGenerator<FileChunk> {
  let file = '';
  let gathered: string[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    if (length >= chunkLength || (length > 0 && chunk.file !== file)) {
      yield { file, text: gathered.join('') };
      gathered = [];
      length = 0;
    }
    file = chunk.file;
    gathered.push(chunk.text);
    length += chunk.text.length;
  }
  if (length > 0) yield { file, text: gathered.join('') };
}

/** The same text in longer chunks. */
export async function* gatherText(texts: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const { text } of gatherFiles(toChunks(texts))) yield text;
}

async function* toChunks(texts: AsyncIterable<string>): AsyncGenerator<FileChunk> {
  for await (const text of texts) yield { file: '', text };
}
