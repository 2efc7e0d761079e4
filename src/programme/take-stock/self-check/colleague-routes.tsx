// The web face of the parts given to colleagues: given, looked at, reminded of, taken back.
import { readSelfCheck } from "#content/self-check.ts";
import { companyOfCase } from "#case/guard.ts";
import { momentText } from "#case/reader.ts";
import type { Programme } from "#edition/programme.ts";
import { formatList } from "#i18n/formats.ts";
import type { Language } from "#i18n/languages.ts";
import { problemText } from "#i18n/messages/problems.ts";
import type { Form } from "#people/forms.ts";
import { get, post, type Route } from "#people/route.ts";
import { type Request, signedIn } from "#people/visit.ts";
import { formOf, goTo } from "#people/web.ts";
import { dayIn } from "#platform/clock.ts";
import { qrModules } from "#platform/pdf/qr.ts";
import type { FieldError } from "#ui/field-id.ts";
import { urls } from "#urls.ts";
import { caseIdOf } from "./check-web.ts";
import { type PartProblem, readPart } from "./forms.ts";
import { givePart, linkOf, remindColleague, takePartBack } from "./invitation-commands.ts";
import type { KnownInvitation } from "./invitation-store.ts";
import { itemsOf } from "./link-commands.ts";
import { checkMessages } from "./messages/catalog.ts";
import { type OpenCheck, openCheck } from "./open-check.ts";
import { ColleaguePage, partNews, type ShownPart } from "./pages/colleague-page.tsx";
import { ColleaguesPage, type PartLine } from "./pages/colleagues-page.tsx";
import { mayRemind, stateOfInvitation } from "./rules.ts";

export function colleagueRoutes(programme: Programme): Route[] {
  const guard = companyOfCase(programme.platform);
  return [
    get(urls.checkColleagues, guard, (c) => showParts(programme, c)),
    post(urls.checkColleagues, guard, (c) => give(programme, c)),
    get(urls.checkColleague, guard, (c) => showPart(programme, c)),
    post(urls.checkColleagueEnding, guard, (c) => act(programme, c, "taken-back")),
    post(urls.checkColleagueReminder, guard, (c) => act(programme, c, "reminded")),
  ];
}

type Showing = {
  readonly form?: Form;
  readonly errors?: readonly FieldError[];
  readonly refused?: boolean;
};

async function showParts(programme: Programme, c: Request, showing: Showing = {}): Promise<Response> {
  const { frame, actor, language } = signedIn(c);
  const { form, errors = [], refused = false } = showing;
  const check = await openCheck(programme, actor, caseIdOf(c));
  if (!check) return c.notFound();
  const status = errors.length > 0 ? 422 : refused ? 409 : 200;
  return c.html(
    <ColleaguesPage
      {...{ frame, errors, refused }}
      caseId={check.caseId}
      parts={check.invitations.map((one) => lineOf(programme, check, { one, language }))}
      groups={readSelfCheck().groups.map(({ id, name }) => ({ id, name: name[language] }))}
      mayGive={check.phase === "filling"}
      typed={(name) => form?.one(name) ?? (name === "language" ? check.country.siteLanguage : "")}
      chosen={form?.all("groups") ?? []}
    />,
    status,
  );
}

type Line = { readonly one: KnownInvitation; readonly language: Language };

function lineOf({ platform }: Programme, check: OpenCheck, { one, language }: Line): PartLine {
  const names = readSelfCheck().groups.filter(({ id }) => one.groups.includes(id));
  const items = itemsOf(one.groups);
  const standing = check.views[one.view];
  const byThem = items.filter(({ number }) => {
    const at = standing.get(number);
    return [at?.record, ...(at?.asides ?? [])].some((record) => record?.invitationId === one.id);
  });
  return {
    id: one.id,
    role: one.words.role,
    groups: formatList(
      language,
      names.map(({ name }) => name[language]),
    ),
    state: stateOfInvitation(one, platform.clock.now()),
    expiresOn: dayIn(check.country.timeZone, one.expiresAt),
    answered: byThem.length,
    items: items.length,
  };
}

async function give(programme: Programme, c: Request): Promise<Response> {
  const { actor, language } = signedIn(c);
  const caseId = caseIdOf(c);
  const form = await formOf(c);
  const read = readPart(
    form,
    readSelfCheck().groups.map(({ id }) => id),
  );
  if (!read.ok) return showParts(programme, c, { form, errors: errorsOf(language, read.problems) });
  const given = await givePart(programme, actor, { caseId, ...read.value });
  if (!given.ok) return showParts(programme, c, { form, refused: true });
  const done = read.value.email === "" ? "made" : "sent";
  return goTo(c, urls.checkColleague.to({ caseId, invitationId: given.invitationId }, { done }));
}

function errorsOf(language: Language, problems: readonly PartProblem[]): FieldError[] {
  const { errors, colleagues } = checkMessages[language];
  return problems.map(({ name, problem }) => {
    if (name === "groups" || name === "view" || name === "language") return { name, text: errors[name] };
    return { name, text: problemText(language, problem, colleagues[name]) };
  });
}

async function showPart(programme: Programme, c: Request, refused = false): Promise<Response> {
  const { frame, actor, language } = signedIn(c);
  const check = await openCheck(programme, actor, caseIdOf(c));
  const one = check?.invitations.find(({ id }) => id === c.req.param("invitationId"));
  if (!check || !one) return c.notFound();
  const done = refused ? undefined : partNews.find((news) => news === c.req.query("done"));
  const part = shownPart(programme, check, { one, language });
  const page = <ColleaguePage {...{ frame, part, done, refused }} caseId={check.caseId} />;
  return c.html(page, refused ? 409 : 200);
}

function shownPart(programme: Programme, check: OpenCheck, { one, language }: Line): ShownPart {
  const { clock, publicUrl } = programme.platform;
  const { timeZone, name } = check.country;
  const place = { timeZone, name: name[language] };
  const line = lineOf(programme, check, { one, language });
  const moment = (at: Date) => momentText(language, at, place);
  const href = linkOf(publicUrl, one);
  const due = mayRemind(line.state, one.remindedAt ?? one.invitedAt, clock.now());
  return {
    ...line,
    view: checkMessages[language].views[one.view],
    language: one.language,
    email: one.words.email,
    invitedAt: moment(one.invitedAt),
    expiresAt: moment(one.expiresAt),
    remindedAt: one.remindedAt && moment(one.remindedAt),
    mayRemind: one.words.email === "" || check.phase !== "filling" ? undefined : due,
    link: line.state === "open" ? { href, modules: qrModules(href) } : undefined,
  };
}

async function act(programme: Programme, c: Request, what: "taken-back" | "reminded"): Promise<Response> {
  const { actor } = signedIn(c);
  const about = { caseId: caseIdOf(c), invitationId: c.req.param("invitationId") ?? "" };
  const command = what === "reminded" ? remindColleague : takePartBack;
  const acted = await command(programme, actor, about);
  if (acted.ok) return goTo(c, urls.checkColleague.to(about, { done: what }));
  return acted.reason === "not-found" ? c.notFound() : showPart(programme, c, true);
}
