// The address of the office's list and what is read from it.
import { describe, expect, test } from "vitest";
import { isNarrowed, queryOfFilter, readPageFrom, readQueueFilter, writeBorder } from "./queue-address.ts";

const ask = (query: string) => {
  const search = new URLSearchParams(query);
  return (name: string) => search.get(name) ?? undefined;
};

describe("what narrows the list", () => {
  test.each([
    "",
    "stage=submitted&country=CN&waits=office&overdue=yes&words=見本&order=longest&edition=2026",
    "words=%20x",
  ])("%s comes back from its own address", (query) => {
    const filter = readQueueFilter(ask(query));
    const written = new URLSearchParams(queryOfFilter(filter)).toString();
    expect(readQueueFilter(ask(written))).toEqual(filter);
  });

  test.each([
    ["stage=draft", false],
    ["stage=nonsense&waits=me&overdue=perhaps", false],
    ["edition=2026&order=longest", false],
    ["words=%00", false],
    ["words=a", true],
    ["country=XX", true],
    ["overdue=yes", true],
  ])("%s narrows: %s", (query, narrowed) => {
    expect(isNarrowed(readQueueFilter(ask(query)))).toBe(narrowed);
  });
});

describe("which page", () => {
  const since = new Date("2026-11-23T01:02:03.004Z");

  test.each([{ arrival: 12 }, { arrival: 12, since }])("%j comes back", (border) => {
    expect(readPageFrom(ask(`after=${writeBorder(border)}`))).toEqual({ way: "after", border });
  });

  test.each([
    "",
    "after=",
    "after=x",
    "before=1-",
    "after=-1",
    "before=99999999999",
    "after=1-99999999999999",
  ])("%s is the first", (query) => {
    expect(readPageFrom(ask(query))).toBeUndefined();
  });
});
