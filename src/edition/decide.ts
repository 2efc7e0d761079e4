// What a decision about an edition would change, what has to be said before it is taken, and whether it makes room. Pure.
import { daysAfter } from "#content/working-days.ts";
import { type Decided, type DecidedPeriod, withDecisions } from "./decisions.ts";
import type { Edition } from "./edition.ts";
import { hasPlaceFor, type Places, type ProgrammeState, programmeState } from "./rules.ts";

export type Change =
  | { readonly of: "cases"; readonly before: number; readonly after: number }
  | {
      readonly of: "country";
      readonly country: string;
      /** Undefined: no cap of its own. */
      readonly before: number | undefined;
      readonly after: number | undefined;
    }
  | { readonly of: "opensOn" | "closesOn"; readonly before: string | null; readonly after: string | null };

/** Only what would be different; empty when the decision repeats what is in force. */
export function changesOf(edition: Edition, decided: Decided): Change[] {
  if (decided.kind === "period") {
    return (["opensOn", "closesOn"] as const)
      .map((of) => ({ of, before: edition.period[of], after: decided[of] }))
      .filter(({ before, after }) => before !== after);
  }
  const countries = edition.countries.map(({ code: country }) => ({
    of: "country" as const,
    country,
    before: edition.caps.casesPerCountry[country],
    after: decided.casesPerCountry[country],
  }));
  const all: Change[] = [{ of: "cases", before: edition.caps.cases, after: decided.cases }, ...countries];
  return all.filter(({ before, after }) => before !== after);
}

export type Warning =
  /** Fewer places than are taken already, in all or in a country: nobody loses one, none is given. */
  | { readonly kind: "below-taken"; readonly country?: string; readonly taken: number; readonly cap: number }
  /** What applicants find from now on is another state of the edition. */
  | {
      readonly kind: "state";
      readonly before: ProgrammeState["state"];
      readonly after: ProgrammeState["state"];
    };

export type Deciding = {
  readonly edition: Edition;
  readonly places: Places;
  readonly decided: Decided;
  /** ISO date in the programme's home. */
  readonly today: string;
};

export function warningsOf({ edition, places, decided, today }: Deciding): Warning[] {
  const after = withDecisions(edition, [decided]);
  const stateOf = (one: Edition) => programmeState(one, today, { places }).state;
  const states = { before: stateOf(edition), after: stateOf(after) };
  const changed = states.before === states.after ? [] : [{ kind: "state", ...states } as const];
  return decided.kind === "caps" ? [...belowTaken(after, places), ...changed] : changed;
}

function belowTaken({ caps }: Edition, places: Places): Warning[] {
  const taken = places.reduce((sum, one) => sum + one.taken, 0);
  const inAll: Warning[] = caps.cases < taken ? [{ kind: "below-taken", taken, cap: caps.cases }] : [];
  const inCountries = places.flatMap(({ country, taken: there }): Warning[] => {
    const cap = caps.casesPerCountry[country];
    return cap !== undefined && cap < there ? [{ kind: "below-taken", country, taken: there, cap }] : [];
  });
  return [...inAll, ...inCountries];
}

/** Whether somebody who waits could have a place once this is decided. */
export function makesRoom({ edition, places, decided }: Omit<Deciding, "today">): boolean {
  const after = withDecisions(edition, [decided]);
  return places.some(({ country, waiting }) => waiting > 0 && hasPlaceFor(after, places, country));
}

/** Open from today on; a closing date that has passed is taken away. */
export function openedNow({ period: { opensOn, closesOn } }: Edition, today: string): DecidedPeriod {
  return {
    kind: "period",
    opensOn: opensOn !== null && opensOn > today ? today : opensOn,
    closesOn: closesOn !== null && closesOn < today ? null : closesOn,
  };
}

/** Closed from this moment on: yesterday was the last day. */
export function closedNow({ period: { opensOn } }: Edition, today: string): DecidedPeriod {
  return { kind: "period", opensOn, closesOn: daysAfter(today, -1) };
}

/** Which of the two may be asked for. */
export function turnOf(
  edition: Edition,
  today: string,
  places: Places,
): "open-now" | "close-now" | undefined {
  const { state } = programmeState(edition, today, { places });
  if (state === "open" || state === "full") return "close-now";
  return today <= edition.period.supportEndsOn ? "open-now" : undefined;
}
