// The web face of the sealed scan: receiving the files, showing what was found, handing it in.
import { formatMegabytes } from "#i18n/formats.ts";
import type { Language } from "#i18n/languages.ts";
import { problemText } from "#i18n/messages/problems.ts";
import { get, post, type Route } from "#people/route.ts";
import { type Request, signedIn } from "#people/visit.ts";
import { readForm, uploadLimits } from "#platform/forms/submitted-form.ts";
import { renderPagePng } from "#platform/scan/read-scan.ts";
import type { FieldError } from "#ui/field-id.ts";
import { urls } from "#urls.ts";
import { isTicked } from "./answers.ts";
import { isFull, sendFile, showHandIn, withDraft } from "./hand-in-view.tsx";
import { findKeptScan, judgeKeptScan, type KeptScan } from "./kept-scan.ts";
import { applyMessages } from "./messages/catalog.ts";
import { fileField } from "./pages/hand-in-page.tsx";
import { ScanPage } from "./pages/scan-page.tsx";
import { waitingListField } from "./rules.ts";
import { type ScanKept, uploadScan, type UploadedFile } from "./scan-commands.ts";
import { answerSubmit } from "./submit-answer.ts";
import { applicant, type ApplyNeeds, type DraftRequest, draftOf, toReceipt } from "./web.tsx";

export function scanRoutes(needs: ApplyNeeds): Route[] {
  const guard = applicant(needs);
  return [
    post(urls.scans, guard, (c) => withDraft(needs, c, (draft) => receiveScan(needs, c, draft))),
    get(urls.scan, guard, (c) => withScan(needs, c, (on) => showScan(needs, c, on))),
    post(urls.scan, guard, (c) => withScan(needs, c, (on) => submitScan(needs, c, on))),
    get(urls.scanPage, guard, (c) => showScanPage(needs, c)),
  ];
}

async function receiveScan(needs: ApplyNeeds, c: Request, draft: DraftRequest): Promise<Response> {
  const { language, actor } = signedIn(c);
  const words = applyMessages[language];
  const refuse = (text: string) => showHandIn(needs, c, { draft, errors: [{ name: fileField, text }] });
  const form = await readForm(c.req.raw, uploadLimits);
  if (!form.ok) return refuse(problemText(language, form.problem, words.handIn.upload));
  const sent = form.files(fileField);
  for (const file of sent) {
    if (!file.ok) return refuse(problemText(language, file.problem, words.handIn.upload));
  }
  const files = sent.filter((file) => file.ok);
  if (files.length === 0) return refuse(words.scan.refused.none);
  if (sizeOf(files) > uploadLimits.fileBytes) return refuse(tooLarge(language));
  const { companyId } = draft.open.supportCase;
  const { caseId } = draft;
  const kept = await uploadScan(needs, actor, { caseId, companyId, files });
  if (kept.ok) return c.redirect(urls.scan.to({ caseId, scanId: kept.scanId }), 303);
  if (kept.reason === "not-found") return c.notFound();
  return kept.reason === "handed-in" ? toReceipt(c, caseId) : refuse(reasonText(kept, language));
}

function sizeOf(files: readonly UploadedFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes.length, 0);
}

function tooLarge(language: Language): string {
  const limit = formatMegabytes(language, uploadLimits.fileBytes);
  return `${applyMessages[language].scan.refused["too-large"]} (${limit})`;
}

/** A file that cannot be read is the sender's to mend; one that cannot be stored is ours. */
function reasonText({ reason }: Exclude<ScanKept, { ok: true }>, language: Language): string {
  const words = applyMessages[language];
  const texts: Readonly<Record<string, string>> = words.scan.refused;
  return texts[reason] ?? words.handIn.failed;
}

type OnScan = { readonly draft: DraftRequest; readonly scan: KeptScan };

function withScan(needs: ApplyNeeds, c: Request, go: (on: OnScan) => Promise<Response>): Promise<Response> {
  return withDraft(needs, c, async (draft) => {
    const asked = { draft: draft.open.draft, scanId: c.req.param("scanId") };
    const scan = await findKeptScan(needs.platform, signedIn(c).actor, asked);
    return scan ? go({ draft, scan }) : c.notFound();
  });
}

async function showScan(needs: ApplyNeeds, c: Request, on: OnScan & { errors?: readonly FieldError[] }) {
  const { draft, scan, errors = [] } = on;
  const { frame, language } = signedIn(c);
  const { verdict, pages } = await judgeKeptScan(draft, scan);
  const full = await isFull(needs, draft);
  return c.html(
    <ScanPage
      frame={frame}
      caseId={draft.caseId}
      scanId={scan.id}
      countryName={draft.basis.country.name[language]}
      verdict={verdict}
      pages={pages}
      full={full}
      waitingListWished={isTicked(draft.basis.answers, waitingListField)}
      errors={errors}
    />,
    errors.length > 0 ? 422 : 200,
  );
}

async function submitScan(needs: ApplyNeeds, c: Request, { draft, scan }: OnScan): Promise<Response> {
  const { verdict } = await judgeKeptScan(draft, scan);
  const form = await readForm(c.req.raw);
  // The draft was changed since the upload: the page now says which pages are of the older version.
  if (verdict.result === "not-this" || !form.ok) return showScan(needs, c, { draft, scan });
  const again = (errors: readonly FieldError[]) => showScan(needs, c, { draft, scan, errors });
  const officeShallLook = verdict.result === "office-may-look";
  const by = { method: "sealed-scan", scanId: scan.id, officeShallLook } as const;
  return answerSubmit(needs, c, { draft, form, again, by, errorField: "scan" });
}

const pictureWidth = 900;

/** A page of the upload as a picture, also after it was handed in. */
async function showScanPage(needs: ApplyNeeds, c: Request): Promise<Response> {
  const draft = await draftOf(needs, c);
  const { actor } = signedIn(c);
  const asked = draft && { draft: draft.open.draft, scanId: c.req.param("scanId") };
  const scan = asked && (await findKeptScan(needs.platform, actor, asked));
  const page = scan?.pages.find(({ position }) => String(position) === c.req.param("page"));
  const file = page && (await needs.platform.files.read(actor, page.fileId));
  if (!page || !file) return c.notFound();
  const picture = await renderPagePng(file.bytes, page.pageInFile, pictureWidth);
  return picture.ok
    ? sendFile(c, picture.png, { type: "image/png", name: `page-${page.position}.png` })
    : c.notFound();
}
