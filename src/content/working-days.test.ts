// Working days of the programme's home and of the countries of its sites, against days everybody knows.
import { assert, integer, property, subarray } from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarsOf, calendarsWith } from "./holidays.ts";
import { addWorkingDays, daysAfter, isWorkingDay, workingDaysBetween } from "./working-days.ts";

const off = false;
const worked = true;

describe("days of a country", () => {
  test.each([
    ["JP", "2026-11-20", worked, "a Friday"],
    ["JP", "2026-11-21", off, "a Saturday"],
    ["JP", "2026-11-23", off, "Labour Thanksgiving"],
    ["JP", "2026-05-06", off, "in lieu of Constitution Day"],
    ["JP", "2026-09-22", off, "between two holidays"],
    ["JP", "2026-12-28", worked, "the last day of the year in offices"],
    ["JP", "2026-12-29", off, "offices closed"],
    ["JP", "2027-01-01", off, "New Year"],
    ["JP", "2027-01-04", worked, "the first day of the year in offices"],
    ["JP", "2027-01-11", off, "Coming of Age"],
    ["JP", "2027-03-22", off, "in lieu of the equinox"],
    ["CN", "2026-02-23", off, "the golden week of spring"],
    ["CN", "2026-02-24", worked, "after it"],
    ["CN", "2026-02-28", worked, "a Saturday worked instead"],
    ["CN", "2026-10-07", off, "the golden week of autumn"],
    ["CN", "2026-10-10", worked, "a Saturday worked instead"],
    ["CN", "2026-10-17", off, "a usual Saturday"],
    ["CN", "2027-02-05", off, "the eve of Spring Festival"],
    ["CN", "2027-06-01", worked, "off for children only"],
    ["TH", "2026-12-07", off, "in lieu of the King's birthday, a Saturday"],
    ["TH", "2026-12-10", off, "Constitution Day"],
    ["TH", "2027-04-13", off, "Songkran"],
    ["VN", "2026-02-16", off, "the eve of Tet"],
    ["VN", "2026-02-20", off, "the fifth day of Tet"],
    ["VN", "2026-02-23", worked, "after Tet"],
    ["VN", "2026-04-27", off, "in lieu of the Kings' day, a Sunday"],
    ["VN", "2027-02-05", off, "the eve of Tet"],
    ["VN", "2026-11-23", worked, "a holiday in Japan alone"],
    ["ID", "2026-03-23", off, "joint leave"],
    ["ID", "2026-08-17", off, "Independence Day"],
    ["ID", "2026-12-24", off, "joint leave"],
    ["ID", "2027-03-08", off, "Nyepi"],
  ])("%s %s: %s, %s", (country, day, expected) => {
    expect(isWorkingDay(calendarsOf([country]), day)).toBe(expected);
  });
});

describe("both countries must work", () => {
  test.each([
    ["VN", "2026-11-20", 1, "2026-11-24", "over a holiday of Japan"],
    ["TH", "2026-12-04", 1, "2026-12-08", "over a holiday of Thailand"],
    ["TH", "2026-12-28", 3, "2027-01-06", "over both turns of the year"],
    [
      "CN",
      "2026-09-30",
      1,
      "2026-10-08",
      "over the golden week; the Saturday worked in China is none in Japan",
    ],
    ["VN", "2027-02-03", 2, "2027-02-12", "over Tet, its days in lieu and Japan's foundation day"],
    ["ID", "2026-12-23", 2, "2027-01-04", "over Christmas and the New Year"],
    ["CN", "2026-11-24", -2, "2026-11-19", "backwards over a long weekend"],
    ["JP", "2026-11-21", 0, "2026-11-24", "the day itself or the next working day"],
    ["JP", "2026-11-24", 0, "2026-11-24", "the day itself"],
  ])("%s: %s and %i working days is %s, %s", (country, from, days, expected) => {
    expect(addWorkingDays(from, days, calendarsWith(country))).toBe(expected);
  });
});

test("a country without a file has Saturday and Sunday off; a code is never a path", () => {
  expect(isWorkingDay(calendarsOf(["XX"]), "2026-11-20")).toBe(true);
  expect(isWorkingDay(calendarsOf(["../editions/2026"]), "2026-11-21")).toBe(false);
  expect(isWorkingDay([], "2026-11-23")).toBe(true);
});

test("countries that share no working day are told, not waited for", () => {
  const never = [{ country: "XX", weekend: [0, 1, 2, 3, 4, 5, 6], off: new Set(""), worked: new Set("") }];
  expect(() => addWorkingDays("2026-11-20", 1, never)).toThrow(RangeError);
});

test("adding and counting agree", () => {
  const days = integer({ min: 0, max: 500 }).map((n) => daysAfter("2026-04-01", n));
  const countries = subarray(["JP", "CN", "TH", "VN", "ID"]);
  assert(
    property(days, integer({ min: 1, max: 30 }), countries, (from, n, codes) => {
      const calendars = calendarsOf(codes);
      const to = addWorkingDays(from, n, calendars);
      expect(workingDaysBetween(from, to, calendars)).toBe(n);
      expect(workingDaysBetween(to, from, calendars)).toBe(-n);
      expect(isWorkingDay(calendars, to)).toBe(true);
    }),
  );
});
