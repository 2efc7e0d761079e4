// Where an expert's sessions of other cases stand in the way: at the same time, or on the same day. Pure.
import { dayIn } from "#platform/clock.ts";
import { endOf, type PlanSession } from "./session.ts";

type Timed = Pick<PlanSession, "id" | "startsAt" | "minutes" | "timeZone">;

export type Conflict<O> = {
  readonly kind: "overlap" | "same-day";
  /** Id of the session of this case. */
  readonly session: string;
  readonly other: O;
};

/** In the order of the sessions; the day is the one of the session's own zone. */
export function findConflicts<O extends Timed>(
  sessions: readonly Timed[],
  others: readonly O[],
): Conflict<O>[] {
  return sessions.flatMap((session) =>
    others.flatMap((other): Conflict<O>[] => {
      const overlap = other.startsAt.getTime() < endOf(session) && session.startsAt.getTime() < endOf(other);
      if (overlap) return [{ kind: "overlap", session: session.id, other }];
      const { timeZone } = session;
      const sameDay = dayIn(timeZone, session.startsAt) === dayIn(timeZone, other.startsAt);
      return sameDay ? [{ kind: "same-day", session: session.id, other }] : [];
    }),
  );
}
