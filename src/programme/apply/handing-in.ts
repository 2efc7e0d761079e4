// What handing in takes and answers, whether for the first time or as a correction.
import { randomUUID } from "node:crypto";
import type { Actor } from "#platform/database/actor.ts";
import type { PutFailure } from "#platform/files/file-store.ts";
import type { OpenDraft } from "./open-draft.ts";
import type { Refusal } from "./rules.ts";
import type { Submission } from "./submission-store.ts";

/** How it is handed in. The route has judged the scan or checked the second factor before. */
export type HandedInBy =
  | { readonly method: "sealed-scan"; readonly scanId: string; readonly officeShallLook: boolean }
  | { readonly method: "electronic" };

export type Submitted =
  | { readonly ok: true; readonly submission: Submission }
  | { readonly ok: false; readonly reason: "not-found" }
  /** Somebody saved a change while the copy was made: look again, then hand in. */
  | { readonly ok: false; readonly reason: "changed-meanwhile" }
  | { readonly ok: false; readonly reason: "not-kept"; readonly failure: PutFailure }
  /** Recorded, but not read back for certain: whoever presses again is shown the receipt. */
  | { readonly ok: false; readonly reason: "not-confirmed" }
  | { readonly ok: false; readonly reason: "refused"; readonly refusal: Refusal };

/** One attempt: who hands in what they saw, how, and the copy already kept of it. */
export type Writing = {
  readonly actor: Actor;
  readonly open: OpenDraft;
  readonly by: HandedInBy;
  readonly copy: Pick<Submission, "paperHash" | "paperFileId">;
};

/** Written now or by the same person's other click; or not at all, with the reason. */
export type Written = { readonly ok: true } | Exclude<Submitted, { ok: true }>;

/** All of a submission but its number, its place and its moment. */
export function submissionOf({ supportCase, draft, answers }: OpenDraft, by: HandedInBy) {
  const scanned = by.method === "sealed-scan" ? by : undefined;
  return {
    id: randomUUID(),
    caseId: supportCase.id,
    draftId: draft.id,
    editionId: supportCase.editionId,
    version: draft.version,
    method: by.method,
    scanId: scanned?.scanId ?? null,
    officeShallLook: scanned?.officeShallLook ?? false,
    answers: { ...answers },
  };
}
