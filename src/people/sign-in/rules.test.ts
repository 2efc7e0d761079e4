// Tables of sessions, attempts and passwords.
import { describe, expect, test } from "vitest";
import { isOver, judgeAttempt, limits, passwordProblem } from "./rules.ts";

const hour = 3_600_000;
const start = new Date("2026-09-10T00:00:00Z");
const after = (hours: number) => new Date(start.getTime() + hours * hour);

test.each([
  ["company, in use", "company", 0, 12, false],
  ["company, idle too long", "company", 0, 12.01, true],
  ["company, in use for a week", "company", 168.5, 169, true],
  ["office, in use", "office", 9, 11, false],
  ["office, idle too long", "office", 0, 2.01, true],
  ["expert, the whole day", "expert", 12, 12.5, true],
] as const)("%s", (_, role, lastUse, now, over) => {
  expect(isOver({ createdAt: start, updatedAt: after(lastUse) }, role, after(now))).toBe(over);
});

test.each([
  [1, 0, "ok"],
  [10, 0.1, "ok"],
  [11, 0, 15],
  [99, 0.2, 3],
  [11, 0.249, 1],
])("attempt %i after %f hours: %s", (count, hours, outcome) => {
  const attempt = judgeAttempt(limits.accountSignIn, { count, since: start }, after(hours));
  expect(attempt.ok ? "ok" : attempt.waitMinutes).toBe(outcome);
});

describe("passwordProblem", () => {
  const about = { name: "見本 Hanako Yamada", email: "h.yamada@example.co.jp" };
  test.each([
    ["short pass", "too-short"],
    ["十二文字に足りない", "too-short"],
    ["雨の日は傘をささずに走る", undefined],
    ["correct horse battery", undefined],
    ["a".repeat(129), "too-long"],
    ["aaaaaaaaaaaaaa", "too-simple"],
    ["abababababab", "too-simple"],
    ["Password1234", "too-simple"],
    ["passwordqwerty", "too-simple"],
    ["my password is a blue whale", undefined],
    ["h.yamada2026", "like-yourself"],
    ["yamadahanako", "like-yourself"],
    ["𠮷𠮷𠮷𠮷野野家家屋屋根裏", undefined],
  ])("%s: %s", (password, problem) => {
    expect(passwordProblem(password, about)).toBe(problem);
  });
});
