// Gathers the office's first page: places, what is next in order, what waits longest, dates near, what is new.
import { countDue, listArrivedSince, listQueue, type QueueRow } from "#case/search/queue-store.ts";
import { daysAfter } from "#content/working-days.ts";
import { editionNow, type Programme, todayAtHome } from "#edition/programme.ts";
import { placesLeft, programmeState } from "#edition/rules.ts";
import { countPlaces } from "#edition/store.ts";
import type { Edition } from "#edition/edition.ts";
import type { Places } from "#edition/rules.ts";
import { type StaffLanguage, staffLanguageOf } from "#i18n/languages.ts";
import { type Request, signedIn } from "#people/visit.ts";
import type { Transaction } from "#platform/database/database.ts";
import { staffFrame } from "#ui/frame.ts";
import { OfficeHomePage, type PlacesRow } from "./pages/office-home-page.tsx";
import { shownRow } from "./queue-row.ts";

/** What is drawn of each list; the list itself is one click away. */
const shownOfEach = 5;
const newestShown = 20;
/** More than so many are not counted. */
const countedAtMost = 100;

export async function showOfficeHome(programme: Programme, c: Request): Promise<Response> {
  const { actor, frame } = signedIn(c);
  const { clock, database } = programme.platform;
  const language = staffLanguageOf(frame.language);
  const edition = editionNow(programme);
  const today = todayAtHome(clock);
  const found = await database.as(actor, async (tx) => ({
    places: await countPlaces(tx, edition.id),
    ...(await readLists(tx, edition.id, today)),
  }));
  const { places, next, longest, arrived, due } = found;
  const shown = (rows: readonly QueueRow[]) => rows.map((row) => shownRow(row, { edition, language, today }));
  return c.html(
    <OfficeHomePage
      frame={staffFrame(frame)}
      year={edition.yearLabel[language]}
      state={programmeState(edition, today, { places }).state}
      places={placesRows(edition, places, language)}
      minutesPromised={sumOf(places, "taken") * edition.caps.minutesPerCase}
      due={due}
      countedAtMost={countedAtMost}
      next={shown(next)}
      longest={shown(longest)}
      arrived={shown(arrived)}
    />,
  );
}

async function readLists(tx: Transaction, editionId: string, today: string) {
  const all = { editionId, sought: { by: "nothing" }, limit: shownOfEach } as const;
  const next = (await listQueue(tx, { ...all, stage: "submitted", order: "arrival" })).rows;
  const longest = (await listQueue(tx, { ...all, order: "longest" })).rows;
  const yesterday = new Date(`${daysAfter(today, -1)}T00:00:00+09:00`);
  const arrived = await listArrivedSince(tx, { editionId, since: yesterday, limit: newestShown });
  const counted = { editionId, most: countedAtMost };
  const tomorrow = daysAfter(today, 1);
  return {
    next,
    longest,
    arrived,
    due: {
      overdue: await countDue(tx, { ...counted, before: today }),
      today: await countDue(tx, { ...counted, from: today, before: tomorrow }),
      week: await countDue(tx, { ...counted, from: tomorrow, before: daysAfter(today, 8) }),
    },
  };
}

const sumOf = (places: Places, of: "taken" | "waiting") => places.reduce((sum, one) => sum + one[of], 0);

/** A line for each country, and the sum. */
function placesRows(edition: Edition, places: Places, language: StaffLanguage): PlacesRow[] {
  const rows = edition.countries.map(({ code, name }): PlacesRow => {
    const { taken, waiting } = places.find(({ country }) => country === code) ?? { taken: 0, waiting: 0 };
    const cap = edition.caps.casesPerCountry[code];
    return { name: name[language], cap, taken, waiting, left: placesLeft(edition, places, code) };
  });
  const sum = {
    name: undefined,
    cap: edition.caps.cases,
    taken: sumOf(places, "taken"),
    waiting: sumOf(places, "waiting"),
    left: placesLeft(edition, places),
  };
  return [...rows, sum];
}
