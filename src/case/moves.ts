// A case is opened and moved from stage to stage: rule asked, event recorded, standing brought up to date, all at once.
import { type Actor, actorId } from "#platform/database/actor.ts";
import type { Transaction } from "#platform/database/database.ts";
import type { EventDetail } from "#platform/history/chain.ts";
import type { EventKind } from "./event-kinds.ts";
import { type Mover, mayMove, type Stage } from "./stages.ts";
import {
  addCase,
  type CaseStanding,
  changeStanding,
  findStanding,
  lockCase,
  recordEvent,
  type SupportCase,
} from "./store.ts";

type Opening = {
  readonly case: Omit<SupportCase, "openedAt" | "openedBy">;
  readonly at: Date;
  readonly actor: Actor;
  readonly kind: EventKind;
  readonly detail?: EventDetail;
};

/** Begins a case as a draft. */
export async function openCase(tx: Transaction, opening: Opening): Promise<void> {
  const { case: begun, at, actor, kind, detail = {} } = opening;
  if (!mayMove(null, "draft", moverOf(actor))) throw new Error("this actor begins no case");
  const { id: caseId, companyId, editionId, country } = begun;
  const place = { caseId, companyId, editionId, country };
  const standing = { ...place, stage: "draft", since: at } as const;
  await addCase(
    tx,
    { ...begun, openedAt: at, openedBy: actorId(actor) },
    { ...standing, arrival: null, submittedAt: null, receiptNumber: null },
  );
  await recordEvent(tx, { caseId, kind, at, actor, detail: { ...detail, from: null, to: "draft" } });
}

type Move = {
  readonly caseId: string;
  readonly to: Stage;
  readonly at: Date;
  readonly actor: Actor;
  /** What happened, as the history tells it. */
  readonly kind: EventKind;
  readonly detail?: EventDetail;
  /** Told once, at the submission. */
  readonly received?: Pick<CaseStanding, "arrival" | "submittedAt" | "receiptNumber">;
};

export type Moved =
  | { readonly ok: true; readonly from: Stage }
  | { readonly ok: false; readonly reason: "not-found" }
  /** The case stands where nothing of the kind may happen: somebody was quicker, or never could. */
  | { readonly ok: false; readonly reason: "not-allowed"; readonly stage: Stage };

/**
 * Moves a case in the caller's transaction, under the case's lock: two clicks at once move it once, the second is
 * refused and told where it stands. `from` and `to` stand in the event, so that the history alone tells the stage.
 */
export async function moveCase(tx: Transaction, move: Move): Promise<Moved> {
  const { caseId, to, at, actor, kind, detail = {}, received = {} } = move;
  await lockCase(tx, caseId);
  const standing = await findStanding(tx, caseId);
  if (!standing) return { ok: false, reason: "not-found" };
  const { stage: from } = standing;
  if (!mayMove(from, to, moverOf(actor))) return { ok: false, reason: "not-allowed", stage: from };
  await changeStanding(tx, caseId, { stage: to, since: at, ...received });
  await recordEvent(tx, { caseId, kind, at, actor, detail: { ...detail, from, to } });
  return { ok: true, from };
}

/** A visitor moves nothing: no transition names one. */
function moverOf(actor: Actor): Mover {
  if (actor.kind === "person") return actor.role;
  if (actor.kind === "system") return "system";
  throw new Error("a visitor moves no case");
}
