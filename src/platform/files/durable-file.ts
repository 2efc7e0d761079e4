// Writing a file so that it survives a power cut, and reading back what really lies there.
import { createHash } from "node:crypto";
import type { Digest } from "./file-store.ts";
import type { FileSystem, OpenFile } from "./file-system.ts";
import { readPieces } from "./pieces.ts";

/** The content stopped coming; `cause` says why. Tells the sender's failure from the disk's. */
export class SourceError extends Error {
  override readonly name = "SourceError";
}

/** Writes a new file, returns once its content is on the disk. Throws SourceError or the system's error. */
export async function writeDurably(
  fs: FileSystem,
  path: string,
  content: AsyncIterable<Uint8Array>,
): Promise<Digest> {
  const file = await fs.create(path);
  try {
    const digest = await writeAll(file, content);
    await file.sync();
    return digest;
  } finally {
    // A failing close is a failed write too: some file systems report a full disk only here.
    await file.close();
  }
}

/** Reads the whole file from its path again. Throws the system's error. */
export async function digestOf(fs: FileSystem, path: string): Promise<Digest> {
  const hash = createHash("sha256");
  let size = 0;
  for await (const piece of readPieces(fs, path)) {
    hash.update(piece);
    size += piece.length;
  }
  return { size, sha256: hash.digest("hex") };
}

async function writeAll(file: OpenFile, content: AsyncIterable<Uint8Array>): Promise<Digest> {
  const hash = createHash("sha256");
  let size = 0;
  for await (const piece of named(content)) {
    hash.update(piece);
    size += piece.length;
    for (let at = 0; at < piece.length;) {
      const written = await file.write(piece.subarray(at));
      if (written === 0) throw Object.assign(new Error("the disk takes no more bytes"), { code: "EIO" });
      at += written;
    }
  }
  return { size, sha256: hash.digest("hex") };
}

async function* named(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  try {
    for await (const piece of content) yield piece;
  } catch (cause) {
    throw new SourceError("the content stopped coming", { cause });
  }
}
