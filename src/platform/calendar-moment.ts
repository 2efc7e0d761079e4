// A moment as the calendar library takes it: it can be told in any time zone, which a bare Date cannot.
import type { ICalDayJsStub } from "ical-generator";
import { dayIn } from "./clock.ts";
import { timeIn } from "./zoned-time.ts";

/** Whole minutes; the two formats are those the library asks for. */
export function calendarMoment(moment: Date, timeZone = "UTC"): ICalDayJsStub {
  return {
    isValid: () => true,
    toDate: () => moment,
    toJSON: () => moment.toISOString(),
    tz: (zone = timeZone) => calendarMoment(moment, zone),
    utc: () => calendarMoment(moment, "UTC"),
    format: (pattern) =>
      pattern === "HHmmss"
        ? `${timeIn(timeZone, moment).replace(":", "")}00`
        : dayIn(timeZone, moment).replaceAll("-", ""),
  };
}

/** The stamp of an event, which is in UTC whatever the calendar's zone; the library leaves its "Z" away. */
export function calendarStamp(moment: Date): ICalDayJsStub {
  const utc = calendarMoment(moment, "UTC");
  const stamp: ICalDayJsStub = {
    ...utc,
    tz: () => stamp,
    utc: () => stamp,
    format: (pattern) => utc.format(pattern) + (pattern === "HHmmss" ? "Z" : ""),
  };
  return stamp;
}
