// The address of a list, read and written.
import { expect, test } from "vitest";
import {
  narrows,
  queryOfFilter,
  readListFilter,
  readListKey,
  readListPlace,
  writeListKey,
} from "./list-filter.ts";

const asked = (query: Record<string, string | undefined>) => (name: string) => query[name];
const id = "0190a000-0000-7000-8000-000000000001";

test.each([
  [{}, false],
  [{ order: "priority" }, false],
  [{ site: id, department: id, level: "none", kind: "recipe", origin: "own", state: "warned" }, true],
  [{ level: "top-secret", order: "priority" }, true],
])("%j is read and written again; narrows: %s", (query, narrowing) => {
  const filter = readListFilter(asked(query));
  const written = Object.entries(queryOfFilter(filter)).filter(([, value]) => value !== undefined);
  expect(Object.fromEntries(written)).toEqual(query);
  expect(narrows(filter)).toBe(narrowing);
});

test("what is not understood narrows nothing", () => {
  const query = { site: "x", level: "極秘", kind: "title", state: "lost", order: "odd" };
  expect(narrows(readListFilter(asked(query)))).toBe(false);
});

test("a place in the order", () => {
  const key = { priority: 20, number: 1234 };
  expect(readListKey(writeListKey(key))).toEqual(key);
  expect(readListPlace(asked({ after: "20.1234", before: "1.1" }))).toEqual({ after: key });
  expect(readListPlace(asked({ before: "20.1234" }))).toEqual({ before: key });
  expect(readListPlace(asked({ after: "drop table" }))).toEqual({});
});
