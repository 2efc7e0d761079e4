// What is typed once serves the next country; what belongs to one site, day or country is asked anew.
import { expect, it } from "vitest";
import { carriedOver } from "./carry-over.ts";
import { placelessAnswers, fieldsOfTheForm } from "./placeless.ts";
import { allQuestions } from "./questions.ts";
import { progressOf } from "./rules.ts";
import { answersOfB, basisOf, edition2026 } from "./sample-answers.ts";

it.each([
  ["hqName", true],
  ["hqContactEmail", true],
  ["applicantKind", true],
  ["coverCompanyName", true],
  ["businessTypes", true],
  ["presentSystem", true],
  ["background", true],
  ["wish.M2-1", true],
  ["oneOf.M3-1.M3-2", true],
  ["otherWish", true],
  ["coverDate", false],
  ["sitePlanned", false],
  ["siteNameJa", false],
  ["siteContactName", false],
  ["when.M1", false],
  ["condition.C4", false],
  ["waitingList", false],
])("%s: %s", (field, carried) => {
  expect(field in carriedOver({ [field]: "text" })).toBe(carried);
});

it("leaves out what was emptied", () => {
  expect(carriedOver({ hqName: "", hqFax: "03-5555-0101" })).toEqual({ hqFax: "03-5555-0101" });
});

it("leaves B for its second country no more than the site, the day, the menu's times and the conditions", () => {
  const second = basisOf(edition2026, "TH", carriedOver(answersOfB));
  const asked = new Set(allQuestions(second).map(({ field }) => field));
  expect(placelessAnswers(second.answers, asked, fieldsOfTheForm(second))).toEqual([]);
  const open = progressOf(second, "2026-11-23").filter(({ state }) => state !== "done");
  expect(open.map(({ id }) => id)).toEqual(["cover", "site", "site-contact", "conditions"]);
});
