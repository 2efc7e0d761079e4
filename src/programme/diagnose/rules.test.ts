// The diagnosis, by tables of cases.
import { describe, expect, test } from "vitest";
import { readPriorityItems, readSelfCheck } from "#content/self-check.ts";
import type { Edition } from "#edition/edition.ts";
import { editionsFolder, readEdition } from "#edition/read-edition.ts";
import { diagnose, readAnswers, type Answered, type Standing } from "./rules.ts";

const items = readPriorityItems();
const { scale } = readSelfCheck();
const edition = readEdition(`${editionsFolder}/2026.yaml`);

/** Everything done, except as given by item number. */
function answers(except: Record<number, Standing> = {}, rest: Standing = 3): Answered[] {
  return items.map((item) => ({ item, standing: except[item.number] ?? rest }));
}

const ids = (answered: Answered[]) => diagnose(answered, edition).menu.lines.map(({ id }) => id);
const steps = (answered: Answered[]) => diagnose(answered, edition).firstSteps.map(({ item }) => item.number);

describe("score", () => {
  test.each([
    ["all done", answers(), 3, 0],
    ["nothing done", answers({}, 0), 0, 0],
    ["all unknown", answers({}, "unknown"), 0, 10],
    ["nothing applies", answers({}, "not-applicable"), null, 0],
    ["one of ten not done", answers({ 2: 0 }), 2.7, 0],
    ["what does not apply is left out", answers({ 2: "not-applicable", 3: 0 }), 24 / 9, 0],
    ["unknown counts nothing and is told apart", answers({ 2: "unknown" }), 2.7, 1],
    ["partly", answers({}, 1), 1, 0],
  ])("%s", (...[, answered, average, unknown]) => {
    expect(diagnose(answered, edition)).toMatchObject({ average, unknown });
  });

  test("is told by group, each group once, in the order of the sheet", () => {
    const { groups } = diagnose(answers({ 2: 0, 22: "not-applicable", 44: 1 }), edition);
    expect(groups.map(({ group, average }) => [group, average])).toEqual([
      ["policy", 1.5],
      ["classification", 3],
      ["storage", 3],
      ["it", null],
      ["employees", 3],
      ["leaving", 1],
    ]);
  });
});

describe("first steps", () => {
  test.each([
    ["nothing to do when all is done", answers(), []],
    ["nothing to do when nothing applies", answers({}, "not-applicable"), []],
    ["at most three, in the order of the sheet", answers({}, 0), [2, 3, 7]],
    ["the least done first", answers({ 2: 2, 3: 1, 44: 0 }), [44, 3, 2]],
    ["don't know comes after not done, before partly", answers({ 2: 1, 7: "unknown", 36: 0 }), [36, 7, 2]],
    ["fewer than three where fewer are open", answers({ 35: 2 }), [35]],
  ])("%s", (_, answered, expected) => {
    expect(steps(answered)).toEqual(expected);
  });
});

describe("menu", () => {
  test.each([
    ["only what is compulsory when all is done", answers(), ["M1", "M4"], 180],
    ["what the open item points to", answers({ 22: 0 }), ["M1", "M2-4", "M4"], 240],
    [
      "a line once, however many items point to it",
      answers({ 35: 0, 36: 1, 44: 2 }),
      ["M1", "M2-3", "M4"],
      300,
    ],
    ["everything", answers({}, 0), ["M1", "M2-1", "M2-2", "M2-3", "M2-4", "M4"], 600],
  ])("%s", (...[, answered, lines, minutes]) => {
    expect(ids(answered)).toEqual(lines);
    expect(diagnose(answered, edition).menu.minutes).toBe(minutes);
  });

  test("never goes over the cap of the edition: the greater need is served first", () => {
    const small: Edition = { ...edition, caps: { ...edition.caps, minutesPerCase: 300 } };
    const { menu } = diagnose(answers({ 2: 1, 17: 0 }), small);
    expect(menu.lines.map(({ id }) => id)).toEqual(["M1", "M2-2", "M4"]);
    expect(menu.minutes).toBe(300);
  });

  test("an edition without the line has none to offer", () => {
    const other: Edition = { ...edition, menu: edition.menu.filter(({ id }) => id !== "M2-4") };
    expect(diagnose(answers({ 22: 0 }), other).menu.lines.map(({ id }) => id)).toEqual(["M1", "M4"]);
  });
});

describe("answers as sent", () => {
  const all = Object.fromEntries(items.map(({ number }) => [number, "0"]));

  test("each id of the scale is understood", () => {
    const given = { ...all, 2: "1", 3: "2", 7: "3", 8: "na", 15: "unknown" };
    const read = readAnswers(items, scale, given);
    expect(read.complete && read.answered.slice(0, 5).map(({ standing }) => standing)).toEqual([
      1,
      2,
      3,
      "not-applicable",
      "unknown",
    ]);
  });

  test.each([
    ["left out", undefined],
    ["empty", ""],
    ["unheard of", "4"],
    ["prototype", "constructor"],
  ])("%s is no answer", (_, value) => {
    const read = readAnswers(items, scale, { ...all, 17: value });
    expect(!read.complete && read.open.map(({ number }) => number)).toEqual([17]);
  });
});
