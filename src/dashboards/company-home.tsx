// Gathers the company's first page: its applications with their next step, and where another may be begun.
import { countryOf, editionNow, editionOf, type Programme, todayAtHome } from "#edition/programme.ts";
import type { Edition } from "#edition/edition.ts";
import { mayStillApply, programmeState } from "#edition/rules.ts";
import { countPlaces } from "#edition/store.ts";
import { formatDateTime, formatNumber } from "#i18n/formats.ts";
import type { Language } from "#i18n/languages.ts";
import { listMyCompanies } from "#people/queries.ts";
import { type Request, signedIn } from "#people/visit.ts";
import { homeTimeZone } from "#platform/clock.ts";
import { type ApplicationKnown, listApplicationsOf, pagesDone } from "#programme/apply/queries.ts";
import type { ApplicationShown } from "./pages/application-card.tsx";
import { newsOf, readNews } from "./company-news.ts";
import { CompanyHomePage, type CompanyShown } from "./pages/company-home-page.tsx";

export async function showCompanyHome(programme: Programme, c: Request): Promise<Response> {
  const { actor, frame, person, language } = signedIn(c);
  const { clock, database } = programme.platform;
  const edition = editionNow(programme);
  const { companies, applications, places, news } = await database.as(actor, async (tx) => {
    const companies = await listMyCompanies(tx, person.userId);
    const applications = await listApplicationsOf(
      tx,
      companies.map(({ id }) => id),
    );
    const caseIds = applications.map(({ supportCase }) => supportCase.id);
    const places = await countPlaces(tx, edition.id);
    return { companies, applications, places, news: await readNews(tx, person.userId, caseIds) };
  });
  const today = todayAtHome(clock);
  const open = mayStillApply(edition, today, { places }).ok;
  const shown = companies.map(({ id, name }): CompanyShown => {
    const own = applications.filter(({ supportCase }) => supportCase.companyId === id);
    return {
      id,
      name,
      applications: own.map((one) => shownApplication(programme, one, language)),
      startable: open ? countriesLeft(edition, own, language) : [],
    };
  });
  const state = programmeState(edition, today, { places });
  const cases = applications.map(({ supportCase }) => supportCase);
  return c.html(
    <CompanyHomePage
      frame={frame}
      today={today}
      news={newsOf(programme, news, { cases, language })}
      companies={shown}
      state={state}
      edition={edition}
    />,
  );
}

function countriesLeft(edition: Edition, own: readonly ApplicationKnown[], language: Language) {
  const taken = own.filter(({ supportCase }) => supportCase.editionId === edition.id);
  const codes = new Set(taken.map(({ supportCase }) => supportCase.country));
  return edition.countries
    .filter(({ code }) => !codes.has(code))
    .map(({ code, name }) => ({ code, name: name[language] }));
}

function shownApplication(
  programme: Programme,
  known: ApplicationKnown,
  language: Language,
): ApplicationShown {
  const { supportCase, submission, stage } = known;
  const edition = editionOf(programme, supportCase.editionId);
  return {
    caseId: supportCase.id,
    country: countryOf(edition, supportCase.country).name[language],
    year: edition.yearLabel[language],
    stage,
    ...pagesDone(known, edition, todayAtHome(programme.platform.clock)),
    receipt: submission && {
      number: submission.receiptNumber,
      at: formatDateTime(language, submission.submittedAt, homeTimeZone),
      place: formatNumber(language, submission.arrival),
    },
  };
}
