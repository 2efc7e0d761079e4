// The copy of what is handed in: kept before anything refers to it, and read back before a receipt is shown.
import type { Programme } from "#edition/programme.ts";
import type { Actor } from "#platform/database/actor.ts";
import type { PutFailure } from "#platform/files/file-store.ts";
import { basisOf } from "./draft-basis.ts";
import type { Submitted, Writing } from "./handing-in.ts";
import type { OpenDraft } from "./open-draft.ts";
import { renderPaper } from "./paper.ts";
import { findSubmission } from "./submission-store.ts";

type Kept =
  | { readonly ok: true; readonly copy: Writing["copy"] }
  | { readonly ok: false; readonly reason: "not-kept"; readonly failure: PutFailure };

/** An attempt that is refused after this leaves an orphan that nothing points to. */
export async function keepCopy(programme: Programme, actor: Actor, open: OpenDraft): Promise<Kept> {
  const paper = await renderPaper(basisOf(programme, open), open.draft);
  const kept = await programme.platform.files.keep(actor, {
    companyId: open.supportCase.companyId,
    audience: "parties",
    caseId: open.supportCase.id,
    name: `application-${open.draft.documentId}.pdf`,
    mediaType: "application/pdf",
    bytes: paper.bytes,
  });
  if (!kept.ok) return { ok: false, reason: "not-kept", failure: kept.reason };
  return { ok: true, copy: { paperHash: paper.hash, paperFileId: kept.fileId } };
}

/** The receipt is made from what a fresh transaction and the store give back, not from what we meant to write. */
export async function reread(programme: Programme, actor: Actor, caseId: string): Promise<Submitted> {
  const { platform } = programme;
  const submission = await platform.database.as(actor, (tx) => findSubmission(tx, caseId));
  if (!submission) throw new Error("a submission just written cannot be found");
  // It throws when the disk fails at this very moment: no receipt is shown then, and the next click finds it.
  const copy = await platform.files.read(actor, submission.paperFileId).catch((error: unknown) => {
    platform.log.error("copy-not-read-back", { caseId }, error);
  });
  if (!copy) return { ok: false, reason: "not-confirmed" };
  return { ok: true, submission };
}
