// The formal checks by tables of cases: what was handed in, and the verdict with what was found.
import { describe, expect, test } from "vitest";
import { answersOfA, basisOf, edition2026 } from "#programme/apply/sample-answers.ts";
import type { ScanVerdict } from "#programme/apply/queries.ts";
import { openFields, wishedTimes } from "#programme/apply/queries.ts";
import { type CheckId, checkIds, type Examined, formalChecks } from "./formal-checks.ts";

const day = "2026-11-23";

function examined(
  answers: Readonly<Record<string, string>> = {},
  more: Partial<Omit<Examined, "basis">> = {},
): Examined {
  const basis = basisOf(edition2026, "CN", { ...answersOfA, coverDate: "2026-11-20", ...answers });
  const submittedOn = more.submittedOn ?? day;
  return {
    basis,
    arrivedOn: submittedOn,
    submittedOn,
    openFields: openFields(basis, submittedOn, "ja"),
    wishes: wishedTimes(basis, submittedOn),
    doubles: [],
    proof: { method: "electronic" },
    ...more,
  };
}

function check(id: CheckId, ...how: Parameters<typeof examined>) {
  const found = formalChecks(examined(...how)).find((one) => one.id === id);
  return found && `${found.verdict} ${found.finding.key}`;
}

const double = {
  caseId: "00000000-0000-4000-8000-000000000001",
  company: "見本",
  receiptNumber: "2026-CN-0002",
  stage: "submitted",
  by: "corporate-number",
} as const;

test("a faultless application meets every check, in the order of the form", () => {
  const found = formalChecks(examined());
  expect(found.map(({ id }) => id)).toEqual(checkIds);
  expect(found.filter(({ verdict }) => verdict === "not-met")).toEqual([]);
});

describe("what was answered", () => {
  test.each<[CheckId, Record<string, string>, string]>([
    ["eligibility", {}, "met conditions-met"],
    ["eligibility", { applicantKind: "constructor" }, "not-met unknown-kind"],
    ["eligibility", { "condition.C4": "" }, "not-met conditions-open"],
    ["eligibility", { "condition.C1": "" }, "not-met conditions-open"],
    ["completeness", {}, "met complete"],
    ["completeness", { hqName: "" }, "not-met incomplete"],
    ["completeness", { hqContactEmail: "nobody" }, "not-met incomplete"],
    // A condition not ticked is the eligibility's affair, a menu too long the hours'.
    ["completeness", { "condition.C4": "" }, "met complete"],
    ["hours", {}, "met within-cap"],
    ["cover-date", {}, "met dated"],
    ["cover-date", { coverDate: "2026-11-23" }, "met dated"],
    ["cover-date", { coverDate: "2026-11-24" }, "not-met dated-later"],
    ["cover-date", { coverDate: "2026-08-25" }, "met dated"],
    ["cover-date", { coverDate: "2026-08-24" }, "look dated-long-before"],
    ["cover-date", { coverDate: "去年の春" }, "look date-unclear"],
  ])("%s of %o: %s", (id, answers, expected) => {
    expect(check(id, answers)).toBe(expected);
  });

  test("more hours than the edition gives", () => {
    const { menu } = edition2026;
    const all = Object.fromEntries(menu.map(({ id }) => [`wish.${id}`, "yes"]));
    const short = { ...edition2026, caps: { ...edition2026.caps, minutesPerCase: 600 } };
    const basis = basisOf(short, "CN", { ...answersOfA, ...all });
    const found = formalChecks({ ...examined(), basis }).find(({ id }) => id === "hours");
    expect(found?.finding).toMatchObject({ key: "over-cap", cap: 600 });
  });
});

describe("when support is wished", () => {
  const noWishes = Object.fromEntries(edition2026.menu.map(({ id }) => [`when.${id}`, ""]));
  test.each([
    [{}, "met no-wishes"],
    [{ "when.M1": "2026年12月上旬" }, "met wishes-inside"],
    [{ "when.M1": "2027-02-05" }, "met wishes-inside"],
    [{ "when.M1": "2027年2月" }, "look wishes-outside"],
    [{ "when.M1": "2027-02-06" }, "not-met wishes-outside"],
    [{ "when.M1": "2026年10月5日" }, "look wishes-outside"],
    [{ "when.M1": "工場の休みの日" }, "look wishes-in-words"],
  ])("%o: %s", (answers, expected) => {
    expect(check("wished-times", { ...noWishes, ...answers })).toBe(expected);
  });
});

describe("when and by whom it was handed in", () => {
  test.each([
    ["2026-11-23", "met was-open"],
    ["2027-02-05", "met was-open"],
    ["2027-02-06", "not-met was-not-open"],
  ])("arrived on %s: %s", (arrivedOn, expected) => {
    expect(check("in-time", {}, { arrivedOn })).toBe(expected);
  });

  test("a correction after the closing day is in time when the first submission was", () => {
    expect(check("in-time", {}, { arrivedOn: "2027-02-01", submittedOn: "2027-02-20" })).toBe("met was-open");
  });

  test.each([
    [[], "met no-double"],
    [[double], "not-met doubles"],
  ])("doubles %o: %s", (doubles, expected) => {
    expect(check("double", {}, { doubles })).toBe(expected);
  });
});

const page = (position: number, verdict: ScanVerdict["uploaded"][number]["verdict"], of?: number) => ({
  position,
  verdict,
  page: of,
});

describe("the scan", () => {
  const right = [page(1, "right", 1), page(2, "right", 2)];
  const unreadable: ScanVerdict = {
    uploaded: [page(1, "right", 1), page(2, "unreadable")],
    missing: [2],
    result: "office-may-look",
  };
  test.each<[string, ScanVerdict, [number, boolean][], string]>([
    ["whole", { uploaded: right, missing: [], result: "all-right" }, [], "met all-pages"],
    ["one not readable", unreadable, [], "look pages-to-look-at"],
    ["one not readable, seen", unreadable, [[2, true]], "met pages-seen"],
    ["one not readable, seen to be wrong", unreadable, [[2, false]], "not-met pages-wrong"],
    [
      "of another application",
      { uploaded: [page(1, "other")], missing: [1], result: "not-this" },
      [],
      "not-met pages-wrong",
    ],
    [
      "too short",
      { uploaded: [page(1, "right", 1)], missing: [2, 3], result: "not-this" },
      [],
      "not-met pages-missing",
    ],
  ])("%s", (_, verdict, seen, expected) => {
    const proof = { method: "sealed-scan", verdict, seen: new Map(seen) } as const;
    expect(check("proof", {}, { proof })).toBe(expected);
  });

  test("confirmed by the second factor", () => {
    expect(check("proof")).toBe("met confirmed");
  });
});
