// The list's columns are whole: the ids code relies on, names of their own in every language, no header word in two columns.
import { expect, test } from "vitest";
import { languages } from "#i18n/languages.ts";
import { findColumn, optionsOf, readInventoryColumns } from "./inventory-columns.ts";

const columns = readInventoryColumns();

test("the ids that rules rely on, in their order", () => {
  expect(columns.map(({ id }) => id).join(" ")).toBe(
    "code site department title kind origin origin-party medium place owner may-access real-access given-outside " +
      "given-to used-in benefit useful useful-reason not-public not-public-reason not-public-checked-on managed " +
      "managed-reason loss rival-value exposure duty level level-reason marked measures gap secrecy-until review-on " +
      "disposal note",
  );
  expect(columns.filter(({ minimum }) => minimum).map(({ id }) => id)).toEqual([
    "site",
    "department",
    "title",
    "kind",
    "origin",
    "medium",
    "place",
    "owner",
    "may-access",
    "level",
  ]);
});

test.each([
  ["kind", 15],
  ["origin", 5],
  ["medium", 5],
  ["real-access", 6],
  ["given-outside", 4],
  ["used-in", 3],
  ["useful", 4],
  ["not-public", 4],
  ["managed", 4],
  ["duty", 4],
  ["level", 4],
  ["marked", 4],
])("%s offers %i options", (id, count) => {
  const column = findColumn(id);
  expect(column === undefined ? 0 : optionsOf(column).length).toBe(count);
});

test("each kind of information is technical or business", () => {
  const kind = findColumn("kind");
  for (const { id, family } of kind === undefined ? [] : optionsOf(kind))
    expect([id, family]).not.toContain(undefined);
});

test.each(languages)("names of columns and options are told apart in %s", (language) => {
  expect(new Set(columns.map(({ name }) => name[language])).size).toBe(columns.length);
  for (const column of columns) {
    const names = optionsOf(column).map(({ name }) => name[language]);
    expect([column.id, new Set(names).size]).toEqual([column.id, names.length]);
  }
});

test("a header word or a name stands for one column only, within its language", () => {
  for (const language of languages) {
    const seen = new Map<string, string>();
    for (const column of columns) {
      for (const word of [column.name[language], ...column.synonyms[language]]) {
        const folded = word.normalize("NFKC").toLowerCase();
        expect([word, seen.get(folded) ?? column.id]).toEqual([word, column.id]);
        seen.set(folded, column.id);
      }
    }
  }
});

test("a word for an option stands for one option of its column only", () => {
  for (const column of columns) {
    const seen = new Map<string, string>();
    for (const option of optionsOf(column)) {
      for (const word of [...Object.values(option.name), ...option.also]) {
        const folded = word.normalize("NFKC").toLowerCase();
        expect([column.id, word, seen.get(folded) ?? option.id]).toEqual([column.id, word, option.id]);
        seen.set(folded, option.id);
      }
    }
  }
});
