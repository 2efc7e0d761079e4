// What the office may decide about a running edition, and the edition with those decisions laid over its file. Pure.
import type { Edition } from "./edition.ts";

/** Replaces the caps of the file; a country left out has no cap of its own. */
export type DecidedCaps = {
  readonly kind: "caps";
  readonly cases: number;
  readonly casesPerCountry: Readonly<Record<string, number>>;
};

/** ISO dates in the programme's home; null where no date is set. */
export type DecidedPeriod = {
  readonly kind: "period";
  readonly opensOn: string | null;
  readonly closesOn: string | null;
};

export type Decided = DecidedCaps | DecidedPeriod;

/** The edition as it is in force. `newest` holds at most one decision of each kind. */
export function withDecisions(edition: Edition, newest: readonly Decided[]): Edition {
  const caps = newest.find((decided) => decided.kind === "caps");
  const period = newest.find((decided) => decided.kind === "period");
  return {
    ...edition,
    caps: {
      ...edition.caps,
      ...(caps ? { cases: caps.cases, casesPerCountry: caps.casesPerCountry } : {}),
    },
    period: {
      ...edition.period,
      ...(period ? { opensOn: period.opensOn, closesOn: period.closesOn } : {}),
    },
  };
}
