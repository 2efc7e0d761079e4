// The SQL of plans: versions with their sessions and what was said to them. Texts come and go encrypted.
import { and, asc, eq, inArray, ne, sql } from "drizzle-orm";
import type { Transaction } from "#platform/database/database.ts";
import type { PlanVersion } from "./rules.ts";
import type { PlanSession } from "./session.ts";
import {
  planAgreements,
  planRefusals,
  planRefusalTexts,
  planSessions,
  planSessionTexts,
  planVersions,
  planVersionTexts,
} from "./schema.ts";

export type VersionRow = typeof planVersions.$inferSelect;
export type SessionRow = typeof planSessions.$inferSelect;
export type AgreementRow = typeof planAgreements.$inferSelect;
export type RefusalRow = typeof planRefusals.$inferSelect;

/** A version with all that everybody of the case may know of it. */
export type KnownVersion = PlanVersion & {
  readonly id: string;
  readonly minutes: number;
  readonly proposedAt: Date;
  readonly proposedBy: string;
  readonly agreements: readonly AgreementRow[];
  readonly refusal: RefusalRow | undefined;
};

/** Oldest first; none for a stranger. */
export async function listVersions(tx: Transaction, caseId: string): Promise<KnownVersion[]> {
  const rows = await tx
    .select()
    .from(planVersions)
    .where(eq(planVersions.caseId, caseId))
    .orderBy(asc(planVersions.number));
  return knownOf(tx, rows);
}

export async function knownOf(tx: Transaction, rows: readonly VersionRow[]): Promise<KnownVersion[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const sessions = await tx
    .select()
    .from(planSessions)
    .where(inArray(planSessions.versionId, ids))
    .orderBy(asc(planSessions.versionId), asc(planSessions.position));
  const agreements = await tx.select().from(planAgreements).where(inArray(planAgreements.versionId, ids));
  const refusals = await tx.select().from(planRefusals).where(inArray(planRefusals.versionId, ids));
  return rows.map(({ id, number, side, minutes, proposedAt, proposedBy }) => {
    const agreed = agreements.filter(({ versionId }) => versionId === id);
    const refusal = refusals.find(({ versionId }) => versionId === id);
    return {
      id,
      number,
      side,
      minutes,
      proposedAt,
      proposedBy,
      sessions: sessions.filter(({ versionId }) => versionId === id).map(sessionOf),
      agreements: agreed,
      agreedBy: agreed.map((one) => one.side),
      refusal,
      refusedBy: refusal?.side,
    };
  });
}

function sessionOf({ sessionId, menuLine, startsAt, timeZone, minutes, mode }: SessionRow): PlanSession {
  return { id: sessionId, line: menuLine, startsAt, timeZone, minutes, mode };
}

export async function addVersion(tx: Transaction, version: typeof planVersions.$inferInsert): Promise<void> {
  await tx.insert(planVersions).values(version);
}

export async function addReason(
  tx: Transaction,
  reason: typeof planVersionTexts.$inferInsert,
): Promise<void> {
  await tx.insert(planVersionTexts).values(reason);
}

export async function addSessions(
  tx: Transaction,
  sessions: readonly { readonly row: SessionRow; readonly encryptedTexts: Uint8Array }[],
): Promise<void> {
  const texts = sessions.map(({ row: { versionId, position }, encryptedTexts }) => ({
    versionId,
    position,
    encryptedTexts,
  }));
  await tx.insert(planSessions).values(sessions.map(({ row }) => row));
  await tx.insert(planSessionTexts).values(texts);
}

export async function addAgreement(tx: Transaction, agreement: AgreementRow): Promise<void> {
  await tx.insert(planAgreements).values(agreement);
}

export async function addRefusal(
  tx: Transaction,
  refusal: RefusalRow,
  encryptedReason: Uint8Array,
): Promise<void> {
  await tx.insert(planRefusals).values(refusal);
  await tx.insert(planRefusalTexts).values({ versionId: refusal.versionId, encryptedReason });
}

export type EncryptedTexts = {
  readonly sessions: readonly (typeof planSessionTexts.$inferSelect)[];
  readonly reasons: readonly (typeof planVersionTexts.$inferSelect)[];
  readonly refusals: readonly (typeof planRefusalTexts.$inferSelect)[];
};

/** Nothing for anybody but the company and the expert in charge. */
export async function listTexts(tx: Transaction, versionIds: readonly string[]): Promise<EncryptedTexts> {
  if (versionIds.length === 0) return { sessions: [], reasons: [], refusals: [] };
  const ids = [...versionIds];
  return {
    sessions: await tx
      .select()
      .from(planSessionTexts)
      .where(inArray(planSessionTexts.versionId, ids))
      .orderBy(asc(planSessionTexts.versionId), asc(planSessionTexts.position)),
    reasons: await tx.select().from(planVersionTexts).where(inArray(planVersionTexts.versionId, ids)),
    refusals: await tx.select().from(planRefusalTexts).where(inArray(planRefusalTexts.versionId, ids)),
  };
}

/** Of every other case the reader sees, each version: for what else an expert has to do. */
export async function listVersionsElsewhere(
  tx: Transaction,
  caseId: string,
): Promise<(KnownVersion & { readonly caseId: string; readonly companyId: string })[]> {
  const rows = await tx
    .select()
    .from(planVersions)
    .where(
      and(
        ne(planVersions.caseId, caseId),
        // The newest two tell what is in force and what is asked; an old case with many versions stays cheap.
        sql`${planVersions.number} > (select max(v.number) - 10 from himori.plan_versions v where v.case_id = ${planVersions.caseId})`,
      ),
    )
    .orderBy(asc(planVersions.caseId), asc(planVersions.number));
  const known = await knownOf(tx, rows);
  return known.flatMap((version) => {
    const row = rows.find(({ id }) => id === version.id);
    return row ? [{ ...version, caseId: row.caseId, companyId: row.companyId }] : [];
  });
}
