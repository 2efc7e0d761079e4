// Who speaks with whom, and how long a message may be taken back.
import { describe, expect, test } from "vitest";
import { audienceOf, mayBegin, mayRetract, mayWrite } from "./rules.ts";

describe("who may begin what", () => {
  test.each([
    ["company", false, ["company-office"]],
    ["office", false, ["company-office"]],
    ["expert", false, []],
    ["company", true, ["company-office", "all", "company-expert"]],
    ["office", true, ["company-office", "all", "office-expert"]],
    ["expert", true, ["all", "company-expert", "office-expert"]],
  ] as const)("%s, expert in the case: %s", (side, hasExpert, expected) => {
    expect(mayBegin(side, hasExpert)).toEqual(expected);
  });
});

test.each([
  ["company-office", ["company", "office"], "programme"],
  ["company-expert", ["company", "expert"], "parties"],
  ["office-expert", ["office", "expert"], "staff"],
  ["all", ["company", "office", "expert"], "parties"],
] as const)("%s: only these write, and the attachments are for %s", (parties, writers, audience) => {
  const sides = ["company", "office", "expert"] as const;
  expect(sides.filter((side) => mayWrite(parties, side))).toEqual(writers);
  expect(audienceOf(parties)).toBe(audience);
});

describe("taking back", () => {
  const sentAt = new Date("2026-11-24T01:00:00Z");
  test.each([
    ["at once", "me", "2026-11-24T01:00:00Z", null, true],
    ["just within the hour", "me", "2026-11-24T01:59:59Z", null, true],
    ["an hour later", "me", "2026-11-24T02:00:00Z", null, false],
    ["somebody else's", "you", "2026-11-24T01:10:00Z", null, false],
    ["a second time", "me", "2026-11-24T01:10:00Z", sentAt, false],
  ])("%s", (_what, sentBy, now, retractedAt, expected) => {
    const reader = { userId: "me", now: new Date(now) };
    expect(mayRetract({ sentBy, sentAt, retractedAt }, reader)).toBe(expected);
  });
});
