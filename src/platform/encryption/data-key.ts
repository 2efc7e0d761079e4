// Each company's own key, which lies in the database only wrapped under the master key.
import { createSecretKey, hkdfSync, type KeyObject, randomBytes } from "node:crypto";
import { EncryptionError } from "#platform/errors.ts";
import { nonceLength, open, seal, tagLength } from "./aes-gcm.ts";
import { canonical } from "./associated.ts";
import type { MasterKey } from "./master-key.ts";

/** What is stored: useless without the master key it names, and for any other company. */
export type WrappedKey = { readonly masterKeyId: string; readonly bytes: Uint8Array };

/** An opened company key. It prints as nothing: the secrets are KeyObjects. */
export type DataKey = {
  readonly kind: "data-key";
  readonly companyId: string;
  readonly fields: KeyObject;
  readonly files: KeyObject;
};

const version = 1;
const keyLength = 32;
const wrappedLength = 1 + nonceLength + keyLength + tagLength;

/** A fresh random data key for a company, wrapped; open it with unwrapDataKey. */
export function createDataKey(master: MasterKey, companyId: string): WrappedKey {
  return wrap(master, companyId, randomBytes(keyLength));
}

/**
 * The company's key. Throws EncryptionError: ERR_MASTER_KEY_UNKNOWN when another master key is needed,
 * ERR_ENCRYPTED_FORMAT, or ERR_DECRYPTION_FAILED when it was altered or belongs to another company.
 */
export function unwrapDataKey(master: MasterKey, companyId: string, wrapped: WrappedKey): DataKey {
  const raw = rawKey(master, companyId, wrapped);
  return { kind: "data-key", companyId, fields: derive(raw, "fields"), files: derive(raw, "files") };
}

/** The same data key under a new master key: rotation rewrites the wrappings, not the data. */
export function rewrapDataKey(
  masters: { readonly from: MasterKey; readonly to: MasterKey },
  companyId: string,
  wrapped: WrappedKey,
): WrappedKey {
  return wrap(masters.to, companyId, rawKey(masters.from, companyId, wrapped));
}

function wrap(master: MasterKey, companyId: string, raw: Uint8Array): WrappedKey {
  const nonce = randomBytes(nonceLength);
  const sealed = seal({ key: master.secret, nonce, associated: boundTo(master, companyId) }, raw);
  return { masterKeyId: master.id, bytes: Buffer.concat([Uint8Array.of(version), nonce, sealed]) };
}

function rawKey(master: MasterKey, companyId: string, { masterKeyId, bytes }: WrappedKey): Buffer {
  if (masterKeyId !== master.id) {
    throw new EncryptionError("ERR_MASTER_KEY_UNKNOWN", "the data key is wrapped under another master key");
  }
  if (bytes.length !== wrappedLength || bytes[0] !== version) {
    throw new EncryptionError("ERR_ENCRYPTED_FORMAT", "not a wrapped data key of a known version");
  }
  const nonce = bytes.subarray(1, 1 + nonceLength);
  const sealed = bytes.subarray(1 + nonceLength);
  return open({ key: master.secret, nonce, associated: boundTo(master, companyId) }, sealed);
}

function boundTo(master: MasterKey, companyId: string): Buffer {
  return canonical("himori data key", String(version), master.id, companyId);
}

/** One key for one purpose: what encrypts fields never encrypts files. */
function derive(raw: Uint8Array, purpose: "fields" | "files"): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync("sha256", raw, "", `himori ${purpose}`, keyLength)));
}
