// Moments and the clocks on the wall of a time zone: what is agreed as "14:00 in Bangkok" is one moment everywhere.
import { wallParts } from "./clock.ts";

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
