// The lists of days off are those of the maintained packages, and they reach as far as anybody waits.
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { packageHolidays } from "#test/package-holidays.ts";
import { calendarsOf, holidaysFolder, readHolidayFile } from "./holidays.ts";

const countries = readdirSync(holidaysFolder).map((file) => file.slice(0, 2).toUpperCase());

test("every list is what the installed packages compute; `npm run holidays` writes it anew", () => {
  for (const country of countries) {
    expect(readHolidayFile(country)?.computed, country).toEqual(packageHolidays(country));
  }
});

test("no day is announced both as off and as worked", () => {
  for (const country of countries) {
    const announced = readHolidayFile(country)?.announced;
    const off = announced?.off.map(({ on }) => on) ?? [];
    expect(off.filter((day) => announced?.worked.some(({ on }) => on === day))).toEqual([]);
  }
});

test("read at the first use, and once", () => {
  const first = calendarsOf(["JP", "TH"]);
  expect(first.map(({ country }) => country)).toEqual(["JP", "TH"]);
  expect(calendarsOf(["JP"])[0]).toBe(first[0]);
});
