// The sixty consistency checks are whole, and a fault in the file is named.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, test } from "vitest";
import { languages } from "#i18n/languages.ts";
import {
  consistencyFile,
  findConsistencyCheck,
  readConsistency,
  readConsistencyChecks,
} from "./consistency.ts";
import { optionsOf, readInventoryColumns } from "./inventory-columns.ts";
import { reviewStatus } from "./provenance.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "consistency-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("sixty checks over the inventory, the self-check and both", () => {
  const checks = readConsistencyChecks();
  expect(checks).toHaveLength(60);
  const count = (sheet: string) => checks.filter(({ looksAt }) => looksAt === sheet).length;
  expect([count("inventory"), count("both"), count("self-check")]).toEqual([27, 17, 16]);
  expect(findConsistencyCheck("rule-without-person")?.items).toEqual([2, 3]);
  expect(findConsistencyCheck("gone")).toBeUndefined();
});

test("no text stands twice, and a title stays short", () => {
  const checks = readConsistencyChecks();
  for (const language of languages) {
    for (const part of ["title", "reason"] as const) {
      const texts = checks.map((check) => check[part][language]);
      expect(new Set(texts).size).toBe(texts.length);
    }
    for (const check of checks) expect(check.title[language].length).toBeLessThanOrEqual(130);
  }
});

test("nothing shown names a column, an option or a check by its id", () => {
  for (const { title, reason } of readConsistencyChecks()) {
    for (const text of [...Object.values(title), ...Object.values(reason)]) {
      expect(text).not.toMatch(/[a-z]+-[a-z]+-[a-z]+|\bS\(\d|\bH\(\d/u);
    }
  }
});

test("a condition names columns and options that stand in the inventory", () => {
  const columns = readInventoryColumns();
  const ids = columns.flatMap((column) => [column.id, ...optionsOf(column).map(({ id }) => id)]);
  const known = new Set<string>(ids);
  for (const { id, when } of readConsistencyChecks()) {
    for (const word of when.match(/[a-z]+(-[a-z]+)+/gu) ?? [])
      expect(known.has(word), `${id}: ${word}`).toBe(true);
  }
});

test("the checks are a draft until they are reviewed", () => {
  expect(reviewStatus(readConsistency())).toBe("draft");
});

it.each([
  ["- id: secret-open", "- id: top-secret-open", "top-secret-open: stands twice"],
  ["items: [2, 3]", "items: [2, 51]", "item 51 is not on the self-check sheet"],
  ["items: []", "items: [3]", "looks at the inventory alone but names items"],
  ["items: [15]", "items: []", "looks at both sheets but names no item"],
  ["looksAt: both", "looksAt: law", "looksAt"],
  ["      vi: Đã quá ngày rà soát\n", "", "title.vi"],
])("a fault is named: %s → %s", (from, to, message) => {
  const text = readFileSync(consistencyFile, "utf8");
  expect(text).toContain(from);
  const file = join(folder, `${message.replaceAll(/\W/g, "")}.yaml`);
  writeFileSync(
    file,
    text.replace(from, () => to),
  );
  expect(() => readConsistency(file)).toThrow(message);
});
