// Makes a page of the draft from what is stored: values, problems, texts of another editor.
import { namesOf } from "#people/queries.ts";
import { type Request, signedIn } from "#people/visit.ts";
import type { FieldError } from "#ui/field-id.ts";
import { answerOf } from "./answers.ts";
import { pagesToFill, progressIn } from "./draft-progress.ts";
import { labelOfField } from "./field-label.ts";
import type { TypedField } from "#platform/forms/merge-typed.ts";
import type { Unlocking } from "./pages/correction-fields.tsx";
import { FormPage } from "./pages/form-page.tsx";
import type { AsideText } from "./pages/set-aside-panel.tsx";
import { fieldErrors } from "./problem-text.ts";
import type { QuestionPage } from "./questions.ts";
import { type FieldProblem, previousPage, suggestionFor } from "./rules.ts";
import { type ApplyNeeds, type DraftRequest, draftNotice } from "./web.tsx";

export type PageRequest = { readonly draft: DraftRequest; readonly page: QuestionPage };

export type View = PageRequest & {
  /** "typed": only what was typed and cannot be accepted; "all": also what is missing. */
  readonly problems: "typed" | "all";
  readonly status: 200 | 422 | 503;
  readonly said?: string | undefined;
  readonly done?: string | undefined;
  /** What a browser sent and is not saved: shown again with its marks. */
  readonly unsaved?: readonly TypedField[] | undefined;
};

export async function showForm(needs: ApplyNeeds, c: Request, view: View): Promise<Response> {
  const { draft, page, status, said, done } = view;
  const { frame, language } = signedIn(c);
  const { basis, open, caseId } = draft;
  return c.html(
    <FormPage
      frame={{ ...frame, notice: draftNotice(draft, language) ?? null }}
      caseId={caseId}
      page={page}
      basis={basis}
      version={open.draft.version}
      values={{ ...valuesOf(view), ...unsavedTexts(view) }}
      marks={sentMarks(view)}
      unlocking={unlockingOf(view)}
      errors={errorsOf(view, c)}
      aside={await asideTexts(needs, c, { open: draft.open, basis: draft.basis, fields: fieldsOf(page) })}
      previous={previousPage(pagesToFill(draft), page.id)}
      said={said}
      done={done}
    />,
    status,
  );
}

function unsavedTexts({ unsaved = [] }: View): Record<string, string> {
  return Object.fromEntries(unsaved.map(({ field, typed }) => [field, typed]));
}

function sentMarks({ unsaved = [] }: View): Record<string, string> {
  return Object.fromEntries(
    unsaved.flatMap(({ field, shown }) => (shown === undefined ? [] : [[field, shown]])),
  );
}

function unlockingOf({ draft: { open } }: View): Unlocking | undefined {
  const { correction } = open;
  if (!correction) return undefined;
  const remarks = new Map(correction.request.remarks.map(({ field, remark }) => [field, remark]));
  return { unlocked: correction.unlocked, remarks };
}

function valuesOf({ draft: { basis, today }, page }: View): Record<string, string> {
  const values = page.questions.map(({ field }) => {
    return [field, basis.answers[field] ?? suggestionFor(field, basis, today)] as const;
  });
  return Object.fromEntries(values);
}

/** Problems of a page; while it is still being filled in, only those of what was typed. */
export function problemsToShow({ draft, page, problems }: View): FieldProblem[] {
  const { basis } = draft;
  const all = progressIn(draft).find(({ id }) => id === page.id)?.problems ?? [];
  if (problems === "all") return [...all];
  return all.filter(
    ({ field, problem }) => problem.key === "over-cap" || answerOf(basis.answers, field) !== "",
  );
}

function errorsOf(view: View, c: Request): FieldError[] {
  return fieldErrors(problemsToShow(view), view.draft.basis, signedIn(c).language);
}

function fieldsOf(page: QuestionPage): ReadonlySet<string> {
  return new Set(page.questions.map(({ field }) => field));
}

type AsideOf = Pick<DraftRequest, "open" | "basis"> & {
  /** Only texts of these fields; all of the draft's when left out. */
  readonly fields?: ReadonlySet<string>;
};

/** Every text that waits for a choice: one that is not shown would be chosen about unseen. */
export async function asideTexts(needs: ApplyNeeds, c: Request, of: AsideOf): Promise<AsideText[]> {
  const { open, basis, fields } = of;
  const here = open.setAside.filter(({ field }) => fields === undefined || fields.has(field));
  if (here.length === 0) return [];
  const { actor, language } = signedIn(c);
  const authors = here.map(({ setAsideBy }) => setAsideBy);
  const names = await needs.platform.database.as(actor, (tx) => namesOf(tx, authors));
  return here.map((one) => ({
    id: one.id,
    fieldLabel: labelOfField(one.field, basis, language),
    standing: answerOf(basis.answers, one.field),
    setAside: one.value,
    by: names.get(one.setAsideBy) ?? "",
  }));
}
