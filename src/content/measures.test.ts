// The catalogue of measures is whole, and a fault in it is named.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, test } from "vitest";
import { z } from "zod";
import { languages } from "#i18n/languages.ts";
import { projectRoot } from "#platform/paths.ts";
import { findMeasure, measuresFile, measuresFor, readMeasures, readMeasuresFile } from "./measures.ts";
import { reviewStatus } from "./provenance.ts";
import { readYaml } from "./read-yaml.ts";
import { readPriorityItems, readSelfCheckItems } from "./self-check.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "measures-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("every item has a measure, every priority item one of small effort at little cost", () => {
  for (const { number } of readSelfCheckItems()) expect(measuresFor(number).length).toBeGreaterThan(0);
  for (const { number } of readPriorityItems()) {
    const first = measuresFor(number).filter(({ effort, cost }) => effort === "small" && cost !== "high");
    expect(first.length, `item ${number}`).toBeGreaterThan(0);
  }
  expect(findMeasure("site-rule")?.menuLine).toBe("M2-1");
  expect(findMeasure("gone")).toBeUndefined();
});

test("every menu line stands in the edition", () => {
  const lines = z.looseObject({ menu: z.array(z.looseObject({ id: z.string() })) });
  const edition = readYaml(join(projectRoot, "content/editions/2026.yaml"), lines);
  const known = new Set(edition.menu.map(({ id }) => id));
  for (const { id, menuLine } of readMeasures()) expect(known.has(menuLine), id).toBe(true);
});

test("no text stands twice, and a name stays short", () => {
  for (const language of languages) {
    for (const part of ["name", "what", "evidence"] as const) {
      const texts = readMeasures().map((measure) => measure[part][language]);
      expect(new Set(texts).size).toBe(texts.length);
    }
    for (const measure of readMeasures()) {
      expect(measure.name[language].length).toBeLessThanOrEqual(130);
    }
  }
});

test("nothing promises protection by law", () => {
  for (const { what } of readMeasures()) expect(what.ja).not.toMatch(/法的に保護|保護されます/u);
  expect(reviewStatus(readMeasuresFile())).toBe("draft");
});

it.each([
  ["- id: one-page-rule", "- id: site-rule", "site-rule: stands twice"],
  ["items: [50]", "items: [51]", "item 51 is not on the self-check sheet"],
  ["items: [28]", "items: [29]", "no measure helps with item 28"],
  ["effort: small", "effort: tiny", "effort"],
  ["      th: หนึ่งคนหนึ่งบัญชี\n", "", "name.th"],
  ["law: [definition]", "law: [customs]", "law"],
])("a fault is named: %s → %s", (from, to, message) => {
  const text = readFileSync(measuresFile, "utf8");
  expect(text).toContain(from);
  const file = join(folder, `${message.replaceAll(/\W/g, "")}.yaml`);
  writeFileSync(
    file,
    text.replace(from, () => to),
  );
  expect(() => readMeasuresFile(file)).toThrow(message);
});
