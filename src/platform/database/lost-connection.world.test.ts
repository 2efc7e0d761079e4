// A connection that breaks in the middle of a transaction fails that piece of work, not the program.
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestWorld, type TestWorld } from "#test/world.ts";
import { urls } from "#urls.ts";
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

test("who comes while there is no database is told so in their own language, and comes again", async () => {
  const { database } = world.running.platform;
  const person = await world.addCompanyPerson();
  const ask = () => world.send(urls.home.to(), { as: person, language: "th" });
  const owner = new Client(world.owner);
  await owner.connect();
  const limit = (most: number) =>
    owner.query(`alter database ${owner.escapeIdentifier(world.owner.database)} connection limit ${most}`);
  await limit(0);
  // The last it ends is its own.
  const end = `select pg_terminate_backend(pid) from (select pid from pg_stat_activity
    where usename = current_user and datname = current_database() order by pid = pg_backend_pid()) own`;
  await expect(database.pool.query(end)).rejects.toThrow();
  const away = await ask();
  await limit(-1);
  await owner.end();
  expect([away.status, away.headers.get("retry-after")]).toEqual([503, "5"]);
  expect(await away.text()).toContain('<html lang="th"');
  expect((await ask()).status).toBe(200);
});
