// What is waited for while an expert is in charge: at each stage of the support somebody is to act by a day.
import { calendarsWith } from "#content/holidays.ts";
import { addWorkingDays } from "#content/working-days.ts";
import { countryOf, editionOf, type Programme, todayAtHome } from "#edition/programme.ts";
import { type CaseEvent, listEvents, type SupportCase } from "#case/store.ts";
import type { Stage } from "#case/stages.ts";
import type { Transaction } from "#platform/database/database.ts";
import { type NewWait, openWait } from "./store.ts";

/** They end with the expert's assignment; the next expert's opens what the stage asks for. */
export const supportWaits = ["sheets", "assessment", "plan", "plan-agreement"] as const;
type SupportWait = (typeof supportWaits)[number];

/** Working days that are given, of Japan and of the site's country together. */
const workingDays: Readonly<Record<SupportWait, number>> = {
  sheets: 15,
  assessment: 10,
  plan: 10,
  "plan-agreement": 5,
};

type Asked = Pick<NewWait, "on" | "expertId"> & { readonly what: SupportWait };

type Told = Pick<CaseEvent, "kind" | "actorRole">;

/**
 * What a case asks of whom when it comes to a stage, or when an expert takes it up there; undefined where nothing is
 * asked by itself. Of what the expert before proposed last nothing can be agreed to: it is proposed anew.
 */
export function askedAtStage(stage: Stage, expertId: string, events: readonly Told[]): Asked | undefined {
  if (stage === "supported") return { on: "company", what: "sheets" };
  if (stage === "sheets-in") return { on: "expert", expertId, what: "assessment" };
  const plan = events.findLast(({ kind }) => kind.startsWith("plan-"));
  const open = plan?.kind === "plan-proposed" ? plan.actorRole : undefined;
  if (open === "company" && planning.has(stage)) return { on: "expert", expertId, what: "plan-agreement" };
  if (stage === "assessed" || (stage === "planned" && open !== undefined))
    return { on: "expert", expertId, what: "plan" };
  return undefined;
}

const planning: ReadonlySet<Stage> = new Set(["assessed", "planned"]);

type Place = { readonly case: Pick<SupportCase, "id" | "editionId" | "country">; readonly at: Date };

/** Opens a wait of the support, due after its working days. */
export async function askInSupport(
  tx: Transaction,
  programme: Programme,
  { case: one, at, ...asked }: Place & Asked,
): Promise<void> {
  const { phoneCountry } = countryOf(editionOf(programme, one.editionId), one.country);
  const today = todayAtHome(programme.platform.clock);
  const dueOn = addWorkingDays(today, workingDays[asked.what], calendarsWith(phoneCountry));
  await openWait(tx, { caseId: one.id, ...asked, since: at, dueOn });
}

/** Opens what the stage asks for, and what it left unanswered. */
export async function openSupportWait(
  tx: Transaction,
  programme: Programme,
  { stage, expertId, ...place }: Place & { readonly stage: Stage; readonly expertId: string },
): Promise<void> {
  const asked = askedAtStage(stage, expertId, await listEvents(tx, place.case.id));
  if (asked) await askInSupport(tx, programme, { ...place, ...asked });
}
