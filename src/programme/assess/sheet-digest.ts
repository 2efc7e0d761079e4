// What the expert's pages say of the inventory without showing it: computed once for a hand-in, for while it is in its rows stand still.
import type { Programme } from "#edition/programme.ts";
import type { Actor } from "#platform/database/actor.ts";
import { readInventory } from "#programme/take-stock/queries.ts";
import { inconsistenciesOf } from "./compute-result.ts";
import { assessmentGround, dayOfHandIn } from "./ground.ts";
import type { Inconsistency } from "./result.ts";
import { countStock, unmanagedItems } from "./unmanaged.ts";
import type { Work } from "./work.ts";

/** Counts and numbers of rows alone: no title may outlive the answer it was decrypted for. */
export type SheetDigest = {
  readonly items: number;
  readonly important: number;
  readonly unmanaged: number;
  readonly inconsistencies: readonly Inconsistency[];
};

/** Hand-ins whose digest is kept: more than are assessed in a year. */
const mostKept = 500;
const kept = new Map<string, SheetDigest>();

/**
 * Of the sheets in `work`, which their reader has been let see already; undefined while they are with the company. Once
 * the assessment is given the list changes again, and nothing is kept.
 */
export async function digestOf(
  { platform }: Programme,
  actor: Actor,
  { supportCase, stage, handedIn }: Work,
): Promise<SheetDigest | undefined> {
  if (!handedIn) return undefined;
  const known = stage === "sheets-in" ? kept.get(handedIn.handInId) : undefined;
  if (known) return known;
  const items = await readInventory(platform, actor, supportCase.id);
  const sheets = { ...handedIn, items };
  const digest = {
    items: items.length,
    important: countStock(items).important,
    unmanaged: unmanagedItems(items).length,
    inconsistencies: inconsistenciesOf(assessmentGround(), sheets, dayOfHandIn(handedIn.handedInAt)),
  };
  const [oldest] = kept.keys();
  if (oldest !== undefined && kept.size >= mostKept) kept.delete(oldest);
  // Sheets are never handed in without a row: to whoever reads none the case was closed just now.
  if (stage === "sheets-in" && items.length > 0) kept.set(handedIn.handInId, digest);
  return digest;
}
