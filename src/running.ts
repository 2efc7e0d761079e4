// The whole program up and running: platform, editions, sign-in, site and worker; shared by main, the tests and the benches.
import { serve, type ServerType } from "@hono/node-server";
import { readLawCards } from "#content/law-cards.ts";
import { readSelfCheck } from "#content/self-check.ts";
import type { Edition } from "#edition/edition.ts";
import { openEditionsInForce } from "#edition/editions-in-force.ts";
import { readEditions } from "#edition/read-edition.ts";
import { openSignIn, type SignIn } from "#people/sign-in/sign-in.ts";
import type { Clock } from "#platform/clock.ts";
import type { Config } from "#platform/config.ts";
import { ConfigError } from "#platform/errors.ts";
import type { Log } from "#platform/log.ts";
import { openPlatform } from "#platform/open-platform.ts";
import { closePdf } from "#platform/pdf/render-pdf.ts";
import type { Platform } from "#platform/platform.ts";
import { closeScan } from "#platform/scan/read-scan.ts";
import { closeSpreadsheets } from "#platform/spreadsheet/spreadsheet.ts";
import { allJobs, buildApp, type House } from "./app.tsx";
import { readAssets } from "./front-door/assets.ts";

export type Running = {
  readonly platform: Platform;
  readonly house: House;
  readonly signIn: SignIn;
  /** Answers a request without a network, for tests of routes. */
  readonly fetch: (request: Request) => Response | Promise<Response>;
  /** The address people use. */
  readonly url: string;
  stop(): Promise<void>;
};

export type Settings = {
  config: Config;
  log: Log;
  say: (line: string) => void;
  clock?: Clock;
  /** Instead of those in content/editions. */
  editions?: readonly Edition[];
  /** Left out: this process also does the work left for later. */
  withoutWorker?: boolean;
};

/** Starts everything and listens. Throws ConfigError, or ContentFault for a faulty file of content/. */
export async function run(settings: Settings): Promise<Running> {
  const { config, log, say, clock } = settings;
  const editions = settings.editions ?? readEditions();
  readSelfCheck();
  readLawCards();
  const listening = await reserve(config);
  const publicUrl = config.publicUrl ?? `http://localhost:${listening.port}`;
  const open = await openPlatform({ config, log, say, publicUrl, ...(clock ? { clock } : {}) });
  const { platform } = open;
  const signIn = await openSignIn({ platform, connection: open.connection });
  const inForce = await openEditionsInForce(platform, editions);
  const programme = { platform, editions: inForce.editions, refreshEditions: inForce.refreshEditions };
  const jobs = allJobs({ programme, signIn });
  await platform.queue.prepare(jobs);
  if (!settings.withoutWorker) await platform.queue.work(jobs);
  const house: House = { programme, signIn, assets: readAssets() };
  const app = buildApp(house);
  listening.answerWith((request) => app.fetch(request));
  return {
    platform,
    house,
    signIn,
    fetch: (request) => app.fetch(request),
    url: publicUrl,
    async stop() {
      await listening.close();
      inForce.stop();
      await signIn.close();
      await Promise.all([closePdf(), closeScan(), closeSpreadsheets()]);
      await open.close();
    },
  };
}

type Answerer = (request: Request) => Response | Promise<Response>;

const comeAgain: Answerer = () => new Response("starting", { status: 503, headers: { "Retry-After": "2" } });

/**
 * Takes the port before anything slow is started: an occupied port is told at once, and the address is known.
 * Until the site stands, requests are told to come again in a moment.
 */
async function reserve({ host, port }: Config) {
  let answer = comeAgain;
  const server = await new Promise<ServerType>((resolve, reject) => {
    const opened = serve({ fetch: (request) => answer(request), hostname: host, port }, () =>
      resolve(opened),
    );
    opened.on("error", (error: NodeJS.ErrnoException) => {
      const taken = error.code === "EADDRINUSE";
      reject(
        taken ? new ConfigError(`Port ${port} is already in use. Stop what uses it, or set PORT.`) : error,
      );
    });
  });
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : port,
    answerWith: (answerer: Answerer) => {
      answer = answerer;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        if ("closeAllConnections" in server) server.closeAllConnections();
      }),
  };
}
