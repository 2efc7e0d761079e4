// The planted fault: a program that answers before its transactions are committed.
import { argv, env } from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { serve } from "@hono/node-server";
import { openSignIn } from "#people/sign-in/sign-in.ts";
import { readConfig } from "#platform/config.ts";
import type { Database } from "#platform/database/database.ts";
import { createLog } from "#platform/log.ts";
import { openPlatform } from "#platform/open-platform.ts";
import { urls } from "#urls.ts";
import { allJobs, buildApp } from "../../../src/app.tsx";
import { readAssets } from "../../../src/front-door/assets.ts";
import { roomyEditions } from "../ground.ts";

export const hastyFlag = "--as-hasty-program";

export function isHastyProgram(): boolean {
  return argv.includes(hastyFlag);
}

/** The work's result is handed out while the transaction still waits to be committed. */
function hasty(database: Database): Database {
  return {
    ...database,
    as: (actor, work) =>
      new Promise((resolve, reject) => {
        database
          .as(actor, async (tx) => {
            resolve(await work(tx));
            await sleep(2_000);
          })
          .catch(reject);
      }),
  };
}

/** `hiding`: and one that shows an empty page where something failed. */
export async function runHastyProgram({ hiding = false }: { hiding?: boolean } = {}): Promise<void> {
  const read = readConfig(env);
  if (!read.ok) throw new Error(read.problems.join("\n"));
  const { config } = read;
  const publicUrl = `http://localhost:${config.port}`;
  const log = createLog(() => undefined);
  const open = await openPlatform({ config, log, say: () => undefined, publicUrl });
  const platform = { ...open.platform, database: hasty(open.platform.database) };
  const signIn = await openSignIn({ platform: open.platform, connection: open.connection });
  const programme = { platform, editions: roomyEditions(), refreshEditions: () => Promise.resolve() };
  const jobs = allJobs({ programme, signIn });
  await platform.queue.prepare(jobs);
  const app = buildApp({ programme, signIn, assets: readAssets() });
  const fetch = async (request: Request) => {
    const answer = await app.fetch(request);
    return hiding && answer.status >= 500 && !request.url.endsWith(urls.ready.to())
      ? new Response("")
      : answer;
  };
  const server = serve({ fetch, hostname: config.host, port: config.port });
  process.once("SIGTERM", () => {
    server.close();
    void Promise.all([signIn.close(), open.close()]).then(() => process.exit(0));
  });
}
