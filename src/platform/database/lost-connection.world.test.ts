// A connection that breaks in the middle of a transaction fails that piece of work, not the program.
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { systemActor } from "./actor.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.stop());

const actor = systemActor("test");

test("the work is refused, and the next one runs on another connection", async () => {
  const { database } = world.running.platform;
  const broken = database.as(actor, async (tx) => {
    const { rows } = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
    await database.pool.query("select pg_terminate_backend($1)", [rows[0]?.pid]);
    // Nothing is asked at this moment: nobody but the driver itself hears that the connection is gone.
    await sleep(200);
    await tx.execute(sql`select 1`);
  });
  await expect(broken).rejects.toThrow();
  expect(await database.as(actor, async () => "runs")).toBe("runs");
});
