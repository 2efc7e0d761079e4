// Everything that became of one row: each version with what it changed, who accepted it, who called a text a name.
import { findCase } from "#case/store.ts";
import { namesOf } from "#people/queries.ts";
import type { Actor } from "#platform/database/actor.ts";
import type { Platform } from "#platform/platform.ts";
import type { ItemValues } from "../handed-in.ts";
import { listAcceptances, listClearances, listVersions } from "./history-store.ts";
import type { HistoryEntry } from "./pages/history-page.tsx";
import { readValues, valuesPlace } from "./places.ts";
import { findItems } from "./store.ts";

export type ItemHistory = { readonly number: number; readonly entries: readonly HistoryEntry[] };

/** Newest first; undefined where there is no such row, or the actor may not read it. */
export function readHistory(
  { database, texts }: Platform,
  actor: Actor,
  { caseId, itemId }: { caseId: string; itemId: string },
): Promise<ItemHistory | undefined> {
  return database.as(actor, async (tx) => {
    const [found] = await findItems(tx, caseId, [itemId]);
    const companyId = (await findCase(tx, caseId))?.companyId;
    if (!found || companyId === undefined) return undefined;
    const versions = await listVersions(tx, itemId);
    const acceptances = await listAcceptances(tx, itemId);
    const clearances = await listClearances(tx, itemId);
    const people = [
      ...versions.map((one) => one.changedBy),
      ...[...acceptances, ...clearances].map(({ by }) => by),
    ];
    const names = await namesOf(tx, [...new Set(people)]);
    const who = (id: string) => names.get(id) ?? "";
    const { decrypt } = await texts.of(tx, companyId);
    const values: ItemValues[] = versions.map(({ version, encryptedValues }) =>
      readValues(decrypt(encryptedValues, valuesPlace(itemId, version))),
    );
    const told = versions.map((one, index): HistoryEntry => {
      const before = versions[index + 1];
      return {
        told: "version",
        at: one.changedAt,
        who: who(one.changedBy),
        kind: one.kind,
        first: before === undefined,
        removed: one.removed === (before?.removed ?? false) ? null : one.removed,
        changes: one.columns.map((column) => ({
          column,
          before: values[index + 1]?.[column] ?? "",
          after: values[index]?.[column] ?? "",
        })),
      };
    });
    const noted: HistoryEntry[] = [
      ...acceptances.map((one) => ({ told: "accepted" as const, at: one.at, who: who(one.by) })),
      ...clearances.map((one) => ({ told: "cleared" as const, at: one.at, who: who(one.by) })),
    ];
    const entries = [...noted, ...told].toSorted((a, b) => b.at.getTime() - a.at.getTime());
    return { number: found.item.number, entries };
  });
}
