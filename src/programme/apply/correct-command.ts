// Handing in a correction: rule asked, submission recorded under the first one's number and place, request answered.
import { endCorrection } from "#case/corrections/store.ts";
import { moveCase } from "#case/moves.ts";
import { makeFindable } from "#case/search/store.ts";
import { lockCase } from "#case/store.ts";
import { endWaits } from "#case/waiting/store.ts";
import { type Programme, todayAtHome } from "#edition/programme.ts";
import { actorId } from "#platform/database/actor.ts";
import type { Transaction } from "#platform/database/database.ts";
import { namesIn } from "./answers.ts";
import {
  type Correcting,
  correctingOf,
  fieldsChanged,
  leftAsTheyWere,
  mayBeCorrected,
  type MayBeCorrected,
  type OpenCorrection,
} from "./correction.ts";
import { basisOf } from "./draft-basis.ts";
import { askForExamination } from "./examination-wait.ts";
import { submissionOf, type Writing, type Written } from "./handing-in.ts";
import { correctedJob } from "./job-names.ts";
import { findTypeable } from "./open-correction.ts";
import type { OpenDraft } from "./open-draft.ts";
import { listSetAside, lockDraft } from "./store.ts";
import { addSubmission, findSubmission, type Submission } from "./submission-store.ts";

type Corrected = { readonly open: OpenDraft; readonly correction: OpenCorrection };

/** Asked before the copy is made, and again under the lock. */
export function askCorrection(
  programme: Programme,
  { open, correction }: Corrected,
  setAsideOpen = open.setAside.length,
): MayBeCorrected {
  const asked = { ...correctingOf(basisOf(programme, open), correction), setAsideOpen };
  return mayBeCorrected(asked, todayAtHome(programme.platform.clock));
}

/** Under the locks of the draft and of the case: a second click, a withdrawal and the office taking it back wait. */
export async function writeCorrection(
  tx: Transaction,
  programme: Programme,
  writing: Writing & Corrected,
): Promise<Written> {
  const { open, correction } = writing;
  const caseId = open.supportCase.id;
  const draft = await lockDraft(tx, caseId);
  if (!draft) return { ok: false, reason: "not-found" };
  await lockCase(tx, caseId);
  const newest = await findSubmission(tx, caseId);
  if (newest && newest.number > correction.submitted.number) return { ok: true };
  const now = await findTypeable(tx, programme, caseId);
  const sameRequest = now.kind === "correction" && now.correction.request.id === correction.request.id;
  if (!sameRequest || draft.version !== open.draft.version) return { ok: false, reason: "changed-meanwhile" };
  const aside = await listSetAside(tx, draft.id);
  const setAsideOpen = aside.filter(({ field }) => correction.unlocked.has(field)).length;
  const allowed = askCorrection(programme, writing, setAsideOpen);
  if (!allowed.ok) return { ok: false, reason: "refused", refusal: allowed.refusal };
  await record(tx, programme, writing);
  return { ok: true };
}

async function record(tx: Transaction, programme: Programme, writing: Writing & Corrected): Promise<void> {
  const { actor, open, by, copy, correction } = writing;
  const { supportCase, answers } = open;
  const { id: caseId } = supportCase;
  const { receiptNumber, arrival, number } = correction.submitted;
  const at = programme.platform.clock.now();
  const done = { at, actor };
  const submission: Submission = {
    ...submissionOf(open, by),
    ...copy,
    receiptNumber,
    arrival,
    number: number + 1,
    submittedAt: at,
    submittedBy: actorId(actor),
  };
  await addSubmission(tx, submission);
  const ended = { endedAt: at, endedBy: actorId(actor) };
  await endCorrection(tx, { requestId: correction.request.id, kind: "answered", ...ended });
  await endWaits(tx, { caseId, what: ["correction"], ...done });
  await askForExamination(tx, programme, { supportCase, ...done });
  await makeFindable(tx, { supportCase, arrival, names: namesIn(answers) });
  const detail = detailOf(submission, correctingOf(basisOf(programme, open), correction), correction);
  const moved = await moveCase(tx, { caseId, to: "submitted", kind: "corrected", detail, ...done });
  if (!moved.ok) throw new Error("a correction just handed in cannot be moved on");
  await programme.platform.queue.send(tx, correctedJob, { caseId, submissionId: submission.id });
}

/** Counts only: what was written stands in the submission. */
function detailOf(submission: Submission, correcting: Correcting, { request }: OpenCorrection) {
  const { receiptNumber, number, version, method, paperHash } = submission;
  const changed = fieldsChanged(correcting).length;
  const unchanged = leftAsTheyWere(correcting, request).length;
  return { receiptNumber, number, version, method, paperHash, changed, unchanged };
}
