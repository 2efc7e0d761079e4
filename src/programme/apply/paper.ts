// The paper of a draft as it stands: its PDF with the codes that bind every page to this version.
import type { FormBasis } from "./question.ts";
import { type ApplicationPdf, renderApplicationPdf } from "./pdf/application-paper.ts";
import { paperOfAnswers } from "./pdf/paper-of-answers.ts";

export type DraftPaper = { readonly documentId: string; readonly version: number };

/** About 50 ms a paper. A draft never saved prints as version 1. Throws PdfError. */
export function renderPaper(basis: FormBasis, { documentId, version }: DraftPaper): Promise<ApplicationPdf> {
  return renderApplicationPdf(paperOfAnswers(basis), { documentId, version: Math.max(1, version) });
}
