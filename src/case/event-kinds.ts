// Everything that can happen in a case, by the name under which its history keeps it; each has a sentence in every language.

export const eventKinds = [
  // apply
  "draft-started",
  "scan-uploaded",
  "submitted",
  "corrected",
  // admit
  "returned",
  "correction-taken-back",
  "admitted",
  "put-on-waiting-list",
  "declined",
  "withdrawn",
  "place-offered",
  "place-accepted",
  "place-offer-lapsed",
  // match
  "expert-requested",
  "conflict-declared-none",
  "conflict-declared-unsure",
  "conflict-cleared",
  "request-conflict",
  "request-refused",
  "request-lapsed",
  "request-taken-back",
  "expert-accepted",
  "expert-agreed",
  "expert-not-agreed",
  "expert-change-asked",
  "expert-kept",
  "expert-changed",
  "expert-late-conflict",
  // take-stock
  "inventory-imported",
  "sheets-handed-in",
  "sheets-taken-back",
  // assess
  "assessment-begun",
  "assessment-given",
  // plan
  "plan-proposed",
  "plan-agreed",
  "plan-not-agreed",
  "plan-changed",
  // messages
  "thread-started",
  "message-sent",
  "message-taken-back",
] as const;
export type EventKind = (typeof eventKinds)[number];

export function isEventKind(kind: string): kind is EventKind {
  return eventKinds.some((known) => known === kind);
}
