// The door to where files lie. It knows neither companies nor names: bytes in, an opaque key out.
import { randomBytes } from "node:crypto";

declare const fileKey: unique symbol;
/** 32 random hexadecimal digits; tells nothing about the file. */
export type FileKey = string & { readonly [fileKey]: true };

/** Size in bytes and SHA-256 in lower-case hexadecimal of what lies in the store. */
export type Digest = { readonly size: number; readonly sha256: string };

export type PutResult =
  | ({ readonly ok: true; readonly key: FileKey } & Digest)
  | { readonly ok: false; readonly reason: PutFailure; readonly error?: unknown };

/**
 * `disk-full`: no room or quota left. `mismatch`: what was read back is not what was written. `io`: any other
 * failing system call. `source`: the content itself stopped coming (a dropped upload).
 */
export type PutFailure = "disk-full" | "mismatch" | "io" | "source";

export type GetResult =
  | { readonly ok: true; readonly content: AsyncIterable<Uint8Array> }
  | { readonly ok: false; readonly reason: "missing" | "io"; readonly error?: unknown };

export type CheckResult = "intact" | "altered" | "missing" | "io";

/**
 * Implemented by a folder (`openFolderStore`). An object store (S3) can stand behind the same door later: `put`
 * would upload under a fresh key with the checksum sent along, read the object back and compare, exactly as the
 * folder does; nothing above this type would change. There is no `remove`: files go only by the retention rule.
 */
export type FileStore = {
  /** `ok` only after the bytes are durable, have been read back and found the same. Never throws. */
  put(content: Uint8Array | AsyncIterable<Uint8Array>): Promise<PutResult>;
  /** The bytes as they lie; iterating throws if reading fails on the way. */
  get(key: FileKey): Promise<GetResult>;
  /** Reads everything again and compares. Never throws. */
  check(key: FileKey, expected: Digest): Promise<CheckResult>;
};

const shape = /^[0-9a-f]{32}$/;

export function isFileKey(text: string): text is FileKey {
  return shape.test(text);
}

export function newFileKey(): FileKey {
  const key = randomBytes(16).toString("hex");
  if (!isFileKey(key)) throw new TypeError("unreachable: 16 bytes are 32 hexadecimal digits");
  return key;
}

export function sameDigest(one: Digest, other: Digest): boolean {
  return one.size === other.size && one.sha256 === other.sha256;
}
