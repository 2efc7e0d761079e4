// Which events of a case are told to whom; what is hidden from a reader is at most told as a change of stage. Pure.
import { type EventKind, isEventKind } from "#case/event-kinds.ts";
import { type Stage, stages, supportStages } from "#case/stages.ts";
import { type Side, sidesOf } from "#case/threads/rules.ts";
import { type ThreadParties, threadParties } from "#case/threads/parties.ts";

/** "all": everybody who is party to the case; "company": company and office; "office": the office alone. */
type Audience = "all" | "company" | "office" | "thread";

/** Whom the office asks before there is an expert, and how they answer, is between it and them. */
const audiences: Record<EventKind, Audience> = {
  "draft-started": "company",
  "scan-uploaded": "company",
  submitted: "all",
  corrected: "company",
  returned: "company",
  "correction-taken-back": "company",
  admitted: "all",
  "put-on-waiting-list": "company",
  declined: "company",
  withdrawn: "all",
  "place-offered": "company",
  "place-accepted": "company",
  "place-offer-lapsed": "company",
  "expert-requested": "company",
  "conflict-declared-none": "office",
  "conflict-declared-unsure": "office",
  "conflict-cleared": "office",
  "request-conflict": "office",
  "request-refused": "office",
  "request-lapsed": "office",
  "request-taken-back": "office",
  "expert-accepted": "company",
  "expert-agreed": "all",
  "expert-not-agreed": "company",
  "expert-change-asked": "office",
  "expert-kept": "all",
  "expert-changed": "all",
  "expert-late-conflict": "office",
  "inventory-imported": "company",
  "sheets-handed-in": "all",
  "sheets-taken-back": "all",
  "assessment-begun": "all",
  "assessment-given": "all",
  "plan-proposed": "all",
  "plan-agreed": "all",
  "plan-not-agreed": "all",
  "plan-changed": "all",
  "thread-started": "thread",
  "message-sent": "thread",
  "message-taken-back": "thread",
};

export type Told =
  | { readonly as: "sentence"; readonly kind: EventKind | "submitted-to-wait" | "expert-left" }
  | { readonly as: "stage"; readonly stage: Stage }
  /** Recorded by a version of the program that this one does not know; the office sees that it is there. */
  | { readonly as: "unknown"; readonly kind: string }
  | { readonly as: "nothing" };

type Event = {
  readonly kind: string;
  readonly actor: string;
  readonly detail: Readonly<Record<string, unknown>>;
};

/** How an event is told to somebody of a side; people are always told what they did themselves. */
export function howTold({ kind, actor, detail }: Event, reader: { userId: string; side: Side }): Told {
  if (isEventKind(kind) && (actor === reader.userId || isFor(kind, detail, reader.side))) {
    const waits = kind === "submitted" && detail["to"] === "waiting-list";
    return { as: "sentence", kind: waits ? "submitted-to-wait" : kind };
  }
  const stage = stages.find((one) => one === detail["to"]);
  // That the expert is gone concerns the company; why is between the office and them.
  const from = stages.find((one) => one === detail["from"]);
  if (stage === "admitted" && from && supportStages.has(from)) return { as: "sentence", kind: "expert-left" };
  if (stage) return { as: "stage", stage };
  return reader.side === "office" ? { as: "unknown", kind } : { as: "nothing" };
}

function isFor(kind: EventKind, detail: Event["detail"], side: Side): boolean {
  if (side === "office") return true;
  const audience = audiences[kind];
  if (audience === "thread") return partiesOf(detail).some((one) => one === side);
  return audience === "all" || (audience === "company" && side === "company");
}

function partiesOf(detail: Event["detail"]): readonly Side[] {
  const parties: ThreadParties | undefined = threadParties.find((one) => one === detail["parties"]);
  return parties ? sidesOf[parties] : [];
}
