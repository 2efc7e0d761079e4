// The list as it stands, decrypted, for comparing a sheet with it and for taking it away.
import { findCase } from "#case/store.ts";
import type { Actor } from "#platform/database/actor.ts";
import type { Platform } from "#platform/platform.ts";
import type { ItemValues } from "../handed-in.ts";
import { readValues, valuesPlace } from "../inventory/places.ts";
import type { StandingItem } from "./plan-rows.ts";
import { listEarlier, listStanding } from "./store.ts";

type Version = { readonly itemId: string; readonly version: number };

/** All rows, removed ones too; of those named in `seen` also what they said in that older version. */
export async function readStanding(
  { database, texts }: Platform,
  { actor, caseId }: { actor: Actor; caseId: string },
  seen: readonly Version[] = [],
): Promise<StandingItem[]> {
  return database.as(actor, async (tx) => {
    const supportCase = await findCase(tx, caseId);
    const rows = supportCase ? await listStanding(tx, caseId) : [];
    if (!supportCase || rows.length === 0) return [];
    const { decrypt } = await texts.of(tx, supportCase.companyId);
    const read = (row: Version & { encryptedValues: Uint8Array }): ItemValues =>
      readValues(decrypt(row.encryptedValues, valuesPlace(row.itemId, row.version)));
    const newest = new Map(rows.map(({ id, version }) => [id, version]));
    const older = seen.filter(({ itemId, version }) => version < (newest.get(itemId) ?? 0));
    const earlier = new Map<string, Map<number, ItemValues>>();
    for (const row of await listEarlier(tx, caseId, older)) {
      const versions = earlier.get(row.itemId) ?? new Map<number, ItemValues>();
      earlier.set(row.itemId, versions.set(row.version, read(row)));
    }
    return rows.map(({ removedAt, encryptedValues, ...row }): StandingItem => {
      const { id, version } = row;
      const known = earlier.get(id);
      return {
        ...row,
        removed: removedAt !== null,
        values: read({ itemId: id, version, encryptedValues }),
        ...(known ? { earlier: known } : {}),
      };
    });
  });
}
