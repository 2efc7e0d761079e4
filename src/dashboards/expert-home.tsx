// Gathers the expert's first page: what waits on the expert, the cases of today, the dates that come next.
import { waitLink } from "#case/waiting/wait-links.ts";
import { stageNames } from "#case/messages/stages.ts";
import { companyNamesOf } from "#case/people-of-case.ts";
import { listMyCases } from "#case/queries.ts";
import type { CaseStanding } from "#case/store.ts";
import { waitAsk } from "#case/waiting/messages/catalog.ts";
import { listOpenOfCases, listOpenOnExpert, type Wait } from "#case/waiting/store.ts";
import { countryOf, editionOf, type Programme, todayAtHome } from "#edition/programme.ts";
import { formatDate } from "#i18n/formats.ts";
import { type StaffLanguage, staffLanguageOf } from "#i18n/languages.ts";
import { type Request, signedIn } from "#people/visit.ts";
import { dayIn, homeTimeZone } from "#platform/clock.ts";
import { listOwnRequests } from "#programme/match/queries.ts";
import { staffFrame } from "#ui/frame.ts";
import { urls } from "#urls.ts";
import type { AskShown } from "./pages/asks.tsx";
import { type CaseShown, ExpertHomePage } from "./pages/expert-home-page.tsx";

export async function showExpertHome(programme: Programme, c: Request): Promise<Response> {
  const { actor, frame, person } = signedIn(c);
  const { clock, database } = programme.platform;
  const language = staffLanguageOf(frame.language);
  const today = todayAtHome(clock);
  const { standings, onMe, ofCases, requests } = await database.as(actor, async (tx) => {
    const standings = await listMyCases(tx);
    const onMe = await listOpenOnExpert(tx, person.userId);
    const ids = standings.map(({ caseId }) => caseId);
    const requests = await listOwnRequests(tx, person.userId);
    return { standings, onMe, requests, ofCases: await listOpenOfCases(tx, ids) };
  });
  const companyIds = standings.map(({ companyId }) => companyId);
  const names = await companyNamesOf(programme.platform, companyIds);
  const cases = standings.map((one) => ({ ...one, company: names.get(one.companyId) ?? "" }));
  const known = new Map<string | null, Named>([
    ...requests.map((one) => [one.requestId, { ...one, company: one.companyName }] as const),
    ...cases.map((one) => [one.caseId, one] as const),
  ]);
  const mine = new Set(onMe.map(({ id }) => id));
  const shown = (wait: Wait): AskShown => {
    const one = known.get(wait.caseId) ?? known.get(wait.subjectId);
    return {
      ask: waitAsk(language, wait.what),
      about: one && `${one.company} ${countryNameOf(programme, one, language)}`,
      href: waitLink(wait, "expert") ?? urls.supportCase.to({ caseId: wait.caseId }),
      dueOn: wait.dueOn,
    };
  };
  return c.html(
    <ExpertHomePage
      frame={staffFrame(frame)}
      today={today}
      asks={onMe.map(shown)}
      cases={cases.map((one) => shownCase(programme, one, language))}
      dates={ofCases.filter(({ id }) => !mine.has(id)).map(shown)}
    />,
  );
}

/** All that an expert who is only asked may know of a case. */
type Named = Readonly<Record<"company" | "editionId" | "country", string>>;

function countryNameOf(programme: Programme, { editionId, country }: Named, language: StaffLanguage): string {
  return countryOf(editionOf(programme, editionId), country).name[language];
}

function shownCase(programme: Programme, one: CaseStanding & Named, language: StaffLanguage): CaseShown {
  return {
    caseId: one.caseId,
    company: one.company,
    country: countryNameOf(programme, one, language),
    stage: stageNames[language][one.stage],
    since: formatDate(language, dayIn(homeTimeZone, one.since)),
  };
}
