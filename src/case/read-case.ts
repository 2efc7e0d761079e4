// Everything the page of a case tells, gathered for its reader.
import { countryOf, editionOf, type Programme, todayAtHome } from "#edition/programme.ts";
import type { Platform } from "#platform/platform.ts";
import { caseName } from "./case-name.ts";
import type { DocumentsOfCase } from "./documents.ts";
import { tellHistory } from "./history/sentences.ts";
import { listMailsOfCase } from "./mails/queries.ts";
import { companyNameOf, expertOfCase, namesBefore } from "./people-of-case.ts";
import { type CaseReader, momentText, siteOf } from "./reader.ts";
import { findCase, findStanding, listEvents } from "./store.ts";
import { readThreads } from "./threads/read-thread.ts";
import { mayBegin } from "./threads/rules.ts";
import { listOpenOfCases, type Wait } from "./waiting/store.ts";

/** Undefined when it is gone for this person since the guard looked. */
export async function readCase(programme: Programme, reader: CaseReader, documents: DocumentsOfCase) {
  const { platform } = programme;
  const { caseId, actor, language, side } = reader;
  const known = await platform.database.as(actor, async (tx) => {
    const supportCase = await findCase(tx, caseId);
    const standing = await findStanding(tx, caseId);
    if (!supportCase || !standing) return undefined;
    return {
      supportCase,
      standing,
      waits: await listOpenOfCases(tx, [caseId]),
      events: await listEvents(tx, caseId),
      documents: await documents(tx, standing, side),
      /** For the office alone: the database shows nobody else which mails were sent. */
      mails: await listMailsOfCase(tx, caseId),
    };
  });
  if (!known) return undefined;
  const { supportCase, standing, waits } = known;
  const site = siteOf(programme, standing, language);
  const edition = editionOf(programme, standing.editionId);
  const expert = await expertOfCase(platform, actor, caseId);
  return {
    ...known,
    site,
    today: todayAtHome(platform.clock),
    name: caseName(programme, standing, language),
    companyName: await companyNameOf(platform, supportCase.companyId),
    countryName: countryOf(edition, standing.country).name[language],
    year: edition.yearLabel[language],
    expert,
    waits: waitsFor(reader, waits),
    threads: await readThreads(platform, reader, supportCase),
    mayBeginThread: mayBegin(side, expert !== undefined).length > 0,
    history: await readHistory(platform, reader, known.events),
    momentOf: (at: Date) => momentText(language, at, site),
  };
}

export type CaseRead = NonNullable<Awaited<ReturnType<typeof readCase>>>;

/** As in the history: how an expert declares, and who asks for another one, is between them and the office. */
const ofOfficeAlone: ReadonlySet<string> = new Set(["conflict-ruling", "expert-change"]);

/** One's own first. An expert reads what waits on themselves, not whom else the office asks. */
function waitsFor({ side, userId }: CaseReader, waits: readonly Wait[]): Wait[] {
  const shown = waits.filter(({ on, expertId, what }) => {
    if (side === "office") return true;
    return !ofOfficeAlone.has(what) && (side !== "expert" || on !== "expert" || expertId === userId);
  });
  return shown.toSorted((a, b) => Number(b.on === side) - Number(a.on === side));
}

async function readHistory(
  platform: Platform,
  reader: CaseReader,
  events: Awaited<ReturnType<typeof listEvents>>,
) {
  const people = events
    .filter(({ actorRole }) => actorRole !== "system")
    .map(({ actor, actorRole }) => ({ userId: actor, role: actorRole }));
  return tellHistory(events, { reader, names: await namesBefore(platform, reader.side, people) });
}
