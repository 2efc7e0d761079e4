// The import rules of docs/house.md: they hold in the tree, and each of them is seen to fail on a planted fault.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { projectRoot } from "#platform/paths.ts";
import { allowed, faults } from "./planted-imports.ts";

type Cruise = {
  readonly modules: readonly {
    readonly source: string;
    readonly dependencies: readonly {
      module: string;
      resolved: string;
      dependencyTypes: readonly string[];
    }[];
  }[];
  readonly summary: {
    readonly violations: readonly { from: string; to: string; rule: { name: string } }[];
    readonly ruleSetUsed: { readonly forbidden: readonly { name: string }[] };
  };
};

/** Runs the checker as `npm run check` does, in a folder that holds a src. */
function cruise(folder: string): Cruise {
  const checker = join(projectRoot, "node_modules/.bin/depcruise");
  const config = join(projectRoot, ".dependency-cruiser.mjs");
  const run = spawnSync(process.execPath, [checker, "--config", config, "--output-type", "json", "src"], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 100_000_000,
  });
  if (!run.stdout.startsWith("{")) throw new Error(`the checker gave no result: ${run.stderr}${run.stdout}`);
  return JSON.parse(run.stdout);
}

const copy = mkdtempSync(join(tmpdir(), "himori-imports-"));
let planted: Cruise;

beforeAll(() => {
  for (const folder of ["src", "db"])
    cpSync(join(projectRoot, folder), join(copy, folder), { recursive: true });
  cpSync(join(projectRoot, "package.json"), join(copy, "package.json"));
  symlinkSync(join(projectRoot, "node_modules"), join(copy, "node_modules"));
  for (const files of [...faults.map((fault) => fault.files), allowed]) {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      writeFileSync(join(copy, path), text);
    }
  }
  planted = cruise(copy);
}, 60_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

const importsOf = (source: string) =>
  planted.modules.find((one) => one.source === source)?.dependencies ?? [];

/** `1-downwards-from-ui` and its sisters are one rule. */
const family = (name: string): string =>
  name.replace(/^(\d-(?:downwards|only-earlier-chapters))-from-.+$/, "$1");

const rulesBrokenBy = (files: Readonly<Record<string, string>>): string[] => [
  ...new Set(planted.summary.violations.filter((one) => one.from in files).map(({ rule }) => rule.name)),
];

describe("the tree", () => {
  test("breaks no import rule where nothing is planted", () => {
    const isPlanted = new Set([...faults.map(({ files }) => files), allowed].flatMap(Object.keys));
    const own = planted.summary.violations.filter(({ from }) => !isPlanted.has(from));
    expect(own.map((one) => `${one.rule.name}: ${one.from} -> ${one.to}`)).toEqual([]);
  });

  test("is really read: .tsx, # addresses, types, packages", () => {
    const page = importsOf("src/programme/inform/pages/law-page.tsx");
    expect(page).toContainEqual(
      expect.objectContaining({ module: "#ui/page.tsx", resolved: "src/ui/page.tsx" }),
    );
    const frame = page.find(({ module }) => module === "#ui/frame.ts");
    expect(frame?.dependencyTypes).toContain("type-only");
    const store = importsOf("src/case/store.ts").find(({ module }) => module === "drizzle-orm");
    expect(store?.resolved).toMatch(/node_modules\/drizzle-orm\//);
  });
});

describe("a planted fault is found by its rule and no other", () => {
  test.each(faults)("$rule: $says", ({ rule, files }) => {
    expect(rulesBrokenBy(files)).toEqual([rule]);
  });

  test("what the rules allow is not found", () => {
    expect(rulesBrokenBy(allowed)).toEqual([]);
  });

  test("every rule has its fault", () => {
    const names = planted.summary.ruleSetUsed.forbidden.map(({ name }) => family(name));
    expect(new Set(faults.map(({ rule }) => family(rule)))).toEqual(new Set(names));
  });
});
