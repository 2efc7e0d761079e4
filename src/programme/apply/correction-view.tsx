// Makes the pages of a correction from the open request: what may be changed, what was, and what is left as it was.
import { type Request, signedIn } from "#people/visit.ts";
import { fieldId } from "#ui/field-id.ts";
import { urls } from "#urls.ts";
import { correctingOf, fieldsChanged, type OpenCorrection } from "./correction.ts";
import { asideTexts } from "./draft-view.tsx";
import { progressIn } from "./draft-progress.ts";
import { labelOfField } from "./field-label.ts";
import { changedAnswers } from "./handed-in.ts";
import { applyMessages } from "./messages/catalog.ts";
import { CorrectionCheckPage } from "./pages/correction-check-page.tsx";
import { CorrectionPage, type FieldToCorrect } from "./pages/correction-page.tsx";
import { questionPages } from "./questions.ts";
import type { ApplyNeeds, DraftRequest } from "./web.tsx";

type Correcting = { readonly draft: DraftRequest; readonly correction: OpenCorrection };

export function showCorrection(c: Request, { draft, correction }: Correcting): Response | Promise<Response> {
  const { frame } = signedIn(c);
  const { request } = correction;
  const [remarked, others] = fieldsToCorrect(c, { draft, correction });
  return c.html(
    <CorrectionPage
      frame={frame}
      caseId={draft.caseId}
      basis={draft.basis}
      letter={request.letter}
      replyByOn={request.replyByOn}
      late={draft.today > request.replyByOn}
      remarked={remarked}
      others={others}
      asideCount={draft.open.setAside.length}
    />,
  );
}

/** Those remarked on, and those unlocked with them that the form asks for now; both in the order of the form. */
function fieldsToCorrect(
  c: Request,
  { draft, correction }: Correcting,
): [remarked: FieldToCorrect[], others: FieldToCorrect[]] {
  const { basis, caseId } = draft;
  const { request, unlocked } = correction;
  const { language } = signedIn(c);
  const changed = new Set(fieldsChanged(correctingOf(basis, correction)));
  const remarks = new Map(request.remarks.map(({ field, remark }) => [field, remark]));
  const asked = questionPages(basis).flatMap(({ id, questions }) =>
    questions.map(({ field }) => ({ field, page: id })),
  );
  const askedFields = new Set(asked.map(({ field }) => field));
  const gone = [...remarks.keys()].filter((field) => !askedFields.has(field));
  const all = [...asked, ...gone.map((field) => ({ field, page: undefined }))].filter(({ field }) =>
    unlocked.has(field),
  );
  const listed = all.map(({ field, page }) => ({
    field,
    page: page && applyMessages[language].pages[page].title,
    label: labelOfField(field, basis, language),
    remark: remarks.get(field),
    changed: changed.has(field),
    href: page && `${urls.applicationPage.to({ caseId, page })}#${fieldId(field)}`,
  }));
  return [
    listed.filter(({ field }) => remarks.has(field)),
    listed.filter(({ field }) => !remarks.has(field)),
  ];
}

export async function showCorrectionCheck(
  needs: ApplyNeeds,
  c: Request,
  { draft, correction }: Correcting,
): Promise<Response> {
  const { frame, language } = signedIn(c);
  const { basis, open, caseId } = draft;
  const { submitted } = correction;
  const before = { ...basis, answers: submitted.answers };
  const [remarked, others] = fieldsToCorrect(c, { draft, correction });
  const titles = new Map([...remarked, ...others].map(({ field, page }) => [field, page]));
  return c.html(
    <CorrectionCheckPage
      frame={frame}
      caseId={caseId}
      basis={basis}
      progress={progressIn(draft)}
      changes={changedAnswers(before, basis, language).map((one) => ({
        ...one,
        page: titles.get(one.field),
      }))}
      unchanged={remarked.filter(({ changed }) => !changed)}
      aside={await asideTexts(needs, c, { open, basis })}
    />,
  );
}
