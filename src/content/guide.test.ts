// The words of the public pages: complete, consistent, honest.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { languages } from "#i18n/languages.ts";
import { guideFolder, guideTextIn, guideTopics, readFirstSteps, readGuide } from "./guide.ts";
import { readPriorityItems } from "./self-check.ts";

const guide = readGuide();

describe("the guide", () => {
  test.each(guideTopics)("%s has a text in every language it is shown in", (topic) => {
    for (const language of languages) {
      const spoken = guideTextIn(guide[topic], language);
      expect(spoken.text.sections.length).toBeGreaterThan(0);
      if (spoken.language !== language) expect(spoken.language).toBe("en");
    }
  });

  test("names only the placeholders that the edition fills", () => {
    const names = [...JSON.stringify(guide).matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(new Set(names)).toEqual(new Set(["capHours", "caseCap", "countries", "supportUntil"]));
  });

  test("never promises legal protection", () => {
    const text = JSON.stringify(guide);
    expect(text).not.toMatch(/legally protected|法的に保護されます|法律で守られます。/i);
  });

  test("tells a first step, and why, for every priority item in every language", () => {
    const steps = readFirstSteps();
    const numbers = readPriorityItems().map(({ number }) => String(number));
    expect(Object.keys(steps).sort()).toEqual(numbers.toSorted());
  });

  test("a language that is owed and missing is a fault with the file's name", () => {
    const folder = copyWith("menu", (yaml) => yaml.replace(/^ {2}th:[\s\S]*?(?=^ {2}vi:)/m, ""));
    expect(() => readGuide(folder)).toThrow(/menu\.yaml[\s\S]*owed in/);
  });

  test("a section missing in one language is a fault", () => {
    const folder = copyWith("risk", (yaml) => yaml.replace("id: leavers", "id: leaver"));
    expect(() => readGuide(folder)).toThrow(/risk\.yaml[\s\S]*not those of ja/);
  });
});

function copyWith(topic: string, change: (yaml: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), "guide-"));
  cpSync(guideFolder, folder, { recursive: true });
  const file = join(folder, `${topic}.yaml`);
  writeFileSync(file, change(readFileSync(file, "utf8")));
  return folder;
}
