// Which documents of the chapters a case's page lists, and for whom: each leads where its own guard lets the reader in.
import type { CaseDocument, DocumentsOfCase } from "#case/documents.ts";
import { listNotices } from "#programme/admit/queries.ts";
import { listSubmissions } from "#programme/apply/queries.ts";
import { urls } from "#urls.ts";

/** Decisions are between company and office; the expert in charge reads the application as it was handed in. */
export const documentsOfCase: DocumentsOfCase = async (tx, { caseId, stage }, side) => {
  if (side === "expert") {
    const [handedIn] = await listSubmissions(tx, caseId);
    const href = urls.applicationForExpert.to({ caseId });
    return handedIn ? [{ kind: "copy", href, at: handedIn.submittedAt }] : [];
  }
  if (stage === "draft")
    return side === "company" ? [{ kind: "paper", href: urls.application.to({ caseId }), at: null }] : [];
  const notices = (await listNotices(tx, caseId)).map(({ id, kind, sentAt }): CaseDocument => {
    const href = urls.notice.to({ caseId, noticeId: id });
    return { kind: `notice-${kind}`, href, at: sentAt };
  });
  const [newest] = await listSubmissions(tx, caseId);
  if (!newest) return notices;
  const at = newest.submittedAt;
  const application: CaseDocument[] =
    side === "company"
      ? [
          { kind: "receipt", href: urls.submission.to({ caseId }), at },
          { kind: "copy", href: urls.receiptCopy.to({ caseId }), at },
        ]
      : [{ kind: "copy", href: urls.examinationPaper.to({ caseId }), at }];
  return [...notices, ...application];
};
