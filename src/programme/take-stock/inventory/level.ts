// The level that is proposed by the printed formula, and what follows from levels: important, unmanaged, the order of work. Pure.
import type { ItemValues, Level } from "../handed-in.ts";

/** Why the proposal is what it is; the page prints each as a sentence. */
export type LevelReason =
  | { readonly kind: "loss" | "rival-value"; readonly points: number }
  | { readonly kind: "duty" | "others-contract" | "public" };

export type LevelProposal = {
  readonly level: Level;
  /** 1 to 5. */
  readonly weight: number;
  readonly reasons: readonly LevelReason[];
};

/** What a legal or contractual duty weighs. */
export const dutyWeight = 4;

const levelOfWeight: Readonly<Record<number, Level>> = {
  5: "top-secret",
  4: "secret",
  3: "internal",
  2: "internal",
  1: "general",
};

const ofOthers = new Set(["customer", "partner", "headquarters"]);

/**
 * weight = max(loss, value to a rival, 4 where a duty stands): 5 top secret, 4 secret, 2 and 3 internal, 1 general.
 * Others' information under a contract is at least secret; what is public is general. Null where nothing says anything.
 */
export function proposeLevel(values: ItemValues): LevelProposal | null {
  if (values["not-public"] === "not-met") {
    return { level: "general", weight: 1, reasons: [{ kind: "public" }] };
  }
  const rated = (["loss", "rival-value"] as const).map((kind) => ({ kind, points: ratingOf(values[kind]) }));
  const weights: { weight: number; reason: LevelReason }[] = rated
    .filter(({ points }) => points > 0)
    .map((reason) => ({ weight: reason.points, reason }));
  if (isSet(values["duty"])) weights.push({ weight: dutyWeight, reason: { kind: "duty" } });
  if (isUnderContract(values)) weights.push({ weight: dutyWeight, reason: { kind: "others-contract" } });
  const weight = Math.max(0, ...weights.map((one) => one.weight));
  const level = levelOfWeight[weight];
  if (level === undefined) return null;
  return {
    level,
    weight,
    reasons: weights.filter((one) => one.weight === weight).map(({ reason }) => reason),
  };
}

const isSet = (value: string | undefined): boolean => value !== undefined && value !== "";

function isUnderContract(values: ItemValues): boolean {
  const contract =
    isSet(values["origin-party"]) || (values["duty"] ?? "").split(",").includes("customer-nda");
  return ofOthers.has(values["origin"] ?? "") && contract;
}

/** 1 to 5; 0 where it is not rated. */
export function ratingOf(value: string | undefined): number {
  return /^[1-5]$/.test(value ?? "") ? Number(value) : 0;
}

/** Weight times exposure; an exposure nobody has rated counts as 1. 0 where there is no proposal. */
export function priorityOf(values: ItemValues): number {
  return (proposeLevel(values)?.weight ?? 0) * Math.max(1, ratingOf(values["exposure"]));
}

/** The level a person has set, or else the one proposed, is top secret or secret. */
export function isImportant(level: Level | null, proposed: Level | null): boolean {
  const counts = level ?? proposed;
  return counts === "top-secret" || counts === "secret";
}

const wide = new Set(["site", "group", "anyone", "unknown"]);
const notKept = new Set(["not-met", "unknown"]);
const notMarked = new Set(["no", "unknown"]);

/** Not kept as important information has to be. What was left empty says nothing against it. */
export function isKeptLoosely(values: ItemValues): boolean {
  return (
    notMarked.has(values["marked"] ?? "") ||
    wide.has(values["real-access"] ?? "") ||
    notKept.has(values["managed"] ?? "") ||
    values["given-outside"] === "without-contract"
  );
}
