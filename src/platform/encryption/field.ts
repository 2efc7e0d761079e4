// One text encrypted for one column of one row; moved anywhere else it no longer opens.
import { randomBytes } from "node:crypto";
import { EncryptionError } from "#platform/errors.ts";
import { nonceLength, open, seal, tagLength } from "./aes-gcm.ts";
import { canonical, type Place } from "./associated.ts";
import type { DataKey } from "./data-key.ts";

const version = 1;

/** version (1 byte) · nonce (12) · ciphertext (as long as the text in UTF-8) · tag (16). */
export function encryptField(dataKey: DataKey, plaintext: string, place: Place): Uint8Array {
  const nonce = randomBytes(nonceLength);
  const sealed = seal(
    { key: dataKey.fields, nonce, associated: boundTo(place) },
    Buffer.from(plaintext, "utf8"),
  );
  return Buffer.concat([Uint8Array.of(version), nonce, sealed]);
}

/** The text; throws EncryptionError ERR_ENCRYPTED_FORMAT or ERR_DECRYPTION_FAILED, never a wrong text. */
export function decryptField(dataKey: DataKey, encrypted: Uint8Array, place: Place): string {
  if (encrypted.length < 1 + nonceLength + tagLength || encrypted[0] !== version) {
    throw new EncryptionError("ERR_ENCRYPTED_FORMAT", "not an encrypted field of a known version");
  }
  const nonce = encrypted.subarray(1, 1 + nonceLength);
  const sealed = encrypted.subarray(1 + nonceLength);
  return open({ key: dataKey.fields, nonce, associated: boundTo(place) }, sealed).toString("utf8");
}

function boundTo({ table, row, column }: Place): Buffer {
  return canonical("himori field", String(version), table, row, column);
}
