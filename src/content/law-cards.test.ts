// Law cards are whole, dated and sourced, promise nothing, and a fault in one is named.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, test } from "vitest";
import { findLawCard, languageOfCard, lawCardsFolder, readLawCards } from "./law-cards.ts";
import { reviewStatus } from "./provenance.ts";

let parent = "";
beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), "law-cards-"));
});
afterAll(() => rmSync(parent, { recursive: true }));

test("every card is a draft, and every point has a source or says that it is to be verified", () => {
  const cards = readLawCards();
  expect(cards.map(({ country }) => country)).toEqual(["CN", "ID", "JP", "TH", "VN"]);
  for (const card of cards) {
    expect(reviewStatus(card)).toBe("draft");
    for (const { sources, toVerify } of card.sections.flatMap(({ points }) => points)) {
      expect(sources.length > 0 || toVerify).toBe(true);
    }
  }
});

test("no card says that something is legally protected", () => {
  const verdict =
    /legally protected|法的に保護され|受法律保护|ได้รับความคุ้มครองตามกฎหมาย|được pháp luật bảo (vệ|hộ)|dilindungi (oleh )?(hukum|undang)/i;
  expect(JSON.stringify(readLawCards())).not.toMatch(verdict);
});

test.each([
  ["CN", "zh-Hans", "zh-Hans"],
  ["CN", "ja", "ja"],
  ["TH", "vi", "en"],
  ["JP", "ja", "ja"],
  ["JP", "th", "en"],
] as const)("the card of %s is read in %s as %s", (country, reader, language) => {
  const card = findLawCard(country);
  expect(card && languageOfCard(card, reader)).toBe(language);
});

test("a card is found by country; an unknown country has none", () => {
  expect(findLawCard("CN")?.country).toBe("CN");
  expect(findLawCard("XA")).toBeUndefined();
  expect(readLawCards()).toBe(readLawCards());
});

it.each([
  ["inForceOn: 2025-10-15", "inForceOn: soon", "sections.0.points.0.inForceOn"],
  ["sources: [C3, C5]", "sources: []", "has neither a source nor toVerify"],
  ["sources: [C3, C5]", "sources: [C99]", "source C99 is missing"],
  ['          zh-Hans: "实务"\n', "", "sections.language.0.law: is missing in zh-Hans"],
  ["zh-Hans: 中国大陆", "vi: Trung Quốc", "name: is missing in zh-Hans"],
  ["siteLanguage: zh-Hans", "siteLanguage: zh", "siteLanguage"],
  ["id: language", "id: customs", "sections.4.id"],
  ["country: CN", "country: CX", "country: CX is not the name of the file"],
])("a fault is named: %s → %s", (from, to, message) => {
  const folder = join(parent, message.replaceAll(/\W/g, ""));
  cpSync(lawCardsFolder, folder, { recursive: true });
  const file = join(folder, "cn.yaml");
  const text = readFileSync(file, "utf8");
  expect(text).toContain(from);
  writeFileSync(
    file,
    text.replace(from, () => to),
  );
  expect(() => readLawCards(folder)).toThrow(message);
  expect(() => readLawCards(folder)).toThrow("cn.yaml");
});
