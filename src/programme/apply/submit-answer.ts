// What the person is told after pressing "submit": the receipt, or why not and what to do.
import type { Language } from "#i18n/languages.ts";
import { type Request, signedIn } from "#people/visit.ts";
import type { FieldError } from "#ui/field-id.ts";
import { urls } from "#urls.ts";
import { answerOf, ticked } from "./answers.ts";
import { saveTyped } from "./commands.ts";
import type { ReadableForm } from "./forms.ts";
import { markOf } from "#platform/forms/merge-typed.ts";
import { applyMessages } from "./messages/catalog.ts";
import { type Refusal, waitingListField } from "./rules.ts";
import type { HandedInBy } from "./handing-in.ts";
import { submitApplication } from "./submit-command.ts";
import { type ApplyNeeds, type DraftRequest, toReceipt } from "./web.tsx";

export type Pressed = {
  readonly draft: DraftRequest;
  readonly form: ReadableForm;
  readonly by: HandedInBy;
  /** Shows the page again with what is to be mended. */
  readonly again: (errors: readonly FieldError[]) => Promise<Response>;
  /** The field that errors without a field of their own are shown at. */
  readonly errorField: string;
};

export async function answerSubmit(needs: ApplyNeeds, c: Request, pressed: Pressed): Promise<Response> {
  const { draft, form, by, again, errorField } = pressed;
  const { actor, language } = signedIn(c);
  const { caseId } = draft;
  await rememberWaitingList(needs, c, { draft, form });
  const submitted = await submitApplication(needs, actor, { caseId, by });
  if (submitted.ok) return toReceipt(c, caseId);
  const words = applyMessages[language].handIn;
  if (submitted.reason === "not-found") return c.notFound();
  if (submitted.reason === "not-kept") return again([{ name: errorField, text: words.failed }]);
  if (submitted.reason === "not-confirmed") return again([{ name: errorField, text: words.notConfirmed }]);
  if (submitted.reason === "changed-meanwhile") return c.redirect(urls.applicationCheck.to({ caseId }), 303);
  if (submitted.refusal.reason === "incomplete") return c.redirect(urls.applicationCheck.to({ caseId }), 303);
  return again([refusalError(submitted.refusal, language, errorField)]);
}

function refusalError({ reason }: Refusal, language: Language, errorField: string): FieldError {
  const words = applyMessages[language].handIn;
  if (reason === "full") return { name: waitingListField, text: words.mustWait };
  if (reason === "closed") return { name: errorField, text: words.closed };
  if (reason === "not-yet-open") return { name: errorField, text: words.notYetOpen };
  return { name: errorField, text: words.setAsideOpen };
}

/** The wish for the waiting list is an answer like the others: kept, and asked about by the rule. */
async function rememberWaitingList(
  needs: ApplyNeeds,
  c: Request,
  { draft, form }: Pick<Pressed, "draft" | "form">,
): Promise<void> {
  if (draft.open.correction || form.one(waitingListField) !== ticked) return;
  const shown = markOf(answerOf(draft.basis.answers, waitingListField));
  const typed = [{ field: waitingListField, typed: ticked, shown }];
  await saveTyped(needs, signedIn(c).actor, { caseId: draft.caseId, typed });
}
