// A dated session of a plan: its types, its order, and what sessions add up to. Pure.
export const sessionModes = ["on-site", "online"] as const;
export type SessionMode = (typeof sessionModes)[number];

/** One dated session of a menu line; the same session keeps its id from version to version. */
export type PlanSession = {
  readonly id: string;
  /** Id of the edition's menu. */
  readonly line: string;
  readonly startsAt: Date;
  /** IANA name of the zone in which its time is agreed. */
  readonly timeZone: string;
  readonly minutes: number;
  readonly mode: SessionMode;
};

/** As a plan is always shown and kept. */
export function inOrderOfTime<S extends Pick<PlanSession, "startsAt" | "minutes">>(
  sessions: readonly S[],
): S[] {
  return sessions.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || a.minutes - b.minutes);
}

export function minutesOf(sessions: readonly Pick<PlanSession, "minutes">[]): number {
  return sessions.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** In milliseconds. */
export const endOf = ({ startsAt, minutes }: Pick<PlanSession, "startsAt" | "minutes">): number =>
  startsAt.getTime() + minutes * 60_000;
