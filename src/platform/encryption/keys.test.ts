// The master key file is made once and kept closed; a company's key opens for that company alone.
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createDataKey, rewrapDataKey, unwrapDataKey } from "./data-key.ts";
import { decryptField, encryptField } from "./field.ts";
import { loadMasterKey } from "./master-key.ts";
import { codeOf, testMasterKey, withBitTurned } from "./test-keys.ts";

let dataDir = "";
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "himori-keys-"));
});
afterEach(() => rm(dataDir, { recursive: true }));

describe("loadMasterKey", () => {
  it("makes a file only the program can read, and leaves nothing else behind", async () => {
    await loadMasterKey({ dataDir });
    expect(await readdir(dataDir)).toEqual(["master.key"]);
    expect((await stat(join(dataDir, "master.key"))).mode & 0o777).toBe(0o600);
    expect(await readFile(join(dataDir, "master.key"), "utf8")).toMatch(/^[0-9a-f]{64}\n$/);
  });

  it("makes the data directory when it is missing", async () => {
    const inner = join(dataDir, "not", "yet");
    const first = await loadMasterKey({ dataDir: inner });
    expect((await loadMasterKey({ dataDir: inner })).id).toBe(first.id);
  });

  it("gives one key to programs that start at once", async () => {
    const keys = await Promise.all(Array.from({ length: 20 }, () => loadMasterKey({ dataDir })));
    expect(new Set(keys.map(({ id }) => id)).size).toBe(1);
    expect(await readdir(dataDir)).toEqual(["master.key"]);
  });

  it("takes the operator's key and makes no file", async () => {
    const lower = await loadMasterKey({ dataDir, masterKey: "ab".repeat(32) });
    const upper = await loadMasterKey({ dataDir, masterKey: "AB".repeat(32) });
    expect(upper.id).toBe(lower.id);
    expect(await readdir(dataDir)).toEqual([]);
  });

  it.each(["", "ab", "zz".repeat(32), "ab".repeat(33), `${"ab".repeat(32)}\n\n`])(
    "refuses the key %j and the file that holds it, and does not replace it",
    async (text) => {
      expect(await codeOf(() => loadMasterKey({ dataDir, masterKey: text }))).toBe("ERR_MASTER_KEY_UNUSABLE");
      await writeFile(join(dataDir, "master.key"), text, { mode: 0o600 });
      expect(await codeOf(() => loadMasterKey({ dataDir }))).toBe("ERR_MASTER_KEY_UNUSABLE");
      expect(await readFile(join(dataDir, "master.key"), "utf8")).toBe(text);
    },
  );

  it.each([0o640, 0o604, 0o660])("refuses a file with mode %o", async (mode) => {
    await loadMasterKey({ dataDir });
    await chmod(join(dataDir, "master.key"), mode);
    expect(await codeOf(() => loadMasterKey({ dataDir }))).toBe("ERR_MASTER_KEY_UNUSABLE");
  });

  it("tells its key in no message, print-out or JSON", async () => {
    const masterKey = "0123456789abcdef".repeat(4);
    const key = await loadMasterKey({ dataDir, masterKey });
    expect(inspect(key, { depth: 9 }) + JSON.stringify(key)).not.toContain("89abcdef01");
    expect(key.id).not.toContain("0123");
  });
});

const open = (...given: Parameters<typeof unwrapDataKey>) => codeOf(() => unwrapDataKey(...given));

describe("data keys", () => {
  const master = testMasterKey();
  const wrapped = createDataKey(master, "company-a");
  const place = { table: "t", row: "1", column: "c" };

  it("opens the same each time", () => {
    const encrypted = encryptField(unwrapDataKey(master, "company-a", wrapped), "kept", place);
    expect(decryptField(unwrapDataKey(master, "company-a", wrapped), encrypted, place)).toBe("kept");
  });

  it("is another for each call", async () => {
    const one = unwrapDataKey(master, "company-a", wrapped);
    const two = unwrapDataKey(master, "company-a", createDataKey(master, "company-a"));
    const encrypted = encryptField(one, "kept", place);
    expect(await codeOf(() => decryptField(two, encrypted, place))).toBe("ERR_DECRYPTION_FAILED");
  });

  it("refuses another company, another master key, and any turned bit", async () => {
    expect(await open(master, "company-b", wrapped)).toBe("ERR_DECRYPTION_FAILED");
    expect(await open(testMasterKey("00000000000000bb"), "company-a", wrapped)).toBe(
      "ERR_MASTER_KEY_UNKNOWN",
    );
    expect(await open(testMasterKey(master.id), "company-a", wrapped)).toBe("ERR_DECRYPTION_FAILED");
    for (let at = 0; at < wrapped.bytes.length; at++) {
      const altered = { ...wrapped, bytes: withBitTurned(wrapped.bytes, at, at % 8) };
      expect(await open(master, "company-a", altered)).not.toBe("no error");
    }
    expect(await open(master, "company-a", { ...wrapped, bytes: new Uint8Array() })).toBe(
      "ERR_ENCRYPTED_FORMAT",
    );
  });

  it("moves to a new master key without touching what it encrypted", async () => {
    const encrypted = encryptField(unwrapDataKey(master, "company-a", wrapped), "kept", place);
    const to = testMasterKey("00000000000000cc");
    const moved = rewrapDataKey({ from: master, to }, "company-a", wrapped);
    expect(decryptField(unwrapDataKey(to, "company-a", moved), encrypted, place)).toBe("kept");
    expect(await codeOf(() => unwrapDataKey(master, "company-a", moved))).toBe("ERR_MASTER_KEY_UNKNOWN");
  });
});
