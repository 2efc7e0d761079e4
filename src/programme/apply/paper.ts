// The paper of a draft as it stands: its PDF with the codes that bind every page to this version.
import { createHash } from "node:crypto";
import type { FormBasis } from "./question.ts";
import { type ApplicationPdf, renderApplicationPdf } from "./pdf/application-paper.ts";
import { paperOfAnswers } from "./pdf/paper-of-answers.ts";

export type DraftPaper = { readonly documentId: string; readonly version: number };

/** A few megabytes at most; whoever comes after so many others has theirs drawn anew. */
const mostKept = 32;

/** By what stands on them. The same answers give the same bytes, so one drawing serves printing, scan and copy. */
const drawn = new Map<string, Promise<ApplicationPdf>>();

/** About 50 ms a paper that was not drawn just before. A draft never saved prints as version 1. Throws PdfError. */
export function renderPaper(basis: FormBasis, { documentId, version }: DraftPaper): Promise<ApplicationPdf> {
  const paper = paperOfAnswers(basis);
  const binding = { documentId, version: Math.max(1, version) };
  const key = createHash("sha256")
    .update(JSON.stringify([paper, binding]))
    .digest("base64");
  const known = drawn.get(key);
  const drawing = known ?? renderApplicationPdf(paper, binding);
  drawn.delete(key);
  drawn.set(key, drawing);
  // One that failed is not remembered: the next asks again.
  if (!known) drawing.catch(() => drawn.delete(key));
  const [oldest] = drawn.keys();
  if (drawn.size > mostKept && oldest !== undefined) drawn.delete(oldest);
  return drawing;
}
