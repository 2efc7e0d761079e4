// Which measurements there are, and how all of them become programs at once, since they share most of what they are made of.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { basename, join, relative } from "node:path";
import { inputsOf } from "./build.mjs";
import { serverBundle } from "./bundle.mjs";
import { root } from "./root.mjs";

const bench = join(root, "bench");
/**
 * Each state of the sources has a folder of its own that is never changed. In one place for all, somebody else's build
 * took away the pieces of a measurement that was just being started: it ended without a word.
 */
const folders = join(root, ".cache/measurements");
/** No measurement runs that long. */
const keptForMs = 3 * 3_600_000;

/** The measurements a folder offers: its own .ts files, not those of folders inside it and not tests. */
export function measurementsIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => basename(name, ".ts"))
    .sort();
}

/**
 * Bundles them like the program itself, because a measurement may use its pages (TSX), which Node cannot read; does
 * nothing when no source has changed.
 * @returns {Promise<(folder: string, name: string) => string>} what tells where the program of a measurement lies
 */
export async function bundleMeasurements() {
  const target = join(folders, inputsOf(["src", "db", "bench"]).slice(0, 16));
  if (!existsSync(target)) await bundleAnew(target);
  const now = new Date();
  utimesSync(target, now, now);
  removeUnused();
  return (folder, name) => join(target, relative(bench, folder), `${name}.js`);
}

async function bundleAnew(target) {
  const esbuild = await import("esbuild");
  const staging = join(root, ".cache", `bench-${process.pid}-${Date.now()}`);
  mkdirSync(staging, { recursive: true });
  try {
    await esbuild.build({
      entryPoints: [bench, join(bench, "prove")].flatMap((folder) =>
        measurementsIn(folder).map((name) => join(folder, `${name}.ts`)),
      ),
      outdir: staging,
      outbase: bench,
      ...serverBundle,
      splitting: true,
      chunkNames: "chunks/[name]-[hash]",
      logLevel: "error",
    });
    // What belongs to this state of the sources and no other is kept in here (bench/support/prepared.ts).
    writeFileSync(join(staging, ".measurements"), "");
    mkdirSync(folders, { recursive: true });
    renameSync(staging, target);
  } catch (error) {
    // Somebody who bundled the same sources at the same time was first.
    if (!existsSync(join(target, ".measurements"))) throw error;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

function removeUnused() {
  for (const name of readdirSync(folders)) {
    const folder = join(folders, name);
    const used = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - used > keptForMs) rmSync(folder, { recursive: true, force: true });
  }
}
