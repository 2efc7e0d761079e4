// Cells in which an import kept somebody else's text, as they are kept with the run.
import { z } from "zod";
import type { Actor } from "#platform/database/actor.ts";
import type { TextPlace } from "#platform/files/company-texts.ts";
import type { Platform } from "#platform/platform.ts";
import type { RunEnding } from "./store.ts";

const schema = z.array(z.strictObject({ number: z.int(), column: z.string() }));
export type Conflict = z.infer<typeof schema>[number];

export const conflictsPlace = (runId: string): TextPlace => ({
  table: "inventory_import_endings",
  row: runId,
  column: "conflicts",
});

export async function readConflicts(
  { database, texts }: Platform,
  actor: Actor,
  { runId, companyId, encryptedConflicts }: RunEnding,
): Promise<readonly Conflict[]> {
  if (encryptedConflicts === null) return [];
  const text = await database.as(actor, async (tx) =>
    (await texts.of(tx, companyId)).decrypt(encryptedConflicts, conflictsPlace(runId)),
  );
  return schema.parse(JSON.parse(text));
}
