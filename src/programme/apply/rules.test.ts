// When an application is complete and may be handed in, in real and invented editions.
import { describe, expect, it } from "vitest";
import type { Answers } from "./answers.ts";
import { pageIds, questionPages } from "./questions.ts";
import {
  mayBeSubmitted,
  nextPage,
  previousPage,
  progressOf,
  type SubmissionAsked,
  suggestionFor,
} from "./rules.ts";
import {
  answersOf2031,
  answersOfA,
  answersOfB,
  answersOfBangkok,
  answersOfPlanned,
  basisOf,
  edition2026,
  edition2031,
} from "./sample-answers.ts";

const today = "2026-11-23";
const real = (country: string, answers: Answers) => basisOf(edition2026, country, answers);
const invented = (country: string, answers: Answers) => basisOf(edition2031, country, answers);

function problemsOf(basis: SubmissionAsked["basis"], on = today) {
  return progressOf(basis, on).flatMap(({ problems }) =>
    problems.map(({ field, problem }) => `${field} ${problem.key}`),
  );
}

const outpost = { ...answersOf2031, applicantKind: "outpost", "condition.P1": "", "condition.P2": "yes" };

describe("what is missing or wrong", () => {
  it.each([
    ["A", real("CN", answersOfA), []],
    ["B", real("VN", answersOfB), []],
    ["B for its other country", real("TH", answersOfB), []],
    ["a site applying itself, without a contact in Japan", real("TH", answersOfBangkok), []],
    ["a planned site, of which nothing is known", real("ID", answersOfPlanned), []],
    [
      "a site that exists, of which nothing is said",
      real("ID", { ...answersOfPlanned, sitePlanned: "has" }),
      ["siteNameJa", "siteNameLocal", "siteRepresentative", "siteAddress", "sitePhone", "siteEmployees"]
        .concat(["siteStatus", "siteContactName", "siteContactPhone", "siteContactEmail"])
        .map((field) => `${field} required`),
    ],
    [
      "a company in Japan without a contact",
      real("CN", { ...answersOfA, hqContactName: "" }),
      ["hqContactName required"],
    ],
    [
      "the condition of its own kind",
      real("CN", { ...answersOfA, "condition.C1": "" }),
      ["condition.C1 tick-one"],
    ],
    [
      "the condition of another kind does not help",
      real("TH", { ...answersOfBangkok, "condition.C2": "", "condition.C1": "yes", "condition.C3": "yes" }),
      ["condition.C2 tick-one"],
    ],
    [
      "a factory or office",
      real("TH", { ...answersOfBangkok, applicantKind: "factory-or-office" }),
      ["condition.C3 tick-one"],
    ],
    [
      "conditions for everybody",
      real("CN", { ...answersOfA, "condition.C4": "", "condition.C5": "" }),
      ["condition.C4 tick-each", "condition.C5 tick-each"],
    ],
    [
      "a number that is none",
      real("CN", { ...answersOfA, hqEmployees: "たくさん" }),
      ["hqEmployees not-a-whole-number"],
    ],
    [
      "a choice that was never offered",
      real("CN", { ...answersOfA, hqSize: "gigantic" }),
      ["hqSize not-a-choice"],
    ],
    [
      "a wished day after the support ends",
      real("CN", { ...answersOfA, "when.M4": "2027年2月6日" }),
      ["when.M4 date-too-late"],
    ],
    ["the last day of support", real("CN", { ...answersOfA, "when.M4": "2027年2月5日" }), []],
    ["a member of the invented edition", invented("XA", answersOf2031), []],
    ["an outpost lacks its headquarters' word", invented("XB", outpost), ["condition.P3 tick-each"]],
    ["an outpost with it", invented("XB", { ...outpost, "condition.P3": "yes", hqContactName: "" }), []],
    [
      "either of two conditions will do",
      invented("XA", { ...answersOf2031, "condition.P1": "", "condition.P2": "yes" }),
      [],
    ],
    ["neither of them", invented("XA", { ...answersOf2031, "condition.P1": "" }), ["condition.P1 tick-one"]],
    ["as much as the cap", invented("XA", { ...answersOf2031, "oneOf.B.C.D": "B", "wish.E": "yes" }), []],
    ["more than the cap", invented("XA", { ...answersOf2031, "wish.E": "yes" }), ["oneOf.B.C.D over-cap"]],
  ])("%s", (_, basis, problems) => {
    expect(problemsOf(basis)).toEqual(problems);
  });
  it("tells how far over the cap, in minutes", () => {
    const menu = progressOf(invented("XA", { ...answersOf2031, "wish.E": "yes" }), today).find(
      ({ id }) => id === "menu",
    );
    expect(menu?.problems[0]?.problem).toEqual({ key: "over-cap", minutes: 660, cap: 600 });
  });
});

const states = (basis: SubmissionAsked["basis"]) =>
  Object.fromEntries(progressOf(basis, today).map(({ id, state }) => [id, state]));

describe("how far each page is", () => {
  it("begins with nothing", () => {
    expect(new Set(Object.values(states(real("CN", {}))))).toEqual(new Set(["not-started"]));
  });
  it("ends with everything done", () => {
    expect(new Set(Object.values(states(real("CN", answersOfA))))).toEqual(new Set(["done"]));
  });
  it("counts as done what nobody has to fill", () => {
    expect(states(real("ID", { applicantKind: "japanese-company", sitePlanned: "plans" }))).toMatchObject({
      cover: "started",
      site: "done",
      "site-contact": "done",
      "headquarters-contact": "not-started",
      menu: "not-started",
    });
    expect(states(real("TH", { applicantKind: "local-subsidiary" }))).toMatchObject({
      "headquarters-contact": "done",
      site: "not-started",
    });
  });
  it("tells what is half filled from what is wrong", () => {
    const cases = { hqName: "㈱見本", sitePhone: "いま工事中", "condition.C4": "yes" };
    expect(states(real("CN", cases))).toMatchObject({
      headquarters: "started",
      site: "to-mend",
      conditions: "started",
    });
  });
  it("asks to look at the menu even though all of it is a wish", () => {
    const { menu } = states(real("CN", {}));
    expect(menu).toBe("not-started");
    expect(states(real("CN", { "when.M1": "12月" }))["menu"]).toBe("done");
  });
});

const taken = (places: number) => [{ country: "CN", taken: places, waiting: 0 }];

describe("whether it may be handed in", () => {
  const complete: SubmissionAsked = {
    basis: real("CN", answersOfA),
    today,
    places: [],
    handedIn: false,
    setAsideOpen: 0,
  };
  const onList = real("CN", { ...answersOfA, waitingList: "yes" });
  const inInvented = { ...complete, basis: invented("XA", answersOf2031) };
  it.each([
    ["complete and open", complete, { ok: true, waitingList: false }],
    ["the last place", { ...complete, places: taken(14) }, { ok: true, waitingList: false }],
    [
      "the wish for the waiting list does no harm",
      { ...complete, basis: onList },
      { ok: true, waitingList: false },
    ],
    ["full", { ...complete, places: taken(15) }, "full"],
    [
      "full, and the waiting list is wished",
      { ...complete, basis: onList, places: taken(15) },
      { ok: true, waitingList: true },
    ],
    ["more than full", { ...complete, basis: onList, places: taken(16) }, { ok: true, waitingList: true }],
    ["already handed in", { ...complete, handedIn: true }, "handed-in"],
    ["two texts wait for a choice", { ...complete, setAsideOpen: 1 }, "set-aside-open"],
    ["the last day", { ...complete, today: "2027-02-05" }, { ok: true, waitingList: false }],
    ["a day late", { ...complete, today: "2027-02-06" }, "closed"],
    ["late and full", { ...complete, basis: onList, places: taken(15), today: "2027-02-06" }, "closed"],
    ["invented: the day before it opens", { ...inInvented, today: "2031-04-09" }, "not-yet-open"],
    ["invented: the first day", { ...inInvented, today: "2031-04-10" }, { ok: true, waitingList: false }],
    ["invented: the last day", { ...inInvented, today: "2031-09-30" }, { ok: true, waitingList: false }],
    ["invented: closed, though support goes on", { ...inInvented, today: "2031-10-01" }, "closed"],
    ["invented: its own number of places", { ...inInvented, today: "2031-05-01", places: taken(4) }, "full"],
    ["incomplete", { ...complete, basis: real("CN", {}) }, "incomplete"],
    ["incomplete and full", { ...complete, basis: real("CN", {}), places: taken(15) }, "incomplete"],
  ] as const)("%s", (_, asked, expected) => {
    const answer = mayBeSubmitted(asked);
    expect(answer.ok ? answer : answer.refusal.reason).toEqual(expected);
  });
  it("names the pages that are not done", () => {
    const basis = real("CN", { ...answersOfA, hqName: "", "condition.C5": "" });
    const answer = mayBeSubmitted({ ...complete, basis });
    expect(
      answer.ok || answer.refusal.reason !== "incomplete" ? [] : answer.refusal.pages.map(({ id }) => id),
    ).toEqual(["headquarters", "conditions"]);
  });
});

describe("what an empty field is offered", () => {
  const cover = { coverCompanyName: "見本精機", coverRepresentative: "見本 一郎" };
  const asCompany = real("CN", { ...cover, applicantKind: "japanese-company" });
  const asSite = real("TH", { ...cover, applicantKind: "local-subsidiary" });
  const asOutpost = invented("XA", { ...cover, applicantKind: "outpost" });
  it.each([
    ["the day", asCompany, "coverDate", today],
    ["a company's headquarters", asCompany, "hqName", "見本精機"],
    ["its representative", asCompany, "hqRepresentative", "見本 一郎"],
    ["not its site", asCompany, "siteNameJa", ""],
    ["a site applying itself", asSite, "siteNameJa", "見本精機"],
    ["its representative there", asSite, "siteRepresentative", "見本 一郎"],
    ["not its headquarters", asSite, "hqName", ""],
    ["an outpost of the invented edition", asOutpost, "siteNameJa", "見本精機"],
    ["nothing for the rest", asCompany, "hqAddress", ""],
  ])("%s", (_, basis, field, offered) => {
    expect(suggestionFor(field, basis, today)).toBe(offered);
  });
});

it("walks the pages forth and back", () => {
  const pages = questionPages(real("CN", {}));
  expect(pages.map(({ id }) => nextPage(pages, id))).toEqual([...pageIds.slice(1), undefined]);
  expect(pages.map(({ id }) => previousPage(pages, id))).toEqual([undefined, ...pageIds.slice(0, -1)]);
});
