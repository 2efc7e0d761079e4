// Ids made of words never change: rows and mails of years ago are known by them.
import { expect, test } from "vitest";
import { uuidOf } from "./uuid-of.ts";

test.each([
  ["same", "0967115f-2813-8354-9eae-f77de9d9d577"],
  ["", "e3b0c442-98fc-8c14-9afb-f4c8996fb924"],
])("%j", (text, id) => {
  expect(uuidOf(text)).toBe(id);
});
