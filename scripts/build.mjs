// Builds dist/: the program, the browser's scripts and the style sheet. Does nothing when no source has changed.
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, extname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { bootstrap } from "./bootstrap.mjs";
import { serverBundle } from "./bundle.mjs";
import { root } from "./root.mjs";
import { runQuiet } from "./run.mjs";
import { fail, lastLines, say, secondsSince } from "./say.mjs";

const dist = join(root, "dist");
const styles = join(root, "src/ui/styles.css");
const programs = ["src/main.ts", "src/worker.ts", "src/cli.ts"].map((file) => join(root, file));

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

const isSource = (file) => !/\.test\.tsx?$/.test(file);

/** Sizes and times of everything a build of these folders reads, as one hash: cheap enough to ask at every start. */
export function inputsOf(folders) {
  const files = [
    ...folders.flatMap((folder) => filesBelow(join(root, folder)).filter(isSource).sort()),
    ...["package-lock.json", "tsconfig.json", "scripts/build.mjs", "scripts/bundle.mjs"].map((file) =>
      join(root, file),
    ),
  ];
  const hash = createHash("sha256");
  for (const file of files) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${relative(root, file)} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex");
}

/** Bundles for Node; the output is returned, not written, so that a failed build leaves the last one standing. */
async function bundlePrograms(esbuild) {
  const entryPoints = programs.filter((file) => existsSync(file));
  if (entryPoints.length === 0) return [];
  const { outputFiles } = await esbuild.build({
    entryPoints,
    outdir: dist,
    write: false,
    ...serverBundle,
    splitting: true,
    chunkNames: "chunks/[name]-[hash]",
    logLevel: "silent",
  });
  return outputFiles;
}

async function bundleClient(esbuild) {
  const entryPoints = filesBelow(join(root, "src")).filter(
    (file) => /\/client\/[^/]+\.ts$/.test(file) && isSource(file),
  );
  const names = entryPoints.map((file) => basename(file, ".ts"));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined)
    fail(`Two scripts for the browser are called ${twice}.ts.`, "Give one of them another name.");
  if (entryPoints.length === 0) return [];
  const { outputFiles } = await esbuild.build({
    entryPoints,
    outdir: join(dist, "assets"),
    entryNames: "[name]",
    write: false,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: ["es2020"],
    logLevel: "silent",
  });
  return outputFiles;
}

async function makeStyles({ node, env }, target) {
  if (!existsSync(styles)) return;
  const cli = join(root, "node_modules/@tailwindcss/cli/dist/index.mjs");
  const { code, output } = await runQuiet(node, [cli, "-i", styles, "-o", target, "--minify"], { env });
  if (code !== 0) throw new Error(`The style sheet could not be made:\n${lastLines(output)}`);
}

/** Writes a file under a name that holds its hash, so that browsers may keep it for ever. */
function nameByContent(assets, name, content) {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
  const extension = extname(name);
  const named = `${basename(name, extension)}-${hash}${extension}`;
  writeFileSync(join(assets, named), content);
  return named;
}

/** Puts the finished build in place by renames; a second build at the same moment may win, both are whole. */
export function putInPlace(staging, place = dist) {
  const old = `${staging}-old`;
  for (let attempt = 1; ; attempt += 1) {
    try {
      if (existsSync(place)) renameSync(place, old);
      renameSync(staging, place);
      break;
    } catch (error) {
      if (attempt === 20) throw error;
      rmSync(old, { recursive: true, force: true });
    }
  }
  rmSync(old, { recursive: true, force: true });
}

async function writeBuild(staging, tools) {
  const esbuild = await import("esbuild");
  const assets = join(staging, "assets");
  mkdirSync(assets, { recursive: true });
  const styleFile = join(staging, "app.css");
  const [server, client] = await Promise.all([
    bundlePrograms(esbuild),
    bundleClient(esbuild),
    makeStyles(tools, styleFile),
  ]);
  for (const { path, contents } of server) {
    const target = join(staging, relative(dist, path));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, contents);
  }
  const manifest = {};
  for (const { path, contents } of client)
    manifest[basename(path)] = nameByContent(assets, basename(path), contents);
  if (existsSync(styleFile)) {
    manifest["app.css"] = nameByContent(assets, "app.css", readFileSync(styleFile));
    rmSync(styleFile);
  }
  writeFileSync(join(assets, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
}

/**
 * Brings dist/ up to date; throws with the compiler's messages when a source is wrong.
 * @returns {Promise<{ built: boolean }>} false when nothing had changed.
 */
export async function build() {
  const inputs = inputsOf(["src", "db"]);
  const stamp = join(dist, ".inputs");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === inputs) return { built: false };
  const tools = await bootstrap();
  const staging = join(root, ".cache", `build-${process.pid}-${Date.now()}`);
  mkdirSync(staging, { recursive: true });
  try {
    await writeBuild(staging, tools);
    writeFileSync(join(staging, ".inputs"), inputs);
    putInPlace(staging);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  return { built: true };
}

/** The compiler's own summary stops after five errors; people want them all. */
function allMessages(error) {
  if (!Array.isArray(error.errors)) return error instanceof Error ? error.message : String(error);
  return error.errors
    .map(({ text, location }) => (location ? `${location.file}:${location.line}: ${text}` : text))
    .join("\n");
}

/** Builds and says so; ends the command with the messages when it fails. */
export async function buildAndSay({ quiet = false } = {}) {
  const start = performance.now();
  try {
    const { built } = await build();
    if (built) say("build", `done in ${secondsSince(start)}`);
    else if (!quiet) say("build", "unchanged");
  } catch (error) {
    fail(`The program could not be built:\n${allMessages(error)}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await buildAndSay();
