// The letter to an expert and the day it names.
import { expect, test } from "vitest";
import { followDay } from "./letter-day.ts";

const days = { named: "2026-11-30", asked: "2026-12-01" };

test.each([
  { language: "ja", letter: "ご回答の期限：2026年11月30日", follows: "ご回答の期限：2026年12月1日" },
  {
    language: "en",
    letter: "Please reply by 30 November 2026.",
    follows: "Please reply by 1 December 2026.",
  },
  { language: "ja", letter: "期限は書きません。", follows: undefined },
] as const)("$letter", ({ language, letter, follows }) => {
  expect(followDay(letter, days, language)).toBe(follows);
});

test.each(["", "2026-11-31x", "2026-02-31", "30 November", "2026-12-01"])(
  "nothing follows from %j",
  (named) => {
    expect(followDay("2026年11月30日", { ...days, named }, "ja")).toBeUndefined();
  },
);
