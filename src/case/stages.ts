// The life of a case on one screen: its stages, who may move it on, and where a move leads. Pure.
import type { Role } from "#platform/database/actor.ts";

export const stages = [
  "draft",
  "submitted",
  "waiting-list",
  "place-offered",
  "returned",
  "admitted",
  "matching",
  "supported",
  "sheets-in",
  "assessed",
  "planned",
  "declined",
  "withdrawn",
] as const;
export type Stage = (typeof stages)[number];

/** Who makes a move: a person's role, or the system by a job of its own. */
export type Mover = Role | "system";

type Transition = { readonly from: Stage | null; readonly to: Stage; readonly by: readonly Mover[] };

/** The expert is in charge: from the two sheets to the end of the support. */
const supportStagesInOrder = ["supported", "sheets-in", "assessed", "planned"] as const;
export const supportStages: ReadonlySet<Stage> = new Set(supportStagesInOrder);

/** Every allowed step; `from: null` is a case's beginning. Later chapters add theirs. */
export const transitions: readonly Transition[] = [
  { from: null, to: "draft", by: ["company"] },
  // apply: handed in, with a place or without
  { from: "draft", to: "submitted", by: ["company"] },
  { from: "draft", to: "waiting-list", by: ["company"] },
  { from: "returned", to: "submitted", by: ["company"] },
  // admit: places move up, the office decides
  { from: "waiting-list", to: "place-offered", by: ["system"] },
  { from: "place-offered", to: "submitted", by: ["company"] },
  { from: "place-offered", to: "waiting-list", by: ["system"] },
  { from: "submitted", to: "returned", by: ["office"] },
  { from: "returned", to: "submitted", by: ["office"] },
  { from: "submitted", to: "admitted", by: ["office"] },
  { from: "submitted", to: "waiting-list", by: ["office"] },
  // match: an expert is asked, both sides agree, or the search goes on
  { from: "admitted", to: "matching", by: ["office"] },
  { from: "matching", to: "admitted", by: ["office", "company", "expert", "system"] },
  // The next expert takes a case up where the one before left it.
  ...supportStagesInOrder.map((to): Transition => ({
    from: "matching",
    to,
    by: ["company", "office", "system"],
  })),
  ...supportStagesInOrder.map((from): Transition => ({ from, to: "admitted", by: ["office", "expert"] })),
  // take-stock: both sheets handed in, or taken back while nobody has assessed them
  { from: "supported", to: "sheets-in", by: ["company"] },
  { from: "sheets-in", to: "supported", by: ["company"] },
  // assess: given by the expert
  { from: "sheets-in", to: "assessed", by: ["expert"] },
  // plan: agreed by both, whoever is the second
  { from: "assessed", to: "planned", by: ["company", "expert"] },
  // ends: declined by the office with a reason, withdrawn by the company at any time before the support is over
  ...(["submitted", "waiting-list", "returned"] as const).map((from): Transition => ({
    from,
    to: "declined",
    by: ["office"],
  })),
  ...(
    [
      "submitted",
      "waiting-list",
      "place-offered",
      "returned",
      "admitted",
      "matching",
      ...supportStagesInOrder,
    ] as const
  ).map((from): Transition => ({ from, to: "withdrawn", by: ["company"] })),
];

/** Nothing leads on from here. */
export const endStages: ReadonlySet<Stage> = new Set(["declined", "withdrawn"]);

/** Stages in which a case holds one of the edition's places. */
export const placeStages: ReadonlySet<Stage> = new Set([
  "submitted",
  "returned",
  "admitted",
  "matching",
  ...supportStagesInOrder,
]);

export function mayMove(from: Stage | null, to: Stage, by: Mover): boolean {
  return transitions.some((one) => one.from === from && one.to === to && one.by.includes(by));
}

/** The stages a mover may take a case to from where it stands. */
export function movesFrom(from: Stage | null, by: Mover): Stage[] {
  return transitions.filter((one) => one.from === from && one.by.includes(by)).map(({ to }) => to);
}

const isStage = (word: unknown): word is Stage => stages.some((stage) => stage === word);

/** Where a history leads: the stage its newest move went to; undefined where no move is told. */
export function stageOfHistory(events: readonly Told[]): Stage | undefined {
  return events.map(({ kind, detail }) => detail["to"] ?? stageBefore(kind, detail)).findLast(isStage);
}

/**
 * Where the next expert takes the case up: where the last one left it, or at the beginning of the support. What happens
 * between two experts can set it back, and tells so in its event (`resumes`).
 */
export function stageToResume(events: readonly Told[]): Stage {
  const left = events.map(({ detail }) => (detail["to"] === "admitted" ? detail["from"] : detail["resumes"]));
  const stage = left.filter(isStage).findLast((from) => supportStages.has(from));
  return stage ?? "supported";
}

type Told = { readonly kind: string; readonly detail: Readonly<Record<string, unknown>> };

/** Histories begun before moves were told in them: what was started and handed in then led to these stages. */
function stageBefore(kind: string, detail: Told["detail"]): Stage | undefined {
  if (kind === "draft-started") return "draft";
  if (kind !== "submitted") return undefined;
  return detail["waitingList"] === true ? "waiting-list" : "submitted";
}
