// Takes exact amounts of bytes from a stream that comes in pieces of any size.

export type ByteReader = {
  /** The next `length` bytes, fewer only when the stream ends before. */
  take(length: number): Promise<Buffer>;
  /** Whether nothing more will come; may wait for the next piece. */
  ended(): Promise<boolean>;
  /** Tells the source that no more is wanted. */
  close(): Promise<void>;
};

/** Holds at most what was asked for and one piece more. */
export function byteReader(source: AsyncIterable<Uint8Array>): ByteReader {
  const pieces = source[Symbol.asyncIterator]();
  let waiting: Uint8Array[] = [];
  let held = 0;
  let over = false;

  async function fill(length: number): Promise<void> {
    while (!over && held < length) {
      const next = await pieces.next();
      if (next.done) {
        over = true;
      } else if (next.value.length > 0) {
        waiting.push(next.value);
        held += next.value.length;
      }
    }
  }

  return {
    async take(length) {
      await fill(length);
      const all = joined(waiting);
      const taken = all.subarray(0, length);
      const rest = all.subarray(length);
      waiting = rest.length > 0 ? [rest] : [];
      held = rest.length;
      return taken;
    },
    async ended() {
      await fill(1);
      return held === 0;
    },
    async close() {
      if (!over) await pieces.return?.();
      over = true;
    },
  };
}

/** A single piece is looked at, not copied: a file handed over as one large piece stays linear. */
function joined(pieces: readonly Uint8Array[]): Buffer {
  const [only] = pieces;
  if (only === undefined || pieces.length > 1) return Buffer.concat(pieces);
  return Buffer.from(only.buffer, only.byteOffset, only.byteLength);
}
