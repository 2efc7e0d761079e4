// What is typed into the search box is understood as people mean it.
import { expect, test } from "vitest";
import { readSought } from "./words.ts";

const edition = { id: "2026", countries: [{ code: "CN" }, { code: "TH" }] };

test.each([
  ["", { by: "nothing" }],
  ["　 ", { by: "nothing" }],
  ["12", { by: "arrival", arrival: 12 }],
  ["００１２", { by: "arrival", arrival: 12 }],
  ["2026-CN-0012", { by: "arrival", arrival: 12, country: "CN" }],
  ["２０２６－ＴＨ－００１２", { by: "arrival", arrival: 12, country: "TH" }],
  ["th 3", { by: "arrival", arrival: 3, country: "TH" }],
  ["見本", { by: "name", part: "見本", grams: ["見本"] }],
  ["㈱ミホン", { by: "name", part: "みほん", grams: ["みほ", "ほん"] }],
  ["abc7", { by: "name", part: "abc7", grams: ["abc", "bc7"] }],
  ["2025-CN-0012", { by: "name", part: "2025cn0012" }],
  ["9999999999", { by: "name", part: "9999999999" }],
  ["見", { by: "too-short" }],
  ["pt", { by: "too-short" }],
  ["!?", { by: "too-short" }],
])("%j", (words, sought) => {
  expect(readSought(words, edition)).toMatchObject(sought);
});

test("what is longer than any name is cut", () => {
  const sought = readSought("見本".repeat(5000), edition);
  expect(sought.by === "name" && sought.part.length).toBe(100);
});
