// Everything the page of both sheets shows: counts for everybody of the case, what is missing for the company.
import { findAssignment } from "#case/assignment-store.ts";
import { findCase, type SupportCase } from "#case/store.ts";
import { listOpenOfCases } from "#case/waiting/store.ts";
import { readSelfCheck } from "#content/self-check.ts";
import type { Actor } from "#platform/database/actor.ts";
import type { Platform } from "#platform/platform.ts";
import type { SheetView } from "../handed-in.ts";
import { readStockFigures, type StockFigures } from "../inventory/read-inventory.ts";
import { countAnswered } from "../self-check/store.ts";
import { readBothSheets } from "./both-sheets.ts";
import { readSheetsStanding } from "./rights.ts";
import { type Lack, lacksOf, mayTakeBack, phaseOf, type SheetsPhase } from "./rules.ts";
import type { HandIn } from "./store.ts";

export type SheetsShown = {
  readonly supportCase: SupportCase;
  readonly phase: SheetsPhase;
  readonly handIn: HandIn | undefined;
  readonly mayTakeBack: boolean;
  readonly expertInCharge: boolean;
  /** ISO date by which they are to be handed in; undefined while nothing waits on the company. */
  readonly dueOn: string | undefined;
  /** Undefined before the first row. */
  readonly figures: StockFigures | undefined;
  readonly items: number;
  readonly answered: Readonly<Record<SheetView, number>>;
  /** For the company while it fills them in; nobody else is told. */
  readonly lacks: readonly Lack[];
};

/** Undefined where the reader sees no such case. */
export function readSheets(
  { database, texts }: Platform,
  actor: Actor,
  caseId: string,
): Promise<SheetsShown | undefined> {
  return database.as(actor, async (tx) => {
    const supportCase = await findCase(tx, caseId);
    const standing = await readSheetsStanding(tx, caseId);
    if (!supportCase || !standing) return undefined;
    const phase = phaseOf(standing);
    const ofCompany = actor.kind === "person" && actor.role === "company";
    const sheets = ofCompany && phase === "filling" ? await readBothSheets(tx, texts, caseId) : undefined;
    const waits = await listOpenOfCases(tx, [caseId]);
    return {
      supportCase,
      phase,
      handIn: standing.handIn,
      mayTakeBack: ofCompany && mayTakeBack(standing),
      expertInCharge: (await findAssignment(tx, caseId)) !== undefined,
      dueOn: waits.find(({ what }) => what === "sheets")?.dueOn,
      figures: await readStockFigures(tx, caseId),
      items: readSelfCheck().items.length,
      answered: await countAnswered(tx, caseId),
      lacks: sheets ? lacksOf(sheets) : [],
    };
  });
}
