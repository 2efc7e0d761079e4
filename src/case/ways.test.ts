// What each side of a case may set out to do, stage by stage.
import { expect, test } from "vitest";
import type { Stage } from "./stages.ts";
import { waysOf } from "./ways.ts";

test.each<[Stage, string[], string[], string[]]>([
  ["draft", [], [], []],
  ["submitted", ["withdrawal"], ["examination"], []],
  ["waiting-list", ["withdrawal"], ["examination"], []],
  ["returned", ["withdrawal"], ["examination"], []],
  ["admitted", ["sheets", "withdrawal"], ["examination", "short-list", "sheets"], ["sheets"]],
  [
    "matching",
    ["expert", "sheets", "withdrawal"],
    ["examination", "short-list", "sheets"],
    ["expert", "sheets"],
  ],
  [
    "supported",
    ["expert", "sheets", "withdrawal"],
    ["examination", "short-list", "sheets"],
    ["expert", "sheets"],
  ],
  [
    "sheets-in",
    ["expert", "sheets", "withdrawal"],
    ["examination", "short-list", "sheets"],
    ["expert", "sheets", "assessment"],
  ],
  [
    "planned",
    ["expert", "sheets", "assessment", "plan", "withdrawal"],
    ["examination", "short-list", "sheets", "plan"],
    ["expert", "sheets", "assessment", "plan"],
  ],
  ["declined", [], ["examination"], []],
  ["withdrawn", [], ["examination"], []],
])("%s", (stage, company, office, expert) => {
  const kinds = (side: "company" | "office" | "expert") => waysOf("c", stage, side).map(({ kind }) => kind);
  expect([kinds("company"), kinds("office"), kinds("expert")]).toEqual([company, office, expert]);
});
