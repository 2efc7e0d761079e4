// The web face of a company's people: who belongs to it, inviting, ending.
import { dayIn, homeTimeZone } from "#platform/clock.ts";
import type { FieldError } from "#ui/field-id.ts";
import { urls } from "#urls.ts";
import * as commands from "./commands.ts";
import { type Form, readInvitationForm } from "./forms.ts";
import { memberOf } from "./guards.ts";
import { peopleMessages } from "./messages/people.ts";
import { CompanyPeoplePage, EndMembershipPage, type PeopleNotice } from "./pages/company-people-page.tsx";
import { findCompany, findMembership, listMembers, listOpenInvitations } from "./queries.ts";
import { get, post, type Route } from "./route.ts";
import { mayEndMembership, mayManagePeople } from "./rules.ts";
import { limits } from "./sign-in/rules.ts";
import { type Request, signedIn } from "./visit.ts";
import { companyIdOf, fieldErrors, formOf, goTo, type PeopleNeeds } from "./web.ts";

export function companyPeopleRoutes(needs: PeopleNeeds): Route[] {
  const member = memberOf(needs.platform);
  return [
    get(urls.companyPeople, member, (c) => showPeople(needs, c)),
    post(urls.companyPeople, member, (c) => changePeople(needs, c)),
  ];
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
        until: dayIn(homeTimeZone, expiresAt),
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
    case "end":
      return end(needs, c, {
        membershipId: form.one("membership"),
        confirmed: form.one("confirmed") === "yes",
      });
    case "take-back": {
      const takenBack = await commands.takeInvitationBack(act, companyId, form.one("invitation"));
      return takenBack ? done("takenBack") : showPeople(needs, c);
    }
    default:
      return invite(needs, c, form);
  }
}

type Ending = { membershipId: string; confirmed: boolean };

/** Asks first; a refusal is told before the question. */
async function end(needs: PeopleNeeds, c: Request, { membershipId, confirmed }: Ending): Promise<Response> {
  const { platform } = needs;
  const { frame, actor, person } = signedIn(c);
  const { userId } = person;
  const companyId = companyIdOf(c);
  if (!confirmed) {
    const { company, members } = await platform.database.as(actor, async (tx) => ({
      company: await findCompany(tx, companyId),
      members: await listMembers(tx, companyId),
    }));
    const ruling = mayEndMembership(members, { membershipId, by: userId });
    if (!ruling.ok) return showPeople(needs, c, { refusal: ruling.reason, status: 409 });
    const member = members.find((one) => one.membershipId === membershipId);
    if (!company || !member) return c.notFound();
    return c.html(<EndMembershipPage {...{ frame, company, member }} isMe={member.userId === userId} />);
  }
  const ruling = await commands.endMembership({ platform, person }, companyId, membershipId);
  if (!ruling.ok) return showPeople(needs, c, { refusal: ruling.reason, status: 409 });
  const stays = await platform.database.as(actor, (tx) => findMembership(tx, { companyId, userId }));
  return goTo(c, stays ? urls.companyPeople.to({ companyId }, { done: "ended" }) : urls.home.to());
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
