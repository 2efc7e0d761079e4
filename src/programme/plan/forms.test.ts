// Rows of a plan as typed: what the buttons do to them, and what is understood.
import { expect, test } from "vitest";
import { changedRows, emptyRow, readRows, rowsOf, type TypedRow } from "./forms.ts";

const row = (line: string, on: string, more: Partial<TypedRow> = {}): TypedRow => ({
  ...emptyRow(),
  line,
  on,
  start: "14:00",
  minutes: "120",
  ...more,
});
const rows = [row("A", "2026-12-08"), row("B", "2026-12-15"), row("C", "2026-12-22")];
const reading = { timeZone: "Asia/Bangkok", today: "2026-12-01", lines: ["A", "B", "C"] };
const told = (some: readonly TypedRow[] | undefined) => some?.map(({ line, on }) => `${line} ${on.slice(8)}`);

test.each([
  ["remove.2", ["A 08", "C 22"]],
  ["earlier.2", ["B 08", "A 15", "C 22"]],
  ["later.2", ["A 08", "C 15", "B 22"]],
  ["earlier.1", ["A 08", "B 15", "C 22"]],
  ["later.3", ["A 08", "B 15", "C 22"]],
  ["remove.9", undefined],
  ["check", undefined],
  ["propose", undefined],
])("%s", (act, after) => {
  expect(told(changedRows(rows, act))).toEqual(after);
});

test("a row is added at the end, up to forty", () => {
  expect(changedRows(rows, "add")).toHaveLength(4);
  const many = Array.from({ length: 40 }, () => row("A", ""));
  expect(changedRows(many, "add")).toHaveLength(40);
});

test("rows are understood as people write them, and come back the same", () => {
  const typed = row("A", "令和8年12月8日", {
    start: "午後2時",
    minutes: "１２０分".slice(0, 3),
    aim: " 目的 ",
  });
  const { sessions, problems } = readRows([typed], reading);
  expect(problems).toEqual([]);
  expect(sessions[0]).toMatchObject({ line: "A", minutes: 120, texts: { aim: "目的", why: [] } });
  expect(sessions[0]?.startsAt.toISOString()).toBe("2026-12-08T07:00:00.000Z");
  const [again] = rowsOf(sessions, "Asia/Tokyo");
  expect(again).toMatchObject({ id: typed.id, on: "2026-12-08", start: "16:00", minutes: "120" });
});

test("each problem is told with its row and field, and the other rows are read all the same", () => {
  const typed = [row("Z", "", { start: "昼", minutes: "2" }), row("B", "2026-12-15")];
  const { sessions, problems, rowOf } = readRows(typed, reading);
  expect(problems.map(({ row: at, field, problem }) => `${at} ${field} ${problem.key}`)).toEqual([
    "0 line not-a-choice",
    "0 on required",
    "0 start not-a-time",
    "0 minutes number-too-small",
  ]);
  expect(sessions.map(({ line }) => line)).toEqual(["B"]);
  expect(rowOf.get(sessions[0]?.id ?? "")).toBe(1);
});

test("a reason that was tampered with is no reason", () => {
  const { sessions } = readRows([row("A", "2026-12-08", { why: '[{"kind":"<b>"}]' })], reading);
  expect(sessions[0]?.texts.why).toEqual([]);
});
