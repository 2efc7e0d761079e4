// The web face of beginning: choosing company and country.
import { editionNow } from "#edition/programme.ts";
import { findApplicantKind, findCountry } from "#edition/rules.ts";
import { mustBeSignedIn } from "#people/guards.ts";
import { listMyCompanies } from "#people/queries.ts";
import { get, post, type Route } from "#people/route.ts";
import { type Request, signedIn } from "#people/visit.ts";
import { readForm } from "#platform/forms/submitted-form.ts";
import type { FieldError } from "#ui/field-id.ts";
import { urls } from "#urls.ts";
import { lineFields, ticked } from "./answers.ts";
import { startApplication } from "./commands.ts";
import { applyMessages } from "./messages/catalog.ts";
import { menuQuestions } from "./menu-questions.ts";
import { StartPage } from "./pages/start-page.tsx";
import { type ApplyNeeds, noticeOf, stateNow } from "./web.tsx";

export function startRoutes(needs: ApplyNeeds): Route[] {
  const guard = mustBeSignedIn(needs.platform);
  return [
    get(
      urls.newApplication,
      guard,
      (c) => onlyForCompanies(c) ?? showStart(needs, c, { query: (name) => c.req.queries(name) ?? [] }),
    ),
    post(urls.newApplication, guard, (c) => onlyForCompanies(c) ?? start(needs, c)),
  ];
}

/** The public pages link here for everybody; the office and the experts are led to their own first page. */
function onlyForCompanies(c: Request): Response | undefined {
  return signedIn(c).person.role === "company" ? undefined : c.redirect(urls.home.to(), 303);
}

/** What a link from the eligibility questions or the diagnosis may carry. */
const broughtNames = ["kind", "planned", "menu"] as const;

type Showing = {
  query: (name: string) => string[];
  errors?: readonly FieldError[];
};

async function showStart(needs: ApplyNeeds, c: Request, { query, errors = [] }: Showing): Promise<Response> {
  const { frame, actor, language, person } = signedIn(c);
  const edition = editionNow(needs);
  const companies = await needs.platform.database.as(actor, (tx) => listMyCompanies(tx, person.userId));
  return c.html(
    <StartPage
      frame={frame}
      companies={companies}
      countries={edition.countries.map(({ code, name }) => ({ code, name: name[language] }))}
      chosen={{ companyId: query("company").at(-1) ?? "", country: query("country").at(-1) ?? "" }}
      brought={broughtNames.flatMap((name) => query(name).map((value) => ({ name, value })))}
      errors={errors}
      notice={noticeOf(await stateNow(needs), language)}
    />,
    errors.length > 0 ? 422 : 200,
  );
}

async function start(needs: ApplyNeeds, c: Request): Promise<Response> {
  const { actor, language, person } = signedIn(c);
  const words = applyMessages[language].start;
  const form = await readForm(c.req.raw);
  if (!form.ok)
    return showStart(needs, c, { query: () => [], errors: [{ name: "country", text: words.choose }] });
  const edition = editionNow(needs);
  const companies = await needs.platform.database.as(actor, (tx) => listMyCompanies(tx, person.userId));
  const company = companies.find(({ id }) => id === form.one("company"));
  const country = findCountry(edition, form.one("country"));
  const errors = [
    ...(company ? [] : [{ name: "company", text: words.chooseCompany }]),
    ...(country ? [] : [{ name: "country", text: words.choose }]),
  ];
  if (!company || !country) return showStart(needs, c, { query: form.all, errors });
  const caseId = await startApplication(needs.platform, actor, {
    companyId: company.id,
    edition,
    country: country.code,
    brought: broughtAnswers(needs, form.all),
  });
  return c.redirect(urls.application.to({ caseId }), 303);
}

/** Only what the edition knows is taken over; anything else in the link is passed over. */
function broughtAnswers(needs: ApplyNeeds, all: (name: string) => string[]): Record<string, string> {
  const edition = editionNow(needs);
  const kind = findApplicantKind(edition, all("kind").at(-1) ?? "");
  const planned = all("planned").at(-1) === "yes" ? "plans" : "has";
  const lines = new Set(all("menu"));
  const basis = { edition, country: edition.countries[0], answers: {} };
  const wishes = edition.menu
    .filter(({ id }) => lines.has(id))
    .map(({ id }) => {
      const ids = edition.alternatives.find((alternatives) => alternatives.includes(id));
      return ids ? ([lineFields.oneOf(ids), id] as const) : ([lineFields.wish(id), ticked] as const);
    });
  const asked = new Set(
    basis.country ? menuQuestions({ ...basis, country: basis.country }).map(({ field }) => field) : [],
  );
  return {
    ...(kind ? { applicantKind: kind.id } : {}),
    ...(kind?.situations.includes("plans") && all("planned").length > 0 ? { sitePlanned: planned } : {}),
    ...Object.fromEntries(wishes.filter(([field]) => asked.has(field))),
  };
}
