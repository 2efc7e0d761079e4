// The law of a correction by tables: which answers count, what stands in the way, what was changed and what was left.
import { describe, expect, test } from "vitest";
import type { Edition } from "#edition/edition.ts";
import { menuTotal } from "#edition/rules.ts";
import type { Answers } from "./answers.ts";
import {
  answersCorrected,
  type Correcting,
  fieldsChanged,
  leftAsTheyWere,
  mayBeCorrected,
} from "./correction.ts";
import { wishedLines } from "./menu-questions.ts";
import { answersOfA, basisOf, edition2026 } from "./sample-answers.ts";

const today = "2026-11-23";

function correcting(
  unlocked: readonly string[],
  typed: Answers,
  submitted: Answers = answersOfA,
): Correcting {
  const fields = new Set(unlocked);
  const answers = answersCorrected({ ...submitted, ...typed }, { submitted, unlocked: fields });
  return { basis: basisOf(edition2026, "CN", answers), submitted, unlocked: fields };
}

function inEdition(edition: Edition, asked: Correcting): Correcting {
  return { ...asked, basis: { ...asked.basis, edition } };
}

test("what was typed counts where it is unlocked; elsewhere stands what was handed in", () => {
  const submitted = { hqName: "見本精機", industry: "製造" };
  const typed = { hqName: "見本製作所", industry: "販売", background: "あとから" };
  expect(answersCorrected(typed, { submitted, unlocked: new Set(["hqName"]) })).toEqual({
    hqName: "見本製作所",
    industry: "製造",
  });
  expect(answersCorrected(typed, { submitted, unlocked: new Set() })).toEqual(submitted);
});

const refusedFor = (asked: Correcting, setAsideOpen = 0) => {
  const may = mayBeCorrected({ ...asked, setAsideOpen }, today);
  if (may.ok) return "ok";
  const { refusal } = may;
  if (refusal.reason !== "incomplete") return refusal.reason;
  return refusal.pages.flatMap(({ problems }) =>
    problems.map(({ field, problem }) => `${field} ${problem.key}`),
  );
};

describe("it may be handed in again", () => {
  const wished = wishedLines(edition2026, answersOfA);
  const { minutes } = menuTotal(edition2026, wished);
  const full = { ...edition2026, caps: { ...edition2026.caps, minutesPerCase: minutes } };
  const further = edition2026.menu.find(
    ({ id, compulsory, free }) => !compulsory && !free && !wished.includes(id),
  );
  const wish = `wish.${further?.id}`;

  test.each<[string, Correcting, unknown]>([
    ["with a change", correcting(["hqName"], { hqName: "見本製作所" }), "ok"],
    ["with nothing changed", correcting(["hqName"], {}), "ok"],
    ["not with an unlocked answer emptied", correcting(["hqName"], { hqName: "" }), ["hqName required"]],
    [
      "not with one that cannot be understood",
      correcting(["siteContactEmail"], { siteContactEmail: "メールなし" }),
      [expect.stringMatching(/^siteContactEmail /)],
    ],
    [
      "although something is wrong that was handed in so and cannot be changed",
      correcting(["hqName"], {}, { ...answersOfA, industry: "", hqEmployees: "たくさん" }),
      "ok",
    ],
    [
      "not while what was wrong is unlocked and still wrong",
      correcting(["industry"], {}, { ...answersOfA, industry: "" }),
      ["industry required"],
    ],
    [
      "not with a menu that the correction has made too long, although its first line is locked",
      inEdition(full, correcting([wish], { [wish]: "yes" })),
      [expect.stringMatching(/ over-cap$/)],
    ],
  ])("%s", (_, asked, expected) => {
    expect(refusedFor(asked)).toEqual(expected);
  });

  test("not while two texts of an unlocked field wait for a choice", () => {
    expect(refusedFor(correcting(["hqName"], {}), 1)).toBe("set-aside-open");
  });
});

test("the day does not matter: long after the edition has closed", () => {
  const asked = { ...correcting(["hqName"], { hqName: "見本製作所" }), setAsideOpen: 0 };
  expect(mayBeCorrected(asked, "2027-12-01")).toEqual({ ok: true });
});

test("what was changed, and what was remarked on and left", () => {
  const asked = correcting(["hqName", "industry", "businessTypeOther"], { hqName: "見本製作所" });
  expect(fieldsChanged(asked)).toEqual(["hqName"]);
  const remarks = ["hqName", "industry"].map((field) => ({ field, remark: "ご確認ください" }));
  const request = {
    id: "r",
    caseId: "c",
    askedAt: new Date(0),
    askedBy: "o",
    replyByOn: today,
    letter: "",
    remarks,
  };
  expect(leftAsTheyWere(asked, request)).toEqual(["industry"]);
});
