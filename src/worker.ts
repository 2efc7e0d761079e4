// Does the work left for later and nothing else: for installations that run it apart from the site.
import { openEditionsInForce } from "#edition/editions-in-force.ts";
import { readEditions } from "#edition/read-edition.ts";
import { openSignIn } from "#people/sign-in/sign-in.ts";
import { openPlatform } from "#platform/open-platform.ts";
import { closePdf } from "#platform/pdf/render-pdf.ts";
import { closeSpreadsheets } from "#platform/spreadsheet/spreadsheet.ts";
import { allJobs } from "./app.tsx";
import { configOrRefuse, logToErrors, runProgram, say, stopWhenTold } from "./front-door/terminal.ts";

await runProgram(async () => {
  const config = configOrRefuse();
  const publicUrl = config.publicUrl ?? `http://localhost:${config.port}`;
  const open = await openPlatform({ config, log: logToErrors(), say, publicUrl });
  const { platform } = open;
  const signIn = await openSignIn({ platform, connection: open.connection });
  const { editions, refreshEditions, stop } = await openEditionsInForce(platform, readEditions());
  const jobs = allJobs({ programme: { platform, editions, refreshEditions }, signIn });
  await platform.queue.prepare(jobs);
  await platform.queue.work(jobs);
  say(`Working on ${jobs.length} kinds of jobs. Stop with Ctrl+C.`);
  stopWhenTold(async () => {
    stop();
    await signIn.close();
    await open.close();
    await Promise.all([closePdf(), closeSpreadsheets()]);
  });
  return undefined;
});
