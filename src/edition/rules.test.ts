// Tables of cases for the edition's rules, on the real edition of 2026 and on a made-up one.
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { projectRoot } from "#platform/paths.ts";
import type { EligibilityAnswers } from "./rules.ts";
import type { Edition } from "./edition.ts";
import { readEdition, readEditions } from "./read-edition.ts";
import * as rules from "./rules.ts";

const real = readEdition(join(projectRoot, "content/editions/2026.yaml"));
const madeUp = readEdition(join(projectRoot, "src/edition/fixtures/2031.yaml"));

const takenPlaces = (taken: number) => ({ places: [{ country: "TH", taken, waiting: 0 }] });

const th = (taken: number, waiting = 0) => ({ country: "TH", taken, waiting });
const vn = (taken: number, waiting = 0) => ({ country: "VN", taken, waiting });

describe("places left", () => {
  const capped = { caps: { ...real.caps, cases: 5, casesPerCountry: { TH: 2 } } };
  const cases: [places: rules.Places, left: { all: number; TH: number; VN: number }][] = [
    [[], { all: 5, TH: 2, VN: 5 }],
    [[th(1), vn(1)], { all: 3, TH: 1, VN: 3 }],
    [[th(2, 3), vn(1)], { all: 2, TH: 0, VN: 2 }],
    [[th(1, 1), vn(3)], { all: 0, TH: 0, VN: 0 }],
    [[th(0, 1), vn(3, 1)], { all: 0, TH: 0, VN: 0 }],
    [[th(2), vn(4)], { all: 0, TH: 0, VN: 0 }],
  ];
  it.each(cases)("%j: %j", (places, left) => {
    const { placesLeft } = rules;
    const found = { all: placesLeft(capped, places), TH: placesLeft(capped, places, "TH") };
    expect({ ...found, VN: placesLeft(capped, places, "VN") }).toEqual(left);
  });
  it.each([
    [[th(1, 1), vn(3)], "TH", true],
    [[th(2, 1), vn(2)], "TH", false],
    [[th(1, 1), vn(4)], "TH", false],
    [[th(2), vn(2, 1)], "VN", true],
  ] as const)("who waits may have one: %j in %s: %s", (places, country, may) => {
    expect(rules.hasPlaceFor(capped, places, country)).toBe(may);
  });
});

describe("programmeState", () => {
  const cases: [edition: Edition, at: [today: string, taken: number], expected: object][] = [
    [real, ["2026-06-01", 0], { state: "open", closesOn: null, placesLeft: 15 }],
    [real, ["2026-06-01", 14], { state: "open", closesOn: null, placesLeft: 1 }],
    [real, ["2026-06-01", 15], { state: "full", placesLeft: 0 }],
    [real, ["2026-06-01", 16], { state: "full", placesLeft: 0 }],
    [real, ["2027-02-05", 3], { state: "open", closesOn: null, placesLeft: 12 }],
    [real, ["2027-02-06", 3], { state: "closed", closedOn: "2027-02-05", placesLeft: 12 }],
    [madeUp, ["2031-04-09", 0], { state: "not-yet-open", opensOn: "2031-04-10", placesLeft: 4 }],
    [madeUp, ["2031-04-10", 0], { state: "open", closesOn: "2031-09-30", placesLeft: 4 }],
    [madeUp, ["2031-09-30", 4], { state: "full", placesLeft: 0 }],
    [madeUp, ["2031-10-01", 4], { state: "closed", closedOn: "2031-09-30", placesLeft: 0 }],
  ];
  it.each(cases)("%#", (edition, [today, taken], expected) => {
    expect(rules.programmeState(edition, today, takenPlaces(taken))).toEqual(expected);
  });
});

test("a full edition takes applications for its waiting list, a closed one none", () => {
  expect(rules.mayStillApply(real, "2026-06-01", takenPlaces(3))).toEqual({ ok: true, waitingList: false });
  expect(rules.mayStillApply(real, "2026-06-01", takenPlaces(15))).toEqual({ ok: true, waitingList: true });
  expect(rules.mayStillApply(madeUp, "2031-04-09", takenPlaces(0))).toEqual({
    ok: false,
    reason: "not-yet-open",
  });
  expect(rules.mayStillApply(madeUp, "2031-10-01", takenPlaces(0))).toEqual({ ok: false, reason: "closed" });
});

test("the current edition is the newest that has opened", () => {
  const both = [real, madeUp];
  expect(rules.currentEdition(both, "2031-04-09")?.id).toBe("2026");
  expect(rules.currentEdition(both, "2031-04-10")?.id).toBe("2031");
  expect(rules.currentEdition([madeUp], "2030-01-01")?.id).toBe("2031");
  expect(rules.currentEdition([], "2030-01-01")).toBeUndefined();
});

const clash = (...ids: string[]) => ({ problem: "alternatives", ids });

describe("menuTotal", () => {
  type Total = { minutes: number; minutesLeft: number; overCap: boolean; problems: object[] };
  const everything = real.menu.map(({ id }) => id);
  const cases: [edition: Edition, wished: string[], expected: Total][] = [
    [real, [], { minutes: 180, minutesLeft: 1200, overCap: false, problems: [] }],
    [real, ["M1", "M4"], { minutes: 180, minutesLeft: 1200, overCap: false, problems: [] }],
    [real, ["M2-1", "M2-1"], { minutes: 300, minutesLeft: 1080, overCap: false, problems: [] }],
    [real, ["M5"], { minutes: 180, minutesLeft: 1200, overCap: false, problems: [] }],
    [real, everything, { minutes: 1380, minutesLeft: 0, overCap: false, problems: [clash("M3-1", "M3-2")] }],
    [
      real,
      ["M9"],
      { minutes: 180, minutesLeft: 1200, overCap: false, problems: [{ problem: "unknown-line", id: "M9" }] },
    ],
    [madeUp, ["B", "E"], { minutes: 600, minutesLeft: 0, overCap: false, problems: [] }],
    [madeUp, ["C", "E"], { minutes: 660, minutesLeft: 0, overCap: true, problems: [] }],
    [madeUp, ["B", "D"], { minutes: 540, minutesLeft: 60, overCap: false, problems: [clash("B", "D")] }],
  ];
  it.each(cases)("%#", (edition, wished, expected) => {
    expect(rules.menuTotal(edition, wished)).toEqual(expected);
  });
});

describe("conditions", () => {
  const asked: [edition: Edition, kind: string, expected: { oneOf: string[]; all: string[] }][] = [
    [real, "japanese-company", { oneOf: ["C1"], all: ["C4", "C5"] }],
    [real, "local-subsidiary", { oneOf: ["C2"], all: ["C4", "C5"] }],
    [real, "factory-or-office", { oneOf: ["C3"], all: ["C4", "C5"] }],
    [madeUp, "member", { oneOf: ["P1", "P2"], all: ["P4"] }],
    [madeUp, "outpost", { oneOf: ["P2"], all: ["P3", "P4"] }],
  ];
  it.each(asked)("asked %#", (edition, kind, { oneOf, all }) => {
    const found = rules.conditionsFor(edition, kind);
    expect(found.oneOf.map(({ id }) => id)).toEqual(oneOf);
    expect(found.all.map(({ id }) => id)).toEqual(all);
  });

  const met: [edition: Edition, given: [kind: string, ticked: string[]], expected: object][] = [
    [real, ["japanese-company", ["C1", "C4", "C5"]], { ok: true }],
    [real, ["japanese-company", ["C1", "C2", "C3", "C4", "C5"]], { ok: true }],
    [real, ["japanese-company", ["C2", "C4", "C5"]], { ok: false, oneOf: ["C1"], all: [] }],
    [real, ["local-subsidiary", ["C2", "C4"]], { ok: false, oneOf: [], all: ["C5"] }],
    [real, ["factory-or-office", []], { ok: false, oneOf: ["C3"], all: ["C4", "C5"] }],
    [madeUp, ["member", ["P2", "P4"]], { ok: true }],
    [madeUp, ["member", ["P4"]], { ok: false, oneOf: ["P1", "P2"], all: [] }],
    [madeUp, ["outpost", ["P2", "P4"]], { ok: false, oneOf: [], all: ["P3"] }],
  ];
  it.each(met)("met %#", (edition, [kind, ticked], expected) => {
    expect(rules.conditionsMet(edition, kind, ticked)).toEqual(expected);
  });
});

describe("checkEligibility", () => {
  const yes: [edition: Edition, answers: EligibilityAnswers, expected: [kind: string, planned: boolean]][] = [
    [real, { seat: "home", countryCode: "CN", situation: "has" }, ["japanese-company", false]],
    [real, { seat: "home", countryCode: "ID", situation: "plans" }, ["japanese-company", true]],
    [
      real,
      { seat: "site", countryCode: "VN", situation: "invested-subsidiary" },
      ["local-subsidiary", false],
    ],
    [real, { seat: "site", countryCode: "TH", situation: "factory-or-office" }, ["factory-or-office", false]],
    [madeUp, { seat: "site", countryCode: "XA", situation: "factory-or-office" }, ["outpost", false]],
  ];
  it.each(yes)("yes %#", (edition, answers, [kind, planned]) => {
    const found = rules.checkEligibility(edition, answers);
    expect(found).toMatchObject({ answer: "yes", planned, kind: { id: kind } });
    expect(found).toMatchObject({ country: { code: answers.countryCode } });
  });

  const others: [edition: Edition, answers: EligibilityAnswers, expected: object][] = [
    [real, {}, { answer: "unfinished", ask: "seat" }],
    [real, { seat: "home" }, { answer: "unfinished", ask: "country" }],
    [real, { seat: "site", countryCode: "CN" }, { answer: "unfinished", ask: "situation" }],
    [real, { seat: "elsewhere" }, { answer: "no", reason: "seat-elsewhere" }],
    [real, { seat: "home", countryCode: "XA" }, { answer: "no", reason: "country-not-covered" }],
    [madeUp, { seat: "home", countryCode: "CN" }, { answer: "no", reason: "country-not-covered" }],
    [
      real,
      { seat: "home", countryCode: "CN", situation: "none" },
      { answer: "no", reason: "no-site-planned" },
    ],
    [
      madeUp,
      { seat: "home", countryCode: "XA", situation: "plans" },
      { answer: "no", reason: "no-site-planned" },
    ],
    [
      real,
      { seat: "site", countryCode: "CN", situation: "none" },
      { answer: "no", reason: "not-japanese-backed" },
    ],
  ];
  it.each(others)("other %#", (edition, answers, expected) => {
    expect(rules.checkEligibility(edition, answers)).toEqual(expected);
  });

  it("offers the answers the kinds of applicant allow for", () => {
    expect(rules.situationsFor(real, "home")).toEqual(["has", "plans", "none"]);
    expect(rules.situationsFor(real, "site")).toEqual(["invested-subsidiary", "factory-or-office", "none"]);
    expect(rules.situationsFor(madeUp, "home")).toEqual(["has", "none"]);
    expect(rules.situationsFor(real, "elsewhere")).toEqual(["none"]);
  });
});

test("the folder's editions come newest first", () => {
  const years = readEditions().map(({ year }) => year);
  expect(years).toEqual(years.toSorted((a, b) => b - a));
  expect(years).toContain(2026);
});
