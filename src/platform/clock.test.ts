// The day depends on the zone, and a fixed clock cannot be moved by who reads it.
import { describe, expect, it } from "vitest";
import { fixedClock, systemClock } from "./clock.ts";

describe("today", () => {
  it.each([
    ["2026-11-30T14:59:59Z", "Asia/Tokyo", "2026-11-30"],
    ["2026-11-30T15:00:00Z", "Asia/Tokyo", "2026-12-01"],
    ["2026-11-30T15:00:00Z", "Asia/Bangkok", "2026-11-30"],
    ["2026-12-31T17:00:00Z", "Asia/Ho_Chi_Minh", "2027-01-01"],
    ["2028-02-28T16:00:00Z", "Asia/Shanghai", "2028-02-29"],
    ["2026-01-05T00:00:00Z", "UTC", "2026-01-05"],
  ])("%s in %s is %s", (moment, zone, day) => {
    expect(fixedClock(moment).today(zone)).toBe(day);
  });

  it("refuses an unknown zone", () => {
    expect(() => systemClock.today("Asia/Nowhere")).toThrow(RangeError);
  });
});

describe("fixedClock", () => {
  it("hands out copies", () => {
    const clock = fixedClock("2026-04-01T00:00:00Z");
    clock.now().setFullYear(1999);
    expect(clock.now().toISOString()).toBe("2026-04-01T00:00:00.000Z");
  });
});
