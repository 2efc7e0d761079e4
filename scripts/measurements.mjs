// Which measurements there are, and how all of them become programs at once, since they share most of what they are made of.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { inputsOf, putInPlace } from "./build.mjs";
import { serverBundle } from "./bundle.mjs";
import { root } from "./root.mjs";

const bench = join(root, "bench");
const target = join(root, "dist/bench");

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
  const inputs = inputsOf(["src", "db", "bench"]);
  const stamp = join(target, ".inputs");
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== inputs) await bundleAnew(inputs);
  return (folder, name) => join(target, relative(bench, folder), `${name}.js`);
}

async function bundleAnew(inputs) {
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
    writeFileSync(join(staging, ".inputs"), inputs);
    putInPlace(staging, target);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}
