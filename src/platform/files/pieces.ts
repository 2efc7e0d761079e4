// Content as a sequence of pieces, whether it is in memory, arriving, or on the disk.
import type { FileSystem } from "./file-system.ts";

const pieceLength = 256 * 1024;

export async function* piecesOf(
  content: Uint8Array | AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void> {
  if (content instanceof Uint8Array) yield content;
  else yield* content;
}

/** A file from its beginning to its end; each piece is a buffer of its own and may be kept. */
export async function* readPieces(fs: FileSystem, path: string): AsyncGenerator<Uint8Array, void> {
  const file = await fs.open(path);
  try {
    while (true) {
      const buffer = Buffer.allocUnsafeSlow(pieceLength);
      const length = await file.read(buffer);
      if (length === 0) return;
      yield buffer.subarray(0, length);
    }
  } finally {
    await file.close();
  }
}
