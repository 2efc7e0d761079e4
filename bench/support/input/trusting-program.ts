// The planted fault: a program that hands what comes on to its database as it came.
import { argv, env } from "node:process";
import { serve } from "@hono/node-server";
import { sql } from "drizzle-orm";
import { openSignIn } from "#people/sign-in/sign-in.ts";
import { readConfig } from "#platform/config.ts";
import { visitor } from "#platform/database/actor.ts";
import { createLog } from "#platform/log.ts";
import { openPlatform } from "#platform/open-platform.ts";
import { allJobs, allRoutes, buildApp } from "../../../src/app.tsx";
import { readAssets } from "../../../src/front-door/assets.ts";
import { roomyEditions } from "../ground.ts";

export const trustingFlag = "--as-trusting-program";

export function isTrustingProgram(): boolean {
  return argv.includes(trustingFlag);
}

export async function runTrustingProgram(): Promise<void> {
  const read = readConfig(env);
  if (!read.ok) throw new Error(read.problems.join("\n"));
  const { config } = read;
  const log = createLog(() => undefined);
  const publicUrl = `http://localhost:${config.port}`;
  const open = await openPlatform({ config, log, say: () => undefined, publicUrl });
  const { platform } = open;
  const signIn = await openSignIn({ platform, connection: open.connection });
  const programme = { platform, editions: roomyEditions(), refreshEditions: () => Promise.resolve() };
  await platform.queue.prepare(allJobs({ programme, signIn }));
  const house = { programme, signIn, assets: readAssets() };
  const routes = allRoutes(house).map((route): typeof route =>
    route.method === "GET"
      ? route
      : {
          ...route,
          async answer(c) {
            const body = Buffer.from(await c.req.raw.clone().arrayBuffer()).toString();
            await platform.database.as(visitor, (tx) => tx.execute(sql`select ${decodeURI(body)}::text`));
            return route.answer(c);
          },
        },
  );
  const app = buildApp(house, routes);
  const server = serve({ fetch: app.fetch, hostname: config.host, port: config.port });
  process.once("SIGTERM", () => {
    server.close();
    void Promise.all([signIn.close(), open.close()]).then(() => process.exit(0));
  });
}
