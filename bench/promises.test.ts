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

/** Through the same door as people use, with the short form. */
function runBroken(script: string, name: string): Promise<{ code: number | null; last: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(projectRoot, "scripts", script), name, "--break"], {
      cwd: projectRoot,
      stdio: ["ignore", "pipe", "ignore"],
    });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, last: output.trim().split("\n").at(-1) ?? "" }));
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
      const { code, last } = await runBroken(script, name);
      expect(last).toMatch(new RegExp(`^${name}  .+  falls short$`));
      // Falling short because it could not be measured at all would prove nothing either.
      expect(last).not.toContain("could not be measured");
      expect(code).toBe(1);
    },
    180_000,
  );
});
