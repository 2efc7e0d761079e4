// Which span of time a digest tells of, and what counts as news.
import { describe, expect, test } from "vitest";
import { digestSpan, newlyDue, within } from "./rules.ts";

const at = (text: string): Date => new Date(text);

describe("the span", () => {
  test.each([
    ["the first digest looks back three days", undefined, "2026-11-20T23:00:00Z"],
    ["from the last digest on", at("2026-11-22T23:00:00Z"), "2026-11-22T23:00:00Z"],
    ["also after days without news", at("2026-11-10T23:00:00Z"), "2026-11-10T23:00:00Z"],
  ])("%s", (_what, told, from) => {
    expect(digestSpan("2026-11-24", told)).toEqual({ from: at(from), until: at("2026-11-23T23:00:00Z") });
  });

  test("nothing left to tell on the day of a digest", () => {
    expect(digestSpan("2026-11-24", at("2026-11-23T23:00:00Z"))).toBeUndefined();
  });

  test("begins with its first moment and ends before its last", () => {
    const span = { from: at("2026-11-22T23:00:00Z"), until: at("2026-11-23T23:00:00Z") };
    expect([span.from, at("2026-11-23T00:00:00Z"), span.until].map((one) => within(span, one))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe("a date is news when", () => {
  const before = { when: "before", on: "2026-11-25", workingDays: -2 } as const;
  test.each([
    ["a reminder has come due since", "2026-11-27", before, "2026-11-24", "2026-11-25", true],
    ["told of already", "2026-11-27", before, "2026-11-25", "2026-11-26", false],
    ["it passed yesterday", "2026-11-24", undefined, "2026-11-24", "2026-11-25", true],
    ["it is today", "2026-11-25", undefined, "2026-11-24", "2026-11-25", false],
    ["it passed long ago", "2026-11-20", undefined, "2026-11-24", "2026-11-25", false],
  ])("%s", (_what, dueOn, reminding, lastDay, today, expected) => {
    expect(newlyDue({ dueOn, reminding }, lastDay, today)).toBe(expected);
  });
});
