// The rules of the assessment by tables of cases: points, traffic light, grid, what is unmanaged, gaps and what is proposed.
import { describe, expect, test } from "vitest";
import { readSelfCheck } from "#content/self-check.ts";
import { gapsOf } from "./gaps.ts";
import { cellKind, gridOf } from "./grid.ts";
import { type Mending, proposeMeasures } from "./recommend.ts";
import { sampleAnswers, sampleRows } from "./sample-sheets.ts";
import { itemsIn, scoresBy, tally } from "./scores.ts";
import { bestKnown, standingsOf } from "./standings.ts";
import { lightOf, priorityLights } from "./traffic-light.ts";
import { countStock, unmanagedItems, unmanagedReasons } from "./unmanaged.ts";

const sheet = readSelfCheck();
const stands = (answers: Readonly<Record<number, string>>) =>
  standingsOf(sheet.scale, sampleAnswers(answers));

describe("points", () => {
  test.each([
    ["nobody answered", {}, { average: null, counted: 0, unknown: 0, notApplicable: 0, unanswered: 3 }],
    [
      "all done",
      { 1: "3", 2: "3", 3: "3" },
      { average: 3, counted: 3, unknown: 0, notApplicable: 0, unanswered: 0 },
    ],
    [
      "what does not apply is left out",
      { 1: "3", 2: "na", 3: "1" },
      { average: 2, counted: 2, unknown: 0, notApplicable: 1, unanswered: 0 },
    ],
    [
      "don't know counts nothing and is told apart",
      { 1: "3", 2: "unknown" },
      { average: 1.5, counted: 2, unknown: 1, notApplicable: 0, unanswered: 1 },
    ],
    [
      "nothing applies",
      { 1: "na", 2: "na", 3: "na" },
      { average: null, counted: 0, unknown: 0, notApplicable: 3, unanswered: 0 },
    ],
    [
      "a word the scale does not know is no answer",
      { 1: "yes", 2: "2", 3: "" },
      { average: 2, counted: 1, unknown: 0, notApplicable: 0, unanswered: 2 },
    ],
  ])("%s", (_, answers, expected) => {
    expect(tally([{ number: 1 }, { number: 2 }, { number: 3 }], stands(answers))).toEqual(expected);
  });

  test("every group, aim and requirement has its line for each who answered", () => {
    const views = {
      company: stands({ 1: "3", 2: "1" }),
      headquarters: stands({}),
      expert: stands({ 1: "1" }),
    };
    const groups = scoresBy(sheet, "groups", views);
    expect(groups.map(({ id }) => id)).toEqual(sheet.groups.map(({ id }) => id));
    expect(groups[0]).toEqual({ id: "policy", company: 2, headquarters: null, expert: 1 });
    expect(scoresBy(sheet, "aims", views)).toHaveLength(5);
    expect(scoresBy(sheet, "requirements", views)).toHaveLength(3);
    expect(itemsIn(sheet, "requirements", "useful").map(({ number }) => number)).toEqual([7, 11, 13]);
  });

  test("the expert's word stands before the company's", () => {
    expect([...bestKnown(stands({ 2: "0" }), stands({ 1: "3", 2: "3" }))]).toEqual([
      [1, 3],
      [2, 0],
    ]);
  });
});

describe("traffic light", () => {
  test.each([
    [undefined, "grey"],
    ["not-applicable", "grey"],
    ["unknown", "red"],
    [0, "red"],
    [1, "yellow"],
    [2, "yellow"],
    [3, "green"],
  ] as const)("%s is %s", (standing, light) => expect(lightOf(standing)).toBe(light));

  test("ten items, red first in the expert's eyes or else the company's", () => {
    const lit = priorityLights(sheet.items, {
      company: stands({ 2: "3", 3: "0" }),
      expert: stands({ 2: "0", 44: "3" }),
    });
    expect(lit).toHaveLength(10);
    expect(lit.map(({ item }) => item.number).slice(0, 3)).toEqual([2, 3, 44]);
    expect(lit[0]).toMatchObject({ company: "green", expert: "red" });
  });
});

describe("grid of routes and aims", () => {
  test("four routes by five aims; each field averages its own items", () => {
    const cells = gridOf(sheet, stands({ 1: "2", 38: "0" }));
    expect(cells).toHaveLength(20);
    const awareness = cells.find(({ route, aim }) => route === "employees" && aim === "awareness");
    expect(awareness?.items).toEqual(expect.arrayContaining([1, 38]));
    expect(awareness?.points).toBe(1);
  });

  test.each([
    [{ points: null, items: [] }, "no-item"],
    [{ points: null, items: [1] }, "no-score"],
    [{ points: 0.99, items: [1] }, "weak"],
    [{ points: 1, items: [1] }, "partly"],
    [{ points: 2, items: [1] }, "good"],
  ])("%j is %s", (cell, kind) => expect(cellKind(cell)).toBe(kind));
});

describe("important but not kept like it", () => {
  test.each([
    [{}, []],
    [{ marked: "yes", "real-access": "department", managed: "met", "given-outside": "with-contract" }, []],
    [{ marked: "no" }, ["not-marked"]],
    [{ marked: "unknown", "real-access": "site" }, ["not-marked", "open-access"]],
    [{ "real-access": "unknown", managed: "not-met" }, ["access-unknown", "not-managed"]],
    [{ managed: "unknown", "given-outside": "without-contract" }, ["not-managed", "given-without-contract"]],
  ])("%j: %j", (values, reasons) => expect(unmanagedReasons(values)).toEqual(reasons));

  test("top secret first, then more reasons; what is not important is left out", () => {
    const rows = sampleRows(
      { level: "secret", marked: "no" },
      { level: "general", marked: "no" },
      { proposed: "secret", marked: "no", "real-access": "anyone" },
      { level: "top-secret", marked: "no" },
      { level: "secret", marked: "yes" },
    );
    expect(unmanagedItems(rows).map(({ number, level }) => [number, level])).toEqual([
      [4, "top-secret"],
      [3, "secret"],
      [1, "secret"],
    ]);
    expect(countStock(rows)).toEqual({
      items: 5,
      important: 4,
      byLevel: { secret: 3, general: 1, "top-secret": 1 },
    });
  });
});

describe("gaps", () => {
  test("what the expert sees below three points; unscored and not applicable are none", () => {
    const scores = Object.entries({ 1: "3", 2: "0", 3: "na", 4: "2", 5: "unknown" }).map(
      ([item, expert]) => ({
        item: Number(item),
        company: "3",
        headquarters: null,
        expert,
        finding: `所見${item}`,
        role: "",
      }),
    );
    const gaps = gapsOf(sheet.items, scores, stands({ 1: "3", 2: "0", 3: "na", 4: "2", 5: "unknown" }));
    expect(gaps.map(({ item, priority, expert }) => [item, priority, expert])).toEqual([
      [2, true, "0"],
      [4, false, "2"],
      [5, false, "unknown"],
    ]);
    expect(gaps[0]).toMatchObject({ company: "3", finding: "所見2", menuLine: "M2-1" });
  });
});

const measure = (
  id: string,
  effort: Mending["effort"],
  cost: Mending["cost"],
  ...items: number[]
): Mending => ({ id, effort, cost, items });

describe("proposed measures", () => {
  const items = [
    { number: 1, priority: false },
    { number: 2, priority: true },
    { number: 3, priority: false },
  ];
  const rank = (...catalogue: Mending[]) =>
    proposeMeasures(catalogue, items, stands({ 1: "0", 2: "1", 3: "3" })).map((one) => one.measure.id);

  test.each([
    [
      "what mends no gap is not proposed",
      [measure("done", "small", "none", 3), measure("unasked", "small", "none", 9)],
      [],
    ],
    [
      "a priority item before everything else",
      [measure("other", "small", "none", 1), measure("first", "large", "high", 2)],
      ["first", "other"],
    ],
    [
      "then the smaller effort",
      [measure("large", "large", "none", 1), measure("small", "small", "high", 1)],
      ["small", "large"],
    ],
    [
      "then the lower cost",
      [measure("dear", "small", "medium", 1), measure("cheap", "small", "low", 1)],
      ["cheap", "dear"],
    ],
    [
      "then the more that is missing",
      [measure("less", "small", "low", 2), measure("more", "small", "low", 1, 2)],
      ["more", "less"],
    ],
    [
      "then the order of the catalogue",
      [measure("a", "small", "low", 1), measure("b", "small", "low", 1)],
      ["a", "b"],
    ],
  ])("%s", (_, catalogue, expected) => expect(rank(...catalogue)).toEqual(expected));

  test("each says which gaps it mends and what is missing there", () => {
    const [proposed] = proposeMeasures(
      [measure("both", "small", "none", 1, 2, 3)],
      items,
      stands({ 1: "0", 2: "unknown", 3: "3" }),
    );
    expect(proposed).toMatchObject({ rank: 1, gaps: [1, 2], priority: [2], missing: 6 });
  });
});
