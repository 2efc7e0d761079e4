// One JSON line for each thing that happened to the program; no room for what people typed.
import { type Clock, systemClock } from "./clock.ts";
import { describeError } from "./log-error.ts";

/**
 * Every field a line may carry, and what its value must look like. A value that does not fit is replaced, so
 * that a title, an address or a token passed by mistake stays out of the log.
 */
const fields = {
  requestId: "id",
  caseId: "id",
  companyId: "id",
  personId: "id",
  applicationId: "id",
  eventId: "id",
  jobId: "id",
  mailId: "id",
  fileKey: "id",
  masterKeyId: "id",
  editionId: "code",
  method: "code",
  code: "code",
  reason: "code",
  stage: "code",
  event: "code",
  queue: "code",
  role: "code",
  language: "code",
  version: "code",
  signal: "code",
  route: "route",
  status: "number",
  count: "number",
  attempt: "number",
  sizeBytes: "number",
  durationMs: "number",
  port: "number",
  pid: "number",
} as const;

type Kind = (typeof fields)[keyof typeof fields];
type FieldName = keyof typeof fields;
export type LogFields = { readonly [N in FieldName]?: (typeof fields)[N] extends "number" ? number : string };

const shapes: Record<Exclude<Kind, "number">, RegExp> = {
  id: /^[A-Za-z0-9_-]{1,64}$/,
  code: /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/,
  // The router's pattern (`/cases/:caseId`), never the address asked for.
  route: /^\/[A-Za-z0-9_:./*{}-]{0,199}$/,
};

const levels = ["debug", "info", "warn", "error"] as const;
export type LogLevel = (typeof levels)[number];

/** A name written in the code itself: a text put together at run time does not type-check. */
type Literal<E extends string> = string extends E ? never : E;

export type Log = {
  debug<E extends string>(event: Literal<E>, fields?: LogFields): void;
  info<E extends string>(event: Literal<E>, fields?: LogFields): void;
  warn<E extends string>(event: Literal<E>, fields?: LogFields, error?: unknown): void;
  error<E extends string>(event: Literal<E>, fields: LogFields, error: unknown): void;
  /** The same log with fields that every line carries (a request's id). */
  with(fields: LogFields): Log;
};

type Options = { readonly clock?: Clock; readonly level?: LogLevel; readonly fields?: LogFields };

/** A log that hands each finished line (without line break) to `write`. */
export function createLog(write: (line: string) => void, options: Options = {}): Log {
  const { clock = systemClock, level: lowest = "info", fields: carried = {} } = options;
  const line = (level: LogLevel, event: string, rest: { fields?: LogFields; error?: unknown }) => {
    if (levels.indexOf(level) < levels.indexOf(lowest)) return;
    const head = { time: clock.now().toISOString(), level, event: fitting("code", event) };
    const error = rest.error === undefined ? {} : { error: describeError(rest.error) };
    write(JSON.stringify({ ...allowed({ ...carried, ...rest.fields }), ...error, ...head }));
  };
  return {
    debug: (event, fields = {}) => line("debug", event, { fields }),
    info: (event, fields = {}) => line("info", event, { fields }),
    warn: (event, fields = {}, error?: unknown) => line("warn", event, { fields, error }),
    error: (event, fields, error) => line("error", event, { fields, error }),
    with: (more) => createLog(write, { clock, level: lowest, fields: { ...carried, ...more } }),
  };
}

function allowed(given: LogFields): Record<string, unknown> {
  const entries = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (isField(name) ? [[name, fitting(fields[name], value)]] : [])),
  );
}

function isField(name: string): name is FieldName {
  return Object.hasOwn(fields, name);
}

function fitting(kind: Kind, value: unknown): string | number {
  if (kind === "number") return typeof value === "number" && Number.isFinite(value) ? value : "withheld";
  return typeof value === "string" && shapes[kind].test(value) ? value : "withheld";
}
