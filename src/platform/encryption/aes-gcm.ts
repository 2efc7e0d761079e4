// AES-256-GCM as every part of this folder uses it: a 12-byte nonce, a full tag, associated bytes always.
import { createCipheriv, createDecipheriv, type KeyObject } from "node:crypto";
import { EncryptionError } from "#platform/errors.ts";

export const nonceLength = 12;
export const tagLength = 16;

type Sealing = { readonly key: KeyObject; readonly nonce: Uint8Array; readonly associated: Uint8Array };

/** Ciphertext followed by its tag. A nonce must never come twice under one key. */
export function seal({ key, nonce, associated }: Sealing, plaintext: Uint8Array): Buffer {
  const cipher = createCipheriv("aes-256-gcm", key, nonce, { authTagLength: tagLength });
  cipher.setAAD(associated);
  return Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
}

/** The plaintext; throws ERR_DECRYPTION_FAILED when a byte, the nonce, the key or the associated bytes differ. */
export function open({ key, nonce, associated }: Sealing, sealed: Uint8Array): Buffer {
  if (sealed.length < tagLength) throw failed();
  const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: tagLength });
  decipher.setAAD(associated);
  decipher.setAuthTag(sealed.subarray(sealed.length - tagLength));
  const plaintext = decipher.update(sealed.subarray(0, sealed.length - tagLength));
  try {
    return Buffer.concat([plaintext, decipher.final()]);
  } catch (cause) {
    throw failed(cause);
  }
}

function failed(cause?: unknown): EncryptionError {
  const message = "the ciphertext, its place or its key is not the one it was made with";
  return new EncryptionError("ERR_DECRYPTION_FAILED", message, { cause });
}
