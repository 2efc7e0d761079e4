// Where a reader goes from a case's page to act on it, whether or not something waits on them. Pure.
import { urls } from "#urls.ts";
import { mayMove, type Stage, supportStages } from "./stages.ts";
import type { Side } from "./threads/rules.ts";

export type Way = {
  readonly kind: "examination" | "short-list" | "expert" | "sheets" | "assessment" | "plan" | "withdrawal";
  readonly href: string;
};

const matched: readonly Stage[] = ["matching", ...supportStages];
/** The company may work on its sheets before its expert is decided, and between two experts. */
const fillingIn: ReadonlySet<Stage> = new Set(["admitted", ...matched]);
const handedIn: readonly Stage[] = ["sheets-in", "assessed", "planned"];
const assessed: readonly Stage[] = ["assessed", "planned"];

export function waysOf(caseId: string, stage: Stage, side: Side): Way[] {
  const ways: [Way["kind"], boolean, string][] = [
    ["examination", side === "office" && stage !== "draft", urls.examination.to({ caseId })],
    ["short-list", side === "office" && fillingIn.has(stage), urls.shortList.to({ caseId })],
    ["expert", side !== "office" && matched.includes(stage), urls.caseExpert.to({ caseId })],
    ["sheets", fillingIn.has(stage), urls.sheets.to({ caseId })],
    [
      "assessment",
      (side === "expert" ? handedIn : assessed).includes(stage) && side !== "office",
      urls.assessment.to({ caseId }),
    ],
    ["plan", assessed.includes(stage), urls.plan.to({ caseId })],
    [
      "withdrawal",
      side === "company" && mayMove(stage, "withdrawn", "company"),
      urls.withdrawal.to({ caseId }),
    ],
  ];
  return ways.flatMap(([kind, open, href]) => (open ? [{ kind, href }] : []));
}
