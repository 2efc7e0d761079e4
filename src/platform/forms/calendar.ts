// Calendar days as ISO texts ("2026-11-23"), with no clock and no time zone in them.

const dayInMs = 86_400_000;

/** The ISO date of a day that exists between the years 1868 and 2199; anything else is undefined. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  if (year < 1868 || year > 2199) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  const same =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? date.toISOString().slice(0, 10) : undefined;
}

export function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

export function monthOf(date: string): number {
  return Number(date.slice(5, 7));
}

/** Whole days from one ISO date to another; negative when the second lies before. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayInMs);
}

type MonthDay = { month: number; day: number };

/** The year that brings a month and day nearest to a day; undefined if it exists in none of the three. */
export function nearestTo(today: string, { month, day }: MonthDay): string | undefined {
  const year = yearOf(today);
  const dates = [year - 1, year, year + 1].map((near) => isoDate(near, month, day));
  const known = dates.filter((date) => date !== undefined);
  return known.sort((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)))[0];
}
