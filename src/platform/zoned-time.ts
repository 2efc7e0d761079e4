// Moments and the clocks on the wall of a time zone: what is agreed as "14:00 in Bangkok" is one moment everywhere.

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

function wallParts(timeZone: string, moment: Date): ReadonlyMap<string, string> {
  const parts = formatOf(timeZone).formatToParts(moment);
  return new Map(parts.map(({ type, value }) => [type, value]));
}

/** What the clock on the wall shows, as if it were UTC, in milliseconds. */
function wallOf(timeZone: string, moment: Date): number {
  const part = wallParts(timeZone, moment);
  const at = (name: string) => Number(part.get(name));
  return Date.UTC(at("year"), at("month") - 1, at("day"), at("hour"), at("minute"), at("second"));
}

/** How far a zone's clocks are before UTC at a moment, in minutes: 540 in Tokyo. */
export function offsetMinutes(timeZone: string, moment: Date): number {
  const whole = Math.floor(moment.getTime() / 1000) * 1000;
  return (wallOf(timeZone, moment) - whole) / 60_000;
}

/**
 * The moment at which a zone's clocks show this day (ISO) and time ("14:05"). Of a time that a change of clocks shows
 * twice the first; of one that it leaves out the moment that far after the change.
 */
export function momentIn(timeZone: string, day: string, time: string): Date {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const before = wall - offsetMinutes(timeZone, new Date(wall - 86_400_000)) * 60_000;
  if (wallOf(timeZone, new Date(before)) === wall) return new Date(before);
  const after = wall - offsetMinutes(timeZone, new Date(wall + 86_400_000)) * 60_000;
  return new Date(wallOf(timeZone, new Date(after)) === wall ? after : before);
}

/** The time of day there: "14:05". */
export function timeIn(timeZone: string, moment: Date): string {
  const part = wallParts(timeZone, moment);
  return `${part.get("hour")}:${part.get("minute")}`;
}
