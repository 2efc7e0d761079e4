// A word planted in every text about what a company keeps secret is found nowhere: no file, dump, log, mail, queue, address, temporary file.
import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { recordEvent } from "#case/store.ts";
import { systemActor } from "#platform/database/actor.ts";
import { closeSpreadsheets } from "#platform/spreadsheet/spreadsheet.ts";
import { searchDump, searchFolder, searchText, type Search, together } from "../support/canary/search.ts";
import { singEverywhere, singOverHttp, type Sung, untilQuiet } from "../support/canary/sing.ts";
import { measured } from "../support/measured.ts";
import { type Random, randomFrom } from "../support/random.ts";
import { openSite, type Site } from "../support/walls/site.ts";

await measured("canary", async ({ broken, seed }) => {
  const site = await openSite({ working: true });
  const temporary = join(site.folder, "temporary");
  mkdirSync(temporary);
  process.env["TMPDIR"] = temporary;
  try {
    // Japanese as people write it, and letters that stay the same in most encodings.
    const [bird, letters] = ["鳴禽の図面", `canary${randomBytes(5).toString("hex")}`];
    const word = `${bird}${letters}`;
    const sung = await singEverywhere(site, word);
    const heard = await singOverHttp({ site, word, sung });
    if (broken) await tellOnPurpose(site, { sung, word, random: randomFrom(seed) });
    await untilQuiet(site.owner);
    const found = await searchEverything(site, [word, letters]);
    const besides = heard.said.flatMap((text) => searchText("an address or header", text, [word, letters]));
    const faults = [...new Set([...found.findings, ...besides])];
    for (const fault of faults.slice(0, broken ? 4 : 30)) console.log(`  ${fault}`);
    console.log(`  ${heard.shown} pages and files showed the word to those whose it is`);
    const { files, rows } = found;
    const megabytes = Math.round(found.bytes / 1_000_000);
    const figure = `found in ${faults.length} places: ${files} files of ${megabytes} MB, ${rows} rows, ${heard.said.length} addresses and headers`;
    // A search where nothing was written, or nothing looked at, would find nothing either.
    return { figure, holds: faults.length === 0 && heard.shown > 8 && rows > 200 && files > 200 };
  } finally {
    await closeSpreadsheets();
    await site.close();
  }
});

/** What is committed stands in the database's own log of changes, if not yet in its tables. */
async function searchEverything(site: Site, words: readonly string[]): Promise<Search> {
  const dump = await site.unforced((owner) => searchDump(owner, words));
  const log = site.logged.flatMap((line) => searchText("the log", line, words));
  return together([dump, searchFolder(site.folder, words), { findings: log, files: 0, bytes: 0, rows: 0 }]);
}

/** The planted fault: one careless line of program tells the word. */
async function tellOnPurpose(
  { running }: Site,
  { sung, word, random }: { sung: Sung; word: string; random: Random },
): Promise<void> {
  const { platform } = running;
  const { caseId } = sung.open;
  const actor = systemActor("careless");
  const careless = {
    "an event": () =>
      platform.database.as(actor, (tx) =>
        recordEvent(tx, {
          caseId,
          kind: "inventory-imported",
          at: platform.clock.now(),
          actor,
          detail: { title: word },
        }),
      ),
    "a temporary file": () => writeFile(join(tmpdir(), "careless.txt"), word, "utf16le"),
    "a job": () =>
      platform.database.as(actor, (tx) => platform.queue.send(tx, "send-mail", { mailId: word })),
  };
  const which = random.pick(["an event", "a temporary file", "a job"] as const);
  console.log(`  planted: ${which} tells the word`);
  await careless[which]();
}
