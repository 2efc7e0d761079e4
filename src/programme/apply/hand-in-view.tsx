// What handing in shows, whichever way it comes: the page with both ways, and files as answers.
import { type Request, signedIn } from "#people/visit.ts";
import type { FieldError } from "#ui/field-id.ts";
import { isTicked } from "./answers.ts";
import { HandInPage } from "./pages/hand-in-page.tsx";
import { isClosed } from "./open-draft.ts";
import { waitingListField } from "./rules.ts";
import { type ApplyNeeds, type DraftRequest, draftOf, stateNow, toReceipt } from "./web.tsx";

/** A finished application has only its receipt; an unknown one is not found. */
export async function withDraft(
  needs: ApplyNeeds,
  c: Request,
  go: (draft: DraftRequest) => Promise<Response>,
): Promise<Response> {
  const draft = await draftOf(needs, c);
  if (!draft) return c.notFound();
  return isClosed(draft.open) ? toReceipt(c, draft.caseId) : go(draft);
}

type Showing = { draft: DraftRequest; errors?: readonly FieldError[]; declared?: boolean };

/** With errors the answer is 422 and says what to mend. */
export async function showHandIn(needs: ApplyNeeds, c: Request, showing: Showing): Promise<Response> {
  const { draft, errors = [], declared = false } = showing;
  const { frame, person, language } = signedIn(c);
  const full = await isFull(needs, draft);
  return c.html(
    <HandInPage
      frame={frame}
      caseId={draft.caseId}
      countryName={draft.basis.country.name[language]}
      version={Math.max(1, draft.open.draft.version)}
      full={full}
      correcting={draft.open.correction !== undefined}
      waitingListWished={isTicked(draft.basis.answers, waitingListField)}
      hasSecondFactor={await needs.signIn.hasSecondFactor(person.userId)}
      declared={declared}
      errors={errors}
    />,
    errors.length > 0 ? 422 : 200,
  );
}

/** No place is left for an application that comes now. A correction has its place. */
export async function isFull(needs: ApplyNeeds, { open, basis }: DraftRequest): Promise<boolean> {
  if (open.correction) return false;
  return (await stateNow(needs, basis.edition, basis.country.code)).state === "full";
}

/** Names are ids only: a file name travels into download lists and logs. */
export function sendFile(
  c: Request,
  bytes: Uint8Array,
  { type, name }: { type: string; name: string },
): Response {
  return c.body(new Uint8Array(bytes), 200, {
    "Content-Type": type,
    "Content-Disposition": `inline; filename="${name}"`,
  });
}
