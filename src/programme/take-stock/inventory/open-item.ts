// One row with everything its page shows: what it says, who wrote it, what is warned of and who cleared it.
import { findCase } from "#case/store.ts";
import { namesOf } from "#people/queries.ts";
import { type Actor, actorId } from "#platform/database/actor.ts";
import type { Platform } from "#platform/platform.ts";
import type { ItemValues } from "../handed-in.ts";
import { mayAccept } from "./acceptance.ts";
import { listClearances } from "./history-store.ts";
import type { StandingItem } from "./pages/item-actions.tsx";
import type { WarningShown } from "./pages/warnings-section.tsx";
import { type Lock, readLock } from "./lock.ts";
import { clearancePlace } from "./places.ts";
import { readInventoryColumns } from "#content/inventory-columns.ts";
import { openRows } from "./read-list.ts";
import { warningsOf } from "./secret-warnings.ts";
import { findItems } from "./store.ts";

export type OpenItem = {
  readonly item: StandingItem;
  readonly values: ItemValues;
  readonly warnings: readonly WarningShown[];
};

export type OpenedItem = { readonly locked: Lock | undefined; readonly open: OpenItem | undefined };

/** `open` is undefined where there is no such row, or the actor may not read it. */
export function openItem(
  platform: Platform,
  actor: Actor,
  { caseId, itemId }: { caseId: string; itemId: string | undefined },
): Promise<OpenedItem> {
  return platform.database.as(actor, async (tx) => {
    const locked = await readLock(tx, caseId);
    const found = itemId === undefined ? [] : await findItems(tx, caseId, [itemId]);
    const [row] = await openRows(platform, tx, found);
    const companyId = row && (await findCase(tx, caseId))?.companyId;
    if (!row || companyId === undefined) return { locked, open: undefined };
    const { item, values } = row;
    const clearances = await listClearances(tx, item.id);
    const names = await namesOf(tx, [item.changedBy, ...clearances.map(({ by }) => by)]);
    const { decrypt } = await platform.texts.of(tx, companyId);
    const noticed = warningsOf(values, readInventoryColumns());
    const warnings = item.warnings.map((column): WarningShown => {
      const clearance = clearances.find((one) => one.column === column);
      const isCleared = item.cleared.includes(column) && clearance;
      return {
        column,
        kinds: noticed.filter((one) => one.column === column).map(({ kind }) => kind),
        cleared: isCleared
          ? {
              who: names.get(clearance.by) ?? "",
              reason: decrypt(clearance.encryptedReason, clearancePlace(clearance.id)),
            }
          : null,
      };
    });
    const me = actorId(actor);
    const standing: StandingItem = {
      itemId: item.id,
      number: item.number,
      version: item.version,
      complete: item.complete,
      faulty: item.faulty,
      warned: item.warned,
      unmanaged: item.unmanaged,
      accepted: item.acceptedVersion === item.version,
      removed: item.removedAt !== null,
      acceptable: mayAccept(item, me).ok,
      own: item.changedBy === me,
      changedAt: item.changedAt,
      changedByName: names.get(item.changedBy) ?? "",
    };
    return { locked, open: { item: standing, values, warnings } };
  });
}
