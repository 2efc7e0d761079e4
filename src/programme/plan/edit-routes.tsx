// The web face of making a plan: the proposal with its reasons, and the form that either side fills in.
import { expertOfCase } from "#case/guard.ts";
import { type CaseReader, readerOf } from "#case/reader.ts";
import { partsOfLines } from "#content/plan-sessions.ts";
import { countryOf, type Programme } from "#edition/programme.ts";
import { isLanguage, type Language, staffLanguageOf } from "#i18n/languages.ts";
import { problemText } from "#i18n/messages/problems.ts";
import { get, post, type Route } from "#people/route.ts";
import type { Request } from "#people/visit.ts";
import { formOf, goTo } from "#people/web.ts";
import { dayIn } from "#platform/clock.ts";
import type { FieldError } from "#ui/field-id.ts";
import { staffFrame } from "#ui/frame.ts";
import { urls } from "#urls.ts";
import { proposePlan, type TypedSession } from "./commands.ts";
import {
  changedRows,
  type ReadPlan,
  readReason,
  readRows,
  rowsOf,
  type TypedPlan,
  typedPlan,
} from "./forms.ts";
import { planMessages } from "./messages/parties/catalog.ts";
import { PlanEditPage } from "./pages/edit-page.tsx";
import { ProposalPage } from "./pages/proposal-page.tsx";
import { prepareProposal, sessionsOfProposal } from "./prepare-proposal.ts";
import { sessionsRefused } from "./sessions-rule.ts";
import { writtenSessions } from "./shown.ts";
import { type PlanView, readOtherSessions, readPlanView } from "./view.ts";
import { actOf, refusalErrors, rowErrors, shownConflicts, sidesOfCase, zonesOf } from "./web.ts";

export function planEditRoutes(programme: Programme): Route[] {
  const sides = sidesOfCase(programme);
  return [
    get(urls.planProposal, expertOfCase(programme.platform), (c) => showProposal(programme, c)),
    get(urls.planEdit, sides, (c) => beginEdit(programme, c)),
    post(urls.planEdit, sides, (c) => takeEdit(programme, c)),
  ];
}

async function showProposal(programme: Programme, c: Request): Promise<Response> {
  const reader = readerOf(c);
  const { caseId } = reader;
  const view = await readPlanView(programme, reader);
  if (!view) return c.notFound();
  // Once there is a version the talk goes on from it.
  if (view.state.newest) return goTo(c, urls.plan.to({ caseId }));
  const proposed = await prepareProposal(programme, reader);
  const { wording, name } = view;
  const sessions = proposed?.ok ? proposed.lines.flatMap((line) => line.sessions) : [];
  const named = sessions.map((session, index) => ({ ...session, id: String(index) }));
  const conflicts = shownConflicts(wording, named, await readOtherSessions(programme, reader));
  return c.html(
    <ProposalPage
      frame={staffFrame(reader.frame)}
      {...{ caseId, wording, proposed, conflicts }}
      caseName={name}
      languages={textLanguages(view)}
    />,
  );
}

/** In which aims can be written in: the reader's own, Japanese, and the site's. */
function textLanguages({ wording, supportCase }: PlanView): Language[] {
  const { siteLanguage } = countryOf(wording.edition, supportCase.country);
  return [...new Set<Language>([staffLanguageOf(wording.language), "ja", "en", siteLanguage])];
}

/** The newest version as the form begins with it; the proposal where there is none. */
async function beginEdit(programme: Programme, c: Request): Promise<Response> {
  const reader = readerOf(c);
  const { caseId } = reader;
  const view = await readPlanView(programme, reader);
  if (!view) return c.notFound();
  const toPlan = goTo(c, urls.plan.to({ caseId }));
  if (!["assessed", "planned"].includes(view.stage)) return toPlan;
  const { newest } = view.state;
  if (!newest && reader.side !== "expert") return toPlan;
  const sessions = newest
    ? writtenSessions(newest, view.texts).map(({ texts, ...one }) => ({ ...one, texts: texts ?? noTexts }))
    : await proposedSessions(programme, reader, c.req.query("texts"));
  const { timeZone } = view.wording.site;
  const typed = { rows: rowsOf(sessions, timeZone), basedOn: newest?.number ?? 0, timeZone, reason: "" };
  return showEdit(programme, c, { view, typed });
}

const noTexts = { aim: "", place: "", people: "", reason: "", why: [] };

async function proposedSessions(
  programme: Programme,
  reader: CaseReader,
  asked: string | undefined,
): Promise<TypedSession[]> {
  const proposed = await prepareProposal(programme, reader);
  const language = isLanguage(asked) ? asked : reader.language;
  return proposed?.ok ? sessionsOfProposal(proposed, language) : [];
}

type Editing = {
  readonly view: PlanView;
  readonly typed: TypedPlan;
  readonly errors?: readonly FieldError[];
  readonly status?: 200 | 409 | 422;
  /** A version proposed since the form was opened. */
  readonly newer?: boolean;
};

async function showEdit(programme: Programme, c: Request, editing: Editing): Promise<Response> {
  const reader = readerOf(c);
  const { view, typed, errors = [], status = 200, newer = false } = editing;
  const { wording, texts, state, name } = view;
  const read = readTyped(programme, view, typed);
  const others = reader.side === "expert" ? await readOtherSessions(programme, reader) : undefined;
  const page = (
    <PlanEditPage
      frame={reader.frame}
      caseId={reader.caseId}
      {...{ wording, typed, errors }}
      caseName={name}
      zones={zonesOf(wording)}
      sessions={read.sessions}
      newer={
        newer && state.newest
          ? { number: state.newest.number, sessions: writtenSessions(state.newest, texts) }
          : undefined
      }
      conflicts={others && shownConflicts(wording, read.sessions, others)}
    />
  );
  return c.html(page, status);
}

function readTyped(programme: Programme, { wording }: PlanView, { rows, timeZone }: TypedPlan) {
  const today = dayIn(timeZone, programme.platform.clock.now());
  return readRows(rows, { timeZone, today, lines: wording.edition.menu.map(({ id }) => id) });
}

/** What would stand against the plan if it were proposed now. */
function checked({ platform }: Programme, { wording, state }: PlanView, read: ReadPlan): FieldError[] {
  const { edition } = wording;
  const agreed = state.inForce?.sessions ?? [];
  const now = platform.clock.now();
  const refusals = sessionsRefused(read.sessions, { edition, parts: partsOfLines(), now, agreed });
  return refusals.length === 0 ? [] : refusalErrors(wording, { reason: "sessions", refusals }, read);
}

async function takeEdit(programme: Programme, c: Request): Promise<Response> {
  const reader = readerOf(c);
  const view = await readPlanView(programme, reader);
  if (!view) return c.notFound();
  const form = await formOf(c);
  const zones = zonesOf(view.wording).map(({ timeZone }) => timeZone);
  const typed = typedPlan(form, zones);
  const act = form.one("do");
  const rows = changedRows(typed.rows, act);
  if (rows) return showEdit(programme, c, { view, typed: { ...typed, rows } });
  const read = readTyped(programme, view, typed);
  const reason = readReason(typed.reason);
  const errors = rowErrors(reader.language, read);
  if (!reason.ok) {
    const label = planMessages[reader.language].edit.changeReason;
    errors.push({ name: "changeReason", text: problemText(reader.language, reason.problem, label) });
  }
  if (errors.length > 0 || !reason.ok) return showEdit(programme, c, { view, typed, errors, status: 422 });
  if (act !== "propose")
    return showEdit(programme, c, { view, typed, errors: checked(programme, view, read) });
  const { caseId } = reader;
  const plan = { caseId, basedOn: typed.basedOn, sessions: read.sessions, reason: reason.value };
  const proposed = await proposePlan(actOf(programme, c), plan);
  if (proposed.ok) return goTo(c, urls.plan.to({ caseId }, { done: "proposed" }));
  if (proposed.reason === "not-found") return c.notFound();
  if (proposed.reason === "outdated") {
    // What was typed stands on; it is proposed in the newer one's place only when it is sent again.
    const now = (await readPlanView(programme, reader)) ?? view;
    const moved = { ...typed, basedOn: proposed.newest };
    return showEdit(programme, c, { view: now, typed: moved, newer: true, status: 409 });
  }
  return showEdit(programme, c, {
    view,
    typed,
    errors: refusalErrors(view.wording, proposed, read),
    status: 422,
  });
}
