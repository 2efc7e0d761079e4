// `npm start`: installs, builds and keeps the site running in the foreground; everything after `--` goes to the program.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { bootstrap } from "./bootstrap.mjs";
import { buildAndSay } from "./build.mjs";
import { keepRunning } from "./keep-running.mjs";
import { root } from "./root.mjs";
import { fail, say, secondsSince } from "./say.mjs";

const start = performance.now();
const { node, env } = await bootstrap();
say("packages", `ready after ${secondsSince(start)}`);
await buildAndSay();
const main = join(root, "dist/main.js");
if (!existsSync(main)) fail("There is no program to start: src/main.ts is missing.");
// Node keeps what it has compiled, so that a later start need not do it again.
const compiled = { NODE_COMPILE_CACHE: join(root, ".cache/compiled") };
process.exitCode = await keepRunning(node, ["--enable-source-maps", main, ...process.argv.slice(2)], {
  ...compiled,
  ...env,
});
