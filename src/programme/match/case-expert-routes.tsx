// The web face of a case's expert: shown to the company, agreed to, changed, and ended by a late conflict.
import { findAssignment } from "#case/assignment-store.ts";
import { companyOfCase, expertOfCase, officeOfCase, partyToCase } from "#case/guard.ts";
import { findStanding } from "#case/store.ts";
import type { Programme } from "#edition/programme.ts";
import { problemText } from "#i18n/messages/problems.ts";
import type { Form } from "#people/forms.ts";
import { get, post, type Route } from "#people/route.ts";
import { type Request, signedIn } from "#people/visit.ts";
import { formOf, goTo } from "#people/web.ts";
import type { Language } from "#i18n/languages.ts";
import { dayIn, homeTimeZone } from "#platform/clock.ts";
import type { Transaction } from "#platform/database/database.ts";
import type { FieldError } from "#ui/field-id.ts";
import { staffFrame } from "#ui/frame.ts";
import { urls } from "#urls.ts";
import { answerPresentation } from "./agreement-commands.ts";
import { askForChange, changeExpert, declareLateConflict, keepExpert } from "./change-commands.ts";
import { type FieldProblem, readAgreement, readRequired } from "./forms.ts";
import { matchCompanyMessages } from "./messages/company/catalog.ts";
import { CompanyExpertPage, type CompanyView, type ShownExpert } from "./pages/company-expert-page.tsx";
import { LateConflictDonePage, LateConflictPage, OwnAssignmentPage } from "./pages/own-assignment-page.tsx";
import { backToShortList, showShortList } from "./short-list-answer.tsx";
import { listChangeRequests, listPresentations, type Presentation } from "./store.ts";
import { caseIdOf, fieldNames, idOf, staffErrors, typedIn } from "./web.ts";

export function caseExpertRoutes(programme: Programme): Route[] {
  const { platform } = programme;
  const party = partyToCase(platform);
  const expert = expertOfCase(platform);
  return [
    get(urls.caseExpert, party, (c) => show(programme, c)),
    post(urls.expertAgreement, companyOfCase(platform), (c) => agree(programme, c)),
    post(urls.expertChange, party, (c) => change(programme, c)),
    post(urls.expertChangeReply, officeOfCase(platform), (c) => keep(programme, c)),
    get(urls.lateConflict, expert, (c) => askLateConflict(c)),
    post(urls.lateConflict, expert, (c) => endByConflict(programme, c)),
  ];
}

type Showing = { form?: Form; errors?: readonly FieldError[]; notAllowed?: boolean };

function show(programme: Programme, c: Request, showing: Showing = {}): Response | Promise<Response> {
  const { role } = signedIn(c).person;
  if (role === "office") return goTo(c, urls.shortList.to({ caseId: caseIdOf(c) }));
  return role === "expert" ? showOwn(programme, c, showing) : showToCompany(programme, c, showing);
}

async function showToCompany(programme: Programme, c: Request, showing: Showing): Promise<Response> {
  const { frame, actor, language } = signedIn(c);
  const caseId = caseIdOf(c);
  const view = await programme.platform.database.as(actor, (tx) => readCompanyView(tx, caseId, language));
  if (!view) return c.notFound();
  const { form, errors = [], notAllowed = false } = showing;
  const asked = (["agreed", "another", "asked"] as const).find((one) => one === c.req.query("done"));
  const notice = errors.length > 0 || notAllowed ? undefined : asked;
  const page = (
    <CompanyExpertPage {...{ frame, caseId, view, errors, notice, notAllowed }} typed={typedIn(form)} />
  );
  return c.html(page, notAllowed ? 409 : errors.length > 0 ? 422 : 200);
}

async function readCompanyView(
  tx: Transaction,
  caseId: string,
  language: Language,
): Promise<CompanyView | undefined> {
  const standing = await findStanding(tx, caseId);
  if (!standing) return undefined;
  const presented = await listPresentations(tx, caseId);
  const [newest] = presented;
  switch (standing.stage) {
    case "admitted":
      return { kind: "choosing" };
    case "matching": {
      if (!newest || newest.agreement) return { kind: "choosing" };
      const { replyBy, presentedAt } = newest.presentation;
      // One that was shown before this search began was taken back.
      if (presentedAt < standing.since) return { kind: "choosing" };
      return { kind: "proposed", expert: shownExpert(newest.presentation, language), replyBy };
    }
    case "supported":
    case "sheets-in":
    case "assessed":
    case "planned": {
      const assignment = await findAssignment(tx, caseId);
      if (!assignment) return { kind: "choosing" };
      const since = dayIn(homeTimeZone, assignment.assignedAt);
      const agreed = presented.find(({ agreement }) => agreement?.kind === "agreed");
      const expert = agreed && shownExpert(agreed.presentation, language);
      return { kind: "in-charge", expert, since, ...(await readAsked(tx, caseId, assignment.assignedAt)) };
    }
    case "declined":
    case "withdrawn":
      return { kind: "over" };
    default:
      return { kind: "before" };
  }
}

/** What this reader asked about the expert in charge since then, and what the office last replied. */
async function readAsked(tx: Transaction, caseId: string, since: Date) {
  const all = (await listChangeRequests(tx, caseId)).filter(({ asked }) => asked.askedAt >= since);
  const kept = all.find(({ reply }) => reply?.kind === "kept")?.reply?.note;
  return { asked: all.some(({ reply }) => reply === null), kept };
}

function shownExpert(presentation: Presentation, language: Language): ShownExpert {
  return { ...presentation, fields: fieldNames(language, presentation.fields) };
}

async function showOwn(programme: Programme, c: Request, { form, errors = [] }: Showing): Promise<Response> {
  const { frame, actor } = signedIn(c);
  const caseId = caseIdOf(c);
  const found = await programme.platform.database.as(actor, async (tx) => {
    const assignment = await findAssignment(tx, caseId);
    return assignment && (await readAsked(tx, caseId, assignment.assignedAt));
  });
  if (!found) return c.notFound();
  const page = (
    <OwnAssignmentPage
      frame={staffFrame(frame)}
      {...{ caseId, ...found, errors }}
      typedReason={form?.one("reason") ?? ""}
      notice={errors.length === 0 && c.req.query("done") === "asked"}
    />
  );
  return c.html(page, errors.length > 0 ? 422 : 200);
}

function companyErrors(c: Request, problems: readonly FieldProblem[]): FieldError[] {
  const { language } = signedIn(c);
  const { answer, reason } = matchCompanyMessages[language];
  return problems.map(({ name, problem }) => ({
    name,
    text: problemText(language, problem, name === "answer" ? answer : reason),
  }));
}

async function agree(programme: Programme, c: Request): Promise<Response> {
  const { person } = signedIn(c);
  const caseId = caseIdOf(c);
  const form = await formOf(c);
  const read = readAgreement(form);
  if (!read.ok) return show(programme, c, { form, errors: companyErrors(c, read.problems) });
  const answered = { caseId, requestId: form.one("request"), ...read.value };
  const done = await answerPresentation({ programme, person }, answered);
  if (!done) return show(programme, c, { notAllowed: true });
  return goTo(c, urls.caseExpert.to({ caseId }, { done: read.value.kind }));
}

/** The office changes the expert; company and expert ask it to. */
async function change(programme: Programme, c: Request): Promise<Response> {
  const { person } = signedIn(c);
  const caseId = caseIdOf(c);
  const form = await formOf(c);
  const read = readRequired(form, "reason");
  if (person.role === "office") {
    if (!read.ok) return showShortList(programme, c, { form, errors: staffErrors(c, read.problems) });
    const changed = await changeExpert({ programme, person }, { caseId, reason: read.value });
    return changed ? backToShortList(c, "changed") : showShortList(programme, c, { notAllowed: true });
  }
  if (!read.ok) {
    const errorsOf = person.role === "expert" ? staffErrors : companyErrors;
    return show(programme, c, { form, errors: errorsOf(c, read.problems) });
  }
  const asked = await askForChange({ programme, person }, { caseId, reason: read.value });
  if (!asked) return show(programme, c, { notAllowed: true });
  return goTo(c, urls.caseExpert.to({ caseId }, { done: "asked" }));
}

async function keep(programme: Programme, c: Request): Promise<Response> {
  const { person } = signedIn(c);
  const changeId = idOf(c, "changeId");
  if (changeId === undefined) return c.notFound();
  const form = await formOf(c);
  const read = readRequired(form, "note");
  if (!read.ok) return showShortList(programme, c, { form, errors: staffErrors(c, read.problems) });
  const kept = await keepExpert({ programme, person }, { caseId: caseIdOf(c), changeId, note: read.value });
  return kept ? backToShortList(c, "kept") : showShortList(programme, c, { notAllowed: true });
}

function askLateConflict(c: Request, { form, errors = [] }: Showing = {}): Response | Promise<Response> {
  const frame = staffFrame(signedIn(c).frame);
  const typedReason = form?.one("reason") ?? "";
  const page = <LateConflictPage {...{ frame, typedReason, errors }} caseId={caseIdOf(c)} />;
  return c.html(page, errors.length > 0 ? 422 : 200);
}

async function endByConflict(programme: Programme, c: Request): Promise<Response> {
  const { person, frame } = signedIn(c);
  const form = await formOf(c);
  const read = readRequired(form, "reason");
  if (!read.ok) return askLateConflict(c, { form, errors: staffErrors(c, read.problems) });
  const late = { caseId: caseIdOf(c), reason: read.value };
  const ended = await declareLateConflict({ programme, person }, late);
  return ended ? c.html(<LateConflictDonePage frame={staffFrame(frame)} />) : c.notFound();
}
