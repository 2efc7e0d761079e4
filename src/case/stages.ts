// The life of a case on one screen: its stages, who may move it on, and how the records tell where it stands. Pure.
import type { Role } from "#platform/database/actor.ts";

export const stages = ["draft", "submitted", "waiting-list"] as const;
export type Stage = (typeof stages)[number];

type Mover = Role | "system";

/** Every allowed step; `from: null` is a case's beginning. Later chapters add theirs. */
export const transitions: readonly { from: Stage | null; to: Stage; by: readonly Mover[] }[] = [
  { from: null, to: "draft", by: ["company"] },
  { from: "draft", to: "submitted", by: ["company"] },
  { from: "draft", to: "waiting-list", by: ["company"] },
  { from: "waiting-list", to: "submitted", by: ["system"] },
];

/** What is written down about a case that its stage depends on. */
export type StageRecords = {
  /** Its number in the order of arrival, once it is handed in. */
  readonly arrival: number | undefined;
  /** Cases the edition has room for. */
  readonly places: number;
};

/** Read from the records, never stored: an arrival beyond the places waits for one. */
export function stageOf({ arrival, places }: StageRecords): Stage {
  if (arrival === undefined) return "draft";
  return arrival > places ? "waiting-list" : "submitted";
}

export function mayMove(from: Stage | null, to: Stage, by: Mover): boolean {
  return transitions.some((one) => one.from === from && one.to === to && one.by.includes(by));
}
