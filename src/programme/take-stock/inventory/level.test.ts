// The printed formula and what follows from it, case by case.
import { expect, test } from "vitest";
import { isImportant, isKeptLoosely, priorityOf, proposeLevel } from "./level.ts";

test.each([
  [{}, null],
  [{ exposure: "5" }, null],
  [{ loss: "1" }, "general"],
  [{ loss: "2" }, "internal"],
  [{ loss: "2", "rival-value": "3" }, "internal"],
  [{ loss: "4" }, "secret"],
  [{ loss: "2", "rival-value": "5" }, "top-secret"],
  [{ duty: "personal-data" }, "secret"],
  [{ loss: "5", duty: "export-control" }, "top-secret"],
  [{ origin: "customer", "origin-party": "秘密保持契約" }, "secret"],
  [{ origin: "customer", "origin-party": "秘密保持契約", loss: "1" }, "secret"],
  [{ origin: "headquarters", "origin-party": "技術援助契約", loss: "5" }, "top-secret"],
  [{ origin: "customer", loss: "1" }, "general"],
  [{ origin: "own", "origin-party": "契約", loss: "1" }, "general"],
  [{ origin: "partner", duty: "customer-nda" }, "secret"],
  [{ loss: "5", "not-public": "not-met" }, "general"],
  [{ "not-public": "not-met" }, "general"],
  [{ loss: "高い" }, null],
] as const)("%j: %s", (values, level) => {
  expect(proposeLevel(values)?.level ?? null).toBe(level);
});

test("the proposal says what it rests on", () => {
  expect(proposeLevel({ loss: "4", "rival-value": "2", duty: "other" })?.reasons).toEqual([
    { kind: "loss", points: 4 },
    { kind: "duty" },
  ]);
  expect(proposeLevel({ loss: "5", "not-public": "not-met" })?.reasons).toEqual([{ kind: "public" }]);
});

test.each([
  [{}, 0],
  [{ loss: "4" }, 4],
  [{ loss: "4", exposure: "3" }, 12],
  [{ loss: "2", duty: "other", exposure: "5" }, 20],
  [{ loss: "5", exposure: "5", "not-public": "not-met" }, 5],
] as const)("priority of %j is %i", (values, priority) => {
  expect(priorityOf(values)).toBe(priority);
});

test.each([
  ["top-secret", null, true],
  ["secret", "general", true],
  ["internal", "top-secret", false],
  [null, "secret", true],
  [null, null, false],
] as const)("level %s, proposed %s: important %s", (level, proposed, important) => {
  expect(isImportant(level, proposed)).toBe(important);
});

test.each([
  [{}, false],
  [{ marked: "yes", "real-access": "named", managed: "met" }, false],
  [{ marked: "partly", "real-access": "department", managed: "partly" }, false],
  [{ marked: "no" }, true],
  [{ marked: "unknown" }, true],
  [{ "real-access": "site" }, true],
  [{ "real-access": "anyone" }, true],
  [{ "real-access": "unknown" }, true],
  [{ managed: "not-met" }, true],
  [{ "given-outside": "without-contract" }, true],
] as const)("%j is kept loosely: %s", (values, loosely) => {
  expect(isKeptLoosely(values)).toBe(loosely);
});
