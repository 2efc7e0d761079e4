// What an operator does: `npm run himori -- COMMAND`.
import { fillDemoWorld } from "#db/seed/world.ts";
import { verifyHistories } from "#case/verify-histories.ts";
import { verifyStandings } from "#case/verify-standings.ts";
import type { Programme } from "#edition/programme.ts";
import { openEditionsInForce } from "#edition/editions-in-force.ts";
import { readEditions } from "#edition/read-edition.ts";
import { inviteStaff } from "#people/commands.ts";
import { peopleLetter } from "#people/emails/people-letters.ts";
import { openSignIn, type SignIn } from "#people/sign-in/sign-in.ts";
import type { Config } from "#platform/config.ts";
import { systemActor } from "#platform/database/actor.ts";
import { migrateDatabase } from "#platform/database/migrate.ts";
import { verifyFiles } from "#platform/files/company-file-check.ts";
import { readEmail } from "#platform/forms/read-email.ts";
import { queueMail } from "#platform/mail/outbox.ts";
import { type OpenPlatform, openPlatform } from "#platform/open-platform.ts";
import { closePdf } from "#platform/pdf/render-pdf.ts";
import { allJobs } from "./app.tsx";
import { configOrRefuse, logToErrors, runProgram, say, wordsGiven } from "./front-door/terminal.ts";

const help = `Usage: npm run himori -- COMMAND

  help                 this list
  migrate              bring the database to the newest schema
  seed                 fill the demo world: invented firms and people with a known password
                       (--yes-fill-demo where a served database or a public address is set)
  verify               walk every case's history, compare it with where the case stands, count the places,
                       and read every kept file again; exit 1 on a fault
  invite EMAIL ROLE    invite somebody as office, expert or operator: prints the link, and mails it

Settings come from the environment: DATA_DIR, DATABASE_URL, PUBLIC_URL, MASTER_KEY and others (README).`;

type Opened = OpenPlatform & { readonly programme: Programme; readonly signIn: SignIn };

/** Brings the ground floor up for one command, and takes it down again whatever happens. */
async function withPlatform(config: Config, work: (opened: Opened) => Promise<number>): Promise<number> {
  const publicUrl = config.publicUrl ?? `http://localhost:${config.port}`;
  const open = await openPlatform({ config, log: logToErrors(), say, publicUrl });
  try {
    const { platform, connection } = open;
    const { editions, refreshEditions, stop } = await openEditionsInForce(platform, readEditions());
    const programme = { platform, editions, refreshEditions };
    const signIn = await openSignIn({ platform, connection });
    await platform.queue.prepare(allJobs({ programme, signIn }));
    try {
      return await work({ ...open, programme, signIn });
    } finally {
      stop();
      await signIn.close();
    }
  } finally {
    await closePdf();
    await open.close();
  }
}

async function migrate(config: Config): Promise<number> {
  // With a restricted role of the operator's own, the start does not migrate: only this command does.
  if (config.databaseRunUrl && config.databaseUrl) await migrateDatabase({ url: config.databaseUrl });
  else if (config.databaseRunUrl) return wrongUse("Set DATABASE_URL to the address of the tables' owner.");
  else await withPlatform(config, () => Promise.resolve(0));
  say("The database has the newest schema.");
  return 0;
}

async function seed(config: Config, words: readonly string[]): Promise<number> {
  if (!config.demo && !words.includes("--yes-fill-demo")) {
    say("Not filled: a served database or a public address is set, and everybody knows the demo password.");
    say("If this is really meant to be a demo: npm run himori -- seed --yes-fill-demo");
    return 1;
  }
  return withPlatform(config, async ({ programme, signIn }) => {
    await fillDemoWorld({ house: { programme, signIn } }, say);
    say("The demo world stands.");
    return 0;
  });
}

async function verify(config: Config): Promise<number> {
  return withPlatform(config, async ({ platform }) => {
    const histories = await verifyHistories(platform.database);
    for (const { caseId, number, fault } of histories.faults) {
      say(`FAULT  history of case ${caseId}: ${fault} at entry ${number}`);
    }
    say(
      `histories: ${histories.cases} cases, ${histories.entries} entries, ${histories.faults.length} faults`,
    );
    const standings = await verifyStandings(platform.database);
    for (const { caseId, problem } of standings.faults) say(`FAULT  case ${caseId}: ${problem}`);
    for (const { editionId, country, of, counted, recorded } of standings.wrongCounts) {
      say(`FAULT  places of ${editionId} ${country}: ${of} is ${counted}, the records say ${recorded}`);
    }
    const standingFaults = standings.faults.length + standings.wrongCounts.length;
    say(`standings: ${standings.cases} cases, ${standingFaults} faults`);
    const files = await verifyFiles(platform);
    for (const { fileId, problem } of files.faults) say(`FAULT  file ${fileId}: ${problem}`);
    say(`files: ${files.files} read again, ${files.faults.length} faults`);
    const holds = histories.faults.length + standingFaults + files.faults.length === 0;
    say(holds ? "verify holds" : "verify falls short");
    return holds ? 0 : 1;
  });
}

const staffRoles = ["office", "expert", "operator"] as const;

async function invite(config: Config, [typed = "", asked = ""]: readonly string[]): Promise<number> {
  const email = readEmail(typed);
  const role = staffRoles.find((one) => one === asked);
  if (!email.ok || !role) return wrongUse(`Give an e-mail address and one of ${staffRoles.join(", ")}.`);
  return withPlatform(config, async ({ platform }) => {
    const language = "ja";
    const link = await inviteStaff(platform, { email: email.value, role, language });
    const invitation = { by: "Himori", into: "Himori" };
    const letter = peopleLetter("invitation", { language, name: "", link, invitation });
    const to = { name: "", address: email.value };
    await platform.database.as(systemActor("invite"), (tx) =>
      queueMail(tx, platform, { kind: "invitation", language, to, ...letter }),
    );
    say(`Invited ${email.value} as ${role}. The link, for this person alone, holds for 14 days:`);
    say(link);
    say("It is also on its way by mail, sent as soon as the site runs.");
    return 0;
  });
}

function wrongUse(problem: string): number {
  say(problem);
  say("");
  say(help);
  return 2;
}

function runCommand([command = "help", ...words]: readonly string[]): Promise<number> | number {
  switch (command) {
    case "help":
    case "--help":
      say(help);
      return 0;
    case "migrate":
      return migrate(configOrRefuse());
    case "seed":
      return seed(configOrRefuse(), words);
    case "verify":
      return verify(configOrRefuse());
    case "invite":
      return invite(configOrRefuse(), words);
    default:
      return wrongUse(`There is no command "${command}".`);
  }
}

await runProgram(async () => runCommand(wordsGiven()));
