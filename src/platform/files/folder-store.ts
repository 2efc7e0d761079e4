// A file store in a folder: nothing is acknowledged before it is durable and has been read back.
import { dirname, join } from "node:path";
import type { Clock } from "#platform/clock.ts";
import { digestOf, writeDurably, SourceError } from "./durable-file.ts";
import {
  type FileKey,
  type FileStore,
  isFileKey,
  newFileKey,
  type PutResult,
  sameDigest,
} from "./file-store.ts";
import { type FileSystem, nodeFileSystem, systemCode } from "./file-system.ts";
import { piecesOf, readPieces } from "./pieces.ts";

type Settings = { readonly folder: string; readonly clock: Clock; readonly fs?: FileSystem };

const unfinished = ".part";
/** Younger ones may be another program's upload that is still going on. */
const leftoverAgeMs = 60 * 60 * 1000;

/**
 * Makes the folder (0700) durable and removes what killed programs left half-written. Throws the system's error
 * when the folder cannot be used.
 */
export async function openFolderStore({ folder, clock, fs = nodeFileSystem }: Settings): Promise<FileStore> {
  await fs.makeFolder(folder);
  await fs.syncFolder(dirname(folder));
  await removeLeftovers(fs, folder, clock.now().getTime() - leftoverAgeMs);
  const makeReady = onceForEach(async (path) => {
    await fs.makeFolder(path);
    await fs.syncFolder(folder);
  });
  return {
    put: (content) => put(fs, pathOf(folder, newFileKey()), { content, makeReady }),
    async get(key) {
      try {
        const { path } = pathOf(folder, key);
        // Opened once to tell a missing file at once; the content opens it again when it is really read.
        await (await fs.open(path)).close();
        return { ok: true, content: readPieces(fs, path) };
      } catch (error) {
        return { ok: false, reason: isMissing(error) ? "missing" : "io", error };
      }
    },
    async check(key, expected) {
      try {
        const found = await digestOf(fs, pathOf(folder, key).path);
        return sameDigest(found, expected) ? "intact" : "altered";
      } catch (error) {
        return isMissing(error) ? "missing" : "io";
      }
    },
  };
}

type Order = {
  readonly content: Uint8Array | AsyncIterable<Uint8Array>;
  readonly makeReady: (folder: string) => Promise<void>;
};

async function put(
  fs: FileSystem,
  { key, path }: Located,
  { content, makeReady }: Order,
): Promise<PutResult> {
  try {
    await makeReady(dirname(path));
    const written = await writeDurably(fs, path + unfinished, piecesOf(content));
    await fs.rename(path + unfinished, path);
    await fs.syncFolder(dirname(path));
    if (sameDigest(await digestOf(fs, path), written)) return { ok: true, key, ...written };
    await discard(fs, path);
    return { ok: false, reason: "mismatch" };
  } catch (error) {
    await discard(fs, path);
    return failure(error);
  }
}

/** Runs once for each name; a failed attempt is tried again the next time. */
function onceForEach(act: (name: string) => Promise<void>): (name: string) => Promise<void> {
  const done = new Map<string, Promise<void>>();
  return async (name) => {
    const running = done.get(name) ?? act(name);
    done.set(name, running);
    try {
      await running;
    } catch (error) {
      done.delete(name);
      throw error;
    }
  };
}

type Located = { readonly key: FileKey; readonly path: string };

/** The fan-out keeps folders small: 100,000 files are 400 names a folder. */
function pathOf(folder: string, key: FileKey): Located {
  // Types are gone at run time: a key from elsewhere must not become a path out of the folder.
  if (!isFileKey(key)) throw Object.assign(new Error("not a file key"), { code: "ENOENT" });
  return { key, path: join(folder, key.slice(0, 2), key) };
}

function failure(error: unknown): PutResult {
  if (error instanceof SourceError) return { ok: false, reason: "source", error: error.cause };
  const code = systemCode(error);
  return { ok: false, reason: code === "ENOSPC" || code === "EDQUOT" ? "disk-full" : "io", error };
}

function isMissing(error: unknown): boolean {
  return systemCode(error) === "ENOENT";
}

/** Nobody has the key yet: what cannot be removed now is an unread leftover, never a false receipt. */
async function discard(fs: FileSystem, path: string): Promise<void> {
  await Promise.allSettled([fs.remove(path + unfinished), fs.remove(path)]);
}

async function removeLeftovers(fs: FileSystem, folder: string, olderThan: number): Promise<void> {
  const fanOut = (await fs.names(folder)).filter((name) => /^[0-9a-f]{2}$/.test(name));
  for (const name of fanOut) {
    const names = await fs.names(join(folder, name));
    const paths = names
      .filter((found) => found.endsWith(unfinished))
      .map((found) => join(folder, name, found));
    await Promise.allSettled(
      paths.map(async (path) => {
        if ((await fs.modifiedAt(path)).getTime() < olderThan) await fs.remove(path);
      }),
    );
  }
}
