// The web face of handing in: the page with both ways, the electronic one, the receipt and the copy.
import { problemText } from "#i18n/messages/problems.ts";
import { expertOfCase } from "#case/guard.ts";
import { get, post, type Route } from "#people/route.ts";
import { type Request, signedIn } from "#people/visit.ts";
import { homeTimeZone } from "#platform/clock.ts";
import { readForm } from "#platform/forms/submitted-form.ts";
import type { FieldError } from "#ui/field-id.ts";
import { urls } from "#urls.ts";
import { ticked } from "./answers.ts";
import { applyMessages } from "./messages/catalog.ts";
import { codeField, declareField } from "./pages/hand-in-page.tsx";
import { ReceiptPage } from "./pages/receipt-page.tsx";
import { renderApplicationDocx } from "./pdf/application-docx.ts";
import { paperOfAnswers } from "./pdf/paper-of-answers.ts";
import { renderPaper } from "./paper.ts";
import { waitingListField } from "./rules.ts";
import { answerSubmit } from "./submit-answer.ts";
import { progressIn } from "./draft-progress.ts";
import { findSubmission, listSubmissions, type Submission } from "./submission-store.ts";
import { inTurn } from "./in-turn.ts";
import { findKeptScan } from "./kept-scan.ts";
import { isFull, sendFile, showHandIn, withDraft } from "./hand-in-view.tsx";
import { applicant, type ApplyNeeds, type DraftRequest, draftOf, toReceipt } from "./web.tsx";

export function handInRoutes(needs: ApplyNeeds): Route[] {
  const guard = applicant(needs);
  return [
    get(urls.applicationPdf, guard, (c) => sendPdf(needs, c)),
    get(urls.applicationDocx, guard, (c) => sendDocx(needs, c)),
    get(urls.handIn, guard, (c) => withDraft(needs, c, (draft) => offerHandIn(needs, c, draft))),
    post(urls.confirmation, guard, (c) =>
      withDraft(needs, c, (draft) => inTurn(draft.caseId, () => confirm(needs, c, draft))),
    ),
    get(urls.submission, guard, (c) => showReceipt(needs, c)),
    get(urls.receiptCopy, guard, (c) => sendCopy(needs, c)),
    get(urls.applicationForExpert, expertOfCase(needs.platform), (c) => sendToExpert(needs, c)),
  ];
}

/** What is not finished is told before anybody prints it or looks for a seal. */
async function offerHandIn(needs: ApplyNeeds, c: Request, draft: DraftRequest): Promise<Response> {
  const { caseId, open } = draft;
  const unfinished = progressIn(draft).some(({ problems }) => problems.length > 0);
  if (unfinished || open.setAside.length > 0) return c.redirect(urls.applicationCheck.to({ caseId }), 303);
  return showHandIn(needs, c, { draft });
}

/** The code is asked last, so that no forgotten tick uses it up. */
async function confirm(needs: ApplyNeeds, c: Request, draft: DraftRequest): Promise<Response> {
  if (await handedInMeanwhile(needs, c, draft)) return toReceipt(c, draft.caseId);
  const { language } = signedIn(c);
  const words = applyMessages[language].handIn;
  const form = await readForm(c.req.raw);
  if (!form.ok) {
    const text = problemText(language, form.problem, words.code);
    return showHandIn(needs, c, { draft, errors: [{ name: codeField, text }] });
  }
  const declared = form.one(declareField) === ticked;
  const again = (errors: readonly FieldError[]) => showHandIn(needs, c, { draft, errors, declared });
  if (!declared) return again([{ name: declareField, text: words.mustDeclare }]);
  const full = await isFull(needs, draft);
  if (full && form.one(waitingListField) !== ticked)
    return again([{ name: waitingListField, text: words.mustWait }]);
  const checked = await needs.signIn.checkSecondFactor(c.req.raw.headers, form.one(codeField));
  if (checked.kind === "wrong") return again([{ name: codeField, text: words.wrongCode }]);
  if (checked.kind === "used") return again([{ name: codeField, text: words.usedCode }]);
  if (checked.kind === "wait")
    return again([{ name: codeField, text: words.waitForCode(checked.waitMinutes) }]);
  return answerSubmit(needs, c, {
    draft,
    form,
    again,
    by: { method: "electronic" },
    errorField: declareField,
  });
}

/** Since the guard looked: by the first press of a button that was pressed twice. */
async function handedInMeanwhile({ platform }: ApplyNeeds, c: Request, { caseId, open }: DraftRequest) {
  const { actor } = signedIn(c);
  const newest = await platform.database.as(actor, (tx) => findSubmission(tx, caseId));
  return newest !== undefined && newest.id !== open.submission?.id;
}

async function showReceipt(needs: ApplyNeeds, c: Request): Promise<Response> {
  const draft = await draftOf(needs, c);
  const submission = draft?.open.submission;
  if (!draft || !submission) return c.notFound();
  const { frame, person, actor } = signedIn(c);
  const all = await needs.platform.database.as(actor, (tx) => listSubmissions(tx, draft.caseId));
  return c.html(
    <ReceiptPage
      frame={frame}
      basis={draft.basis}
      submission={submission}
      homeTimeZone={homeTimeZone}
      stage={draft.open.stage}
      toCorrect={draft.open.correction !== undefined}
      copies={all.map(({ number }) => number)}
      mailedTo={submission.submittedBy === person.userId ? person.email : undefined}
      scanPages={await countScanPages(needs, c, draft)}
    />,
  );
}

/** How many pages the scan has that was handed in; none when it was confirmed electronically. */
async function countScanPages(needs: ApplyNeeds, c: Request, { open }: DraftRequest): Promise<number> {
  const scanId = open.submission?.scanId;
  if (!scanId) return 0;
  const scan = await findKeptScan(needs.platform, signedIn(c).actor, { draft: open.draft, scanId });
  return scan?.pages.length ?? 0;
}

/** The newest copy, as the company sent it: its file opens to the expert with the assignment and closes with it. */
async function sendToExpert({ platform }: ApplyNeeds, c: Request): Promise<Response> {
  const { actor } = signedIn(c);
  const caseId = c.req.param("caseId") ?? "";
  const newest = await platform.database.as(actor, (tx) => findSubmission(tx, caseId));
  const copy = newest && (await platform.files.read(actor, newest.paperFileId));
  if (!newest || !copy) return c.notFound();
  return sendFile(c, copy.bytes, { type: copy.mediaType, name: `${newest.receiptNumber}.pdf` });
}

async function sendCopy(needs: ApplyNeeds, c: Request): Promise<Response> {
  const draft = await draftOf(needs, c);
  const submission = draft?.open.submission;
  if (!draft || !submission) return c.notFound();
  const { actor } = signedIn(c);
  const asked = c.req.query("number");
  const sent = asked === undefined ? submission : await findNumbered(needs, c, asked);
  const copy = sent && (await needs.platform.files.read(actor, sent.paperFileId));
  if (!sent || !copy) return c.notFound();
  const name = sent.number === 1 ? sent.receiptNumber : `${sent.receiptNumber}-${sent.number}`;
  return sendFile(c, copy.bytes, { type: copy.mediaType, name: `${name}.pdf` });
}

/** The application itself or one of its corrections. */
async function findNumbered(needs: ApplyNeeds, c: Request, asked: string): Promise<Submission | undefined> {
  const caseId = c.req.param("caseId") ?? "";
  const all = await needs.platform.database.as(signedIn(c).actor, (tx) => listSubmissions(tx, caseId));
  return all.find(({ number }) => String(number) === asked);
}

async function sendPdf(needs: ApplyNeeds, c: Request): Promise<Response> {
  const draft = await draftOf(needs, c);
  if (!draft) return c.notFound();
  const { bytes } = await renderPaper(draft.basis, draft.open.draft);
  const { documentId, version } = draft.open.draft;
  return sendFile(c, bytes, { type: "application/pdf", name: `himori-${documentId}-${version}.pdf` });
}

async function sendDocx(needs: ApplyNeeds, c: Request): Promise<Response> {
  const draft = await draftOf(needs, c);
  if (!draft) return c.notFound();
  const { documentId, version } = draft.open.draft;
  const bytes = await renderApplicationDocx(paperOfAnswers(draft.basis));
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  return sendFile(c, bytes, { type, name: `himori-${documentId}-${version}.docx` });
}
