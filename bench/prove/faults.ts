// A database gone for a while, no mail for a day, clocks that jump, a full disk, half a deployment: nothing false is said, and it recovers by itself.
import { argv } from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { openAwayDatabase } from "../support/faults/away-database.ts";
import { clockJumps, pastTheClosing } from "../support/faults/clock-jumps.ts";
import { countRows, databaseGone, handInSheets, importsEnd } from "../support/faults/database-gone.ts";
import { diskFull, mountSmallDisk } from "../support/faults/disk-full.ts";
import { halfDeployed } from "../support/faults/half-deployed.ts";
import { mailGone } from "../support/faults/mail-gone.ts";
import { gatherPeople, standingRows } from "../support/faults/people.ts";
import {
  isProgramWithMovableClock,
  movableClockFlag,
  runProgramWithMovableClock,
} from "../support/faults/program.ts";
import type { Trial } from "../support/faults/trial.ts";
import { openGround } from "../support/ground.ts";
import { type Site, typeOn, nothingTold } from "../support/kill/browsers.ts";
import { hastyFlag, isHastyProgram, runHastyProgram } from "../support/kill/hasty-program.ts";
import { faultsOf } from "../support/kill/judge.ts";
import { measured } from "../support/measured.ts";
import { freePort, startProgram } from "../support/program.ts";

type Asked = { readonly broken: boolean; readonly long: boolean };
type Figures = { readonly back: number; readonly mails: number };

async function prove({ broken, long }: Asked) {
  const { people, folder } = await gatherPeople();
  const dataDir = folder.path;
  const disk = mountSmallDisk(dataDir);
  if (!disk) console.log("  no disk of our own can be mounted here: the full one is left out");
  const database = await openAwayDatabase(dataDir);
  const mailPort = await freePort();
  const program = startProgram({
    args: [argv[1] ?? "", broken ? hastyFlag : movableClockFlag],
    dataDir,
    port: await freePort(),
    environment: { DATABASE_URL: database.url(), SMTP_URL: `smtp://127.0.0.1:${mailPort}` },
  });
  const trial: Trial = {
    program,
    database,
    people,
    dataDir,
    mailPort,
    long,
    rowsStanding: standingRows,
    applicants: people.applicants.map(nothingTold),
    rowsSaved: new Set(),
    rowsUnknown: new Set(),
    rowsImported: 0,
    faults: [],
    refused: 0,
  };
  try {
    await program.ready();
    const figures = broken ? await tryBroken(trial) : await tryAll(trial, disk !== undefined);
    await program.stop();
    await database.stop();
    if (!broken) trial.faults.push(...(await judge(trial)));
    if (!broken && trial.faults.length > 0) console.error(program.output().slice(-6_000));
    return toldOf(trial, figures);
  } catch (error) {
    console.error(program.output().slice(-4_000));
    throw error;
  } finally {
    program.process.kill("SIGKILL");
    disk?.();
    await database.stop();
    folder.remove();
  }
}

async function tryAll(trial: Trial, hasSmallDisk: boolean): Promise<Figures> {
  const { applicants, long, program } = trial;
  const [typing, first, second] = applicants;
  if (!typing || !first || !second) throw new Error("there are too few applicants");
  const site: Site = { url: program.url, over: false };
  // Unheard it would end the measurement at once, and leave everything standing.
  const typed = typeOn(site, typing).catch((error: unknown) => {
    trial.faults.push(`who types is told otherwise: ${String(error)}`);
  });
  let back = 0;
  for (let round = 0; round < (long ? 3 : 1); round += 1) {
    const absence = { round, ms: long ? 60_000 : 2_000, sheetRows: long ? 3_000 : 1_000 };
    back = Math.max(back, await databaseGone(trial, absence));
    await importsEnd(trial, { patient: long });
  }
  await handInSheets(trial);
  if (hasSmallDisk) await diskFull(trial, first);
  await halfDeployed(trial);
  await clockJumps(trial);
  // Days ahead everybody is signed out, as is right.
  site.over = true;
  await typed;
  await pastTheClosing(trial, second);
  const mails = await mailGone(trial);
  await countRows(trial);
  if (program.process.exitCode !== null) trial.faults.push("the program ended by itself");
  return { back, mails };
}

/** The planted fault: a program that answers before its transactions are committed, and hides what fails. */
async function tryBroken(trial: Trial): Promise<Figures> {
  const back = await databaseGone(trial, { round: 0, ms: 500, sheetRows: 0 });
  // What it promised last is to be written within two seconds.
  await sleep(3_000);
  await countRows(trial);
  return { back, mails: 0 };
}

async function judge({ dataDir, applicants }: Trial): Promise<string[]> {
  const ground = await openGround(dataDir);
  try {
    const faults: string[] = [];
    for (const told of applicants) faults.push(...(await faultsOf(ground, told)));
    return faults;
  } finally {
    await ground.close();
  }
}

function toldOf({ faults, refused, rowsSaved, rowsImported, applicants }: Trial, { back, mails }: Figures) {
  for (const fault of new Set(faults)) console.log(`  ${fault}`);
  const receipts = applicants.filter(({ receipt }) => receipt).length;
  const texts = applicants.reduce((sum, { saved }) => sum + saved.length, 0);
  const figure =
    `${faults.length} faults; ${texts} texts, ${rowsSaved.size} rows and ${rowsImported} imported rows kept, ` +
    `${receipts} receipts, ${mails} mails once each, ${refused} times told plainly that it does not go now, ` +
    `ready ${(back / 1000).toFixed(1)} s after its database`;
  return { figure, holds: faults.length === 0 && texts > 5 && rowsImported > 0 && receipts > 0 && mails > 0 };
}

if (isHastyProgram()) await runHastyProgram({ hiding: true });
else if (isProgramWithMovableClock()) await runProgramWithMovableClock();
else await measured("faults", prove);
