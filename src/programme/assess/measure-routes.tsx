// The web face of the measures an expert recommends.
import { expertOfCase } from "#case/guard.ts";
import type { Programme } from "#edition/programme.ts";
import { get, post, type Route } from "#people/route.ts";
import { type Request, signedIn } from "#people/visit.ts";
import { formOf, goTo } from "#people/web.ts";
import { markOf } from "#platform/forms/merge-typed.ts";
import { urls } from "#urls.ts";
import { saveMeasures, standingDecision } from "./commands.ts";
import { proposalsOf, viewsOf } from "./compute-result.ts";
import { measureField } from "./fields.ts";
import { readMeasureChoices } from "./forms.ts";
import { assessmentGround } from "./ground.ts";
import { workMessages } from "./messages/work/catalog.ts";
import { MeasuresPage, type OfferedMeasure } from "./pages/measures-page.tsx";
import {
  type Again,
  fieldErrors,
  fieldsShown,
  inAssessment,
  isConflict,
  lawOf,
  menuNamesOf,
} from "./web.tsx";

export function measureRoutes(programme: Programme): Route[] {
  const expert = expertOfCase(programme.platform);
  return [
    get(urls.assessmentMeasures, expert, (c) => showMeasures(programme, c)),
    post(urls.assessmentMeasures, expert, (c) => keepMeasures(programme, c)),
  ];
}

async function showMeasures(programme: Programme, c: Request, again?: Again): Promise<Response> {
  const at = await inAssessment(programme, c);
  if (!at) return c.notFound();
  const { on, work, handedIn } = at;
  const { language } = on.frame;
  const ground = assessmentGround();
  const { country, editionId } = work.supportCase;
  const menuNames = menuNamesOf(programme, editionId, language);
  const proposed = proposalsOf(ground, viewsOf(ground, handedIn, work.scores));
  const ids = new Set(proposed.map(({ measure }) => measure.id));
  const added = ground.catalogue
    .filter(({ id }) => !ids.has(id) && work.decided.some(({ measure, taken }) => taken && measure === id))
    .map((measure) => ({ measure, gaps: [], priority: [] }));
  const offered = [...proposed, ...added].map(({ measure, gaps, priority }): OfferedMeasure => ({
    measure,
    gaps,
    priority,
    law: lawOf(measure, country, language),
    menuName: menuNames.get(measure.menuLine) ?? measure.menuLine,
  }));
  const shown = new Set(offered.map(({ measure }) => measure.id));
  const others = ground.catalogue.filter(({ id }) => !shown.has(id));
  const { measures: words } = workMessages[language];
  const labelOf = (field: string) => {
    const [, part, id] = /^(\w+)-(.+)$/.exec(field) ?? [];
    const name = ground.catalogue.find((measure) => measure.id === id)?.name[language] ?? "";
    return part === "place" ? words.place(name) : words.note(name);
  };
  const errors = again ? fieldErrors(c, again.read, labelOf) : [];
  const conflict = again !== undefined && isConflict(again);
  const field = fieldsShown((name) => standingDecision(work, name), again, errors);
  const saved = again === undefined && c.req.query("done") === "saved";
  const page = <MeasuresPage {...{ on, offered, others, field, errors, saved, conflict }} />;
  return c.html(page, errors.length > 0 ? 422 : conflict ? 409 : 200);
}

async function keepMeasures(programme: Programme, c: Request): Promise<Response> {
  const { person } = signedIn(c);
  const caseId = c.req.param("caseId") ?? "";
  const form = await formOf(c);
  const known = assessmentGround().catalogue.map(({ id }) => id);
  const read = readMeasureChoices(form, known);
  const more = form.one("go") === "add" ? known.find((id) => id === form.one("add")) : undefined;
  const field = more === undefined ? undefined : measureField(more, "taken");
  const typed =
    field === undefined ? read.typed : [...read.typed, { field, typed: "yes", shown: markOf("") }];
  const saved = await saveMeasures({ programme, person }, { caseId, measures: known, typed });
  if (!saved.ok) return saved.reason === "not-found" ? c.notFound() : goTo(c, urls.assessment.to({ caseId }));
  const again = { read, outcomes: saved.outcomes };
  if (read.problems.length > 0 || isConflict(again)) return showMeasures(programme, c, again);
  const there = urls.assessmentMeasures.to({ caseId }, { done: "saved" });
  return goTo(c, more === undefined ? there : `${there}#measure-${more}`);
}
