// The web face of reading and answering a plan: its page, agreement and refusal, the print view and the calendar file.
import { companyNameOf } from "#case/people-of-case.ts";
import { partyToCase } from "#case/guard.ts";
import { type CaseReader, homeMoment, readerOf } from "#case/reader.ts";
import type { Programme } from "#edition/programme.ts";
import { problemText } from "#i18n/messages/problems.ts";
import { get, post, type Route } from "#people/route.ts";
import type { Request } from "#people/visit.ts";
import { formOf, goTo } from "#people/web.ts";
import { homeTimeZone } from "#platform/clock.ts";
import { urls } from "#urls.ts";
import { planCalendar } from "./calendar.ts";
import { agreeToPlan, type Answering, refusePlan } from "./commands.ts";
import { readRefusalReason } from "./forms.ts";
import { planMessages } from "./messages/parties/catalog.ts";
import { PlanPage } from "./pages/plan-page.tsx";
import type { PlanPageProps } from "./pages/plan-page-props.ts";
import { PlanPrintPage } from "./pages/print-page.tsx";
import { lineName } from "./shown.ts";
import { type PlanView, readOtherSessions, readPlanView } from "./view.ts";
import { actOf, momentsOf, refusalSentences, shownConflicts, sidesOfCase } from "./web.ts";

export function planPageRoutes(programme: Programme): Route[] {
  const party = partyToCase(programme.platform);
  const sides = sidesOfCase(programme);
  return [
    get(urls.plan, party, (c) => showPlan(programme, c)),
    post(urls.planAgreement, sides, (c) => agree(programme, c)),
    post(urls.planRefusal, sides, (c) => refuse(programme, c)),
    get(urls.planPrint, party, (c) => showPrint(programme, c)),
    get(urls.planCalendar, sides, (c) => sendCalendar(programme, c)),
  ];
}

type Showing = Partial<Pick<PlanPageProps, "problems" | "typedReason" | "errors">>;

async function showPlan(programme: Programme, c: Request, showing: Showing = {}): Promise<Response> {
  const reader = readerOf(c);
  const view = await readPlanView(programme, reader);
  if (!view) return c.notFound();
  const { problems = [], typedReason = "", errors = [] } = showing;
  const calm = problems.length === 0 && errors.length === 0;
  const done = (["proposed", "agreed", "refused"] as const).find((one) => one === c.req.query("done"));
  const page = (
    <PlanPage
      frame={reader.frame}
      caseId={reader.caseId}
      side={reader.side}
      {...{ view, problems, typedReason, errors }}
      momentOf={momentsOf(reader, view.wording)}
      conflicts={await conflictsOf(programme, reader, view)}
      notice={calm ? done : undefined}
    />
  );
  return c.html(page, errors.length > 0 ? 422 : calm ? 200 : 409);
}

async function conflictsOf(programme: Programme, reader: CaseReader, { state, wording }: PlanView) {
  if (reader.side !== "expert") return undefined;
  const shown = state.awaits ? state.newest : state.inForce;
  return shownConflicts(wording, shown?.sessions ?? [], await readOtherSessions(programme, reader));
}

function numberOf(text: string): number {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : 0;
}

async function agree(programme: Programme, c: Request): Promise<Response> {
  const { caseId } = readerOf(c);
  const form = await formOf(c);
  const number = numberOf(form.one("number"));
  const answered = await agreeToPlan(actOf(programme, c), { caseId, number });
  return afterAnswer(programme, c, { answered, done: "agreed" });
}

async function refuse(programme: Programme, c: Request): Promise<Response> {
  const { caseId, language } = readerOf(c);
  const form = await formOf(c);
  const typedReason = form.one("refusalReason");
  const reason = readRefusalReason(typedReason);
  if (!reason.ok) {
    const text = problemText(language, reason.problem, planMessages[language].refuseReason);
    return showPlan(programme, c, { typedReason, errors: [{ name: "refusalReason", text }] });
  }
  const number = numberOf(form.one("number"));
  const answered = await refusePlan(actOf(programme, c), { caseId, number, reason: reason.value });
  return afterAnswer(programme, c, { answered, done: "refused", typedReason });
}

type Answered = { readonly answered: Answering; readonly done: string; readonly typedReason?: string };

/** What was refused is said on the plan's page, which shows how things stand now. */
async function afterAnswer(programme: Programme, c: Request, told: Answered): Promise<Response> {
  const reader = readerOf(c);
  const { answered, done, typedReason = "" } = told;
  if (answered.ok) return goTo(c, urls.plan.to({ caseId: reader.caseId }, { done }));
  if (answered.reason === "not-found") return c.notFound();
  if (answered.reason !== "sessions") {
    const problems = [planMessages[reader.language].refusals[answered.reason]];
    return showPlan(programme, c, { problems, typedReason });
  }
  const view = await readPlanView(programme, reader);
  const sessions = view?.state.newest?.sessions ?? [];
  const problems = view ? refusalSentences(view.wording, answered.refusals, sessions) : [];
  return showPlan(programme, c, { problems, typedReason });
}

async function showPrint(programme: Programme, c: Request): Promise<Response> {
  const reader = readerOf(c);
  const view = await readPlanView(programme, reader);
  const version = view && (view.state.inForce ?? view.state.newest);
  if (!version) return c.notFound();
  const { platform } = programme;
  const companyName = await companyNameOf(platform, view.supportCase.companyId);
  return c.html(
    <PlanPrintPage
      frame={reader.frame}
      caseId={reader.caseId}
      {...{ view, version, companyName }}
      printedAt={homeMoment(reader.language, platform.clock.now())}
      momentOf={momentsOf(reader, view.wording)}
    />,
  );
}

/** Menu lines and the case's name only: a calendar lies in other hands. */
async function sendCalendar(programme: Programme, c: Request): Promise<Response> {
  const reader = readerOf(c);
  const view = await readPlanView(programme, reader);
  const version = view && (view.state.inForce ?? view.state.newest);
  if (!version) return c.notFound();
  const { wording, versions, state, name } = view;
  const { publicUrl } = programme.platform;
  const before = versions.filter(({ number, agreedBy }) => number < version.number && agreedBy.length > 1);
  const earlier = new Map(before.flatMap(({ sessions }) => sessions.map((one) => [one.id, one])));
  const plan = {
    caseId: reader.caseId,
    number: version.number,
    agreed: version === state.inForce,
    proposedAt: version.proposedAt,
    sessions: version.sessions,
    dropped: [...earlier.values()].filter(({ id }) => !version.sessions.some((one) => one.id === id)),
  };
  const file = planCalendar(plan, {
    name,
    titleOf: ({ line }) => lineName(wording, line),
    timeZone: c.req.query("zone") === "home" ? homeTimeZone : wording.site.timeZone,
    host: new URL(publicUrl).host,
    href: publicUrl + urls.plan.to({ caseId: reader.caseId }),
  });
  return c.body(file, 200, {
    "content-type": "text/calendar; charset=utf-8",
    "content-disposition": 'attachment; filename="support-plan.ics"',
  });
}
