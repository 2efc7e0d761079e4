// A plan as a calendar file: each session once, known again from version to version, without a word that is secret. Pure.
import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";
import { calendarMoment, calendarStamp } from "#platform/calendar-moment.ts";
import { timeZoneBlock } from "#platform/time-zone-block.ts";
import { endOf, type PlanSession } from "./session.ts";

export type CalendarPlan = {
  readonly caseId: string;
  /** The version's number; a calendar replaces what it has of a lower one. */
  readonly number: number;
  readonly agreed: boolean;
  readonly proposedAt: Date;
  readonly sessions: readonly PlanSession[];
  /** Sessions of the versions before that are in this one no more. */
  readonly dropped: readonly PlanSession[];
};

type Naming = {
  /** The case's name, for the calendar. */
  readonly name: string;
  readonly titleOf: (session: PlanSession) => string;
  /** IANA name of the zone the reader's calendar is in. */
  readonly timeZone: string;
  /** Of the site: "himori.example". */
  readonly host: string;
  /** Where the plan can be read by those who may. */
  readonly href: string;
};

/** RFC 5545, with the zone's own block. */
export function planCalendar(plan: CalendarPlan, naming: Naming): string {
  const { number, agreed, proposedAt, sessions, dropped } = plan;
  const { name, titleOf, timeZone, host, href } = naming;
  const all = [...sessions, ...dropped];
  // A plan without a session is an empty calendar, of the day it was proposed.
  const days = all.length > 0 ? all.map(({ startsAt }) => startsAt) : [proposedAt];
  const span = days.map((day) => day.getTime());
  const from = new Date(Math.min(...span));
  const until = new Date(Math.max(...span));
  const calendar = ical({
    name,
    prodId: { company: "Himori", product: "Support plan", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: timeZone, generator: (zone) => timeZoneBlock(zone, from, until) },
  });
  for (const session of all) {
    const gone = dropped.includes(session);
    const status = agreed ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE;
    calendar.createEvent({
      id: `${session.id}@${host}`,
      sequence: number,
      stamp: calendarStamp(proposedAt),
      start: calendarMoment(session.startsAt),
      end: calendarMoment(new Date(endOf(session))),
      timezone: timeZone,
      summary: `${titleOf(session)} (${name})`,
      status: gone ? ICalEventStatus.CANCELLED : status,
      url: href,
    });
  }
  return calendar.toString();
}
