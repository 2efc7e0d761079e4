// The web face of scoring: one page for each group of the sheet, saved by itself.
import { expertOfCase } from "#case/guard.ts";
import { readerOf } from "#case/reader.ts";
import { findConsistencyCheck } from "#content/consistency.ts";
import type { SelfCheck } from "#content/self-check.ts";
import type { Programme } from "#edition/programme.ts";
import { get, post, type Route } from "#people/route.ts";
import { type Request, signedIn } from "#people/visit.ts";
import { formOf, goTo } from "#people/web.ts";
import { urls } from "#urls.ts";
import { saveScores, standingScore } from "./commands.ts";
import { longest } from "./fields.ts";
import { readScores } from "./forms.ts";
import { assessmentGround } from "./ground.ts";
import { workMessages } from "./messages/work/catalog.ts";
import { GroupPage, type ShownItem } from "./pages/group-page.tsx";
import { digestOf } from "./sheet-digest.ts";
import { type Again, fieldErrors, fieldsShown, inAssessment, isConflict } from "./web.tsx";

export function scoreRoutes(programme: Programme): Route[] {
  const expert = expertOfCase(programme.platform);
  return [
    get(urls.assessmentGroup, expert, (c) => showGroup(programme, c)),
    post(urls.assessmentGroup, expert, (c) => saveGroup(programme, c)),
  ];
}

function groupOf(c: Request, sheet: SelfCheck): string | undefined {
  return sheet.groups.find(({ id }) => id === c.req.param("group"))?.id;
}

async function showGroup(programme: Programme, c: Request, again?: Again): Promise<Response> {
  const { sheet } = assessmentGround();
  const group = groupOf(c, sheet);
  const at = await inAssessment(programme, c);
  if (!at || group === undefined) return c.notFound();
  const { on, work, handedIn } = at;
  const digest = await digestOf(programme, readerOf(c).actor, work);
  const found = digest?.inconsistencies ?? [];
  const items = sheet.items
    .filter((item) => item.group === group)
    .map((item): ShownItem => {
      const { number } = item;
      return {
        item,
        site: handedIn.answers.site.find((one) => one.item === number),
        headquarters: handedIn.answers.headquarters.find((one) => one.item === number),
        doubts: found
          .filter((one) => one.items.includes(number))
          .flatMap(({ check, rows }) => {
            const content = findConsistencyCheck(check);
            return content ? [{ content, rows }] : [];
          }),
      };
    });
  const words = workMessages[on.frame.language].group;
  const labelOf = (field: string) => {
    const [part = "", number = ""] = field.split("-");
    return part === "answer" ? words.score(number) : words.finding(number);
  };
  const errors = again ? fieldErrors(c, again.read, labelOf) : [];
  const conflict = again !== undefined && isConflict(again);
  const field = fieldsShown((name) => standingScore(work, name), again, errors);
  const saved = again === undefined && c.req.query("done") === "saved";
  const shown = { on, sheet, group, items, field, errors, saved, conflict };
  const page = <GroupPage {...shown} longestFinding={longest.finding} />;
  return c.html(page, errors.length > 0 ? 422 : conflict ? 409 : 200);
}

/** What is understood is kept even where something else on the page is not. */
async function saveGroup(programme: Programme, c: Request): Promise<Response> {
  const { sheet } = assessmentGround();
  const group = groupOf(c, sheet);
  const caseId = c.req.param("caseId") ?? "";
  if (group === undefined) return c.notFound();
  const items = sheet.items.filter((item) => item.group === group).map(({ number }) => number);
  const form = await formOf(c);
  const read = readScores(
    form,
    items,
    sheet.scale.map(({ id }) => id),
  );
  const { person } = signedIn(c);
  const saved = await saveScores({ programme, person }, { caseId, items, typed: read.typed });
  if (!saved.ok) return saved.reason === "not-found" ? c.notFound() : goTo(c, urls.assessment.to({ caseId }));
  const again = { read, outcomes: saved.outcomes };
  if (read.problems.length > 0 || isConflict(again)) return showGroup(programme, c, again);
  const next = sheet.groups[sheet.groups.findIndex(({ id }) => id === group) + 1];
  if (form.one("go") !== "next") {
    return goTo(c, urls.assessmentGroup.to({ caseId, group }, { done: "saved" }));
  }
  return goTo(
    c,
    next
      ? urls.assessmentGroup.to({ caseId, group: next.id }, { done: "saved" })
      : urls.assessment.to({ caseId }),
  );
}
