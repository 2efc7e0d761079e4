// Where a reader goes from a case's page to act on it, whether or not something waits on them. Pure.
import { urls } from "#urls.ts";
import { mayMove, type Stage } from "./stages.ts";
import type { Side } from "./threads/rules.ts";

export type Way = {
  readonly kind: "examination" | "short-list" | "expert" | "withdrawal";
  readonly href: string;
};

const matched: readonly Stage[] = ["matching", "supported"];

export function waysOf(caseId: string, stage: Stage, side: Side): Way[] {
  const ways: [Way["kind"], boolean, string][] = [
    ["examination", side === "office" && stage !== "draft", urls.examination.to({ caseId })],
    [
      "short-list",
      side === "office" && ["admitted", ...matched].includes(stage),
      urls.shortList.to({ caseId }),
    ],
    ["expert", side !== "office" && matched.includes(stage), urls.caseExpert.to({ caseId })],
    [
      "withdrawal",
      side === "company" && mayMove(stage, "withdrawn", "company"),
      urls.withdrawal.to({ caseId }),
    ],
  ];
  return ways.flatMap(([kind, open, href]) => (open ? [{ kind, href }] : []));
}
