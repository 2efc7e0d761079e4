// The only place that reads the time; everything else is given it.

/** Days are counted in the programme's home. */
export const homeTimeZone = "Asia/Tokyo";

export type Clock = {
  now(): Date;
  /** The calendar day in an IANA time zone, as YYYY-MM-DD; throws RangeError for an unknown zone. */
  today(timeZone: string): string;
};

/** The calendar day on which a moment falls in an IANA time zone, as YYYY-MM-DD. */
export function dayIn(timeZone: string, moment: Date): string {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "iso8601",
    numberingSystem: "latn",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  const part = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${part.get("year")}-${part.get("month")}-${part.get("day")}`;
}

export const systemClock: Clock = {
  now: () => new Date(),
  today: (timeZone) => dayIn(timeZone, new Date()),
};

/** A clock that stands still, for tests. */
export function fixedClock(moment: Date | string): Clock {
  const at = new Date(moment);
  return { now: () => new Date(at), today: (timeZone) => dayIn(timeZone, at) };
}
