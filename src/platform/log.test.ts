// A line holds codes and numbers; planted secrets never reach it.
import { describe, expect, it } from "vitest";
import { fixedClock } from "./clock.ts";
import { ConfigError, EncryptionError } from "./errors.ts";
import { createLog, type LogFields, type LogLevel } from "./log.ts";

function collect(level: LogLevel = "debug") {
  const lines: string[] = [];
  const log = createLog((line) => lines.push(line), { clock: fixedClock("2026-07-01T00:00:00Z"), level });
  return { log, lines, last: () => JSON.parse(lines.at(-1) ?? "null") };
}

const canary = "配合表-機密";

describe("createLog", () => {
  it("writes one JSON line with time, level, event and fields", () => {
    const { log, lines, last } = collect();
    log.info("request-done", { requestId: "r1", route: "/cases/:caseId", status: 200, durationMs: 12.5 });
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toContain("\n");
    expect(last()).toEqual({
      time: "2026-07-01T00:00:00.000Z",
      level: "info",
      event: "request-done",
      requestId: "r1",
      route: "/cases/:caseId",
      status: 200,
      durationMs: 12.5,
    });
  });

  it("leaves out what is below its level", () => {
    const { log, lines } = collect("warn");
    log.debug("a");
    log.info("b");
    log.warn("c");
    expect(lines).toHaveLength(1);
  });

  it("carries the fields of with() on every line", () => {
    const { log, last } = collect();
    log.with({ requestId: "r2" }).with({ attempt: 3 }).info("tried");
    expect(last()).toMatchObject({ requestId: "r2", attempt: 3 });
  });

  it("lets no field replace time, level or event", () => {
    const { log, last } = collect();
    log.info("real", { event: "other" });
    expect(last().event).toBe("real");
  });

  it.each<[string, LogFields]>([
    ["a title as an id", { caseId: canary }],
    ["an address as a code", { code: "someone@example.com" }],
    ["text with blanks as a reason", { reason: `the list ${canary}` }],
    ["a route with a query", { route: `/files?name=${canary}` }],
    ["a line break in an id", { jobId: `x\n${canary}` }],
  ])("withholds %s", (_what, fields) => {
    const { log, lines } = collect();
    log.info("planted", fields);
    expect(lines.join()).not.toMatch(/配合表|example\.com|\bthe list/);
  });
});

describe("what does not type-check", () => {
  it("is withheld at run time too", () => {
    const { log, lines } = collect();
    // @ts-expect-error no such field
    log.info("planted", { title: canary });
    // @ts-expect-error a text where a number belongs
    log.info("planted", { count: canary });
    const event: string = `the ${canary}`;
    // @ts-expect-error an event put together at run time
    log.info(event);
    expect(lines).toHaveLength(3);
    expect(lines.join()).not.toContain(canary);
  });
});

describe("errors in the log", () => {
  it("gives code and frames of a database error without its message, query or values", () => {
    const { log, lines, last } = collect();
    const cause = Object.assign(new Error(`duplicate key: (title)=(${canary})`), {
      code: "23505",
      constraint: "items_title_key",
      table: "items",
      detail: `Key (title)=(${canary}) already exists.`,
      parameters: [canary],
    });
    log.error(
      "request-failed",
      { status: 500 },
      new Error(`Failed query: insert … params: ${canary}`, { cause }),
    );
    expect(lines.join()).not.toContain(canary);
    expect(last().error.stack[0]).toMatch(/^at .*log\.test\.ts:\d+:\d+/);
    expect(last().error.cause).toMatchObject({
      code: "23505",
      constraint: "items_title_key",
      table: "items",
    });
  });

  it("is not fooled by a message that looks like a stack", () => {
    const { log, lines } = collect();
    log.error("failed", {}, new Error(`x\n    at ${canary} (file.ts:1:1)`));
    expect(lines.join()).not.toContain(canary);
  });

  it("keeps the constant message and code of our own errors", () => {
    const { log, last } = collect();
    log.error("failed", {}, new EncryptionError("ERR_DECRYPTION_FAILED", "cannot be opened"));
    expect(last().error).toMatchObject({
      name: "EncryptionError",
      code: "ERR_DECRYPTION_FAILED",
      message: "cannot be opened",
    });
    log.error("failed", {}, new ConfigError("PORT is taken"));
    expect(last().error.code).toBe("ERR_CONFIG");
  });

  it.each([canary, 7, null, { title: canary }])("survives a thrown %j", (thrown) => {
    const { log, lines } = collect();
    log.error("failed", {}, thrown);
    expect(lines.join()).not.toContain(canary);
  });

  it("stops at a cause that goes round in circles", () => {
    const { log, lines } = collect();
    const error = new Error("a");
    error.cause = error;
    log.error("failed", {}, error);
    expect(lines).toHaveLength(1);
  });
});
