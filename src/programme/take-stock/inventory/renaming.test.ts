// Renaming a department: a new name, another spelling, the name of another one, and names nobody can take.
import { expect, test } from "vitest";
import { type DepartmentUse, planRenaming } from "./renaming.ts";

const [technique, quality]: [DepartmentUse, DepartmentUse] = [
  { id: "a", name: "生産技術科", rows: 3, accepted: 1 },
  { id: "b", name: "QC", rows: 2, accepted: 0 },
];
const departments = [technique, quality, { id: "c", name: "空の課", rows: 0, accepted: 0 }];

test.each([
  ["a", " 生産技術課 ", { ok: true, renaming: { from: technique, to: "生産技術課", into: undefined } }],
  ["b", "Q.C.", { ok: true, renaming: { from: quality, to: "Q.C.", into: undefined } }],
  ["a", "ｑｃ", { ok: true, renaming: { from: technique, to: "QC", into: quality } }],
  ["a", "生産技術科", { ok: false, reason: "same" }],
  ["a", "  ", { ok: false, reason: "unreadable", problem: { key: "required" } }],
  ["a", "課".repeat(101), { ok: false, reason: "unreadable", problem: { key: "too-long" } }],
  ["c", "別の課", { ok: false, reason: "gone" }],
  ["x", "別の課", { ok: false, reason: "gone" }],
])("%s becomes %j", (departmentId, typed, expected) => {
  expect(planRenaming(departments, { departmentId, typed })).toMatchObject(expected);
});
