// When both sheets may be changed, handed in and taken back, and what is missing of them.
import { expect, test } from "vitest";
import type { Stage } from "#case/stages.ts";
import { type BothSheets, lacksOf, mayHandIn, mayTakeBack, phaseOf, sheetRights } from "./rules.ts";

const handedIn = ["sheets-handed-in"];
const begun = [...handedIn, "assessment-begun"];
const given = [...begun, "assessment-given"];
const standing = (stage: Stage, kinds: readonly string[] = [], open = kinds.at(-1) !== undefined) => ({
  stage,
  handedIn: open && kinds.at(-1) !== "sheets-taken-back",
  events: kinds.map((kind) => ({ kind })),
});

test.each([
  ["submitted", [], false, false, "before"],
  ["admitted", [], true, true, "filling"],
  ["matching", [], true, true, "filling"],
  ["supported", [], true, true, "filling"],
  ["sheets-in", handedIn, false, false, "handed-in"],
  ["sheets-in", begun, false, false, "handed-in"],
  ["supported", [...handedIn, "sheets-taken-back"], true, true, "filling"],
  ["assessed", given, true, false, "assessed"],
  ["planned", given, true, false, "assessed"],
  // The expert has left: what was handed in stays handed in for the next one.
  ["matching", handedIn, false, false, "handed-in"],
  ["admitted", given, true, false, "assessed"],
  ["withdrawn", given, false, false, "over"],
] as const)("%s after %j", (stage, kinds, inventory, selfCheck, phase) => {
  const here = standing(stage, kinds);
  expect(sheetRights(here)).toEqual({ inventory, selfCheck });
  expect(phaseOf(here)).toBe(phase);
});

test.each([
  ["supported", [], false],
  ["sheets-in", handedIn, true],
  ["sheets-in", begun, false],
  ["assessed", given, false],
  // No expert is in charge: the last one has left.
  ["admitted", handedIn, true],
  ["matching", begun, true],
  ["matching", given, false],
  ["matching", [], false],
  ["withdrawn", handedIn, false],
  // An assessment begun on an earlier hand-in says nothing of this one.
  ["sheets-in", [...begun, "sheets-taken-back", ...handedIn], true],
] as const)("taking back in %s after %j: %s", (stage, kinds, may) => {
  expect(mayTakeBack(standing(stage, kinds))).toBe(may);
});

const answered = (item: number, answer = "2", reason = "") => ({ item, answer, reason });
const whole: BothSheets = {
  rows: 3,
  lackingRows: [],
  views: [
    { view: "site", compulsory: true, items: [answered(1), answered(2, "na", "設備がない")], undecided: [] },
    { view: "headquarters", compulsory: false, items: [answered(1, ""), answered(2, "")], undecided: [] },
  ],
  reasoned: new Set(["na"]),
};
const site = (items: readonly ReturnType<typeof answered>[], undecided: readonly number[] = []) => ({
  ...whole,
  views: [{ view: "site", compulsory: true, items, undecided }],
});
const row = { itemId: "a", number: 4, columns: ["owner"] };

test.each([
  ["nothing", whole, []],
  ["an empty inventory", { ...whole, rows: 0 }, [{ kind: "no-rows" }]],
  ["a row without its minimum", { ...whole, lackingRows: [row] }, [{ kind: "row", row }]],
  [
    "an unanswered item",
    site([answered(1), answered(2, "")]),
    [{ kind: "unanswered", view: "site", item: 2 }],
  ],
  [
    "not applicable, without a reason",
    site([answered(1, "na", " ")]),
    [{ kind: "no-reason", view: "site", item: 1 }],
  ],
  ["not known is an answer", site([answered(1, "unknown")]), []],
  ["two answers to choose from", site([answered(1)], [1]), [{ kind: "undecided", view: "site", item: 1 }]],
  [
    "headquarters' reason, where it answered",
    {
      ...whole,
      views: [
        {
          view: "headquarters",
          compulsory: false,
          items: [answered(1, "na"), answered(2, "")],
          undecided: [],
        },
      ],
    },
    [{ kind: "no-reason", view: "headquarters", item: 1 }],
  ],
])("missing: %s", (_, sheets, lacks) => {
  expect(lacksOf(sheets)).toEqual(lacks);
});

test("handed in complete, once, while an expert is in charge", () => {
  expect(mayHandIn(standing("supported"), whole)).toEqual({ ok: true });
  expect(mayHandIn(standing("matching"), whole)).toEqual({ ok: false, reason: "not-now" });
  expect(mayHandIn(standing("sheets-in", handedIn), whole)).toEqual({ ok: false, reason: "not-now" });
  expect(mayHandIn(standing("supported"), { ...whole, rows: 0 })).toMatchObject({ reason: "lacks" });
});
