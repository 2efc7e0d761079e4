// Points of the law reach other pages with their date, sources and status, in a language that is marked.
import { expect, test } from "vitest";
import { languages } from "#i18n/languages.ts";
import { lawSections, readLawCards } from "./law-cards.ts";
import { pointsFor } from "./law-points.ts";

test.each([
  ["VN", "vi", "vi"],
  ["VN", "ja", "ja"],
  ["VN", "en", "en"],
  ["VN", "th", "en"],
  ["CN", "zh-Hans", "zh-Hans"],
  ["CN", "id", "en"],
  ["JP", "zh-Hans", "en"],
] as const)("the card of %s is read in %s as %s", (country, reader, lang) => {
  const points = pointsFor(country, lawSections, reader);
  expect(new Set(points.map((point) => point.lang))).toEqual(new Set([lang]));
  const card = readLawCards().find((one) => one.country === country);
  const texts = card?.sections.flatMap((section) => section.points.map(({ text }) => text[lang]));
  expect(points.map(({ text }) => text)).toEqual(texts);
});

test("every point of every country has text and law in every language, and says where it stands", () => {
  for (const { country, sections } of readLawCards()) {
    for (const language of languages) {
      const points = pointsFor(country, lawSections, language);
      expect(points.length).toBe(sections.flatMap((section) => section.points).length);
      for (const point of points) {
        expect(point.text.length * point.law.length).toBeGreaterThan(0);
        expect(point.status).toBe("draft");
        expect(point.sources.length > 0 || point.toVerify).toBe(true);
      }
    }
  }
});

test("only the sections asked for, with the day in force", () => {
  const points = pointsFor("CN", ["non-compete"], "en");
  expect(new Set(points.map(({ section }) => section))).toEqual(new Set(["non-compete"]));
  expect(points[0]).toMatchObject({ inForceOn: "2008-01-01", writtenOn: "2026-11-23", toVerify: false });
  expect(points[0]?.sources.map(({ publisher }) => publisher)).toContain("Kaizen");
});

test("a country without a card, or no section, has no points", () => {
  expect(pointsFor("XA", lawSections, "ja")).toEqual([]);
  expect(pointsFor("CN", [], "ja")).toEqual([]);
});
