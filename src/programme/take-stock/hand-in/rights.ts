// Whether the sheets of a case may be changed now, read in the caller's transaction.
import { findStanding, listEvents } from "#case/store.ts";
import type { Transaction } from "#platform/database/database.ts";
import { type SheetRights, sheetRights, type SheetsStanding } from "./rules.ts";
import { findOpenHandIn, type HandIn } from "./store.ts";

export type SheetsOfCase = SheetsStanding & { readonly handIn: HandIn | undefined };

/** Undefined when there is no such case or the actor may not see it. */
export async function readSheetsStanding(tx: Transaction, caseId: string): Promise<SheetsOfCase | undefined> {
  const standing = await findStanding(tx, caseId);
  if (!standing) return undefined;
  const handIn = await findOpenHandIn(tx, caseId);
  const events = await listEvents(tx, caseId);
  return { stage: standing.stage, handedIn: handIn !== undefined, events, handIn };
}

/** What may be changed; nothing of a case the actor does not see. */
export async function readSheetRights(tx: Transaction, caseId: string): Promise<SheetRights> {
  const sheets = await readSheetsStanding(tx, caseId);
  return sheets ? sheetRights(sheets) : { inventory: false, selfCheck: false };
}

/**
 * Whether the inventory is closed to changes: handed in and not yet assessed, or before admission, or after the end.
 * Whoever writes takes the case's lock first (lockCase), so that nothing slips in beside a hand-in.
 */
export async function isFrozen(tx: Transaction, caseId: string): Promise<boolean> {
  return !(await readSheetRights(tx, caseId)).inventory;
}
