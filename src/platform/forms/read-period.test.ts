// Table of the periods companies wish for, as they write them.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readPeriod } from "./read-period.ts";

const rule = { today: "2026-11-23" };

test.each([
  ["2026年12月1日", "2026-12-01"],
  ["令和8年12月1日頃", "2026-12-01"],
  ["12月1日", "2026-12-01"],
  ["2026年12月上旬", "2026-12-01/2026-12-10"],
  ["2026年12月中旬頃", "2026-12-11/2026-12-20"],
  ["２０２７年２月下旬", "2027-02-21/2027-02-28"],
  ["2026年12月末", "2026-12-21/2026-12-31"],
  ["12月前半", "2026-12-01/2026-12-15"],
  ["来年1月頃", "2027-01-01/2027-01-31"],
  ["令和9年1月", "2027-01-01/2027-01-31"],
  ["十二月", "2026-12-01/2026-12-31"],
  ["1月中", "2027-01-01/2027-01-31"],
  ["来月中旬", "2026-12-11/2026-12-20"],
  ["再来月", "2027-01-01/2027-01-31"],
  ["12/1〜12/15", "2026-12-01/2026-12-15"],
  ["12/20～1/10", "2026-12-20/2027-01-10"],
  ["20/12 - 10/1", "2026-12-20/2027-01-10"],
  ["2026年12月1日〜15日", "2026-12-01/2026-12-15"],
  ["2026年12月1日から2027年1月15日まで", "2026-12-01/2027-01-15"],
  ["2026/12/1〜2026/12/15", "2026-12-01/2026-12-15"],
  ["12月〜1月", "2026-12-01/2027-01-31"],
  ["2026年12月〜1月", "2026-12-01/2027-01-31"],
  ["12月上旬〜中旬", "12月上旬〜中旬"],
  ["December 2026", "2026-12-01/2026-12-31"],
  ["early December 2026", "2026-12-01/2026-12-10"],
  ["mid-January", "2027-01-11/2027-01-20"],
  ["1 Dec 2026 to 15 Dec 2026", "2026-12-01/2026-12-15"],
  ["ธันวาคม 2569", "2026-12-01/2026-12-31"],
  ["13月", "13月"],
  ["なるべく早く", "なるべく早く"],
  ["専門家と相談して決めたい", "専門家と相談して決めたい"],
  ["2027/2/5〜2026/12/1", "2027/2/5〜2026/12/1"],
  ["５月の連休明け", "５月の連休明け"],
])("%s", (raw, expected) => {
  const read = readPeriod(raw, rule);
  expect(read).toMatchObject({ ok: true, text: raw, value: { words: raw } });
  if (!read.ok) return;
  const { value } = read;
  const found =
    value.kind === "date" ? value.on : value.kind === "range" ? `${value.from}/${value.to}` : value.words;
  expect(found).toBe(expected);
});

test("only characters, length and emptiness can be wrong", () => {
  expect(readPeriod(" ", rule)).toEqual({ ok: false, problem: { key: "required" } });
  expect(readPeriod("あ".repeat(101), rule)).toMatchObject({ problem: { key: "too-long", max: 100 } });
});

test("any string: no throw, and its words read the same again", () => {
  const piece = fc.constantFrom(
    "2026",
    "12",
    "1",
    "/",
    "年",
    "月",
    "日",
    "上旬",
    "末",
    "〜",
    "から",
    "来年",
    "来月",
    "頃",
    "十",
    " ",
    "Dec",
    "to",
  );
  const strings = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece, { maxLength: 9 }).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(strings, (raw) => {
      const first = readPeriod(raw, rule);
      if (first.ok) expect(readPeriod(first.text, rule)).toEqual(first);
      if (first.ok && first.value.kind === "range") expect(first.value.to > first.value.from).toBe(true);
    }),
    { numRuns: 500 },
  );
});
