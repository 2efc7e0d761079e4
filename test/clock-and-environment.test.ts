// Only the platform reads the clock and the environment; everything else is given the time and the configuration.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "@swc/core";
import { describe, expect, test } from "vitest";
import { projectRoot } from "#platform/paths.ts";

type Syntax = { readonly type?: string; readonly [key: string]: unknown };

const isSyntax = (value: unknown): value is Syntax => typeof value === "object" && value !== null;

function* everyNode(value: unknown): Generator<Syntax> {
  if (!isSyntax(value)) return;
  if (typeof value.type === "string") yield value;
  for (const child of Object.values(value)) yield* everyNode(child);
}

/** `name` of an identifier; undefined for anything else. */
const nameOf = (value: unknown): unknown =>
  isSyntax(value) && value.type === "Identifier" ? value["value"] : undefined;

const isEmpty = (list: unknown): boolean => !Array.isArray(list) || list.length === 0;

const importedNames = (specifiers: unknown): readonly unknown[] =>
  (Array.isArray(specifiers) ? specifiers : [])
    .filter(isSyntax)
    .map((one) => nameOf(one["imported"]) ?? nameOf(one["local"]));

/** The reading of clock or environment that this piece of syntax is, if it is one. */
function readingOf(node: Syntax): "clock" | "environment" | undefined {
  const called = nameOf(node["callee"]);
  if (node.type === "NewExpression" && called === "Date" && isEmpty(node["arguments"])) return "clock";
  if (node.type === "CallExpression" && called === "Date") return "clock";
  if (node.type === "MemberExpression") {
    const spelt = `${String(nameOf(node["object"]))}.${String(nameOf(node["property"]))}`;
    if (["Date.now", "Temporal.Now"].includes(spelt)) return "clock";
    if (spelt === "process.env") return "environment";
  }
  if (node.type === "ImportDeclaration" && isSyntax(node["source"])) {
    const fromProcess = ["process", "node:process"].includes(String(node["source"]["value"]));
    if (fromProcess && importedNames(node["specifiers"]).includes("env")) return "environment";
  }
  return undefined;
}

function readingsIn(source: string, tsx = true): ReadonlySet<string> {
  const found = [...everyNode(parseSync(source, { syntax: "typescript", tsx }))].map(readingOf);
  return new Set(found.filter((one) => one !== undefined));
}

/** The browser has a clock of its own; the programs hand the environment to readConfig. */
const may: readonly (readonly [pattern: RegExp, readings: readonly string[]])[] = [
  [/^src\/platform\//, ["clock", "environment"]],
  [/\/client\//, ["clock"]],
  [/^src\/(main|worker|cli|front-door\/terminal)\.ts$/, ["environment"]],
];

const isTest = /\.test\.tsx?$/;

describe("reading the clock and the environment", () => {
  const faults: readonly (readonly [source: string, reading: string])[] = [
    ["export const at = new Date();", "clock"],
    ["export const at = <p>{new Date().toISOString()}</p>;", "clock"],
    ["export const at = Date();", "clock"],
    ["export const at = { ms: Date.now() };", "clock"],
    ["const now = Date.now; export const at = now();", "clock"],
    ["export const at = Temporal.Now.instant();", "clock"],
    ["export const port = process.env.PORT;", "environment"],
    ['export const port = process.env["PORT"];', "environment"],
    ["const { PORT } = process.env; export { PORT };", "environment"],
    ['import { env } from "node:process"; export const port = env.PORT;', "environment"],
    ['import { env as surroundings } from "process"; export const port = surroundings.PORT;', "environment"],
  ];

  test.each(faults)("is seen in %s", (source, reading) => {
    expect([...readingsIn(source)]).toEqual([reading]);
  });

  test("is not seen where a time is given", () => {
    const source = "export const of = (at: Date, now: () => Date) => [new Date(at), now(), new Date(0)];";
    expect([...readingsIn(source)]).toEqual([]);
  });

  test("happens only in the platform", () => {
    const files = globSync("src/**/*.{ts,tsx}", { cwd: projectRoot }).filter((file) => !isTest.test(file));
    const wrong = files.flatMap((file) => {
      const allowed = new Set(may.filter(([pattern]) => pattern.test(file)).flatMap(([, some]) => some));
      const readings = readingsIn(readFileSync(join(projectRoot, file), "utf8"), file.endsWith(".tsx"));
      return [...readings].filter((one) => !allowed.has(one)).map((one) => `${file}: ${one}`);
    });
    expect(files.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });
});
