// Spreads sessions over the working days until well before the end of the support, the follow-up last, with room before it. Pure.
import { addWorkingDays, daysAfter, isWorkingDay, type WorkCalendar } from "#content/working-days.ts";

/** Sessions of one line: held on one day, one after the other. Minutes each. */
export type Unit = { readonly minutes: readonly number[] };

/** A day (ISO) and the times of a unit's sessions on the site's clocks ("14:00"). */
export type Placed = { readonly day: string; readonly times: readonly string[] };

type Window = {
  /** ISO date at the site. */
  readonly today: string;
  /** The last day of the edition's support. */
  readonly endsOn: string;
  readonly calendars: readonly WorkCalendar[];
  /** Days on which the expert is engaged elsewhere; used only when there are no others. */
  readonly busy: ReadonlySet<string>;
};

/** Working days: until the first session, kept free at the end, between sessions at most, before and until the follow-up. */
const lead = 5;
const reserve = 5;
const pace = 5;
const practice = 15;
const longestPractice = 20;

/** One for each unit and one for the follow-up; undefined for what no day has room for. */
export type Spread = { readonly units: readonly (Placed | undefined)[]; readonly last: Placed | undefined };

export function spreadOver(units: readonly Unit[], last: Unit | undefined, window: Window): Spread {
  const days = usableDays(window, units.length + 1);
  const room = Math.min(practice, Math.floor(days.length / 3));
  const lastForUnits = Math.max(0, days.length - 1 - (last ? Math.max(1, room) : 0));
  const step = units.length > 1 ? Math.min(pace, lastForUnits / (units.length - 1)) : 0;
  const taken = new Map<string, number>();
  const crowded = days.length <= units.length;
  const on = (index: number) => days[Math.floor(index * step)];
  const placed = units.map((unit, index) => place(unit, on(index), { taken, crowded }));
  const used = units.length === 0 ? 0 : Math.floor((units.length - 1) * step);
  // With a day or two left the follow-up comes after the others on the same day.
  const lastDay = days[Math.min(days.length - 1, used + longestPractice)];
  return { units: placed, last: last && place(last, lastDay, { taken, crowded }) };
}

/** In short support the lead and the reserve give way, last of all the expert's other engagements. */
function usableDays(window: Window, needed: number): string[] {
  const { today, endsOn, calendars, busy } = window;
  const free = (days: readonly string[]) => days.filter((day) => !busy.has(day));
  const every = workingDays(daysAfter(today, 1), endsOn, calendars);
  const from = addWorkingDays(today, lead, calendars);
  const until = addWorkingDays(endsOn, -reserve, calendars);
  const calm = free(every.filter((day) => day >= from && day <= until));
  if (calm.length >= needed) return calm;
  return free(every).length >= needed ? free(every) : every;
}

function workingDays(from: string, until: string, calendars: readonly WorkCalendar[]): string[] {
  const days: string[] = [];
  for (let day = from; day <= until; day = daysAfter(day, 1)) {
    if (isWorkingDay(calendars, day)) days.push(day);
  }
  return days;
}

/** Minutes of the day on the site's clocks. */
const morning = 9 * 60 + 30;
const noon = 11 * 60 + 30;
const afterNoon = 13 * 60;
const usual = 14 * 60;
const evening = 18 * 60;

type Filling = {
  /** When the last session of a day ends. */
  readonly taken: Map<string, number>;
  /** Fewer days than there are units: every day is filled from the morning on. */
  readonly crowded: boolean;
};

/** A short session alone on its day is at two in the afternoon; several follow one another from the morning on. */
function place(unit: Unit, day: string | undefined, { taken, crowded }: Filling): Placed | undefined {
  if (day === undefined) return undefined;
  const before = taken.get(day);
  const [only = 0, ...more] = unit.minutes;
  if (!crowded && before === undefined && more.length === 0 && usual + only <= evening) {
    taken.set(day, usual + only);
    return { day, times: [clock(usual)] };
  }
  let next = before === undefined ? morning : before + 30;
  const starts: number[] = [];
  for (const minutes of unit.minutes) {
    const start = next >= noon && next < afterNoon ? afterNoon : next;
    if (start + minutes > evening) return undefined;
    starts.push(start);
    next = start + minutes + 30;
  }
  taken.set(day, next - 30);
  return { day, times: starts.map(clock) };
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
