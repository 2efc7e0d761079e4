// A receipt without the file is impossible: each planted fault is answered by a refusal, never by ok.
import { createHash, randomBytes } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fixedClock, systemClock } from "#platform/clock.ts";
import { type FileKey, type FileStore, isFileKey, newFileKey } from "./file-store.ts";
import { nodeFileSystem } from "./file-system.ts";
import { openFolderStore } from "./folder-store.ts";
import { type Call, type Fault, type Plan, withFaults } from "./planted-faults.ts";

let folder = "";
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), "himori-files-")), "files");
});
afterEach(() => rm(dirname(folder), { recursive: true }));

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

async function filesIn(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function* inPieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

async function* dropped(): AsyncGenerator<Uint8Array> {
  yield randomBytes(1000);
  throw new Error("line dropped");
}

async function contentOf(store: FileStore, key: FileKey): Promise<Buffer> {
  const found = await store.get(key);
  if (!found.ok) throw new Error(found.reason);
  const parts: Uint8Array[] = [];
  for await (const part of found.content) parts.push(part);
  return Buffer.concat(parts);
}

describe("a folder store", () => {
  it.each([0, 1, 70_000, 600_000])("keeps %i bytes and tells their size and hash", async (size) => {
    const store = await openFolderStore({ folder, clock: systemClock });
    const bytes = randomBytes(size);
    for (const content of [bytes, inPieces(bytes, 4096)]) {
      const put = await store.put(content);
      if (!put.ok) throw new Error(put.reason);
      expect(put).toEqual({ ok: true, key: put.key, size, sha256: sha256(bytes) });
      expect((await contentOf(store, put.key)).equals(bytes)).toBe(true);
      expect(await store.check(put.key, put)).toBe("intact");
    }
  });

  it("gives each file an opaque key of its own, readable by the program alone", async () => {
    const store = await openFolderStore({ folder, clock: systemClock });
    const same = Buffer.from("same");
    await Promise.all([store.put(same), store.put(same), store.put(same)]);
    const paths = await filesIn(folder);
    expect(paths).toHaveLength(3);
    for (const path of paths) {
      expect(isFileKey(basename(path))).toBe(true);
      expect(basename(dirname(path))).toBe(basename(path).slice(0, 2));
      expect((await stat(path)).mode & 0o777).toBe(0o600);
      expect((await stat(dirname(path))).mode & 0o777).toBe(0o700);
    }
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  it("is found again by the next program", async () => {
    const put = await (await openFolderStore({ folder, clock: systemClock })).put(Buffer.from("kept"));
    if (!put.ok) throw new Error(put.reason);
    const next = await openFolderStore({ folder, clock: systemClock });
    expect((await contentOf(next, put.key)).toString()).toBe("kept");
  });

  it("tells a missing file and keys that are none", async () => {
    const store = await openFolderStore({ folder, clock: systemClock });
    const digest = { size: 0, sha256: sha256(Buffer.alloc(0)) };
    await writeFile(join(dirname(folder), "outside"), "secret");
    const forged = JSON.parse('["../outside", "", "/etc/passwd", "00/../../outside"]');
    for (const key of [newFileKey(), ...forged]) {
      expect(await store.get(key)).toMatchObject({ ok: false, reason: "missing" });
      expect(await store.check(key, digest)).toBe("missing");
    }
  });

  it("finds a file altered or cut on the disk", async () => {
    const store = await openFolderStore({ folder, clock: systemClock });
    const put = await store.put(Buffer.from("whole"));
    if (!put.ok) throw new Error(put.reason);
    const [path = ""] = await filesIn(folder);
    await writeFile(path, "whale");
    expect(await store.check(put.key, put)).toBe("altered");
    await writeFile(path, "whol");
    expect(await store.check(put.key, put)).toBe("altered");
  });

  it("removes old leftovers at start, and neither files nor uploads going on", async () => {
    const clock = fixedClock("2026-07-01T12:00:00Z");
    const store = await openFolderStore({ folder, clock });
    const put = await store.put(Buffer.from("kept"));
    if (!put.ok) throw new Error(put.reason);
    const [old, young] = [
      join(folder, "ab", `${newFileKey()}.part`),
      join(folder, "cd", `${newFileKey()}.part`),
    ];
    await Promise.all([old, young].map((path) => mkdir(dirname(path), { recursive: true })));
    await Promise.all([old, young].map((path) => writeFile(path, "half")));
    await utimes(old, new Date("2026-07-01T10:59:59Z"), new Date("2026-07-01T10:59:59Z"));
    await utimes(young, new Date("2026-07-01T11:30:00Z"), new Date("2026-07-01T11:30:00Z"));
    const kept = (await filesIn(folder)).filter((path) => path !== old);
    await utimes(kept.find((path) => !path.endsWith(".part")) ?? "", new Date(0), new Date(0));
    await openFolderStore({ folder, clock });
    expect((await filesIn(folder)).sort()).toEqual(kept.sort());
  });

  it("says when the folder cannot be used", async () => {
    await mkdir(dirname(folder), { recursive: true });
    await writeFile(folder, "a file where the folder should be");
    await expect(openFolderStore({ folder, clock: systemClock })).rejects.toMatchObject({ code: "EEXIST" });
  });
});

/** The fault on the nth such call (1 = first) on a stored file or its folder; everything else goes through. */
function onNth(nth: number, wanted: Call, fault: Fault): Plan {
  let count = 0;
  return (call) => (call === wanted && ++count === nth ? fault : undefined);
}

const bytes = randomBytes(300_000);

/** A store whose faults begin only after it has been opened. */
async function faultyStore() {
  const faults: { plan?: Plan } = {};
  const fs = withFaults(nodeFileSystem, (call, path) => faults.plan?.(call, path));
  return { store: await openFolderStore({ folder, clock: systemClock, fs }), faults };
}

async function putWith(plan: Plan) {
  const { store, faults } = await faultyStore();
  faults.plan = plan;
  const result = await store.put(inPieces(bytes, 100_000));
  delete faults.plan;
  return { store, result };
}

describe("with a planted fault", () => {
  it.each<[string, Plan]>([
    ["disk-full", onNth(1, "create", { fail: "ENOSPC" })],
    ["disk-full", onNth(1, "write", { fail: "ENOSPC" })],
    ["disk-full", onNth(3, "write", { fail: "ENOSPC" })],
    ["disk-full", onNth(2, "write", { fail: "EDQUOT" })],
    ["disk-full", onNth(1, "sync", { fail: "ENOSPC" })],
    ["disk-full", onNth(1, "close", { fail: "ENOSPC" })],
    ["disk-full", onNth(1, "rename", { fail: "ENOSPC" })],
    ["disk-full", onNth(1, "makeFolder", { fail: "ENOSPC" })],
    ["disk-full", onNth(1, "syncFolder", { fail: "ENOSPC" })],
    ["disk-full", onNth(2, "syncFolder", { fail: "ENOSPC" })],
    ["io", onNth(1, "create", { fail: "EACCES" })],
    ["io", onNth(1, "write", { fail: "EIO" })],
    ["io", onNth(1, "sync", { fail: "EIO" })],
    ["io", onNth(1, "close", { fail: "EIO" })],
    ["io", onNth(1, "rename", { fail: "EIO" })],
    ["io", onNth(1, "rename", "lost")],
    ["io", onNth(2, "syncFolder", { fail: "EIO" })],
    ["io", onNth(1, "open", { fail: "EIO" })],
    ["io", onNth(2, "read", { fail: "EIO" })],
    ["io", onNth(2, "close", { fail: "EIO" })],
    ["mismatch", onNth(1, "write", "corrupt")],
    ["mismatch", onNth(3, "write", "corrupt")],
    ["mismatch", onNth(1, "write", "lost")],
    ["mismatch", onNth(3, "write", "lost")],
  ])("%s is the answer (%#), and nothing is left behind", async (reason, plan) => {
    const { result } = await putWith(plan);
    expect(result).toMatchObject({ ok: false, reason });
    expect(await filesIn(folder)).toEqual([]);
  });

  it("tries again what failed once in making a folder", async () => {
    const { store, faults } = await faultyStore();
    faults.plan = (call) => (call === "makeFolder" ? { fail: "ENOSPC" } : undefined);
    for (let round = 0; round < 300; round++) expect((await store.put(Buffer.from("x"))).ok).toBe(false);
    delete faults.plan;
    expect((await store.put(Buffer.from("x"))).ok).toBe(true);
  });

  it("goes on after a short write until all is there", async () => {
    const { store, result } = await putWith(onNth(2, "write", "short"));
    if (!result.ok) throw new Error(result.reason);
    expect((await contentOf(store, result.key)).equals(bytes)).toBe(true);
  });

  it("gives up when the disk takes nothing more", async () => {
    const { result } = await putWith((call) => (call === "write" ? "short" : undefined));
    expect(result).toMatchObject({ ok: false, reason: "io" });
    expect(await filesIn(folder)).toEqual([]);
  });

  it("still refuses when even the clearing away fails", async () => {
    const { result } = await putWith((call) =>
      call === "remove" || call === "rename" ? { fail: "EIO" } : undefined,
    );
    expect(result).toMatchObject({ ok: false, reason: "io" });
    expect((await filesIn(folder)).every((path) => path.endsWith(".part"))).toBe(true);
  });

  it("tells a dropped upload from a failing disk", async () => {
    const store = await openFolderStore({ folder, clock: systemClock });
    const result = await store.put(dropped());
    expect(result).toMatchObject({ ok: false, reason: "source", error: new Error("line dropped") });
    expect(await filesIn(folder)).toEqual([]);
  });

  it("passes a reading failure on to who reads", async () => {
    let broken = false;
    const fs = withFaults(nodeFileSystem, (call) =>
      broken && call === "read" ? { fail: "EIO" } : undefined,
    );
    const store = await openFolderStore({ folder, clock: systemClock, fs });
    const stored = await store.put(bytes);
    if (!stored.ok) throw new Error(stored.reason);
    broken = true;
    await expect(contentOf(store, stored.key)).rejects.toMatchObject({ code: "EIO" });
    expect(await store.check(stored.key, stored)).toBe("io");
  });

  it("acknowledges only what is there, wherever two faults meet", async () => {
    const calls: Call[] = [
      "create",
      "write",
      "sync",
      "close",
      "rename",
      "syncFolder",
      "open",
      "read",
      "remove",
    ];
    const kinds: (Fault | undefined)[] = [{ fail: "EIO" }, { fail: "ENOSPC" }, "short", "corrupt", "lost"];
    let seed = 20_260_701;
    const pick = <T>(of: readonly T[]): T | undefined =>
      of[(seed = (seed * 48_271) % 2_147_483_647) % of.length];
    const { store, faults } = await faultyStore();
    const answers = { ok: 0, refused: 0 };
    for (let round = 0; round < 300; round++) {
      const chosen = new Set([pick(calls), pick(calls)]);
      faults.plan = (call) => (chosen.has(call) && pick([true, false]) ? pick(kinds) : undefined);
      const result = await store.put(inPieces(bytes, 100_000));
      answers[result.ok ? "ok" : "refused"]++;
      if (!result.ok) continue;
      const path = join(folder, result.key.slice(0, 2), result.key);
      expect((await readFile(path)).equals(bytes)).toBe(true);
    }
    expect(Math.min(answers.ok, answers.refused)).toBeGreaterThan(30);
  });
});
