// The law of admission: who is next for a free place, when a case may be put back among those who wait, what is too late. Pure.
import { type Edition } from "#edition/edition.ts";
import { hasPlaceFor, type Places } from "#edition/rules.ts";
import { type Stage, stages } from "#case/stages.ts";

export type InWaiting = {
  readonly caseId: string;
  readonly country: string;
  readonly arrival: number;
  /** How often it let an offer lapse or was put back by the office: each time it stands behind those who never did. */
  readonly passedOver: number;
};

/** The first in waiting for whose country there is a place; undefined when nobody can be offered one. */
export function nextInWaiting(
  waiting: readonly InWaiting[],
  { edition, places }: { edition: Pick<Edition, "caps">; places: Places },
): InWaiting | undefined {
  return waiting
    .toSorted((a, b) => a.passedOver - b.passedOver || a.arrival - b.arrival)
    .find(({ country }) => hasPlaceFor(edition, places, country));
}

/**
 * Whether a case that holds a place may be put on the waiting list: only when the place goes to somebody else or to
 * nobody. Else it would be offered to this very case at once.
 */
export function mayDefer(
  country: string,
  { edition, places }: { edition: Pick<Edition, "caps">; places: Places },
): boolean {
  const without = places.map((one) => (one.country === country ? { ...one, taken: one.taken - 1 } : one));
  if (!hasPlaceFor(edition, without, country)) return true;
  return without.some((one) => one.waiting > 0 && hasPlaceFor(edition, without, one.country));
}

type MoveTold = {
  readonly number: number;
  readonly kind: string;
  readonly at: Date;
  readonly actor: string;
  readonly detail: Readonly<Record<string, unknown>>;
};

export type CaseMove = Omit<MoveTold, "detail"> & { readonly to: Stage };

/** The moves in a history that came after the one a page had shown. */
export function movesSince(events: readonly MoveTold[], seen: number): CaseMove[] {
  return movesOf(events).filter(({ number }) => number > seen);
}

function movesOf(events: readonly MoveTold[]): CaseMove[] {
  return events.flatMap(({ detail, ...event }) => {
    const to = stages.find((stage) => stage === detail["to"]);
    return to ? [{ ...event, to }] : [];
  });
}

/** The number of the newest move: a decision names the one it was made on. */
export function newestMove(events: readonly MoveTold[]): number {
  return movesOf(events).at(-1)?.number ?? 0;
}

/** How long after its last touch somebody still counts as looking. The page's script touches every 20 seconds. */
export const presenceLastsMs = 65_000;

/** Stages in which the office still examines. */
export const examinedStages: ReadonlySet<Stage> = new Set(["submitted", "waiting-list", "returned"]);

export const decisionKinds = ["admit", "defer", "decline"] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** What each decision makes of the case. */
export const stageAfter = {
  admit: "admitted",
  defer: "waiting-list",
  decline: "declined",
} as const satisfies Record<DecisionKind, Stage>;

/** Working days for the company to correct, and to answer an offer; and for the office to examine. */
export const replyDays = { correction: 5, placeOffer: 5, examination: 5, expertChoice: 5 } as const;
