// Both sheets as they are handed in, read for the assessment under the reader's own rights.
import { findLawCard } from "#content/law-cards.ts";
import { readSelfCheck } from "#content/self-check.ts";
import { findCase } from "#case/store.ts";
import type { Actor } from "#platform/database/actor.ts";
import type { Platform } from "#platform/platform.ts";
import type { HandedIn, HandedInAnswers, SheetAnswer } from "../handed-in.ts";
import { readInventory } from "../inventory/read-inventory.ts";
import { readViews } from "../self-check/read-sheet.ts";
import type { Standing } from "../self-check/rules.ts";
import { findOpenHandIn } from "./store.ts";

/**
 * Undefined while nothing is handed in, and for whoever does not see the case. The inventory is as it stands now:
 * it lives on once the assessment is given, which keeps its own result.
 */
export async function readHandedIn(
  platform: Platform,
  actor: Actor,
  caseId: string,
): Promise<HandedIn | undefined> {
  const answers = await readHandedInAnswers(platform, actor, caseId);
  return answers && { ...answers, items: await readInventory(platform, actor, caseId) };
}

/** As readHandedIn, without opening a row of the inventory. */
export async function readHandedInAnswers(
  platform: Platform,
  actor: Actor,
  caseId: string,
): Promise<HandedInAnswers | undefined> {
  const read = await platform.database.as(actor, async (tx) => {
    const supportCase = await findCase(tx, caseId);
    const handIn = supportCase && (await findOpenHandIn(tx, caseId));
    const views = handIn && (await readViews(tx, platform.texts, caseId));
    return supportCase && handIn && views ? { supportCase, handIn, views } : undefined;
  });
  if (!read) return undefined;
  const { supportCase, handIn, views } = read;
  return {
    handInId: handIn.id,
    handedInAt: handIn.handedInAt,
    answers: { site: answersOf(views.site), headquarters: answersOf(views.headquarters) },
    siteLanguage: findLawCard(supportCase.country)?.siteLanguage ?? "en",
  };
}

/** Items that are answered, in the order of the sheet. */
function answersOf(standing: ReadonlyMap<number, Standing>): SheetAnswer[] {
  return readSelfCheck().items.flatMap(({ number }) => {
    const record = standing.get(number)?.record;
    if (!record || record.answer === "") return [];
    const { answer, reason, evidence, role } = record;
    return [{ item: number, answer, reason, evidence, role }];
  });
}
