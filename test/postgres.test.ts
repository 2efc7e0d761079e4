// Both servers of the suites start, give an owner without special powers, and copy databases.
import { existsSync } from "node:fs";
import { Client } from "pg";
import { describe, expect, test } from "vitest";
import { migrateDatabase } from "#platform/database/migrate.ts";
import { copyDatabase, startTestPostgres } from "./postgres.ts";

describe.each(["15", "18"] as const)("PostgreSQL %s for the tests", (which) => {
  test("starts, migrates, copies a database and stops without leftovers", { timeout: 60_000 }, async () => {
    const server = await startTestPostgres(which);
    try {
      await migrateDatabase(server.owner);
      const client = new Client(await copyDatabase(server.owner, "himori", "copy one"));
      await client.connect();
      const { rows } = await client.query(
        `select current_setting('server_version_num')::int / 10000 >= $1 as new_enough,
                (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as powerful,
                to_regnamespace('himori') is not null as migrated`,
        [Number(which)],
      );
      await client.end();
      expect(rows).toEqual([{ new_enough: true, powerful: false, migrated: true }]);
    } finally {
      await server.stop();
    }
    expect(existsSync(server.owner.host)).toBe(false);
  });
});
