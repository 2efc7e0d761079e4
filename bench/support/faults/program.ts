// The real program, but for a clock that stands where a file tells it to: how a machine's clock jumps.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv, env } from "node:process";
import { type Clock, dayIn, homeTimeZone } from "#platform/clock.ts";
import { readConfig } from "#platform/config.ts";
import { createLog } from "#platform/log.ts";
import { run } from "../../../src/running.ts";
import { roomyEditions } from "../ground.ts";

export const movableClockFlag = "--with-a-movable-clock";

export function isProgramWithMovableClock(): boolean {
  return argv.includes(movableClockFlag);
}

const fileIn = (dataDir: string) => join(dataDir, "clock-offset");

/** From now on the program's clock goes wrong by so many days. */
export function moveClock(dataDir: string, days: number): void {
  writeFileSync(fileIn(dataDir), String(days));
}

function movableClock(dataDir: string): Clock {
  const now = () => new Date(Date.now() + Number(readFileSync(fileIn(dataDir), "utf8")) * 86_400_000);
  return { now, today: (timeZone) => dayIn(timeZone, now()) };
}

/** Applications are taken for another month, so that a clock can jump past it. */
function closingEditions() {
  const closesOn = dayIn(homeTimeZone, new Date(Date.now() + 30 * 86_400_000));
  return roomyEditions().map((edition) => ({ ...edition, period: { ...edition.period, closesOn } }));
}

export async function runProgramWithMovableClock(): Promise<void> {
  const read = readConfig(env);
  if (!read.ok) throw new Error(read.problems.join("\n"));
  const { config } = read;
  moveClock(config.dataDir, 0);
  const log = createLog((line) => process.stderr.write(`${line}\n`));
  const clock = movableClock(config.dataDir);
  const running = await run({ config, log, say: () => undefined, clock, editions: closingEditions() });
  process.once("SIGTERM", () => void running.stop().then(() => process.exit(0)));
}
