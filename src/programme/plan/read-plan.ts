// A plan as its two sides read it: versions with their texts opened, as far as the reader may open them.
import type { Transaction } from "#platform/database/database.ts";
import type { Platform } from "#platform/platform.ts";
import type { PlanSession } from "./session.ts";
import { type KnownVersion, listTexts } from "./store.ts";
import { readTexts, reasonOf, refusalReasonOf, type SessionTexts, textsOf } from "./texts.ts";

export type WrittenSession = {
  readonly versionId: string;
  readonly session: PlanSession;
  readonly texts: SessionTexts;
};

export type PlanTexts = {
  /** In the order of each version. */
  readonly sessions: readonly WrittenSession[];
  /** By the version's id. */
  readonly reasons: ReadonlyMap<string, string>;
  readonly refusals: ReadonlyMap<string, string>;
};

/** Undefined where the reader has no right to the texts: the office sees days and hours only. */
export async function readPlanTexts(
  tx: Transaction,
  { texts }: Pick<Platform, "texts">,
  { companyId, versions }: { readonly companyId: string; readonly versions: readonly KnownVersion[] },
): Promise<PlanTexts | undefined> {
  const kept = await listTexts(
    tx,
    versions.map(({ id }) => id),
  );
  if (kept.sessions.length === 0) return undefined;
  const { decrypt } = await texts.of(tx, companyId);
  const bytesOf = new Map(
    kept.sessions.map((one) => [`${one.versionId}/${one.position}`, one.encryptedTexts]),
  );
  const sessions = versions.flatMap((version) =>
    version.sessions.flatMap((session, index) => {
      const bytes = bytesOf.get(`${version.id}/${index + 1}`);
      if (!bytes) return [];
      const opened = readTexts(decrypt(bytes, textsOf(version.id, index + 1)));
      return [{ versionId: version.id, session, texts: opened }];
    }),
  );
  return {
    sessions,
    reasons: new Map(
      kept.reasons.map(({ versionId, encryptedReason }) => [
        versionId,
        decrypt(encryptedReason, reasonOf(versionId)),
      ]),
    ),
    refusals: new Map(
      kept.refusals.map(({ versionId, encryptedReason }) => [
        versionId,
        decrypt(encryptedReason, refusalReasonOf(versionId)),
      ]),
    ),
  };
}
