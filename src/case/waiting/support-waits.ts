// What is waited for while an expert is in charge: at each stage of the support somebody is to act by a day.
import { calendarsWith } from "#content/holidays.ts";
import { addWorkingDays } from "#content/working-days.ts";
import { countryOf, editionOf, type Programme, todayAtHome } from "#edition/programme.ts";
import type { SupportCase } from "#case/store.ts";
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

/** What a case waits for when it comes to a stage; undefined where nothing is asked by itself. */
export function askedAtStage(stage: Stage, expertId: string): Asked | undefined {
  if (stage === "supported") return { on: "company", what: "sheets" };
  if (stage === "sheets-in") return { on: "expert", expertId, what: "assessment" };
  if (stage === "assessed") return { on: "expert", expertId, what: "plan" };
  return undefined;
}

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

/** Opens what the stage asks for, if anything. */
export async function openSupportWait(
  tx: Transaction,
  programme: Programme,
  { stage, expertId, ...place }: Place & { readonly stage: Stage; readonly expertId: string },
): Promise<void> {
  const asked = askedAtStage(stage, expertId);
  if (asked) await askInSupport(tx, programme, { ...place, ...asked });
}
