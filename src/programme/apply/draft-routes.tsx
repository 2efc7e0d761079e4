// The web face of the draft: the list of its pages, each page, saving with and without script, the check.
import { formatTime } from "#i18n/formats.ts";
import { problemText } from "#i18n/messages/problems.ts";
import { get, post, type Route } from "#people/route.ts";
import { type Request, signedIn } from "#people/visit.ts";
import { homeTimeZone } from "#platform/clock.ts";
import { readForm, textLimits } from "#platform/forms/submitted-form.ts";
import { urls } from "#urls.ts";
import { chooseSetAside, type Saved } from "./commands.ts";
import { showCorrection, showCorrectionCheck } from "./correction-view.tsx";
import { pagesToFill, progressIn } from "./draft-progress.ts";
import { asideTexts, type PageRequest, problemsToShow, showForm } from "./draft-view.tsx";
import { labelOfField } from "./field-label.ts";
import { fillAddress } from "./fill-address.ts";
import { onwardOf, rawOf, type ReadableForm, typedFields } from "./forms.ts";
import { markOf, type TypedField } from "#platform/forms/merge-typed.ts";
import { applyMessages } from "./messages/catalog.ts";
import { isClosed } from "./open-draft.ts";
import { CheckPage } from "./pages/check-page.tsx";
import { TaskListPage } from "./pages/task-list-page.tsx";
import { fieldsOfTheForm, placelessAnswers } from "./placeless.ts";
import { fieldErrors } from "./problem-text.ts";
import { allQuestions, isPageId, questionPages } from "./questions.ts";
import { nextPage, readingDay } from "./rules.ts";
import { showRefused, showUnsaved, trySaving } from "./unsaved-view.tsx";
import { applicant, type ApplyNeeds, draftNotice, draftOf, toReceipt } from "./web.tsx";

export function draftRoutes(needs: ApplyNeeds): Route[] {
  const guard = applicant(needs);
  return [
    get(urls.application, guard, (c) => showTaskList(needs, c)),
    get(urls.applicationPage, guard, (c) => showPage(needs, c)),
    post(urls.applicationPage, guard, (c) => savePage(needs, c)),
    post(urls.applicationSetAside, guard, (c) => decideSetAside(needs, c)),
    get(urls.applicationCheck, guard, (c) => showCheck(needs, c)),
  ];
}

async function showTaskList(needs: ApplyNeeds, c: Request) {
  const draft = await draftOf(needs, c);
  if (!draft) return c.notFound();
  const { caseId, open, basis } = draft;
  if (open.correction) return showCorrection(c, { draft, correction: open.correction });
  return c.html(
    <TaskListPage
      frame={signedIn(c).frame}
      caseId={caseId}
      companyId={open.supportCase.companyId}
      basis={basis}
      documentId={open.draft.documentId}
      version={open.draft.version}
      progress={progressIn(draft)}
      stage={open.stage}
      asideCount={open.setAside.length}
      notice={draftNotice(draft, signedIn(c).language)}
    />,
  );
}

async function pageOf(needs: ApplyNeeds, c: Request): Promise<PageRequest | undefined> {
  const draft = await draftOf(needs, c);
  const id = c.req.param("page") ?? "";
  const page = draft && isPageId(id) ? questionPages(draft.basis).find((one) => one.id === id) : undefined;
  return draft && page ? { draft, page } : undefined;
}

async function showPage(needs: ApplyNeeds, c: Request) {
  const asked = await pageOf(needs, c);
  if (!asked) return c.notFound();
  if (isClosed(asked.draft.open)) return toReceipt(c, asked.draft.caseId);
  const words = applyMessages[signedIn(c).language];
  const missed = c.req.query("address") === "unknown";
  return showForm(needs, c, {
    ...asked,
    problems: c.req.query("mend") === undefined ? "typed" : "all",
    status: 200,
    said: missed ? words.addressNotFound : undefined,
    done: c.req.query("chosen") === undefined ? undefined : words.aside.chosen,
  });
}

/** A text pasted by mistake is read to a length that can be told of, not thrown away with all the rest. */
const draftLimits = { ...textLimits, bytes: 4 * textLimits.bytes };

async function savePage(needs: ApplyNeeds, c: Request) {
  const asked = await pageOf(needs, c);
  if (!asked) return c.notFound();
  const { draft, page } = asked;
  const form = await readForm(c.req.raw, draftLimits);
  if (!form.ok) {
    const said = problemText(signedIn(c).language, form.problem, "");
    return showForm(needs, c, { ...asked, problems: "typed", status: 422, said });
  }
  const byScript = c.req.header("accept") === "application/json";
  const filled = form.one("go") === "fill-address" ? addressOf(form, asked) : undefined;
  const typed = typedFields(form, page, readingDay(draft.basis, draft.today)).map((one) =>
    one.field === "hqAddress" && filled !== undefined ? { ...one, typed: filled } : one,
  );
  const saved = await trySaving(needs, c, { caseId: draft.caseId, typed });
  if (!saved) return byScript ? c.json({}, 503) : showUnsaved(needs, c, { asked, typed });
  if (!saved.ok && saved.reason === "not-found") return c.notFound();
  if (byScript) return answerScript(needs, c, { page: asked, typed, saved });
  if (!saved.ok) {
    if (saved.reason !== "locked") return toReceipt(c, draft.caseId);
    return showRefused(needs, c, { asked, typed, fields: saved.fields });
  }
  return afterSave(needs, c, { form, saved, addressFound: filled !== undefined });
}

function addressOf(form: ReadableForm, { page }: PageRequest): string | undefined {
  const question = page.questions.find(({ field }) => field === "hqAddress");
  return question && fillAddress(form.one("hqPostalCode"), rawOf(form, question));
}

type AfterSave = { form: ReadableForm; saved: Saved & { ok: true }; addressFound: boolean };

/** Everything is saved by now; whoever has something to mend sees it here, and may also go on and mend it later. */
async function afterSave(needs: ApplyNeeds, c: Request, { form, saved, addressFound }: AfterSave) {
  const asked = await pageOf(needs, c);
  if (!asked) return c.notFound();
  const { draft, page } = asked;
  const { caseId } = draft;
  const here = { caseId, page: page.id };
  if (saved.outcomes.some(({ outcome }) => outcome === "set-aside")) {
    return c.redirect(`${urls.applicationPage.to(here)}#set-aside`, 303);
  }
  const go = onwardOf(form);
  if (go === "list") return c.redirect(urls.application.to({ caseId }), 303);
  if (go === "fill-address") {
    const query = addressFound ? {} : { address: "unknown" };
    return c.redirect(`${urls.applicationPage.to(here, query)}#hqAddress`, 303);
  }
  const view = { ...asked, problems: "all", status: 422 } as const;
  if (problemsToShow(view).length > 0) return showForm(needs, c, view);
  const next = nextPage(pagesToFill(draft), page.id);
  return c.redirect(
    next ? urls.applicationPage.to({ caseId, page: next }) : urls.applicationCheck.to({ caseId }),
    303,
  );
}

type ScriptSave = { page: PageRequest; typed: readonly TypedField[]; saved: Saved };

/** To the autosave script: marks of what is stored now, problems of what was typed, fields another editor wrote in. */
async function answerScript(needs: ApplyNeeds, c: Request, { page, typed, saved }: ScriptSave) {
  if (!saved.ok) return c.json({ handedIn: true }, 409);
  const { language } = signedIn(c);
  const now = await pageOf(needs, c);
  const view = now && { ...now, problems: "typed" as const, status: 200 as const };
  const problems = view ? fieldErrors(problemsToShow(view), view.draft.basis, language) : [];
  const aside = saved.outcomes.filter(({ outcome }) => outcome === "set-aside").map(({ field }) => field);
  // A save whose answer was lost is sent again: its text stands by then, and the page must know.
  const stored = new Set(
    saved.outcomes
      .filter((one) => one.outcome === "changed" || (one.outcome === "same" && one.stands))
      .map(({ field }) => field),
  );
  const marks = typed
    .filter(({ field }) => stored.has(field))
    .map((one) => [one.field, markOf(one.typed)] as const);
  return c.json({
    version: saved.version,
    time: formatTime(language, needs.platform.clock.now(), homeTimeZone),
    marks: Object.fromEntries(marks),
    asideIds: Object.fromEntries(saved.asideIds),
    problems: problems.filter(({ name }) => page.page.questions.some(({ field }) => field === name)),
    aside: aside.map((field) => labelOfField(field, page.draft.basis, language)),
  });
}

async function decideSetAside(needs: ApplyNeeds, c: Request) {
  const draft = await draftOf(needs, c);
  const form = await readForm(c.req.raw);
  const setAsideId = c.req.param("id") ?? "";
  const text = draft?.open.setAside.find(({ id }) => id === setAsideId);
  const page =
    draft &&
    questionPages(draft.basis).find(({ questions }) => questions.some((q) => q.field === text?.field));
  if (!draft || !text || !form.ok) return c.notFound();
  const take = form.one("choice") === "take";
  const chosen = await chooseSetAside(needs, signedIn(c).actor, {
    caseId: draft.caseId,
    setAsideId,
    take,
    standingShown: form.one("standing"),
  });
  if (!chosen.ok && chosen.reason === "not-found") return c.notFound();
  const { caseId } = draft;
  return c.redirect(
    page
      ? urls.applicationPage.to({ caseId, page: page.id }, chosen.ok ? { chosen: "1" } : {})
      : urls.applicationCheck.to({ caseId }),
    303,
  );
}

async function showCheck(needs: ApplyNeeds, c: Request) {
  const draft = await draftOf(needs, c);
  if (!draft) return c.notFound();
  const { caseId, open, basis } = draft;
  if (isClosed(open)) return toReceipt(c, caseId);
  if (open.correction) return showCorrectionCheck(needs, c, { draft, correction: open.correction });
  const asked = new Set(allQuestions(basis).map(({ field }) => field));
  return c.html(
    <CheckPage
      frame={{ ...signedIn(c).frame, notice: draftNotice(draft, signedIn(c).language) ?? null }}
      caseId={caseId}
      basis={basis}
      pages={questionPages(basis)}
      progress={progressIn(draft)}
      placeless={placelessAnswers(basis.answers, asked, fieldsOfTheForm(basis))}
      aside={await asideTexts(needs, c, { open, basis })}
    />,
  );
}
