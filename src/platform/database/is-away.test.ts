// Which errors mean that the database is away for the moment.
import { expect, test } from "vitest";
import { isDatabaseAway } from "./is-away.ts";

const withCode = (code: string, more: object = {}) => Object.assign(new Error("x"), { code, ...more });

test.each([
  ["refused", withCode("ECONNREFUSED"), true],
  ["its socket is gone", withCode("ENOENT", { syscall: "connect" }), true],
  ["it is starting", withCode("57P03"), true],
  ["it was shut down, said of a query", new Error("Failed query", { cause: withCode("57P01") }), true],
  ["the line broke", new Error("Connection terminated unexpectedly"), true],
  ["no connection left", withCode("53300"), true],
  ["a standby that is not yet promoted", withCode("25006"), true],
  ["a file is missing", withCode("ENOENT", { syscall: "open" }), false],
  ["a rule of a table", withCode("23505"), false],
  ["a statement took too long", withCode("57014"), false],
  ["no error at all", "away", false],
])("%s", (_, error, away) => {
  expect(isDatabaseAway(error)).toBe(away);
});
