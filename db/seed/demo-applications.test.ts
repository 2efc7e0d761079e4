// The demo applications say what they are meant to: fields that exist, and as complete as their story tells.
import { describe, expect, test } from "vitest";
import { readEditions } from "#edition/read-edition.ts";
import { countryOf } from "#edition/programme.ts";
import { allQuestions } from "#programme/apply/questions.ts";
import { readAnswer } from "#programme/apply/read-answer.ts";
import { progressOf } from "#programme/apply/rules.ts";
import { type DemoApplication, demoApplications } from "./demo-applications.ts";

const today = "2026-11-23";
const edition = readEditions().find(({ id }) => id === "2026");

function basisOf({ country, typed }: DemoApplication) {
  if (!edition) throw new Error("the edition of 2026 is missing");
  return { edition, country: countryOf(edition, country), answers: typed };
}

describe.each(demoApplications.map((one) => [`${one.company} ${one.country}`, one] as const))(
  "%s",
  (_, one) => {
    const basis = basisOf(one);
    test("every text has its field", () => {
      const fields = new Set(allQuestions(basis).map(({ field }) => field));
      expect(Object.keys(one.typed).filter((field) => !fields.has(field))).toEqual([]);
    });
    test("every text is understood", () => {
      const day = { today, latest: basis.edition.period.supportEndsOn };
      const problems = allQuestions(basis).flatMap((question) => {
        const { problem } = readAnswer(question, one.typed[question.field] ?? "", day);
        return problem ? [{ field: question.field, problem }] : [];
      });
      expect(problems).toEqual([]);
    });
  },
);

test("what is handed in is complete; the one for Vietnam lacks a single tick", () => {
  const open = Object.fromEntries(
    demoApplications.map((one) => {
      const fields = progressOf(basisOf(one), today).flatMap(({ problems }) =>
        problems.map(({ field }) => field),
      );
      return [`${one.company} ${one.country}`, fields];
    }),
  );
  const handedIn = demoApplications.filter((one) => one.handedIn);
  for (const one of handedIn) expect(open[`${one.company} ${one.country}`]).toEqual([]);
  expect(open["hankaku VN"]).toEqual(["condition.C5"]);
  expect(open["mihon CN"]?.length).toBeGreaterThan(4);
});
