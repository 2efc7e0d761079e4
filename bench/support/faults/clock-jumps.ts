// The machine's clock jumps: hours ahead, days back, and past the closing date.
import { handIn, pressHandIn, type Told, uploadPaper } from "../kill/browsers.ts";
import { moveClock } from "./program.ts";
import { expectAllShown, type Trial, typeRow } from "./trial.ts";

/** Hours ahead and days back everything goes on. */
export async function clockJumps(trial: Trial): Promise<void> {
  const { dataDir, faults } = trial;
  for (const days of [0.1, -3, 0]) {
    moveClock(dataDir, days);
    const when = `with a clock ${days} days ahead`;
    await expectAllShown(trial, when);
    if (!(await typeRow(trial, `clock ${days}`))) faults.push(`${when} a row is not saved`);
  }
}

/** The application of `told` is handed in a year too late, which must be refused, and then in time. */
export async function pastTheClosing(trial: Trial, told: Told): Promise<void> {
  const { dataDir, faults, database } = trial;
  const site = { url: trial.program.url, over: false };
  const scan = await uploadPaper(site, told);
  // Nobody stays signed in for a year; here the question is what becomes of who is.
  await database.look((client) =>
    client.query(
      `update sign_in.session set created_at = now() + interval '400 days', updated_at = now() + interval '400 days',
         expires_at = now() + interval '800 days' where user_id = $1`,
      [told.applicant.person.userId],
    ),
  );
  moveClock(dataDir, 400);
  const to = await pressHandIn(site, told, scan ?? "");
  if (told.receipt) faults.push("a receipt a year after the closing date");
  else trial.refused += 1;
  if (to?.includes("sign-in")) faults.push("who is signed in is sent away instead of being told");
  moveClock(dataDir, 0);
  if (!told.receipt) await handIn(site, told);
}
