// What the routes of a plan share: who may come in, problems in the reader's language, conflicts as a page shows them.
import { partyToCase } from "#case/guard.ts";
import { type CaseReader, momentText } from "#case/reader.ts";
import { findCase } from "#case/store.ts";
import type { Programme } from "#edition/programme.ts";
import { formatTime } from "#i18n/formats.ts";
import type { Language } from "#i18n/languages.ts";
import { problemText } from "#i18n/messages/problems.ts";
import type { Guard } from "#people/route.ts";
import { type Request, signedIn, visitOf } from "#people/visit.ts";
import { homeTimeZone } from "#platform/clock.ts";
import type { FieldError } from "#ui/field-id.ts";
import type { PlanAct } from "./commands.ts";
import { findConflicts } from "./conflicts.ts";
import { fieldOf, type ReadPlan, type RowField } from "./forms.ts";
import { planMessages } from "./messages/parties/catalog.ts";
import type { ShownConflict } from "./pages/conflict-list.tsx";
import { type PlanSide, type ProposalRefusal, sides } from "./rules.ts";
import { endOf, type PlanSession } from "./session.ts";
import type { SessionsRefusal } from "./sessions-rule.ts";
import { refusalText, sessionNames, shortWhen, type Wording } from "./shown.ts";
import type { OtherSession } from "./view.ts";

/** The company of the case and its expert in charge. To everybody else, the office included, there is nothing here. */
export function sidesOfCase({ platform }: Programme): Guard {
  const guard = partyToCase(platform, async (c, caseId) => {
    const { person, actor } = visitOf(c);
    if (!person || !sides.some((side) => side === person.role)) return false;
    return (await platform.database.as(actor, (tx) => findCase(tx, caseId))) !== undefined;
  });
  return { ...guard, name: "company or expert of the case" };
}

/** Behind that guard. */
export function actOf(programme: Programme, c: Request): PlanAct {
  const { person } = signedIn(c);
  const side = sides.find((one): one is PlanSide => one === person.role);
  if (!side) throw new Error("a plan is changed by one of its two sides");
  return { programme, person, side };
}

export function momentsOf({ language }: CaseReader, { site }: Wording): (at: Date) => string {
  return (at) => momentText(language, at, site);
}

/** The zones a form offers for its times: the site's first, Japan's if it is another one. */
export function zonesOf({ language, site }: Wording) {
  const words = planMessages[language].edit;
  const zones = [
    { timeZone: site.timeZone, label: words.zoneSite(site.name) },
    { timeZone: homeTimeZone, label: words.zoneHome },
  ];
  return zones.filter(({ timeZone }, index) => index === 0 || timeZone !== site.timeZone);
}

/** Problems of single fields, each named with the session it stands in. */
export function rowErrors(language: Language, { problems }: ReadPlan): FieldError[] {
  const words = planMessages[language].edit;
  return problems.map(({ row, field, problem }) => {
    const label = field === "id" || field === "why" ? "" : words[field];
    const name = `${words.session(String(row + 1))} ${label}`;
    return { name: fieldOf(field, row), text: problemText(language, problem, name) };
  });
}

/** What stands against the plan as a whole or against a session in it, linked to where it can be mended. */
export function refusalErrors(wording: Wording, refusal: ProposalRefusal, read: ReadPlan): FieldError[] {
  const words = planMessages[wording.language];
  if (refusal.reason !== "sessions") {
    const name = refusal.reason === "no-reason" ? "changeReason" : "total";
    return [{ name, text: words.refusals[refusal.reason] }];
  }
  const nameOf = (id: string) => words.edit.session(String((read.rowOf.get(id) ?? 0) + 1));
  return refusal.refusals.map((one) => ({
    name: "session" in one ? fieldOf(fieldOfRefusal(one.reason), read.rowOf.get(one.session) ?? 0) : "total",
    text: refusalText(wording, one, nameOf),
  }));
}

function fieldOfRefusal(reason: SessionsRefusal["reason"]): RowField {
  if (reason === "unknown-line") return "line";
  if (reason === "no-minutes") return "minutes";
  return reason === "overlap" ? "start" : "on";
}

/** The same in sentences that stand by themselves, by the sessions' own names. */
export function refusalSentences(
  wording: Wording,
  refusals: readonly SessionsRefusal[],
  sessions: readonly PlanSession[],
): string[] {
  const names = sessionNames(wording, sessions);
  return refusals.map((one) => refusalText(wording, one, (id) => names.get(id) ?? ""));
}

type Own = Pick<PlanSession, "id" | "line" | "startsAt" | "minutes" | "timeZone">;

/** Each session that meets another case's, with both named and timed. */
export function shownConflicts(
  wording: Wording,
  sessions: readonly Own[],
  others: readonly OtherSession[],
): ShownConflict[] {
  const names = sessionNames(wording, sessions);
  const { timeZone } = wording.site;
  return findConflicts(sessions, others).map(({ kind, session, other }) => {
    const own = sessions.find(({ id }) => id === session);
    const until = formatTime(wording.language, new Date(endOf(other)), timeZone);
    return {
      kind,
      own: `${names.get(session) ?? ""} ${own ? shortWhen(wording, own) : ""}`,
      other: `${other.caseName} ${shortWhen(wording, other)}–${until}`,
    };
  });
}
