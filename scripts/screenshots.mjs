// `npm run screenshots`: takes the pictures of docs/screenshots/ anew, from the demo world and a journey through the site.
import { join } from "node:path";
import { bootstrap } from "./bootstrap.mjs";
import { buildAndSay } from "./build.mjs";
import { root } from "./root.mjs";
import { runShown } from "./run.mjs";
import { ensureSystemPackages } from "./system-packages.mjs";

const { node, env } = await bootstrap();
await ensureSystemPackages();
await buildAndSay();
const vitest = join(root, "node_modules/vitest/vitest.mjs");
const config = join(root, "test/screenshots/vitest.config.ts");
process.exitCode = await runShown(node, [vitest, "run", "--config", config], env);
