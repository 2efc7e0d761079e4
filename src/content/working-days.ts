// Which days are worked, as the calendars of countries say: the arithmetic of every date by which somebody is to act. Pure.

/** The days off in one country, computed and announced ones laid together. Days are ISO dates. */
export type WorkCalendar = {
  /** ISO 3166 code. */
  readonly country: string;
  /** Days of the week off work, Sunday being 0. */
  readonly weekend: readonly number[];
  readonly off: ReadonlySet<string>;
  /** Worked although on a weekend, or in no one's list of holidays after all. */
  readonly worked: ReadonlySet<string>;
};

/** Worked in every one of the countries; with none given, from Monday to Friday. */
export function isWorkingDay(calendars: readonly WorkCalendar[], day: string): boolean {
  if (calendars.length === 0) return !usualWeekend.has(weekdayOf(day));
  return calendars.every((calendar) => isWorked(calendar, day));
}

/**
 * The n-th working day after a day (before it, for a negative n), the day itself not counted. For 0 the day itself,
 * or the next working day after it. Throws RangeError for what is no date.
 */
export function addWorkingDays(day: string, n: number, calendars: readonly WorkCalendar[]): string {
  if (n === 0 && isWorkingDay(calendars, day)) return day;
  const step = n < 0 ? -1 : 1;
  let left = n === 0 ? 1 : Math.abs(n);
  let at = day;
  for (let tried = 0; left > 0; tried += 1) {
    if (tried > longestSearch) throw new RangeError("these countries share no working days");
    at = daysAfter(at, step);
    if (isWorkingDay(calendars, at)) left -= 1;
  }
  return at;
}

/** How many working days lie after the first day up to and including the second; negative when it comes before. */
export function workingDaysBetween(from: string, to: string, calendars: readonly WorkCalendar[]): number {
  if (to < from) return -workingDaysBetween(to, from, calendars);
  let count = 0;
  for (let at = from; at < to;) {
    at = daysAfter(at, 1);
    if (isWorkingDay(calendars, at)) count += 1;
  }
  return count;
}

/** The calendar day so many days later. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);
}

const usualWeekend = new Set([0, 6]);
const dayLength = 24 * 60 * 60 * 1000;
/** Longer than anybody waits: ten years of days. */
const longestSearch = 3660;

function isWorked({ weekend, off, worked }: WorkCalendar, day: string): boolean {
  if (worked.has(day)) return true;
  return !off.has(day) && !weekend.includes(weekdayOf(day));
}

function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
