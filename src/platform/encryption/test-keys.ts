// Keys and errors for the tests of whatever encrypts; never used by the running program.
import { createSecretKey, randomBytes } from "node:crypto";
import { EncryptionError } from "#platform/errors.ts";
import { createDataKey, type DataKey, unwrapDataKey } from "./data-key.ts";
import type { MasterKey } from "./master-key.ts";

export function testMasterKey(id = "00000000000000aa"): MasterKey {
  return { kind: "master-key", id, secret: createSecretKey(randomBytes(32)) };
}

export function testDataKey(companyId = "company-a"): DataKey {
  const master = testMasterKey();
  return unwrapDataKey(master, companyId, createDataKey(master, companyId));
}

/** The code of the EncryptionError that `act` throws, or "no error". */
export async function codeOf(act: () => unknown): Promise<string> {
  try {
    await act();
    return "no error";
  } catch (error) {
    if (error instanceof EncryptionError) return error.code;
    throw error;
  }
}

/** A copy with one bit turned over. */
export function withBitTurned(bytes: Uint8Array, at: number, bit = 0): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ (1 << bit);
  return copy;
}
