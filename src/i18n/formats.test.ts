// Tables of dates, times, numbers and hours in the six languages.
import { expect, test } from "vitest";
import * as formats from "./formats.ts";
import { languages } from "./languages.ts";
import type { Language } from "./languages.ts";

const instant = new Date("2026-11-23T05:05:00Z");

/** Rows name the languages in their order: ja, en, zh-Hans, th, vi, id. */
function inEveryLanguage(
  name: string,
  format: (language: Language) => string,
  expected: readonly string[],
): void {
  test(name, () => {
    expect(languages.map((language) => format(language))).toEqual(expected);
  });
}

inEveryLanguage("date", (language) => formats.formatDate(language, "2026-11-23"), [
  "2026年11月23日",
  "23 November 2026",
  "2026年11月23日",
  "23 พฤศจิกายน 2569",
  "23 tháng 11, 2026",
  "23 November 2026",
]);

inEveryLanguage("date and time", (language) => formats.formatDateTime(language, instant, "Asia/Tokyo"), [
  "2026年11月23日 14:05（日本標準時）",
  "23 November 2026 14:05 (Japan Standard Time)",
  "2026年11月23日 14:05（日本标准时间）",
  "23 พฤศจิกายน 2569 14:05 (เวลามาตรฐานญี่ปุ่น)",
  "23 tháng 11, 2026 14:05 (Giờ Chuẩn Nhật Bản)",
  "23 November 2026 14.05 (Waktu Standar Jepang)",
]);

inEveryLanguage("number", (language) => formats.formatNumber(language, 12_345.5), [
  "12,345.5",
  "12,345.5",
  "12,345.5",
  "12,345.5",
  "12.345,5",
  "12.345,5",
]);

inEveryLanguage(
  "hours",
  (language) => [0, 45, 60, 90, 1380].map((minutes) => formats.formatHours(language, minutes)).join(" | "),
  [
    "0分 | 45分 | 1時間 | 1時間30分 | 23時間",
    "0 minutes | 45 minutes | 1 hour | 1 hour 30 minutes | 23 hours",
    "0分钟 | 45分钟 | 1小时 | 1小时30分钟 | 23小时",
    "0 นาที | 45 นาที | 1 ชั่วโมง | 1 ชั่วโมง 30 นาที | 23 ชั่วโมง",
    "0 phút | 45 phút | 1 giờ | 1 giờ 30 phút | 23 giờ",
    "0 menit | 45 menit | 1 jam | 1 jam 30 menit | 23 jam",
  ],
);

inEveryLanguage("list", (language) => formats.formatList(language, ["A", "B", "C"]), [
  "A、B、C",
  "A, B and C",
  "A、B和C",
  "A B และ C",
  "A, B và C",
  "A, B, dan C",
]);

test("a day has no zone, a moment has: midnight in Tokyo is the day before in Bangkok", () => {
  const midnight = new Date("2026-11-22T15:00:00Z");
  expect(formats.formatDateTime("en", midnight, "Asia/Tokyo")).toContain("23 November 2026 00:00");
  expect(formats.formatDateTime("en", midnight, "Asia/Bangkok")).toContain("22 November 2026 22:00");
});

test("small things", () => {
  expect(formats.formatMegabytes("ja", 20 * 1024 * 1024)).toBe("20 MB");
  expect(formats.formatTime("id", instant, "Asia/Jakarta")).toBe("12.05");
  expect(formats.formatHours("ja", -90)).toBe("-1時間30分");
});
