// The bytes of JSON documents, passed value by value by their brackets and quotes alone.

/** The longest value that is kept; a longer one is passed and said. */
export const longestItem = 8 * 1024 * 1024;
/** A property's name is only compared with those of envelopes: of a longer one the beginning is enough. */
const longestName = 256;

/** JSON that breaks off, or is none between its values; the message says how. */
export class DamagedJson extends Error {}

/** How far a value has been passed. */
interface Passing {
  depth: number;
  inText: boolean;
  isEscaped: boolean;
  isDone: boolean;
}

const startValue = (): Passing => ({ depth: 0, inText: false, isEscaped: false, isDone: false });

/** Passes bytes of a value until its end or theirs, and answers the place behind the last one passed. */
function passBytes(bytes: Buffer, from: number, passing: Passing): number {
  let { depth, inText, isEscaped } = passing;
  let isDone = false;
  let at = from;
  for (; at < bytes.length && !isDone; at += 1) {
    const byte = bytes[at]!;
    if (inText) {
      if (isEscaped) isEscaped = false;
      else if (byte === 0x5c) isEscaped = true;
      else if (byte === 0x22) {
        inText = false;
        isDone = depth === 0;
      }
    } else if (byte === 0x22) inText = true;
    else if (byte === 0x7b || byte === 0x5b) depth += 1;
    else if (byte === 0x7d || byte === 0x5d) {
      depth -= 1;
      isDone = depth <= 0;
      // The bracket ends what is around the value, which was a number or a word.
      if (depth < 0) at -= 1;
    } else if (depth === 0 && (byte === 0x2c || byte === 0x3a || blanks.has(byte))) {
      isDone = true;
      at -= 1;
    }
  }
  Object.assign(passing, { depth, inText, isEscaped, isDone });
  return at;
}

const endsTooEarly = 'the JSON ends too early';
const blanks = new Set(Buffer.from(' \t\r\n'));
const byteOrderMark = Buffer.from('\uFEFF');

/** Bytes with a place in them; those passed while keeping is on can be had, as long as they are few enough. */
export class JsonBytes {
  private readonly chunks: AsyncIterator<Buffer>;
  private chunk: Buffer = Buffer.alloc(0);
  private at = 0;
  private isFirst = true;
  private keptFrom: number | null = null;
  private kept: Buffer[] = [];
  private keptLength = 0;

  constructor(chunks: AsyncIterable<Buffer>) {
    this.chunks = chunks[Symbol.asyncIterator]();
  }

  /** The next character that is no blank, which is what tells what follows; undefined at the end. */
  async peekMark(): Promise<string | undefined> {
    for (;;) {
      while (this.at < this.chunk.length) {
        const byte = this.chunk[this.at]!;
        if (!blanks.has(byte)) return String.fromCharCode(byte);
        this.at += 1;
      }
      if (!(await this.fill())) return undefined;
    }
  }

  async skip(mark: string): Promise<boolean> {
    if ((await this.peekMark()) !== mark) return false;
    this.at += 1;
    return true;
  }

  async expect(mark: string): Promise<void> {
    const found = await this.peekMark();
    if (found === undefined) throw new DamagedJson(endsTooEarly);
    if (found !== mark) {
      throw new DamagedJson(`not JSON: ${JSON.stringify(found)} stands where "${mark}" is expected`);
    }
    this.at += 1;
  }

  /** Passes a property's name, and answers it as it is written. */
  async passName(): Promise<string> {
    if ((await this.peekMark()) !== '"') await this.expect('"');
    const parts: Buffer[] = [];
    let length = 0;
    await this.passValue((part) => {
      if (length < longestName) parts.push(part);
      length += part.length;
    });
    return Buffer.concat(parts).toString().slice(1, -1);
  }

  /** Passes any value, by its brackets and quotes alone. */
  async passValue(onPart?: (part: Buffer) => void): Promise<void> {
    const mark = await this.peekMark();
    if (mark === undefined) throw new DamagedJson(endsTooEarly);
    if (',:]}'.includes(mark)) throw new DamagedJson(`not JSON: "${mark}" stands where a value is expected`);
    const passing = startValue();
    for (;;) {
      const start = this.at;
      this.at = passBytes(this.chunk, start, passing);
      onPart?.(this.chunk.subarray(start, this.at));
      if (passing.isDone) return;
      if (await this.fill()) continue;
      // A number or a word has no end of its own.
      if (passing.depth === 0 && !passing.inText) return;
      throw new DamagedJson(endsTooEarly);
    }
  }

  startKeeping(): void {
    this.kept = [];
    this.keptLength = 0;
    this.keptFrom = this.at;
  }

  /** What was passed since keeping began, or null where it is too long. */
  stopKeeping(): Buffer | null {
    this.keep();
    this.keptFrom = null;
    const kept = this.keptLength > longestItem ? null : Buffer.concat(this.kept);
    this.kept = [];
    return kept;
  }

  /** What is too long is not kept, only measured. */
  private keep(): void {
    if (this.keptFrom === null) return;
    const part = this.chunk.subarray(this.keptFrom, this.at);
    this.keptLength += part.length;
    if (this.keptLength <= longestItem) this.kept.push(part);
    else this.kept = [];
    this.keptFrom = 0;
  }

  private async fill(): Promise<boolean> {
    this.keep();
    const next = await this.chunks.next();
    this.chunk = next.done ? Buffer.alloc(0) : next.value;
    const hasMark = this.isFirst && this.chunk.subarray(0, 3).equals(byteOrderMark);
    this.at = hasMark ? byteOrderMark.length : 0;
    this.isFirst = false;
    return !next.done;
  }

  async close(): Promise<void> {
    await this.chunks.return?.();
  }
}
