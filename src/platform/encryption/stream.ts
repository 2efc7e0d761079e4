// Files of any size, encrypted piece by piece so that nothing can be cut off, swapped or moved unnoticed.
import { createSecretKey, hkdfSync, type KeyObject, randomBytes } from "node:crypto";
import { EncryptionError } from "#platform/errors.ts";
import { nonceLength, open, seal, tagLength } from "./aes-gcm.ts";
import { canonical, type Place } from "./associated.ts";
import { byteReader } from "./byte-reader.ts";
import type { DataKey } from "./data-key.ts";

const version = 1;
const saltLength = 32;
const headLength = 1 + saltLength;
/** Plaintext bytes of every chunk but the last; part of the format. */
export const chunkLength = 1024 * 1024;
const mostChunks = 2 ** 32;

/**
 * version (1 byte) · salt (32) · chunks of ciphertext and tag. Each file has a key of its own, made from the
 * company's and the salt, so that a nonce is simply the chunk's number; number and "last" are authenticated.
 */
export async function* encryptStream(
  dataKey: DataKey,
  place: Place,
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const salt = randomBytes(saltLength);
  const sealing = chunkSealing(fileKey(dataKey, salt), place);
  const reader = byteReader(source);
  try {
    yield Buffer.concat([Uint8Array.of(version), salt]);
    for (let index = 0, last = false; !last; index++) {
      const chunk = await reader.take(chunkLength);
      last = await reader.ended();
      yield seal(sealing(index, last), chunk);
    }
  } finally {
    await reader.close();
  }
}

/**
 * The plaintext again, chunk by chunk. Each chunk is genuine when it is handed out, but whether the file is
 * whole is known only at the end: whoever reads must treat a throw (EncryptionError) as "nothing was read".
 */
export async function* decryptStream(
  dataKey: DataKey,
  place: Place,
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = byteReader(source);
  try {
    const head = await reader.take(headLength);
    if (head.length < headLength || head[0] !== version) {
      throw new EncryptionError("ERR_ENCRYPTED_FORMAT", "not an encrypted file of a known version");
    }
    const sealing = chunkSealing(fileKey(dataKey, head.subarray(1)), place);
    for (let index = 0, last = false; !last; index++) {
      const chunk = await reader.take(chunkLength + tagLength);
      last = await reader.ended();
      yield open(sealing(index, last), chunk);
    }
  } finally {
    await reader.close();
  }
}

function fileKey(dataKey: DataKey, salt: Uint8Array): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync("sha256", dataKey.files, salt, "himori file", 32)));
}

function chunkSealing(key: KeyObject, { table, row, column }: Place) {
  return (index: number, last: boolean) => {
    if (index >= mostChunks) throw new RangeError("too many chunks for one file");
    const nonce = Buffer.alloc(nonceLength);
    nonce.writeUInt32BE(index, nonceLength - 4);
    const position = [String(index), last ? "last" : "more"];
    return {
      key,
      nonce,
      associated: canonical("himori file", String(version), table, row, column, ...position),
    };
  };
}
