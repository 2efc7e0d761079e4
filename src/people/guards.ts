// Who may come in: each guard lets a request pass or answers in the route's stead.
import type { Role } from "#platform/database/actor.ts";
import { isUuid } from "#platform/forms/uuid.ts";
import type { Platform } from "#platform/platform.ts";
import { urls } from "#urls.ts";
import { lapsedAnswer } from "./lapse.tsx";
import { findMembership } from "./queries.ts";
import type { Guard } from "./route.ts";
import { needsSecondFactor } from "./sign-in/rules.ts";
import { type Person, type Request, visitOf } from "./visit.ts";

/**
 * Anybody signed in. Without a session a page leads to signing in and back; a form is answered with the sign-in
 * page that keeps what was typed. Staff without a second factor can only set one up.
 */
export function mustBeSignedIn(platform: Platform): Guard {
  return { name: "signed in", check: (c) => turnAway(platform, c) };
}

/** Signed in, the second factor not asked for yet: the pages where it is set up. */
export function mustBeSignedInWithoutFactor(platform: Platform): Guard {
  return { name: "signed in, second factor or not", check: (c) => turnAwayStrangers(platform, c) };
}

/** People of any company. */
export function companyPeople(platform: Platform): Guard {
  return peopleOf(platform, "company");
}

/** The office of the programme. */
export function officePeople(platform: Platform): Guard {
  return peopleOf(platform, "office");
}

/** The experts, on the pages that are each one's own. */
export function expertPeople(platform: Platform): Guard {
  return peopleOf(platform, "expert");
}

function peopleOf(platform: Platform, role: Role): Guard {
  return {
    name: `${role} people`,
    check: async (c) =>
      (await turnAway(platform, c)) ?? (visitOf(c).person?.role === role ? undefined : c.notFound()),
  };
}

/** Addresses with `:companyId`: members of that company. Malformed, unknown and foreign ids get one and the same 404. */
export function memberOf(platform: Platform): Guard {
  return {
    name: "member of the company",
    async check(c) {
      const answer = await turnAway(platform, c);
      if (answer) return answer;
      const { person, actor } = visitOf(c);
      const companyId = c.req.param("companyId") ?? "";
      if (!person || person.role !== "company" || !isUuid(companyId)) return c.notFound();
      const { userId } = person;
      const membership = await platform.database.as(actor, (tx) => findMembership(tx, { companyId, userId }));
      return membership ? undefined : c.notFound();
    },
  };
}

async function turnAway(platform: Platform, c: Request): Promise<Response | undefined> {
  const answer = await turnAwayStrangers(platform, c);
  if (answer) return answer;
  const { person } = visitOf(c);
  return person && lacksSecondFactor(platform, person)
    ? c.redirect(urls.accountSecondFactor.to(), 303)
    : undefined;
}

async function turnAwayStrangers(platform: Platform, c: Request): Promise<Response | undefined> {
  const { person, path } = visitOf(c);
  if (person) return undefined;
  if (c.req.method === "POST") return lapsedAnswer(platform, c);
  return c.redirect(urls.signIn.to({}, { back: path, notice: "needed" }), 303);
}

/** In the demo world one-click sign-in stands for it. */
function lacksSecondFactor({ config }: Platform, person: Person): boolean {
  return needsSecondFactor(person.role) && !person.secondFactor && !config.demo;
}
