// What a decision about an edition changes, warns of and makes room for, by tables.
import { describe, expect, test } from "vitest";
import { readEditions } from "./read-edition.ts";
import { changesOf, closedNow, makesRoom, openedNow, turnOf, warningsOf } from "./decide.ts";
import type { DecidedCaps, DecidedPeriod } from "./decisions.ts";
import type { Edition } from "./edition.ts";

const [real] = readEditions();
if (!real) throw new Error("there is no edition");
const edition: Edition = {
  ...real,
  caps: { ...real.caps, cases: 5, casesPerCountry: { TH: 2 } },
  period: { opensOn: "2026-09-01", closesOn: "2026-11-30", supportEndsOn: "2027-02-05" },
};
const caps = (cases: number, casesPerCountry: Record<string, number> = { TH: 2 }): DecidedCaps => ({
  kind: "caps",
  cases,
  casesPerCountry,
});
const period = (opensOn: string | null, closesOn: string | null): DecidedPeriod => ({
  kind: "period",
  opensOn,
  closesOn,
});
const today = "2026-11-23";
const places = [
  { country: "CN", taken: 3, waiting: 1 },
  { country: "TH", taken: 2, waiting: 1 },
];

describe("what changes", () => {
  test.each([
    [caps(5), []],
    [caps(4), [{ of: "cases", before: 5, after: 4 }]],
    [caps(5, {}), [{ of: "country", country: "TH", before: 2, after: undefined }]],
    [caps(5, { TH: 2, CN: 0 }), [{ of: "country", country: "CN", before: undefined, after: 0 }]],
    [period("2026-09-01", "2026-11-30"), []],
    [period("2026-09-01", null), [{ of: "closesOn", before: "2026-11-30", after: null }]],
  ])("%j", (decided, changes) => {
    expect(changesOf(edition, decided)).toEqual(changes);
  });
});

describe("what has to be said before", () => {
  test.each([
    [caps(6, { TH: 3 }), []],
    [caps(4), [{ kind: "below-taken", taken: 5, cap: 4 }]],
    [caps(5, { TH: 1 }), [{ kind: "below-taken", country: "TH", taken: 2, cap: 1 }]],
    [
      caps(5, { TH: 0, CN: 1 }),
      [
        { country: "CN", taken: 3 },
        { country: "TH", taken: 2 },
      ],
    ],
    [caps(10), [{ kind: "state", before: "full", after: "open" }]],
    [period(null, "2026-11-22"), [{ kind: "state", before: "full", after: "closed" }]],
    [period("2026-12-01", null), [{ kind: "state", before: "full", after: "not-yet-open" }]],
  ])("%j", (decided, warnings) => {
    expect(warningsOf({ edition, places, decided, today })).toMatchObject(warnings);
    expect(warningsOf({ edition, places, decided, today })).toHaveLength(warnings.length);
  });
});

test.each([
  [caps(5), false],
  [caps(4), false],
  [caps(6), true],
  [caps(6, { TH: 2, CN: 3 }), false],
  [caps(6, { TH: 3, CN: 3 }), true],
  [period(null, null), false],
])("%j makes room for those who wait: %s", (decided, room) => {
  expect(makesRoom({ edition, places, decided })).toBe(room);
});

const withPeriod = (opensOn: string | null, closesOn: string | null) => ({
  ...edition,
  period: { ...edition.period, opensOn, closesOn },
});

describe("at once", () => {
  test.each([
    ["2026-09-01", "2026-11-30", "close-now"],
    [null, null, "close-now"],
    ["2026-12-01", null, "open-now"],
    [null, "2026-11-22", "open-now"],
  ])("from %s to %s one may %s", (opensOn, closesOn, turn) => {
    const one = withPeriod(opensOn, closesOn);
    expect(turnOf(one, today, places)).toBe(turn);
    const decided = turn === "close-now" ? closedNow(one, today) : openedNow(one, today);
    const after = { ...one, period: { ...one.period, ...decided } };
    expect(turnOf(after, today, places)).toBe(turn === "close-now" ? "open-now" : "close-now");
  });

  test("neither once the support is over", () => {
    expect(turnOf(withPeriod(null, null), "2027-02-06", places)).toBeUndefined();
  });
});
