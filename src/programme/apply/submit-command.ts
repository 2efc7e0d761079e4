// Handing the application in: rule asked, place taken, submission recorded, event noted, in one transaction.
import { moveCase } from "#case/moves.ts";
import { holdPlace, joinWaitingList } from "#case/places/store.ts";
import { makeFindable } from "#case/search/store.ts";
import { type Programme, todayAtHome } from "#edition/programme.ts";
import { countPlaces, lockStanding, type Standing, takeArrivalNumber } from "#edition/store.ts";
import { type Actor, actorId } from "#platform/database/actor.ts";
import type { Transaction } from "#platform/database/database.ts";
import { openTurnstile } from "#platform/turnstile.ts";
import { namesIn } from "./answers.ts";
import { askCorrection, writeCorrection } from "./correct-command.ts";
import { basisOf } from "./draft-basis.ts";
import { askForExamination } from "./examination-wait.ts";
import { type HandedInBy, submissionOf, type Submitted, type Writing, type Written } from "./handing-in.ts";
import { receivedJob } from "./job-names.ts";
import { keepCopy, reread } from "./kept-copy.ts";
import { openDraft, type OpenDraft } from "./open-draft.ts";
import { mayBeSubmitted } from "./rules.ts";
import { listSetAside, lockDraft } from "./store.ts";
import { addSubmission, findSubmission } from "./submission-store.ts";

type Handing = { readonly caseId: string; readonly by: HandedInBy };

/** Each draws a paper and waits for the edition's places: more at a time would only hold the database's connections. */
const crowd = openTurnstile(8);

/** In the order of coming, a few at a time; a rush for the last places keeps people waiting and turns nobody away. */
export function submitApplication(programme: Programme, actor: Actor, handing: Handing): Promise<Submitted> {
  return crowd.run(() => handInNow(programme, actor, handing));
}

/**
 * Answers ok only when everything is durable and has been read again. The copy of what was sent is kept first; the
 * transaction then refers to it, or it stays an orphan that nothing points to.
 */
async function handInNow(programme: Programme, actor: Actor, handing: Handing): Promise<Submitted> {
  const { platform } = programme;
  const open = await openDraft(programme, actor, handing.caseId);
  if (!open) return { ok: false, reason: "not-found" };
  const { submission, correction } = open;
  if (submission && !correction) return { ok: true, submission };
  const early = correction
    ? askCorrection(programme, { open, correction })
    : await platform.database.as(actor, async (tx) => {
        const places = await countPlaces(tx, open.supportCase.editionId);
        return ask(tx, programme, { open, standing: { edition: basisOf(programme, open).edition, places } });
      });
  if (!early.ok) return { ok: false, reason: "refused", refusal: early.refusal };
  const kept = await keepCopy(programme, actor, open);
  if (!kept.ok) return kept;
  const writing = { actor, open, by: handing.by, copy: kept.copy };
  const written = await platform.database.as(actor, (tx) =>
    correction
      ? writeCorrection(tx, programme, { ...writing, correction })
      : writeFirst(tx, programme, writing),
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

async function writeFirst(tx: Transaction, programme: Programme, writing: Writing): Promise<Written> {
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
    number: 1,
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
  if (!waitingList) await askForExamination(tx, programme, place);
  await programme.platform.queue.send(tx, receivedJob, { caseId, submissionId: submission.id });
  return { ok: true };
}

/** Edition, country, place in the order of arrival: 2026-TH-0007. */
function receiptNumberOf({ supportCase }: OpenDraft, arrival: number): string {
  return `${supportCase.editionId}-${supportCase.country}-${String(arrival).padStart(4, "0")}`;
}
