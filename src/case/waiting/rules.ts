// When an open wait reminds whoever it waits on: two working days before, on the day, and after it again and again. Pure.
import { addWorkingDays, type WorkCalendar } from "#content/working-days.ts";

export type Reminding = {
  readonly when: "before" | "on-the-day" | "after";
  /** The day of this reminder, ISO date. */
  readonly on: string;
  /** Working days since the due date; negative before it. One reminder each. */
  readonly workingDays: number;
};

type Asked = {
  /** The day since which it waits, in the programme's home. */
  readonly sinceOn: string;
  readonly dueOn: string;
};

const daysBefore = 2;
const daysBetween = 5;

/**
 * The newest reminder that has come due by today; undefined when none has. A reminder that would have fallen on the
 * day of asking or before it is left out: the person has just been told. A worker that stood still for days sends the
 * newest one only.
 */
export function reminderDue(
  { sinceOn, dueOn }: Asked,
  today: string,
  calendars: readonly WorkCalendar[],
): Reminding | undefined {
  const newest = newestBy(dueOn, today, calendars);
  return newest && newest.on > sinceOn ? newest : undefined;
}

function newestBy(dueOn: string, today: string, calendars: readonly WorkCalendar[]): Reminding | undefined {
  const before = addWorkingDays(dueOn, -daysBefore, calendars);
  if (today < before) return undefined;
  if (today < dueOn) return { when: "before", on: before, workingDays: -daysBefore };
  let newest: Reminding = { when: "on-the-day", on: dueOn, workingDays: 0 };
  let next = { workingDays: 1, on: addWorkingDays(dueOn, 1, calendars) };
  while (next.on <= today) {
    newest = { when: "after", ...next };
    next = {
      workingDays: next.workingDays + daysBetween,
      on: addWorkingDays(next.on, daysBetween, calendars),
    };
  }
  return newest;
}
