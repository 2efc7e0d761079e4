// Handing the application in: rule asked, place taken, submission recorded, event noted, in one transaction.
import { randomUUID } from "node:crypto";
import { moveCase } from "#case/moves.ts";
import { holdPlace, joinWaitingList } from "#case/places/store.ts";
import { makeFindable } from "#case/search/store.ts";
import { type Programme, todayAtHome } from "#edition/programme.ts";
import { countPlaces, lockStanding, type Standing, takeArrivalNumber } from "#edition/store.ts";
import { type Actor, actorId } from "#platform/database/actor.ts";
import type { Transaction } from "#platform/database/database.ts";
import type { PutFailure } from "#platform/files/file-store.ts";
import { namesIn } from "./answers.ts";
import { openDraft, type OpenDraft } from "./commands.ts";
import { basisOf } from "./draft-basis.ts";
import { receivedJob } from "./job-names.ts";
import { renderPaper } from "./paper.ts";
import { mayBeSubmitted, type Refusal } from "./rules.ts";
import { listSetAside, lockDraft } from "./store.ts";
import { addSubmission, findSubmission, type Submission } from "./submission-store.ts";

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
  | { readonly ok: false; readonly reason: "refused"; readonly refusal: Refusal };

type Handing = { readonly caseId: string; readonly by: HandedInBy };

/**
 * Answers ok only when everything is durable and has been read again. The copy of what was sent is kept first; the
 * transaction then refers to it, or it stays an orphan that nothing points to.
 */
export async function submitApplication(
  programme: Programme,
  actor: Actor,
  handing: Handing,
): Promise<Submitted> {
  const { platform } = programme;
  const open = await openDraft(platform, actor, handing.caseId);
  if (!open) return { ok: false, reason: "not-found" };
  if (open.submission) return { ok: true, submission: open.submission };
  const early = await platform.database.as(actor, async (tx) => {
    const places = await countPlaces(tx, open.supportCase.editionId);
    return ask(tx, programme, { open, standing: { edition: basisOf(programme, open).edition, places } });
  });
  if (!early.ok) return { ok: false, reason: "refused", refusal: early.refusal };
  const paper = await renderPaper(basisOf(programme, open), open.draft);
  const kept = await platform.files.keep(actor, {
    companyId: open.supportCase.companyId,
    audience: "programme",
    name: `application-${open.draft.documentId}.pdf`,
    mediaType: "application/pdf",
    bytes: paper.bytes,
  });
  if (!kept.ok) return { ok: false, reason: "not-kept", failure: kept.reason };
  const copy = { paperHash: paper.hash, paperFileId: kept.fileId };
  const written = await platform.database.as(actor, (tx) =>
    write(tx, programme, { actor, open, by: handing.by, copy }),
  );
  return written.ok ? reread(programme, actor, handing.caseId) : written;
}

type Asking = { readonly open: OpenDraft; readonly standing: Standing };

async function ask(tx: Transaction, programme: Programme, { open, standing }: Asking) {
  return mayBeSubmitted({
    basis: { ...basisOf(programme, open), edition: standing.edition },
    today: todayAtHome(programme.platform.clock),
    places: standing.places,
    handedIn: false,
    setAsideOpen: (await listSetAside(tx, open.draft.id)).length,
  });
}

type Writing = {
  readonly actor: Actor;
  readonly open: OpenDraft;
  readonly by: HandedInBy;
  readonly copy: Pick<Submission, "paperHash" | "paperFileId">;
};

async function write(
  tx: Transaction,
  programme: Programme,
  writing: Writing,
): Promise<Submitted | { ok: true }> {
  const { actor, open, by, copy } = writing;
  const { id: caseId, editionId } = open.supportCase;
  const draft = await lockDraft(tx, caseId);
  if (!draft) return { ok: false, reason: "not-found" };
  // Two clicks at once: the second finds the first's submission and gets the same receipt.
  if (await findSubmission(tx, caseId)) return { ok: true };
  if (draft.version !== open.draft.version) return { ok: false, reason: "changed-meanwhile" };
  const standing = await lockStanding(tx, basisOf(programme, open).edition);
  const allowed = await ask(tx, programme, { open, standing });
  if (!allowed.ok) return { ok: false, reason: "refused", refusal: allowed.refusal };
  const at = programme.platform.clock.now();
  const arrival = await takeArrivalNumber(tx, editionId);
  const submission = {
    ...submissionOf(open, by),
    ...copy,
    arrival,
    submittedAt: at,
    submittedBy: actorId(actor),
  };
  const receiptNumber = receiptNumberOf(open, arrival);
  await addSubmission(tx, { ...submission, receiptNumber });
  const { version, method, paperHash } = submission;
  const detail = { receiptNumber, arrival, version, method, paperHash, waitingList: allowed.waitingList };
  const { waitingList } = allowed;
  const place = { supportCase: open.supportCase, at, actor };
  await (waitingList ? joinWaitingList(tx, place) : holdPlace(tx, place));
  await makeFindable(tx, { supportCase: open.supportCase, arrival, names: namesIn(open.answers) });
  const received = { arrival, submittedAt: at, receiptNumber };
  const to = waitingList ? "waiting-list" : "submitted";
  const moved = await moveCase(tx, { caseId, to, at, actor, kind: "submitted", detail, received });
  if (!moved.ok) throw new Error("an application just handed in cannot be moved on");
  await programme.platform.queue.send(tx, receivedJob, { caseId });
  return { ok: true };
}

function submissionOf({ supportCase, draft, answers }: OpenDraft, by: HandedInBy) {
  const scanned = by.method === "sealed-scan" ? by : undefined;
  return {
    id: randomUUID(),
    caseId: supportCase.id,
    number: 1,
    draftId: draft.id,
    editionId: supportCase.editionId,
    version: draft.version,
    method: by.method,
    scanId: scanned?.scanId ?? null,
    officeShallLook: scanned?.officeShallLook ?? false,
    answers: { ...answers },
  };
}

/** Edition, country, place in the order of arrival: 2026-TH-0007. */
function receiptNumberOf({ supportCase }: OpenDraft, arrival: number): string {
  return `${supportCase.editionId}-${supportCase.country}-${String(arrival).padStart(4, "0")}`;
}

/** The receipt is made from what a fresh transaction and the store give back, not from what we meant to write. */
async function reread(programme: Programme, actor: Actor, caseId: string): Promise<Submitted> {
  const { platform } = programme;
  const submission = await platform.database.as(actor, (tx) => findSubmission(tx, caseId));
  if (!submission) throw new Error("a submission just written cannot be found");
  // It throws when the disk fails at this very moment: no receipt is shown then, and the next click finds it.
  const copy = await platform.files.read(actor, submission.paperFileId).catch((error: unknown) => {
    platform.log.error("copy-not-read-back", { caseId }, error);
  });
  if (!copy) return { ok: false, reason: "not-kept", failure: "io" };
  return { ok: true, submission };
}
