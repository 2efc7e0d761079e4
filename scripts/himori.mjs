// `npm run himori -- COMMAND`: the operator's door.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { bootstrap } from "./bootstrap.mjs";
import { buildAndSay } from "./build.mjs";
import { root } from "./root.mjs";
import { runShown } from "./run.mjs";
import { fail } from "./say.mjs";

const { node, env } = await bootstrap();
await buildAndSay({ quiet: true });
const cli = join(root, "dist/cli.js");
if (!existsSync(cli)) fail("There is no operator's program: src/cli.ts is missing.");
process.exitCode = await runShown(node, ["--enable-source-maps", cli, ...process.argv.slice(2)], env);
