// A question that is gone takes no answer with it.
import { expect, it } from "vitest";
import type { Answers } from "./answers.ts";
import { fieldsOfTheForm, placelessAnswers } from "./placeless.ts";
import { allQuestions } from "./questions.ts";
import { answersOfA, answersOfBangkok, basisOf, edition2026, edition2031 } from "./sample-answers.ts";

function placeless(edition: typeof edition2026, country: string, answers: Answers): string[] {
  const basis = basisOf(edition, country, answers);
  const asked = new Set(allQuestions(basis).map(({ field }) => field));
  return placelessAnswers(answers, asked, fieldsOfTheForm(basis)).map(({ field }) => field);
}

it.each([
  ["a form that fits", edition2026, "CN", answersOfA, []],
  [
    "a question that is gone",
    edition2026,
    "CN",
    { ...answersOfA, favouriteColour: "青" },
    ["favouriteColour"],
  ],
  ["an emptied answer of one", edition2026, "CN", { ...answersOfA, favouriteColour: "" }, []],
  [
    "ticks of another kind of applicant",
    edition2026,
    "TH",
    { ...answersOfBangkok, "condition.C1": "yes" },
    [],
  ],
  ["planned, asked of another kind only", edition2026, "TH", { ...answersOfBangkok, sitePlanned: "has" }, []],
  ["the waiting list, asked elsewhere", edition2026, "CN", { ...answersOfA, waitingList: "yes" }, []],
  [
    "another edition's menu and conditions",
    edition2031,
    "XA",
    {
      applicantKind: "member",
      "wish.M2-1": "yes",
      "condition.C1": "yes",
      "wish.E": "yes",
      otherWish: "相談したい",
    },
    ["wish.M2-1", "condition.C1", "otherWish"],
  ],
])("%s", (_, edition, country, answers, fields) => {
  expect(placeless(edition, country, answers)).toEqual(fields);
});

it("keeps the text with the name of the question", () => {
  expect(placelessAnswers({ gone: "  typed  " }, new Set(), new Set())).toEqual([
    { field: "gone", text: "  typed  " },
  ]);
});
