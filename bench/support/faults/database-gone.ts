// The database goes away in the middle of work: typing, an import, both sheets just to be handed in.
import { setTimeout as sleep } from "node:timers/promises";
import { siteMessages } from "#i18n/messages/site.ts";
import { urls } from "#urls.ts";
import { isReady } from "../program.ts";
import { sheetOf } from "./people.ts";
import { ask, expectAllShown, importSheet, pagesOf, type Trial, typeRow } from "./trial.ts";

export type Absence = { readonly round: number; readonly ms: number; readonly sheetRows: number };

/** Milliseconds until the program was ready again by itself. */
export async function databaseGone(trial: Trial, { round, ms, sheetRows }: Absence): Promise<number> {
  const { database, faults, program } = trial;
  const begun = sheetRows > 0 ? await importSheet(trial, await sheetOf(sheetRows)) : undefined;
  if (begun === "begun") trial.rowsImported += sheetRows;
  else if (sheetRows > 0) faults.push(`an import is not begun: ${begun?.status}`);
  if (!(await typeRow(trial, `before ${round}`))) faults.push("a row is not saved before anything failed");
  if (begun === "begun") await untilUnderWay(trial);
  await database.stop();
  const until = performance.now() + ms;
  for (let count = 0; performance.now() < until; count += 1) await lookWhileGone(trial, `${round} ${count}`);
  if (await isReady(program.url)) faults.push("it says it is ready without its database");
  await database.start();
  const began = performance.now();
  while (!(await isReady(program.url))) {
    if (performance.now() - began > 60_000) throw new Error("it is not ready a minute after its database");
    await sleep(20);
  }
  const back = performance.now() - began;
  await expectAllShown(trial, "after the database was back");
  if (!(await typeRow(trial, `after ${round}`)))
    faults.push("a row is not saved after the database was back");
  return back;
}

/** Comes back in the middle of an import, or when it was too quick. */
function untilUnderWay({ database }: Trial): Promise<void> {
  return database.look(async (client) => {
    const until = performance.now() + 5_000;
    for (let isActive = false; !isActive && performance.now() < until; await sleep(5)) {
      const active = "select 1 from queue.job where name = 'inventory-import' and state = 'active'";
      isActive = (await client.query(active)).rows.length > 0;
    }
  });
}

/** Nothing is called done, and nothing is called empty, missing or signed out. */
async function lookWhileGone(trial: Trial, key: string): Promise<void> {
  const { faults, people } = trial;
  const expected = siteMessages.ja.failed.title;
  for (const { name, path, cookie } of pagesOf(trial)) {
    const page = await ask(trial, { path, cookie });
    const isPlain = page?.status === 503 && page.text.includes(expected);
    if (isPlain) trial.refused += 1;
    else faults.push(`without the database the page "${name}" is answered ${page?.status ?? "not at all"}`);
  }
  if (await typeRow(trial, `gone ${key}`)) faults.push("a row is called saved without the database");
  const { caseId, person } = people.complete;
  const path = urls.sheetHandIn.to({ caseId });
  const body = new URLSearchParams({ namesOnly: "yes" });
  const handed = await ask(trial, { path, cookie: person.cookie, body });
  if (handed?.status !== 503) faults.push(`without the database handing in is answered ${handed?.status}`);
  const sent = await importSheet(trial, new Uint8Array([80, 75]));
  if (sent === "begun" || sent?.status !== 503) faults.push("a sheet is answered without the database");
}

/** Both sheets are handed in, once, however often it was tried. */
export async function handInSheets(trial: Trial): Promise<void> {
  const { caseId, person } = trial.people.complete;
  const path = urls.sheetHandIn.to({ caseId });
  const press = () =>
    ask(trial, { path, cookie: person.cookie, body: new URLSearchParams({ namesOnly: "yes" }) });
  const handed = await press();
  if (!handed?.location.includes("handed-in"))
    trial.faults.push(`both sheets are not taken: ${handed?.status}`);
  await press();
  const { rows } = await trial.database.look((client) =>
    client.query("select 1 from himori.sheet_hand_ins where case_id = $1", [caseId]),
  );
  if (rows.length !== 1) trial.faults.push(`both sheets are handed in ${rows.length} times`);
}

/** Waits until every import has ended; `patient`: as long as the queue takes, else its waiting is shortened. */
export async function importsEnd(trial: Trial, { patient }: { patient: boolean }): Promise<void> {
  const began = performance.now();
  for (;;) {
    const left = await trial.database.look(async (client) => {
      const open = await client.query(
        `select 1 from himori.inventory_import_runs r
         where not exists (select 1 from himori.inventory_import_endings e where e.run_id = r.id)`,
      );
      // What was under way is taken up again after two minutes: the same work, begun now.
      if (!patient && open.rows.length > 0 && performance.now() - began > 2_000) {
        await client.query(
          `update queue.job set state = 'retry', start_after = now()
           where name = 'inventory-import' and state in ('active', 'retry')`,
        );
      }
      return open.rows.length;
    });
    if (left === 0) return;
    if (performance.now() - began > 360_000) return void trial.faults.push(`${left} imports never end`);
    await sleep(patient ? 500 : 2_500);
  }
}

/** Every row called saved and every row of a sheet is there once, and nothing else. */
export async function countRows(trial: Trial): Promise<void> {
  const { caseId } = trial.people.keeping;
  const { rows } = await trial.database.look((client) =>
    client.query<{ id: string }>("select id from himori.inventory_items where case_id = $1", [caseId]),
  );
  const there = new Set(rows.map(({ id }) => id));
  const lost = [...trial.rowsSaved].filter((id) => !there.has(id));
  if (lost.length > 0) trial.faults.push(`${lost.length} rows were called saved and are lost`);
  const others = [...there].filter((id) => !trial.rowsSaved.has(id) && !trial.rowsUnknown.has(id));
  const expected = trial.rowsImported + trial.rowsStanding;
  if (others.length !== expected)
    trial.faults.push(`the list has ${others.length} rows that stood or were imported, not ${expected}`);
}
