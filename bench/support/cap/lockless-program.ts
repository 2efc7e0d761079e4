// The planted fault: a program whose transactions do not wait for one another when they give a place.
import { argv, env } from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { readConfig } from "#platform/config.ts";
import { createLog } from "#platform/log.ts";
import { run } from "../../../src/running.ts";

const flag = "--as-lockless-program";
export const locklessFlag = flag;

export function isLocklessProgram(): boolean {
  return argv.includes(flag);
}

const locks = /"edition_places".*for update/s;
const counts = /update "himori"\."edition_places"/;

/** The lock is not asked for, and between reading the places and taking a number there is time for others to come. */
function forgetTheLock(): void {
  const original: unknown = Reflect.get(Client.prototype, "query");
  if (typeof original !== "function") throw new Error("the driver asks in another way");
  const query = function (this: unknown, ...given: unknown[]): unknown {
    const [first, ...rest] = given;
    if (!isQuery(first)) return Reflect.apply(original, this, given);
    const text = locks.test(first.text) ? first.text.replace(/ for update/, "") : first.text;
    const ask = (): unknown => Reflect.apply(original, this, [{ ...first, text }, ...rest]);
    return counts.test(text) ? sleep(1_000).then(ask) : ask();
  };
  Reflect.set(Client.prototype, "query", query);
}

function isQuery(value: unknown): value is { text: string } {
  return typeof value === "object" && value !== null && "text" in value && typeof value.text === "string";
}

export async function runLocklessProgram(): Promise<void> {
  forgetTheLock();
  const read = readConfig(env);
  if (!read.ok) throw new Error(read.problems.join("\n"));
  const running = await run({ config: read.config, log: createLog(() => undefined), say: () => undefined });
  process.once("SIGTERM", () => void running.stop().then(() => process.exit(0)));
}
