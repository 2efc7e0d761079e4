// The web face of companies, their sites and their people.
import { dayIn } from "#platform/clock.ts";
import type { FieldError } from "#ui/field-id.ts";
import { urls } from "#urls.ts";
import * as commands from "./commands.ts";
import { type Form, readInvitationForm, readNewCompany, readNewSite } from "./forms.ts";
import { companyPeople, memberOf } from "./guards.ts";
import { peopleMessages } from "./messages/people.ts";
import { CompanyPeoplePage, type PeopleNotice } from "./pages/company-people-page.tsx";
import { CompanyPage, CompanySitesPage, NewCompanyPage } from "./pages/company-pages.tsx";
import {
  findCompany,
  findMembership,
  listMembers,
  listOpenInvitations,
  listSites,
  type Site,
} from "./queries.ts";
import { get, post, type Route } from "./route.ts";
import { mayManagePeople } from "./rules.ts";
import { ownPathOr } from "./sign-in/own-path.ts";
import { limits } from "./sign-in/rules.ts";
import { type Request, signedIn } from "./visit.ts";
import { fieldErrors, formOf, goTo, type PeopleNeeds } from "./web.ts";

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
    get(urls.companyPeople, member, (c) => showPeople(needs, c)),
    post(urls.companyPeople, member, (c) => changePeople(needs, c)),
  ];
}

function companyIdOf(c: Request): string {
  return c.req.param("companyId") ?? "";
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
  return goTo(c, ownPathOr(back, urls.company.to({ companyId })));
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

type Refusal = "last-owner" | "not-an-owner" | "not-a-member";
type ShowingPeople = {
  form?: Form;
  errors?: readonly FieldError[];
  refusal?: Refusal;
  status?: 409 | 422 | 429;
};

const notices: readonly PeopleNotice[] = ["ended", "invited", "takenBack"];

async function showPeople(needs: PeopleNeeds, c: Request, showing: ShowingPeople = {}): Promise<Response> {
  const { frame, actor, person, language } = signedIn(c);
  const { clock, database } = needs.platform;
  const companyId = companyIdOf(c);
  const { company, members, invitations } = await database.as(actor, async (tx) => ({
    company: await findCompany(tx, companyId),
    members: await listMembers(tx, companyId),
    invitations: await listOpenInvitations(tx, companyId, clock.now()),
  }));
  if (!company) return c.notFound();
  const { form, errors = [], refusal, status } = showing;
  const page = (
    <CompanyPeoplePage
      {...{ frame, company, members, errors, refusal }}
      invitations={invitations.map(({ expiresAt, ...rest }) => ({
        ...rest,
        until: dayIn("Asia/Tokyo", expiresAt),
      }))}
      me={{ userId: person.userId, isOwner: mayManagePeople(members, person.userId) }}
      typed={{
        email: form?.one("email") ?? "",
        role: form?.one("role") ?? "member",
        language: form?.one("language") ?? language,
      }}
      notice={status === undefined ? notices.find((one) => one === c.req.query("done")) : undefined}
    />
  );
  return c.html(page, status ?? 200);
}

async function changePeople(needs: PeopleNeeds, c: Request): Promise<Response> {
  const form = await formOf(c);
  const act = { platform: needs.platform, person: signedIn(c).person };
  const companyId = companyIdOf(c);
  const done = (notice: PeopleNotice) => goTo(c, urls.companyPeople.to({ companyId }, { done: notice }));
  switch (form.one("act")) {
    case "end": {
      const ruling = await commands.endMembership(act, companyId, form.one("membership"));
      if (!ruling.ok) return showPeople(needs, c, { refusal: ruling.reason, status: 409 });
      const { actor, person } = signedIn(c);
      const stays = await needs.platform.database.as(actor, (tx) =>
        findMembership(tx, { companyId, userId: person.userId }),
      );
      return stays ? done("ended") : goTo(c, urls.home.to());
    }
    case "take-back": {
      const takenBack = await commands.takeInvitationBack(act, companyId, form.one("invitation"));
      return takenBack ? done("takenBack") : showPeople(needs, c);
    }
    default:
      return invite(needs, c, form);
  }
}

async function invite(needs: PeopleNeeds, c: Request, form: Form): Promise<Response> {
  const { platform, signIn } = needs;
  const { person, language } = signedIn(c);
  const words = peopleMessages[language];
  const companyId = companyIdOf(c);
  const read = readInvitationForm(form);
  if (!read.ok) {
    const names = { email: "email", role: "role", language: "mailLanguage" } as const;
    return showPeople(needs, c, { form, errors: fieldErrors(c, read.problems, names), status: 422 });
  }
  const attempt = await signIn.workings.attempts.take(limits.invitations, companyId);
  if (!attempt.ok) {
    const errors = [{ name: "email", text: words.wait(attempt.waitMinutes) }];
    return showPeople(needs, c, { form, errors, status: 429 });
  }
  const result = await commands.invitePerson({ platform, person }, companyId, read.value);
  if (result.ok) return goTo(c, urls.companyPeople.to({ companyId }, { done: "invited" }));
  const errors = [{ name: "email", text: words.people[result.reason] }];
  return showPeople(needs, c, { form, errors, status: 422 });
}
