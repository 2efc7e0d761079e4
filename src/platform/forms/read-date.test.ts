// Tables of dates as people write them, and of those that are none.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDate } from "./read-date.ts";
import { notUnderstood, understood } from "./understood.ts";

const rule = { today: "2026-11-23" };

describe("understood", () => {
  test.each([
    ["2026/11/23", "2026-11-23"],
    ["2026-11-23", "2026-11-23"],
    ["2026.1.5", "2026-01-05"],
    ["20261123", "2026-11-23"],
    ["2026年11月23日", "2026-11-23"],
    ["２０２６年１１月２３日（月）", "2026-11-23"],
    [" 2026 年 11 月 23 日 月曜日 ", "2026-11-23"],
    ["二〇二六年十一月二十三日", "2026-11-23"],
    ["令和8年11月23日", "2026-11-23"],
    ["令和八年十一月二十三日", "2026-11-23"],
    ["R8.11.23", "2026-11-23"],
    ["ｒ８／１１／２３", "2026-11-23"],
    ["令和元年5月1日", "2019-05-01"],
    ["㋿8年11月23日", "2026-11-23"],
    ["平成31年4月30日", "2019-04-30"],
    ["S63.12.1", "1988-12-01"],
    ["11/23/2026", "2026-11-23"],
    ["23/11/2026", "2026-11-23"],
    ["23.11.2026", "2026-11-23"],
    ["5/5/2026", "2026-05-05"],
    ["23 Nov 2026", "2026-11-23"],
    ["23-Nov-2026", "2026-11-23"],
    ["November 23rd, 2026", "2026-11-23"],
    ["Nov. 23, 2026", "2026-11-23"],
    ["17 Agustus 2026", "2026-08-17"],
    ["23 Desember 2026", "2026-12-23"],
    ["ngày 23 tháng 11 năm 2026", "2026-11-23"],
    ["23 tháng 11, 2026", "2026-11-23"],
    ["23 พฤศจิกายน 2569", "2026-11-23"],
    ["วันที่ 23 พฤศจิกายน พ.ศ. 2569", "2026-11-23"],
    ["๒๓ พ.ย. ๒๕๖๙", "2026-11-23"],
    ["5/6/2569", "2026-06-05"],
    ["2569-11-23", "2026-11-23"],
    ["11月30日", "2026-11-30"],
    ["1月10日", "2027-01-10"],
    ["2028年2月29日", "2028-02-29"],
  ])("%s", (raw, iso) => {
    expect(readDate(raw, rule)).toEqual(understood(iso, iso));
  });
});

test.each([
  ["2026/2/30", { key: "no-such-date" }],
  ["2027年2月29日", { key: "no-such-date" }],
  ["31/11/2026", { key: "no-such-date" }],
  ["13月1日", { key: "no-such-date" }],
  ["令和元年4月1日", { key: "no-such-date" }],
  ["令和0年5月1日", { key: "no-such-date" }],
  ["平成38年1月1日", { key: "no-such-date" }],
  ["0001-01-01", { key: "no-such-date" }],
  ["05/06/2026", { key: "ambiguous-date", candidates: ["2026-06-05", "2026-05-06"] }],
  ["26/11/23", { key: "not-a-date" }],
  ["11/23", { key: "not-a-date" }],
  ["来週", { key: "not-a-date" }],
  ["2026年11月", { key: "not-a-date" }],
  ["", { key: "required" }],
  ["　", { key: "required" }],
  ["2026\u0000", { key: "control-characters", characters: ["U+0000"] }],
] as const)("%s is refused", (raw, problem) => {
  expect(readDate(raw, rule)).toEqual({ ok: false, problem });
});

test("limits are inclusive", () => {
  const limited = { ...rule, earliest: "2026-11-01", latest: "2027-02-05" };
  expect(readDate("2026/11/1", limited).ok).toBe(true);
  expect(readDate("2027/2/5", limited).ok).toBe(true);
  expect(readDate("2026/10/31", limited)).toEqual(
    notUnderstood({ key: "date-too-early", earliest: "2026-11-01" }),
  );
  expect(readDate("2027/2/6", limited)).toEqual(
    notUnderstood({ key: "date-too-late", latest: "2027-02-05" }),
  );
});

test("any string: no throw; a date read again is the same date", () => {
  const piece = fc.constantFrom(
    "2026",
    "11",
    "23",
    "/",
    "-",
    "年",
    "月",
    "日",
    "令和",
    "元",
    "R",
    "十",
    "Nov",
    " ",
    "พ.ศ.",
    "๙",
  );
  const strings = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(piece, { maxLength: 7 }).map((all) => all.join("")),
  );
  fc.assert(
    fc.property(strings, (raw) => {
      const first = readDate(raw, rule);
      if (first.ok) expect(readDate(first.text, rule)).toEqual(first);
    }),
    { numRuns: 500 },
  );
});

test("every day of the calendar is read in each style", () => {
  const days = fc.date({ min: new Date("2019-05-01"), max: new Date("2099-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(days, (day) => {
      const iso = day.toISOString().slice(0, 10);
      for (const [locale, style] of [
        ["ja-JP-u-ca-japanese", "long"],
        ["ja-JP", "full"],
        ["zh-CN", "long"],
        ["en-GB", "long"],
        ["en-US", "long"],
        ["th-TH", "long"],
        ["vi-VN", "long"],
        ["id-ID", "long"],
      ] as const) {
        const raw = new Intl.DateTimeFormat(locale, { dateStyle: style, timeZone: "UTC" }).format(day);
        expect([raw, readDate(raw, rule)]).toEqual([raw, understood(iso, iso)]);
      }
    }),
    { numRuns: 200 },
  );
});
