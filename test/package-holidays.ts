// Public holidays as the maintained packages know them: fills content/holidays and checks it; never part of the program.
import chineseDays from "chinese-days";
import Holidays from "date-holidays";

// A module of the older kind: Node gives it whole, without names.
const isWorkday: (day: string) => boolean = Reflect.get(chineseDays, "isWorkday");

/** Years written into the files: those of the editions and what follows a late decision. */
export const computedYears = [2026, 2027, 2028];

/**
 * Whole days that fall off, as ISO dates. For China the days that the State Council moved together are taken from the
 * package that keeps its notices; in years without a notice only the statutory days are known.
 */
export function packageHolidays(country: string): { off: string[]; worked: string[] } {
  const years = computedYears.map((year) => holidaysOf(country, year));
  return { off: years.flatMap(({ off }) => off), worked: years.flatMap(({ worked }) => worked) };
}

function holidaysOf(country: string, year: number): { off: string[]; worked: string[] } {
  const noticed = country === "CN" ? chineseNotice(year) : undefined;
  if (noticed) return noticed;
  const holidays = new Holidays(country, { types: ["public"] }).getHolidays(year);
  const off = holidays.flatMap(({ date, start, end }) => {
    const days = Math.floor((end.getTime() - start.getTime()) / dayLength);
    return Array.from({ length: days }, (_, day) => later(date.slice(0, 10), day));
  });
  return { off: [...new Set(off)].toSorted(), worked: [] };
}

function chineseNotice(year: number): { off: string[]; worked: string[] } | undefined {
  const days = Array.from({ length: 366 }, (_, day) => later(`${year}-01-01`, day)).filter((day) =>
    day.startsWith(String(year)),
  );
  const worked = days.filter((day) => onWeekend(day) && isWorkday(day));
  const off = days.filter((day) => !onWeekend(day) && !isWorkday(day));
  return worked.length + off.length === 0 ? undefined : { off, worked };
}

function onWeekend(day: string): boolean {
  return [0, 6].includes(new Date(day).getUTCDay());
}

const dayLength = 24 * 60 * 60 * 1000;

function later(day: string, days: number): string {
  return new Date(new Date(day).getTime() + days * dayLength).toISOString().slice(0, 10);
}
