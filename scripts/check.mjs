// `npm run check`: types, lint, format and the import rules; shows only what is wrong.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bootstrap } from "./bootstrap.mjs";
import { root } from "./root.mjs";
import { runQuiet } from "./run.mjs";
import { lastLines, say, secondsSince } from "./say.mjs";

const checks = [
  { name: "lockfile", program: "node", args: ["scripts/complete-lock.mjs", "--check"], advice: "" },
  { name: "types", program: "tsc", args: ["--noEmit"], advice: "" },
  { name: "lint", program: "oxlint", args: [], advice: "" },
  {
    name: "format",
    program: "oxfmt",
    args: ["-c", ".oxfmtrc.json", "--check"],
    advice: "npm run format puts it right.",
  },
  {
    name: "imports",
    program: "depcruise",
    args: ["--config", ".dependency-cruiser.mjs", "src"],
    needs: ".dependency-cruiser.mjs",
    advice: "The rules are in docs/house.md.",
  },
];

/** Runs every check. @returns {Promise<{ passed: number, failed: number }>} */
export async function checkAll() {
  const { env } = await bootstrap();
  const counts = { passed: 0, failed: 0 };
  for (const { name, program, args, needs, advice } of checks) {
    if (needs !== undefined && !existsSync(join(root, needs))) continue;
    const start = performance.now();
    const { code, output } = await runQuiet(program, args, { env });
    if (code === 0) {
      counts.passed += 1;
      say(name, `clean, ${secondsSince(start)}`);
    } else {
      counts.failed += 1;
      say(name, `NOT CLEAN, ${secondsSince(start)}\n${lastLines(output, 60)}\n${advice}`);
    }
  }
  return counts;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { failed } = await checkAll();
  process.exitCode = failed === 0 ? 0 : 1;
}
