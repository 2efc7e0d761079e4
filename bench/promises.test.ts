// A measurement that cannot fail proves nothing: each of them falls short when a fault is planted on purpose.
import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectRoot } from "#platform/paths.ts";

function namesIn(folder: string): string[] {
  return readdirSync(join(projectRoot, folder))
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => basename(name, ".ts"))
    .sort();
}

type Ended = { readonly code: number | null; readonly last: string; readonly output: string };

/** Through the same door as people use, with the short form. */
function runBroken(script: string, name: string): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(projectRoot, "scripts", script), name, "--break"], {
      cwd: projectRoot,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    let complaints = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (complaints += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => {
      const last = output.trim().split("\n").at(-1) ?? "";
      resolve({ code, last, output: `${output}${complaints}`.slice(-4_000) });
    });
  });
}

const doors = [
  { script: "prove.mjs", folder: "bench/prove" },
  { script: "bench.mjs", folder: "bench" },
];

describe.each(doors)("$script, with a fault planted", ({ script, folder }) => {
  test.each(namesIn(folder))(
    "%s falls short",
    async (name) => {
      const { code, last, output } = await runBroken(script, name);
      expect(last, output).toMatch(new RegExp(`^${name}  .+  falls short$`));
      // Falling short because it could not be measured at all would prove nothing either.
      expect(last, output).not.toContain("could not be measured");
      expect(code).toBe(1);
    },
    180_000,
  );
});
