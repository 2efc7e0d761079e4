// The web face of the register: the list, inviting into it.
import { formatNumber } from "#i18n/formats.ts";
import { isLanguage, staffLanguageOf } from "#i18n/languages.ts";
import { dayIn, homeTimeZone } from "#platform/clock.ts";
import type { FieldError } from "#ui/field-id.ts";
import { staffFrame } from "#ui/frame.ts";
import { urls } from "#urls.ts";
import type { Form } from "../forms.ts";
import { officePeople } from "../guards.ts";
import { get, post, type Route } from "../route.ts";
import { type Request, signedIn } from "../visit.ts";
import { formOf, goTo } from "../web.ts";
import { readExpertInvitation } from "./forms.ts";
import { inviteExpert, renewInvitation, withdrawInvitation } from "./invitation-commands.ts";
import { expertMessages } from "./messages/experts.ts";
import { type ListedExpert, RegisterPage, type TypedFilter } from "./pages/register-page.tsx";
import { type Expert, type ExpertFilter, pageOfExperts } from "./queries.ts";
import { standingOf } from "./rules.ts";
import { listExpertInvitations } from "./store.ts";
import { type ExpertNeeds, expertFieldErrors } from "./web.ts";
import { type Wording, wordingOf } from "./wording.ts";

export function registerRoutes(needs: ExpertNeeds): Route[] {
  const guard = officePeople(needs.platform);
  return [
    get(urls.experts, guard, (c) => show(needs, c)),
    post(urls.expertInvitations, guard, (c) => changeInvitations(needs, c)),
  ];
}

const pageSize = 25;

type Showing = { form?: Form; errors?: readonly FieldError[]; notOpen?: boolean };

const notices = ["invited", "renewed", "withdrawn"] as const;

async function show(needs: ExpertNeeds, c: Request, showing: Showing = {}): Promise<Response> {
  const { frame, actor } = signedIn(c);
  const { platform } = needs;
  const language = staffLanguageOf(frame.language);
  const filter = filterOf(c);
  const asked = pageOf(c.req.query("page"));
  const { found, invitations } = await platform.database.as(actor, async (tx) => ({
    found: await pageOfExperts(tx, askedFor(filter), { page: asked, size: pageSize }),
    invitations: await listExpertInvitations(tx),
  }));
  const wording = wordingOf(needs, language);
  const now = platform.clock.now();
  const { form, errors = [], notOpen = false } = showing;
  const typed = (name: string) => form?.one(name) ?? "";
  const refused = errors.length > 0 || notOpen;
  const page = (
    <RegisterPage
      frame={staffFrame(frame)}
      experts={found.experts.map((expert) => listed(expert, { wording, today: dayIn(homeTimeZone, now) }))}
      total={found.total}
      page={asked}
      pages={Math.ceil(found.total / pageSize)}
      invitations={invitations.map(({ expiresAt, ...rest }) => ({
        ...rest,
        until: dayIn(homeTimeZone, expiresAt),
        expired: expiresAt <= now,
      }))}
      typed={{ name: typed("name"), email: typed("email"), language: form?.one("language") ?? "en" }}
      notice={refused ? undefined : notices.find((one) => one === c.req.query("done"))}
      {...{ wording, filter, errors, notOpen }}
    />
  );
  return c.html(page, notOpen ? 409 : refused ? 422 : 200);
}

function filterOf(c: Request): TypedFilter {
  const asked = (name: string) => (c.req.query(name) ?? "").replaceAll("\u0000", "").trim().slice(0, 200);
  return {
    words: asked("words"),
    country: asked("country"),
    language: asked("language"),
    field: asked("field"),
    registration: asked("registration"),
  };
}

/** What the address leaves empty narrows nothing. */
function askedFor({ words, country, language, field, registration }: TypedFilter): ExpertFilter {
  const known = registration === "standing" || registration === "ended" ? registration : undefined;
  return {
    words: words || undefined,
    country: country || undefined,
    language: isLanguage(language) ? language : undefined,
    field: field || undefined,
    registration: known,
  };
}

function pageOf(raw: string | undefined): number {
  return raw !== undefined && /^[1-9]\d{0,5}$/.test(raw) ? Number(raw) : 1;
}

function listed(expert: Expert, { wording, today }: { wording: Wording; today: string }): ListedExpert {
  const { userId, name, profile } = expert;
  return {
    userId,
    name,
    firm: profile?.firm ?? "",
    countries: wording.list("countries", profile?.countries ?? []),
    languages: wording.list("languages", profile?.languages ?? []),
    fields: wording.list("fields", profile?.fields ?? []),
    mostCases: profile ? formatNumber("ja", profile.mostCases) : "",
    standing: standingOf(expert, today),
  };
}

async function changeInvitations(needs: ExpertNeeds, c: Request): Promise<Response> {
  const act = { platform: needs.platform, person: signedIn(c).person };
  const form = await formOf(c);
  const done = (notice: (typeof notices)[number]) => goTo(c, urls.experts.to({}, { done: notice }));
  switch (form.one("act")) {
    case "renew": {
      const renewed = await renewInvitation(act, form.one("invitation"));
      return renewed ? done("renewed") : show(needs, c, { notOpen: true });
    }
    case "withdraw": {
      const withdrawn = await withdrawInvitation(act, form.one("invitation"));
      return withdrawn ? done("withdrawn") : show(needs, c, { notOpen: true });
    }
    default:
      break;
  }
  const read = readExpertInvitation(form);
  if (!read.ok) return show(needs, c, { form, errors: expertFieldErrors(c, read.problems) });
  const invited = await inviteExpert(act, read.value);
  if (invited.ok) return done("invited");
  const words = expertMessages[staffLanguageOf(signedIn(c).language)].invitations.problems;
  return show(needs, c, { form, errors: [{ name: "email", text: words[invited.reason] }] });
}
