// What the form asks, of whom: by kind of applicant, planned site, edition and country; never by the country's name.
import { describe, expect, it } from "vitest";
import type { Answers } from "./answers.ts";
import { allQuestions, isPageId, pageIds, questionPages } from "./questions.ts";
import { readAnswer } from "./read-answer.ts";
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

const everyCountry = [edition2026, edition2031].flatMap((edition) =>
  edition.countries.map(({ code }) => ({ edition, code })),
);

function required(answers: Answers, { edition, code } = { edition: edition2026, code: "CN" }): string[] {
  return allQuestions(basisOf(edition, code, answers))
    .filter((question) => question.required)
    .map(({ field }) => field);
}

const hqContact = ["hqContactName", "hqContactPhone", "hqContactEmail"];
const ofTheSite = [
  "siteNameJa",
  "siteNameLocal",
  "siteRepresentative",
  "siteAddress",
  "sitePhone",
  "siteEmployees",
  "siteStatus",
  "siteContactName",
  "siteContactPhone",
  "siteContactEmail",
];

describe.each(everyCountry)("the form of $edition.id for $code", ({ edition, code }) => {
  const basis = basisOf(edition, code, {});
  it("has the pages of the official form in its order", () => {
    expect(questionPages(basis).map(({ id }) => id)).toEqual([...pageIds]);
  });
  it("asks each field once", () => {
    const fields = allQuestions(basis).map(({ field }) => field);
    expect(fields.filter((field, index) => fields.indexOf(field) !== index)).toEqual([]);
  });
  it("takes the country's phone numbers and language from the edition", () => {
    const country = edition.countries.find((one) => one.code === code);
    const questions = new Map(allQuestions(basis).map((question) => [question.field, question]));
    expect(questions.get("sitePhone")?.phoneCountry).toBe(country?.phoneCountry);
    expect(questions.get("siteContactPhone")?.phoneCountry).toBe(country?.phoneCountry);
    expect(questions.get("siteNameLocal")?.writtenIn).toBe(country?.siteLanguage);
    expect(questions.get("hqPhone")?.phoneCountry).toBe("JP");
  });
  it("asks for the kinds, sizes, statuses and types of the edition", () => {
    const options = Object.fromEntries(
      allQuestions(basis).map((question) => [question.field, question.options]),
    );
    expect(options).toMatchObject({
      applicantKind: edition.applicantKinds.map(({ id }) => id),
      hqSize: edition.companySizes.map(({ id }) => id),
      siteStatus: edition.siteStatuses.map(({ id }) => id),
      businessTypes: edition.businessTypes.map(({ id }) => id),
    });
  });
});

it("asks the same of every country but for phone numbers, language and names", () => {
  const shapes = edition2026.countries.map(({ code }) =>
    JSON.stringify(
      allQuestions(basisOf(edition2026, code, answersOfA)).map((question) => ({
        ...question,
        phoneCountry: "",
        writtenIn: "",
      })),
    ),
  );
  expect(new Set(shapes).size).toBe(1);
});

describe("what must be answered", () => {
  it.each([
    ["a company in Japan", { applicantKind: "japanese-company" }, true],
    ["nobody said who applies", {}, true],
    ["a kind this edition does not know", { applicantKind: "guild" }, true],
    ["a local company applying itself", { applicantKind: "local-subsidiary" }, false],
    ["a factory or office applying itself", { applicantKind: "factory-or-office" }, false],
  ])("the contact in Japan: %s", (_, answers, asked) => {
    expect(required(answers).filter((field) => hqContact.includes(field))).toEqual(asked ? hqContact : []);
  });
  it.each([
    ["has a site", { applicantKind: "japanese-company", sitePlanned: "has" }, ofTheSite],
    ["plans a site", { applicantKind: "japanese-company", sitePlanned: "plans" }, []],
    ["has not said", { applicantKind: "japanese-company" }, ofTheSite],
  ])("the site's particulars: %s", (_, answers, fields) => {
    expect(required(answers).filter((field) => field.startsWith("site") && field !== "sitePlanned")).toEqual(
      fields,
    );
  });
  it.each([
    [edition2026, "CN", "japanese-company", true],
    [edition2026, "CN", "local-subsidiary", false],
    [edition2026, "CN", "factory-or-office", false],
    [edition2031, "XA", "member", false],
    [edition2031, "XB", "outpost", false],
  ])("whether the site is only planned: $id $1 %s → %s", (edition, code, applicantKind, asked) => {
    expect(required({ applicantKind }, { edition, code }).includes("sitePlanned")).toBe(asked);
  });
  it.each([
    ["sales", false],
    ["sales,other", true],
    ["", false],
    ["another", false],
  ])("words for other business: %j", (businessTypes, asked) => {
    expect(required({ businessTypes }).includes("businessTypeOther")).toBe(asked);
  });
});

it.each([
  ["A", edition2026, "CN", answersOfA],
  ["B", edition2026, "VN", answersOfB],
  ["a site in Bangkok applying itself", edition2026, "TH", answersOfBangkok],
  ["a planned site", edition2026, "ID", answersOfPlanned],
  ["a member in the invented edition", edition2031, "XA", answersOf2031],
])("understands every answer of %s, and keeps it as it is", (_, edition, code, answers) => {
  const basis = basisOf(edition, code, answers);
  const day = { today: "2026-11-23", latest: edition.period.supportEndsOn };
  for (const question of allQuestions(basis)) {
    const answer = answers[question.field] ?? "";
    expect([question.field, readAnswer(question, answer, day)]).toEqual([
      question.field,
      { text: answer, problem: undefined },
    ]);
  }
});

it("knows its pages by name", () => {
  expect(isPageId("headquarters-contact")).toBe(true);
  expect(isPageId("__proto__")).toBe(false);
});
