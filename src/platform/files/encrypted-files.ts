// A company's files: encrypted with its own key before they reach the store, verified twice when read.
import { createHash, type Hash } from "node:crypto";
import type { Place } from "#platform/encryption/associated.ts";
import type { DataKey } from "#platform/encryption/data-key.ts";
import { decryptStream, encryptStream } from "#platform/encryption/stream.ts";
import { EncryptionError } from "#platform/errors.ts";
import { type Digest, type FileKey, type FileStore, type PutFailure, sameDigest } from "./file-store.ts";
import { piecesOf } from "./pieces.ts";

/** What the caller keeps about a file: where it lies, and what it is before and after encryption. */
export type EncryptedFile = { readonly key: FileKey; readonly plain: Digest; readonly stored: Digest };

/** Whose key, and the row that will name the file: a file listed under another row does not open. */
export type Binding = { readonly dataKey: DataKey; readonly place: Place };

export type SaveResult =
  | { readonly ok: true; readonly file: EncryptedFile }
  | { readonly ok: false; readonly reason: PutFailure; readonly error?: unknown };

export type ReadResult =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: "missing" | "altered" | "io"; readonly error?: unknown };

export type EncryptedFiles = {
  /** `ok` only when the store has acknowledged (durable, read back, same). Never throws. */
  save(binding: Binding, content: Uint8Array | AsyncIterable<Uint8Array>): Promise<SaveResult>;
  /** The whole file, handed out only after both hashes and every chunk are found right. Never throws. */
  read(binding: Binding, file: EncryptedFile): Promise<ReadResult>;
};

export function encryptedFiles(store: FileStore): EncryptedFiles {
  return {
    async save({ dataKey, place }, content) {
      const plain = counter();
      const put = await store.put(encryptStream(dataKey, place, plain.passing(piecesOf(content))));
      if (!put.ok) return put;
      const { key, size, sha256 } = put;
      return { ok: true, file: { key, plain: plain.digest(), stored: { size, sha256 } } };
    },

    async read({ dataKey, place }, { key, plain, stored }) {
      const found = await store.get(key);
      if (!found.ok) return found;
      const storedNow = counter();
      const plainNow = counter();
      const parts: Uint8Array[] = [];
      try {
        const decrypted = decryptStream(dataKey, place, storedNow.passing(found.content));
        for await (const part of plainNow.passing(decrypted)) parts.push(part);
      } catch (error) {
        return { ok: false, reason: error instanceof EncryptionError ? "altered" : "io", error };
      }
      const right = sameDigest(storedNow.digest(), stored) && sameDigest(plainNow.digest(), plain);
      return right ? { ok: true, bytes: Buffer.concat(parts) } : { ok: false, reason: "altered" };
    },
  };
}

/** Measures what passes through it. */
function counter() {
  const hash: Hash = createHash("sha256");
  let size = 0;
  return {
    async *passing(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
      for await (const piece of pieces) {
        hash.update(piece);
        size += piece.length;
        yield piece;
      }
    },
    digest: (): Digest => ({ size, sha256: hash.digest("hex") }),
  };
}
