// The web face of an invitation: whoever holds the link sees it, whoever it was sent to may accept.
import type { Platform } from "#platform/platform.ts";
import { urls } from "#urls.ts";
import { type Acceptance, acceptInvitation, readInvitation } from "./commands.ts";
import { mustBeSignedIn } from "./guards.ts";
import { InvitationPage, type InvitationProblem } from "./pages/invitation-page.tsx";
import { anyone, get, post, type Route } from "./route.ts";
import type { InvitationRefusal } from "./rules.ts";
import type { FoundInvitation } from "./store.ts";
import { type Request, signedIn, visitOf } from "./visit.ts";
import { goTo, type PeopleNeeds } from "./web.ts";

export function invitationRoutes({ platform }: PeopleNeeds): Route[] {
  return [
    get(urls.invitation, anyone, (c) => show(platform, c)),
    post(urls.invitation, mustBeSignedIn(platform), (c) => accept(platform, c)),
  ];
}

function tokenOf(c: Request): string {
  return c.req.param("token") ?? "";
}

async function show(platform: Platform, c: Request, refusal?: InvitationRefusal): Promise<Response> {
  const { frame, person } = visitOf(c);
  const token = tokenOf(c);
  const invitation = await readInvitation(platform, token);
  if (!invitation) return c.notFound();
  const problem = refusal ? shown(refusal) : problemNow(invitation, person?.email, platform.clock.now());
  const page = <InvitationPage {...{ frame, token, invitation, problem }} signedIn={person !== null} />;
  return c.html(page, refusal ? 409 : 200);
}

function problemNow(
  { endedAt, expiresAt, email }: FoundInvitation,
  readerEmail: string | undefined,
  now: Date,
): InvitationProblem | undefined {
  if (endedAt) return "ended";
  if (expiresAt <= now) return "expired";
  if (readerEmail !== undefined && readerEmail.toLowerCase() !== email.toLowerCase()) return "other-address";
  return undefined;
}

function shown(refusal: InvitationRefusal): InvitationProblem {
  return refusal === "staff" ? "staffAccount" : refusal;
}

async function accept(platform: Platform, c: Request): Promise<Response> {
  const { person } = signedIn(c);
  const result = await acceptInvitation({ platform, person }, tokenOf(c));
  if (result.ok) return goTo(c, entranceOf(result));
  return result.reason === "unknown" ? c.notFound() : show(platform, c, result.reason);
}

/** What the invited are asked for next. */
function entranceOf({ companyId, role }: Extract<Acceptance, { ok: true }>): string {
  if (companyId !== null) return urls.company.to({ companyId });
  return role === "expert" ? urls.expertProfile.to() : urls.home.to();
}
