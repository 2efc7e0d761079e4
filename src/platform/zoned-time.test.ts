// Tests of moments and wall clocks, with zones that change their clocks and zones that never do.
import { expect, test } from "vitest";
import { momentIn, offsetMinutes, timeIn } from "./zoned-time.ts";

test.each([
  ["Asia/Tokyo", "2026-12-01", "14:00", "2026-12-01T05:00:00.000Z"],
  ["Asia/Bangkok", "2026-12-01", "14:00", "2026-12-01T07:00:00.000Z"],
  ["Asia/Ho_Chi_Minh", "2027-01-01", "00:00", "2026-12-31T17:00:00.000Z"],
  ["Asia/Kolkata", "2026-12-01", "10:15", "2026-12-01T04:45:00.000Z"],
  ["Europe/Berlin", "2026-10-25", "01:30", "2026-10-24T23:30:00.000Z"],
  ["Europe/Berlin", "2026-10-25", "02:30", "2026-10-25T00:30:00.000Z"],
  ["Europe/Berlin", "2026-10-25", "03:30", "2026-10-25T02:30:00.000Z"],
  ["Europe/Berlin", "2026-03-29", "02:30", "2026-03-29T01:30:00.000Z"],
  ["America/New_York", "2026-11-01", "12:00", "2026-11-01T17:00:00.000Z"],
])("%s %s %s is %s", (zone, day, time, moment) => {
  expect(momentIn(zone, day, time).toISOString()).toBe(moment);
});

test("a moment shows the time of each zone", () => {
  const moment = new Date("2026-12-01T05:00:00Z");
  expect(timeIn("Asia/Tokyo", moment)).toBe("14:00");
  expect(timeIn("Asia/Shanghai", moment)).toBe("13:00");
  expect(timeIn("Asia/Jakarta", moment)).toBe("12:00");
  expect(offsetMinutes("Asia/Tokyo", moment)).toBe(540);
});
