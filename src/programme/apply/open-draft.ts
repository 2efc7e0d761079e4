// The application as its pages need it: what counts of its answers, and whether it may be typed into.
import type { Programme } from "#edition/programme.ts";
import type { Actor } from "#platform/database/actor.ts";
import { answersCorrected } from "./correction.ts";
import { findTypeable } from "./open-correction.ts";
import { findOpenDraft } from "./open-draft-store.ts";
import { listSetAside } from "./store.ts";

/**
 * Undefined when the actor may not see it. `correction` while it is returned and may be corrected; then, and once it
 * is handed in, `submission` is the newest one. Texts set aside are those that can be chosen about now.
 */
export async function openDraft(
  programme: Pick<Programme, "platform" | "editions">,
  actor: Actor,
  caseId: string,
) {
  return programme.platform.database.as(actor, async (tx) => {
    const found = await findOpenDraft(tx, caseId);
    if (!found) return undefined;
    const { hasSetAside, answers, submission, ...open } = found;
    const typed = answers ?? {};
    const setAside = hasSetAside ? await listSetAside(tx, open.draft.id) : [];
    if (!submission)
      return { ...open, answers: typed, setAside, submission: undefined, correction: undefined };
    const typeable = open.stage === "returned" ? await findTypeable(tx, programme, caseId) : undefined;
    if (typeable?.kind !== "correction")
      return { ...open, answers: submission.answers, setAside: [], submission, correction: undefined };
    const { correction } = typeable;
    const { unlocked } = correction;
    return {
      ...open,
      answers: answersCorrected(typed, { submitted: submission.answers, unlocked }),
      setAside: setAside.filter(({ field }) => unlocked.has(field)),
      submission,
      correction,
    };
  });
}

export type OpenDraft = NonNullable<Awaited<ReturnType<typeof openDraft>>>;

/** Handed in and not returned, or at its end: to be read, no more to be typed into. */
export function isClosed({ submission, correction }: OpenDraft): boolean {
  return submission !== undefined && correction === undefined;
}
