// A company's file lies encrypted, opens for its row and company, and is refused when anything was changed.
import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { systemClock } from "#platform/clock.ts";
import { testDataKey } from "#platform/encryption/test-keys.ts";
import { type EncryptedFile, encryptedFiles } from "./encrypted-files.ts";
import { nodeFileSystem } from "./file-system.ts";
import { openFolderStore } from "./folder-store.ts";
import { withFaults } from "./planted-faults.ts";

const binding = {
  dataKey: testDataKey(),
  place: { table: "attachments", row: "a1", column: "content" },
};
const text = Buffer.from("営業秘密の一覧".repeat(300_000 / 21));

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "himori-encrypted-"));
});
afterEach(() => rm(folder, { recursive: true }));

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

async function saved(content: Uint8Array) {
  const files = encryptedFiles(await openFolderStore({ folder, clock: systemClock }));
  const result = await files.save(binding, content);
  if (!result.ok) throw new Error(result.reason);
  const path = join(folder, result.file.key.slice(0, 2), result.file.key);
  return { files, file: result.file, path };
}

describe("encryptedFiles", () => {
  it.each([0, 1, 1024 * 1024, 2_500_000])("give back %i bytes", async (size) => {
    const bytes = randomBytes(size);
    const { files, file } = await saved(bytes);
    const read = await files.read(binding, file);
    expect(read.ok && Buffer.from(read.bytes).equals(bytes)).toBe(true);
  });

  it("keep both hashes and no plaintext", async () => {
    const { file, path } = await saved(text);
    const stored = await readFile(path);
    expect(file.plain).toEqual({ size: text.length, sha256: sha256(text) });
    expect(file.stored).toEqual({ size: stored.length, sha256: sha256(stored) });
    expect(stored.includes(Buffer.from("営業秘密"))).toBe(false);
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ["a bit turned", (bytes) => (bytes.writeUInt8((bytes[5000] ?? 0) ^ 1, 5000), bytes)],
    ["the end cut off", (bytes) => bytes.subarray(0, -1)],
    ["a byte added", (bytes) => Buffer.concat([bytes, Buffer.alloc(1)])],
    ["emptied", () => Buffer.alloc(0)],
  ])("refuse a file with %s", async (_what, change) => {
    const { files, file, path } = await saved(text);
    await writeFile(path, change(await readFile(path)));
    expect(await files.read(binding, file)).toMatchObject({ ok: false, reason: "altered" });
  });

  it("refuse another row, another company, and wrong hashes", async () => {
    const { files, file } = await saved(text);
    const altered = { ok: false, reason: "altered" };
    const elsewhere = { ...binding, place: { ...binding.place, row: "a2" } };
    expect(await files.read(elsewhere, file)).toMatchObject(altered);
    expect(await files.read({ ...binding, dataKey: testDataKey("company-b") }, file)).toMatchObject(altered);
    const wrong: EncryptedFile[] = [
      { ...file, plain: { ...file.plain, sha256: "0".repeat(64) } },
      { ...file, stored: { ...file.stored, size: 1 } },
    ];
    for (const claimed of wrong) expect(await files.read(binding, claimed)).toMatchObject(altered);
  });

  it("tell a missing file", async () => {
    const { files, file, path } = await saved(text);
    await rm(path);
    expect(await files.read(binding, file)).toMatchObject({ ok: false, reason: "missing" });
  });

  it("pass on a full disk, and a disk that cannot be read", async () => {
    let failing = "";
    const fs = withFaults(nodeFileSystem, (call) =>
      call === failing ? { fail: call === "write" ? "ENOSPC" : "EIO" } : undefined,
    );
    const files = encryptedFiles(await openFolderStore({ folder, clock: systemClock, fs }));
    failing = "write";
    expect(await files.save(binding, text)).toMatchObject({ ok: false, reason: "disk-full" });
    expect((await readdir(folder, { recursive: true })).filter((name) => name.length > 2)).toEqual([]);
    failing = "";
    const result = await files.save(binding, text);
    if (!result.ok) throw new Error(result.reason);
    failing = "read";
    expect(await files.read(binding, result.file)).toMatchObject({ ok: false, reason: "io" });
  });
});
