// The web face of companies and their sites.
import type { FieldError } from "#ui/field-id.ts";
import { urls } from "#urls.ts";
import * as commands from "./commands.ts";
import { type Form, readNewCompany, readNewSite } from "./forms.ts";
import { companyPeople, memberOf } from "./guards.ts";
import { peopleMessages } from "./messages/people.ts";
import { CompanyPage, CompanySitesPage, NewCompanyPage } from "./pages/company-pages.tsx";
import { findCompany, findMembership, listMembers, listSites, type Site } from "./queries.ts";
import { get, post, type Route } from "./route.ts";
import { ownPath } from "./sign-in/own-path.ts";
import { type Request, signedIn } from "./visit.ts";
import { companyIdOf, fieldErrors, formOf, goTo, type PeopleNeeds } from "./web.ts";

export function companyRoutes(needs: PeopleNeeds): Route[] {
  const member = memberOf(needs.platform);
  const people = companyPeople(needs.platform);
  return [
    get(urls.newCompany, people, (c) => {
      const typed = { name: "", corporateNumber: "" };
      const back = c.req.query("back");
      return c.html(<NewCompanyPage frame={signedIn(c).frame} typed={typed} back={back} />);
    }),
    post(urls.newCompany, people, (c) => create(needs, c)),
    get(urls.company, member, (c) => showCompany(needs, c)),
    get(urls.companySites, member, (c) => showSites(needs, c)),
    post(urls.companySites, member, (c) => addSite(needs, c)),
  ];
}

async function create({ platform }: PeopleNeeds, c: Request): Promise<Response> {
  const { frame, person } = signedIn(c);
  const form = await formOf(c);
  const back = form.one("back") || undefined;
  const read = readNewCompany(form);
  if (!read.ok) {
    const typed = { name: form.one("name"), corporateNumber: form.one("corporateNumber") };
    const errors = fieldErrors(c, read.problems, { name: "companyName", corporateNumber: "corporateNumber" });
    return c.html(<NewCompanyPage {...{ frame, typed, back, errors }} />, 422);
  }
  const companyId = await commands.createCompany({ platform, person }, read.value);
  return goTo(c, ownPath(back) ?? urls.company.to({ companyId }));
}

/** Every country of any edition, once, in the reader's language. */
function countriesFor({ editions }: PeopleNeeds, c: Request): { code: string; name: string }[] {
  const { language } = signedIn(c);
  const names = editions.flatMap(({ countries }) =>
    countries.map(({ code, name }) => [code, name[language]] as const),
  );
  return [...new Map(names)].map(([code, name]) => ({ code, name }));
}

function shownSites(needs: PeopleNeeds, c: Request, sites: readonly Site[]) {
  const names = new Map(countriesFor(needs, c).map(({ code, name }) => [code, name]));
  return sites.map(({ country, nameJa, nameLocal }) => ({
    country: names.get(country) ?? country,
    nameJa,
    nameLocal,
  }));
}

async function showCompany(needs: PeopleNeeds, c: Request): Promise<Response> {
  const { frame, actor, person } = signedIn(c);
  const companyId = companyIdOf(c);
  const found = await needs.platform.database.as(actor, async (tx) => ({
    company: await findCompany(tx, companyId),
    membership: await findMembership(tx, { companyId, userId: person.userId }),
    sites: await listSites(tx, companyId),
    members: await listMembers(tx, companyId),
  }));
  const { company, membership, members } = found;
  if (!company || !membership) return c.notFound();
  const sites = shownSites(needs, c, found.sites);
  return c.html(
    <CompanyPage {...{ frame, company, sites }} role={membership.role} memberCount={members.length} />,
  );
}

type ShowingSites = { form?: Form; errors?: readonly FieldError[] };

async function showSites(
  needs: PeopleNeeds,
  c: Request,
  { form, errors = [] }: ShowingSites = {},
): Promise<Response> {
  const { frame, actor } = signedIn(c);
  const companyId = companyIdOf(c);
  const { company, sites } = await needs.platform.database.as(actor, async (tx) => ({
    company: await findCompany(tx, companyId),
    sites: await listSites(tx, companyId),
  }));
  if (!company) return c.notFound();
  const typed = (name: string) => form?.one(name) ?? "";
  const page = (
    <CompanySitesPage
      {...{ frame, company, errors }}
      sites={shownSites(needs, c, sites)}
      countries={countriesFor(needs, c)}
      typed={{ country: typed("country"), nameJa: typed("nameJa"), nameLocal: typed("nameLocal") }}
      added={errors.length === 0 && c.req.query("done") === "added"}
    />
  );
  return c.html(page, errors.length > 0 ? 422 : 200);
}

async function addSite(needs: PeopleNeeds, c: Request): Promise<Response> {
  const form = await formOf(c);
  const codes = countriesFor(needs, c).map(({ code }) => code);
  const read = readNewSite(form, codes);
  if (!read.ok) {
    const names = { country: "country", nameJa: "nameJa", nameLocal: "nameLocal" } as const;
    const words = peopleMessages[signedIn(c).language].sites;
    const errors = fieldErrors(c, read.problems, names).map((error, index) =>
      error.name === "nameJa" && read.problems[index]?.problem.key === "required"
        ? { name: "nameJa", text: words.oneName }
        : error,
    );
    return showSites(needs, c, { form, errors });
  }
  const { person } = signedIn(c);
  const companyId = companyIdOf(c);
  await commands.addSite({ platform: needs.platform, person }, companyId, read.value);
  return goTo(c, urls.companySites.to({ companyId }, { done: "added" }));
}
