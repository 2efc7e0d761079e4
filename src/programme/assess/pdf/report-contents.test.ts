// What the report says, before it is set: in every language, with every figure, and honestly where there is more or nothing.
import { describe, expect, it } from "vitest";
import { languages } from "#i18n/languages.ts";
import { findMissingGlyphs } from "#platform/pdf/printable-text.ts";
import type { GridCell } from "../result.ts";
import { cellKind } from "./cell-kind.ts";
import { unmanagedPart, unmanagedShown } from "./finding-parts.ts";
import { lawPart, measureRows } from "./measure-parts.ts";
import { reportContents, summarySentences } from "./report-contents.ts";
import { numbersText, pointsText, reportFileName } from "./report-request.ts";
import { sampleReport } from "./sample-report.ts";
import { roundedDifference } from "./score-parts.ts";

const ja = sampleReport({ language: "ja" });

describe("the contents", () => {
  it.each(languages)("leave no gap and ask for no glyph that is missing: %s", (language) => {
    const text = JSON.stringify(reportContents(sampleReport({ language })));
    expect(text).not.toMatch(/undefined|NaN|\{\w+\}|\$\{/u);
    expect(findMissingGlyphs(text)).toEqual([]);
  });

  it("say nothing of headquarters that did not answer", () => {
    expect(reportContents(ja).scores.hasHeadquarters).toBe(true);
    const alone = reportContents(sampleReport({ language: "ja", company: "B" }));
    expect(alone.scores.hasHeadquarters).toBe(false);
  });

  it("keep the titles of the list off the cover", () => {
    const cover = JSON.stringify(reportContents(ja).cover);
    for (const { title } of ja.result.unmanaged) expect(cover).not.toContain(title);
  });

  it("stand by its ids where the content no longer knows a measure, a check or a menu line", () => {
    const { result } = ja;
    const old = {
      ...ja,
      result: {
        ...result,
        measures: [{ measure: "gone-measure", menuLine: "M9-9", note: "", rank: 1 }],
        inconsistencies: [{ check: "gone-check", rows: [1], items: [] }],
      },
    };
    const { measures, inconsistencies, law } = reportContents(old);
    expect(measures[0]).toMatchObject({ name: "gone-measure", menuLine: "M9-9", effort: "" });
    expect(inconsistencies[0]).toMatchObject({ title: "gone-check", where: ["リスト：1番"] });
    expect(law).toBeNull();
  });
});

describe("unmanaged information", () => {
  it("is told in whole while it fits", () => {
    expect(unmanagedPart(ja)).toMatchObject({ more: "" });
    expect(unmanagedPart(ja).rows).toHaveLength(ja.result.unmanaged.length);
  });

  it("beyond that says how many more there are", () => {
    const many = sampleReport({ language: "ja", rows: 600 });
    const { rows, more } = unmanagedPart(many);
    expect(rows).toHaveLength(unmanagedShown);
    expect(more).toContain(String(many.result.unmanaged.length - unmanagedShown));
  });
});

describe("the points of law", () => {
  it.each([
    ["th", "th"],
    ["ja", "ja"],
    ["vi", "en"],
  ] as const)("to a reader of %s are told in %s, dated, as a draft", (language, lang) => {
    const request = sampleReport({ language });
    const law = lawPart(request);
    expect(law).toMatchObject({ lang });
    expect(law?.inAnotherLanguage === "").toBe(language === lang);
    expect(law?.status.why).not.toBe("");
    for (const { points } of law?.sections ?? []) expect(points.length).toBeGreaterThan(0);
  });

  it("are cited by the letters under which they stand", () => {
    const letters = new Set(lawPart(ja)?.sections.map(({ mark }) => mark));
    for (const { law } of measureRows(ja)) {
      for (const letter of law.split(", ").filter((one) => one !== "")) expect(letters).toContain(letter);
    }
  });

  it("are left out for a country without a card", () => {
    const elsewhere = { ...ja, facts: { ...ja.facts, country: "XX" } };
    expect(lawPart(elsewhere)).toBeUndefined();
    expect(measureRows(elsewhere).every(({ law }) => law === "")).toBe(true);
  });
});

const cell = (points: number | null, items: number[] = [1]): GridCell => ({
  route: "r",
  aim: "a",
  points,
  items,
});

it.each([
  [cell(null, []), "no-item"],
  [cell(null), "no-score"],
  [cell(0), "weak"],
  [cell(0.94), "weak"],
  [cell(0.96), "partly"],
  [cell(1.94), "partly"],
  [cell(2), "good"],
] as const)("a field %o is %s, as its printed figure says", (field, kind) => {
  expect(cellKind(field)).toBe(kind);
});

it.each([
  [1.64, 0.94, -0.7],
  [1, 1.04, 0],
  [0.96, 1.04, 0],
  [0.5, 2, 1.5],
])("from %d to %d it is %d between the printed figures", (company, expert, difference) => {
  expect(roundedDifference(company, expert)).toBe(difference);
});

it.each([
  ["ja", 2, "2.0"],
  ["vi", 0.94, "0,9"],
  ["en", null, "–"],
] as const)("points in %s: %s are printed %s", (language, points, text) => {
  expect(pointsText(language, points)).toBe(text);
});

it("counts the numbers it does not print", () => {
  const numbers = Array.from({ length: 15 }, (_, index) => index + 1);
  expect(numbersText("en", numbers)).toBe("1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 3 more");
  expect(numbersText("en", [7])).toBe("7");
});

it.each([
  [["2", "2"], ["1", "1"], "1.0点低く"],
  [["1", "unknown"], ["2", "1"], "1.0点高く"],
  [["2", "1"], ["1", "2"], "ほぼ同じ"],
  [["3", "3"], ["3", null], "ほぼ同じ"],
  [["3", "na"], ["2", "0"], "1.0点低く"],
] as const)(
  "tells how far the expert is from the site where both judge: %s, %s",
  (company, expert, words) => {
    const [item] = ja.result.items;
    if (!item) throw new Error("the sample has no items");
    const items = company.map((said, at) => ({
      ...item,
      item: at + 1,
      company: said,
      expert: expert[at] ?? null,
    }));
    expect(summarySentences({ ...ja, result: { ...ja.result, items } })[0]).toContain(words);
  },
);

it("is named after the receipt number, or the case where there is none", () => {
  expect(reportFileName(ja, "case-id")).toBe("himori-assessment-2026-TH-0001-ja");
  const without = { ...ja, facts: { ...ja.facts, receiptNumber: "" } };
  expect(reportFileName(without, "case-id")).toBe("himori-assessment-case-id-ja");
});
