// The web face of the end of an assessment: the summary, the check, and giving it.
import { expertOfCase } from "#case/guard.ts";
import type { Programme } from "#edition/programme.ts";
import type { Form } from "#people/forms.ts";
import { get, post, type Route } from "#people/route.ts";
import { type Request, signedIn } from "#people/visit.ts";
import { formOf, goTo } from "#people/web.ts";
import { urls } from "#urls.ts";
import { summaryField } from "./fields.ts";
import { saveSummary } from "./commands.ts";
import { readSummary } from "./forms.ts";
import { giveAssessment } from "./give-command.ts";
import { assessmentGround, reasonedAnswers } from "./ground.ts";
import { workMessages } from "./messages/work/catalog.ts";
import { GivingPage } from "./pages/giving-page.tsx";
import { lacksOf, unscoredOthers } from "./rules.ts";
import { type Again, fieldErrors, fieldsShown, inAssessment, isConflict } from "./web.tsx";

export function givingRoutes(programme: Programme): Route[] {
  const expert = expertOfCase(programme.platform);
  return [
    get(urls.assessmentGiving, expert, (c) => showGiving(programme, c)),
    post(urls.assessmentSummary, expert, (c) => keepSummary(programme, c)),
    post(urls.assessmentGiving, expert, (c) => give(programme, c)),
  ];
}

type Showing = { readonly again?: Again; readonly notNow?: boolean };

async function showGiving(programme: Programme, c: Request, { again, notNow = false }: Showing = {}) {
  const at = await inAssessment(programme, c);
  if (!at) return c.notFound();
  const { on, work } = at;
  const { sheet } = assessmentGround();
  const { items } = sheet;
  const lacks = lacksOf({ items, reasoned: reasonedAnswers(sheet), ...work, summary: work.summary.text });
  const errors = again
    ? fieldErrors(c, again.read, () => workMessages[on.frame.language].giving.summary)
    : [];
  const conflict = again !== undefined && isConflict(again);
  const page = (
    <GivingPage
      {...{ on, errors, conflict, notNow }}
      field={fieldsShown(() => work.summary.text, again, errors)}
      lacks={lacks.map((lack) => ({
        lack,
        group:
          lack.kind === "no-summary" ? undefined : items.find(({ number }) => number === lack.item)?.group,
      }))}
      unscored={unscoredOthers({ items, scores: work.scores })}
      taken={work.decided.filter(({ taken }) => taken).length}
      saved={again === undefined && c.req.query("done") === "saved"}
    />
  );
  return c.html(page, errors.length > 0 ? 422 : conflict || notNow ? 409 : 200);
}

async function keepSummary(programme: Programme, c: Request): Promise<Response> {
  const caseId = c.req.param("caseId") ?? "";
  const kept = await saveTypedSummary(programme, c, await formOf(c));
  if (kept.kind === "again") return showGiving(programme, c, kept);
  if (kept.kind === "elsewhere") return kept.answer;
  return goTo(c, urls.assessmentGiving.to({ caseId }, { done: "saved" }));
}

type Kept =
  | { readonly kind: "saved" }
  /** Not understood, or written in another window meanwhile: the page is shown once more. */
  | { readonly kind: "again"; readonly again: Again }
  | { readonly kind: "elsewhere"; readonly answer: Response | Promise<Response> };

async function saveTypedSummary(programme: Programme, c: Request, form: Form): Promise<Kept> {
  const { person } = signedIn(c);
  const caseId = c.req.param("caseId") ?? "";
  const read = readSummary(form);
  const [typed] = read.typed;
  if (!typed) return { kind: "again", again: { read, outcomes: [] } };
  const saved = await saveSummary({ programme, person }, { caseId, typed });
  if (!saved.ok) {
    const gone = saved.reason === "not-found";
    return { kind: "elsewhere", answer: gone ? c.notFound() : goTo(c, urls.assessment.to({ caseId })) };
  }
  const again = { read, outcomes: saved.outcomes };
  return isConflict(again) ? { kind: "again", again } : { kind: "saved" };
}

async function give(programme: Programme, c: Request): Promise<Response> {
  const { person } = signedIn(c);
  const caseId = c.req.param("caseId") ?? "";
  const form = await formOf(c);
  // What stands in the field is meant to be given with it.
  if (form.has(summaryField)) {
    const kept = await saveTypedSummary(programme, c, form);
    if (kept.kind !== "saved") return kept.kind === "again" ? showGiving(programme, c, kept) : kept.answer;
  }
  const given = await giveAssessment({ programme, person }, caseId);
  if (given.ok) return goTo(c, urls.assessment.to({ caseId }, { done: "given" }));
  if (given.reason === "not-found") return c.notFound();
  // What is missing stands on the page itself; given already, the result is there to be read.
  return given.reason === "lacks"
    ? showGiving(programme, c, { notNow: true })
    : goTo(c, urls.assessment.to({ caseId }));
}
