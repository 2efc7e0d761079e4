// Why the list cannot be changed now: not begun, handed in, read by the expert, or over.
import type { Transaction } from "#platform/database/database.ts";
import { readSheetsStanding } from "../hand-in/rights.ts";
import { mayTakeBack, phaseOf, sheetRights } from "../hand-in/rules.ts";

/** handed-in: the company may take it back; reading: it may not, until the assessment is given. */
export type Lock = "before" | "handed-in" | "reading" | "over";

/** Undefined while it may be changed. */
export async function readLock(tx: Transaction, caseId: string): Promise<Lock | undefined> {
  const sheets = await readSheetsStanding(tx, caseId);
  if (!sheets) return "over";
  if (sheetRights(sheets).inventory) return undefined;
  const phase = phaseOf(sheets);
  if (phase === "before" || phase === "over") return phase;
  return mayTakeBack(sheets) ? "handed-in" : "reading";
}
