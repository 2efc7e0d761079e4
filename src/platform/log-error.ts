// What of an error may stand in the log: where it happened and its codes, not what it says.
import { HimoriError } from "./errors.ts";

export type DescribedError = {
  readonly name: string;
  readonly code?: string;
  /** Only of our own errors, whose messages are constant. Others quote values: a query's, a parser's input. */
  readonly message?: string;
  readonly constraint?: string;
  readonly table?: string;
  readonly syscall?: string;
  readonly stack?: readonly string[];
  readonly cause?: DescribedError;
};

const plain = /^[A-Za-z0-9_.-]{1,64}$/;
const deepestCause = 4;
const mostFrames = 15;

/** Describes anything thrown; never throws itself and never quotes a foreign message. */
export function describeError(error: unknown, depth = 0): DescribedError {
  if (!(error instanceof Error)) return { name: typeof error };
  const stack = framesOf(error);
  return {
    name: plain.test(error.name) ? error.name : "Error",
    ...(error instanceof HimoriError && { message: error.message }),
    ...pick(error, "code"),
    ...pick(error, "constraint"),
    ...pick(error, "table"),
    ...pick(error, "syscall"),
    ...(stack.length > 0 && { stack }),
    ...(error.cause !== undefined &&
      depth < deepestCause && { cause: describeError(error.cause, depth + 1) }),
  };
}

function pick(error: Error, name: "code" | "constraint" | "table" | "syscall"): Record<string, string> {
  const value: unknown = Reflect.get(error, name);
  return typeof value === "string" && plain.test(value) ? { [name]: value } : {};
}

/** The "at …" lines only; the message stands before them and could imitate them, so it is cut out first. */
function framesOf(error: Error): string[] {
  const stack = typeof error.stack === "string" ? error.stack : "";
  return stack
    .replace(error.message, "")
    .split("\n")
    .map((line) => line.trim().replace(/\?[^:)]*/, ""))
    .filter((line) => /^at .+:\d+:\d+\)?$/.test(line))
    .slice(0, mostFrames);
}
