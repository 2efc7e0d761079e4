// A time zone as calendar files describe it (RFC 5545, VTIMEZONE), read off the zone's own clocks.
import { offsetMinutes } from "./zoned-time.ts";

const day = 86_400_000;
const year = 366 * day;

/**
 * The block of a zone that is right for every moment between the two, from a year before to a year after them: one
 * observance for each time its clocks were changed, or a single one where they never are.
 */
export function timeZoneBlock(timeZone: string, from: Date, until: Date): string {
  const begin = from.getTime() - year;
  const changes = changesBetween(timeZone, begin, until.getTime() + year);
  const first = offsetMinutes(timeZone, new Date(begin));
  const least = Math.min(first, ...changes.map(({ to }) => to));
  const observances = [{ at: begin, from: first, to: first }, ...changes].map((change) => {
    const kind = change.to > least ? "DAYLIGHT" : "STANDARD";
    return [
      `BEGIN:${kind}`,
      `DTSTART:${localStamp(change.at, change.from)}`,
      `TZOFFSETFROM:${offsetText(change.from)}`,
      `TZOFFSETTO:${offsetText(change.to)}`,
      `END:${kind}`,
    ];
  });
  return ["BEGIN:VTIMEZONE", `TZID:${timeZone}`, ...observances.flat(), "END:VTIMEZONE"].join("\r\n");
}

type Change = { readonly at: number; readonly from: number; readonly to: number };

function changesBetween(timeZone: string, begin: number, end: number): Change[] {
  const changes: Change[] = [];
  const offsetAt = (moment: number) => offsetMinutes(timeZone, new Date(moment));
  for (let at = begin; at < end; at += day) {
    const [from, to] = [offsetAt(at), offsetAt(at + day)];
    if (from === to) continue;
    let [low, high] = [at, at + day];
    while (high - low > 60_000) {
      const middle = Math.floor((low + high) / 2 / 60_000) * 60_000;
      if (offsetAt(middle) === from) low = middle;
      else high = middle;
    }
    changes.push({ at: high, from, to });
  }
  return changes;
}

/** The wall clock at a moment, before it is changed: 20261025T030000. */
function localStamp(moment: number, offset: number): string {
  const text = new Date(moment + offset * 60_000).toISOString();
  return text.slice(0, 19).replaceAll(/[-:]/g, "");
}

function offsetText(minutes: number): string {
  const whole = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(whole / 60))}${two(whole % 60)}`;
}

const two = (value: number): string => String(value).padStart(2, "0");
