// The menu as a table, the example menus, and the three questions, by tables of cases.
import { describe, expect, test } from "vitest";
import { readGuide } from "#content/guide.ts";
import { readLawCards } from "#content/law-cards.ts";
import { editionsFolder, readEdition } from "#edition/read-edition.ts";
import { eligibilityOf, exampleMenu, lawCardsInOrder, menuTable, readEligibilityForm } from "./rules.ts";

const edition = readEdition(`${editionsFolder}/2026.yaml`);

describe("menu table", () => {
  const rows = menuTable(edition);
  test.each([
    ["M1", "compulsory", [], []],
    ["M2-1", "optional", ["G2", "G2-1"], ["G2", "G2-1"]],
    ["M2-2", "optional", ["G2", "G2-1"], []],
    ["M2-6", "optional", ["G2", "G2-2"], ["G2-2"]],
    ["M3-1", "one-of", ["G3"], ["G3"]],
    ["M3-3", "optional", ["G3"], []],
    ["M4", "compulsory", [], []],
    ["M5", "free", [], []],
  ])("%s", (...[id, choice, groups, opens]) => {
    const row = rows.find(({ line }) => line.id === id);
    expect(row?.choice).toBe(choice);
    expect(row?.groups.map((group) => group.id)).toEqual(groups);
    expect(row?.opens.map((group) => group.id)).toEqual(opens);
  });
});

describe("examples", () => {
  const { examples } = readGuide().examples;
  test.each(examples.map((example) => [example.id, example] as const))(
    "%s is a menu of this edition",
    (_, example) => {
      const { lines, minutes } = exampleMenu(edition, example);
      expect(lines.map(({ id }) => id)).toEqual(example.lines);
      expect(minutes).toBeLessThanOrEqual(edition.caps.minutesPerCase);
      expect(lines.filter(({ compulsory }) => compulsory)).toHaveLength(2);
      for (const code of example.countries) expect(edition.countries.map((one) => one.code)).toContain(code);
    },
  );

  test("a line the edition lacks is left out", () => {
    const menu = exampleMenu(edition, { id: "x", countries: ["TH"], lines: ["M1", "M9"] });
    expect(menu.lines.map(({ id }) => id)).toEqual(["M1"]);
  });
});

describe("the three questions as sent", () => {
  test.each([
    [{}, false, {}],
    [{ lang: "th" }, false, {}],
    [{ check: "1" }, true, {}],
    [
      { seat: "home", country: "TH", situation: "has" },
      true,
      { seat: "home", countryCode: "TH", situation: "has" },
    ],
    [{ seat: "moon", country: "", situation: "<b>" }, true, {}],
  ])("%o", (query, sent, answers) => {
    const form = readEligibilityForm(query);
    expect(form.sent).toBe(sent);
    expect(form.answers).toEqual({
      seat: undefined,
      countryCode: undefined,
      situation: undefined,
      ...answers,
    });
  });
});

describe("eligibility", () => {
  test.each([
    ["home", "TH", "has", "yes"],
    ["home", "TH", "plans", "yes"],
    ["site", "VN", "invested-subsidiary", "yes"],
    ["site", "CN", "factory-or-office", "yes"],
    ["home", "ID", "none", "no-site-planned"],
    ["site", "ID", "none", "not-japanese-backed"],
    ["elsewhere", undefined, undefined, "seat-elsewhere"],
    ["home", "other", "has", "country-not-covered"],
    ["home", "TH", "factory-or-office", "situation"],
    ["site", "TH", "plans", "situation"],
    ["home", undefined, "has", "country"],
    [undefined, "TH", "has", "seat"],
  ] as const)("%s, %s, %s: %s", (...[seat, countryCode, situation, expected]) => {
    const result = eligibilityOf(edition, { seat, countryCode, situation });
    const told =
      result.answer === "no" ? result.reason : result.answer === "unfinished" ? result.ask : result.answer;
    expect(told).toBe(expected);
  });
});

test("law cards come in the edition's order, the home country after them", () => {
  expect(lawCardsInOrder(edition, readLawCards()).map(({ country }) => country)).toEqual([
    "CN",
    "TH",
    "VN",
    "ID",
    "JP",
  ]);
});
