// Who may accept which row.
import { expect, test } from "vitest";
import { mayAccept } from "./acceptance.ts";

const row = { version: 3, acceptedVersion: null, complete: true, changedBy: "entering", removedAt: null };

test.each([
  [{}, "other", true],
  [{}, "entering", "own"],
  [{ acceptedVersion: 2 }, "other", true],
  [{ acceptedVersion: 3 }, "other", "accepted"],
  [{ complete: false }, "other", "incomplete"],
  [{ removedAt: new Date(0) }, "other", "removed"],
])("%j by %s: %s", (more, userId, expected) => {
  const answer = mayAccept({ ...row, ...more }, userId);
  expect(answer.ok ? true : answer.reason).toBe(expected);
});
