// What each person sees first after signing in.
import { countryOf, editionNow, editionOf, type Programme, todayAtHome } from "#edition/programme.ts";
import type { Edition } from "#edition/edition.ts";
import { mayStillApply, programmeState } from "#edition/rules.ts";
import { countPlaces } from "#edition/store.ts";
import { formatDate, formatDateTime, formatNumber, formatTime } from "#i18n/formats.ts";
import { type Language, staffLanguageOf } from "#i18n/languages.ts";
import { mustBeSignedIn } from "#people/guards.ts";
import { listMyCompanies } from "#people/queries.ts";
import { get, type Route } from "#people/route.ts";
import { type Request, signedIn } from "#people/visit.ts";
import {
  type ApplicationKnown,
  listApplicationsOf,
  listReceived,
  pagesDone,
  type Received,
} from "#programme/apply/queries.ts";
import { dayIn, homeTimeZone } from "#platform/clock.ts";
import { urls } from "#urls.ts";
import type { ApplicationShown } from "./pages/application-card.tsx";
import { CompanyHomePage, type CompanyShown } from "./pages/company-home-page.tsx";
import { OfficeHomePage, type ReceivedShown } from "./pages/office-home-page.tsx";
import { ExpertHomePage, OperatorHomePage } from "./pages/staff-home-page.tsx";

export function dashboardRoutes(programme: Programme): Route[] {
  return [get(urls.home, mustBeSignedIn(programme.platform), (c) => showHome(programme, c))];
}

function showHome(programme: Programme, c: Request): Response | Promise<Response> {
  const { person, frame } = signedIn(c);
  if (person.role === "company") return showCompanyHome(programme, c);
  if (person.role === "office") return showOfficeHome(programme, c);
  return c.html(
    person.role === "expert" ? <ExpertHomePage frame={frame} /> : <OperatorHomePage frame={frame} />,
  );
}

async function showCompanyHome(programme: Programme, c: Request): Promise<Response> {
  const { actor, frame, person, language } = signedIn(c);
  const { clock, database } = programme.platform;
  const edition = editionNow(programme);
  const { companies, applications, places } = await database.as(actor, async (tx) => {
    const companies = await listMyCompanies(tx, person.userId);
    const ids = companies.map(({ id }) => id);
    return {
      companies,
      applications: await listApplicationsOf(tx, ids),
      places: await countPlaces(tx, edition.id),
    };
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
  return c.html(<CompanyHomePage frame={frame} companies={shown} state={state} edition={edition} />);
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

async function showOfficeHome(programme: Programme, c: Request): Promise<Response> {
  const { actor, frame } = signedIn(c);
  const { clock, database } = programme.platform;
  const language = staffLanguageOf(frame.language);
  const edition = editionNow(programme);
  const { received, places } = await database.as(actor, async (tx) => ({
    received: await listReceived(tx, edition.id),
    places: await countPlaces(tx, edition.id),
  }));
  const { state, placesLeft } = programmeState(edition, todayAtHome(clock), { places });
  return c.html(
    <OfficeHomePage
      frame={frame}
      year={edition.yearLabel[language]}
      state={state}
      cap={edition.caps.cases}
      left={placesLeft}
      places={places}
      received={received.map((one) => shownReceived(edition, one, language))}
    />,
  );
}

function shownReceived(edition: Edition, received: Received, language: "ja" | "en"): ReceivedShown {
  const { receiptNumber, company, country, submittedAt, method, officeShallLook, stage } = received;
  return {
    receiptNumber,
    company,
    country: countryOf(edition, country).name[language],
    submittedAt: `${formatDate(language, dayIn(homeTimeZone, submittedAt))} ${formatTime(language, submittedAt, homeTimeZone)}`,
    method,
    officeShallLook,
    stage,
  };
}
