// The questions and the result in every language.
import { describe, expect, test } from "vitest";
import { readFirstSteps } from "#content/guide.ts";
import { readPriorityItems, readSelfCheck } from "#content/self-check.ts";
import { editionsFolder, readEdition } from "#edition/read-edition.ts";
import { languages, type Language } from "#i18n/languages.ts";
import { rendered } from "#ui/rendered.ts";
import { sampleFrame } from "#ui/sample-frame.ts";
import { fieldOf, readDiagnosisForm } from "../forms.ts";
import { diagnose, type Standing } from "../rules.ts";
import { DiagnosisPage } from "./diagnosis-page.tsx";
import { ResultPage } from "./result-page.tsx";

const items = readPriorityItems();
const sheet = readSelfCheck();
const firstSteps = readFirstSteps();
const edition = readEdition(`${editionsFolder}/2026.yaml`);

function result(language: Language, standings: readonly Standing[], mayApply = true): string {
  const answered = items.map((item, index) => ({ item, standing: standings[index % standings.length] ?? 0 }));
  const diagnosis = diagnose(answered, edition);
  return rendered(
    <ResultPage {...{ frame: sampleFrame(language), diagnosis, sheet, firstSteps, edition, mayApply }} />,
  );
}

const questions = (language: Language) =>
  rendered(<DiagnosisPage {...{ frame: sampleFrame(language), items, scale: sheet.scale }} />);

const pages: Record<string, (language: Language) => string> = {
  questions,
  "questions, two open": (language) =>
    rendered(
      <DiagnosisPage
        {...{
          frame: sampleFrame(language),
          items,
          scale: sheet.scale,
          given: { 2: "3" },
          open: items.slice(1, 3),
        }}
      />,
    ),
  "result, mixed": (language) => result(language, [0, "unknown", 1, 2, 3, "not-applicable"]),
  "result, all done": (language) => result(language, [3]),
  "result, nothing applies": (language) => result(language, ["not-applicable"]),
};

describe.each(Object.keys(pages))("%s", (name) => {
  test.each(languages)("in %s", (language) => {
    const text = pages[name]?.(language) ?? "";
    expect(text).toContain(`<html lang="${language}">`);
    const wrong = /undefined|\[object|NaN|\{\w+\}|legally protected| style=/g;
    expect(text.match(wrong) ?? []).toEqual([]);
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

test("asks ten questions, each with six answers, none chosen beforehand", () => {
  const text = questions("ja");
  expect(text.match(/type="radio"/g)).toHaveLength(60);
  expect(text).not.toContain('checked=""');
});

test("keeps what was answered and links to what is open", () => {
  const text = pages["questions, two open"]?.("ja") ?? "";
  expect(text.match(/checked=""/g)).toHaveLength(1);
  expect(text).toContain('href="#item-3"');
  expect(text).toContain('href="#item-7"');
});

test("carries the menu, not the answers, to the application; nothing when applications are closed", () => {
  const text = result("ja", [0]);
  expect(text).toContain("/applications/new?menu=M1&amp;menu=M2-1&amp;menu=M2-2");
  expect(text).not.toMatch(/item-\d/);
  expect(result("ja", [0], false)).not.toContain("/applications/new");
});

test.each([
  ["as sent", { [fieldOf(items[0] ?? fail())]: "2" }, "2"],
  ["repeated", { "item-2": ["1", "2"] }, undefined],
  ["left out", {}, undefined],
])("a field %s", (_, body, expected) => {
  expect(readDiagnosisForm(items, body)[2]).toBe(expected);
});

function fail(): never {
  throw new Error("no priority items");
}
