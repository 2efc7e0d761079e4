// The only place that reads the time; everything else is given it.

/** Days are counted in the programme's home. */
export const homeTimeZone = "Asia/Tokyo";

export type Clock = {
  now(): Date;
  /** The calendar day in an IANA time zone, as YYYY-MM-DD; throws RangeError for an unknown zone. */
  today(timeZone: string): string;
};

// Making a format takes a hundred times as long as using one, and a page asks for the day several times.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const made = formats.get(timeZone);
  if (made) return made;
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "iso8601",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  formats.set(timeZone, format);
  return format;
}

/** What calendar and clock on the wall of an IANA time zone show, by the names of `Intl`: "year", "month" … "second". */
export function wallParts(timeZone: string, moment: Date): ReadonlyMap<string, string> {
  const parts = formatOf(timeZone).formatToParts(moment);
  return new Map(parts.map(({ type, value }) => [type, value]));
}

/** The calendar day on which a moment falls in an IANA time zone, as YYYY-MM-DD. */
export function dayIn(timeZone: string, moment: Date): string {
  const part = wallParts(timeZone, moment);
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
