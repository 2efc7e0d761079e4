// A request for correction: asked with its remarks, read while it is open, and ended.
import { and, asc, desc, eq, inArray, isNull } from "drizzle-orm";
import type { Transaction } from "#platform/database/database.ts";
import { correctionEndings, correctionRemarks, correctionRequests } from "./schema.ts";

export type CorrectionRequest = typeof correctionRequests.$inferSelect & {
  /** What is to be corrected: the form's field and the office's remark on it. */
  readonly remarks: readonly { readonly field: string; readonly remark: string }[];
};
export type CorrectionEnding = typeof correctionEndings.$inferSelect;

export async function addCorrectionRequest(tx: Transaction, request: CorrectionRequest): Promise<void> {
  const { remarks, ...asked } = request;
  await tx.insert(correctionRequests).values(asked);
  await tx.insert(correctionRemarks).values(remarks.map((one) => ({ ...one, requestId: asked.id })));
}

/** The one request of the case that waits for its answer. */
export async function findOpenCorrection(
  tx: Transaction,
  caseId: string,
): Promise<CorrectionRequest | undefined> {
  const rows = await tx
    .select({ request: correctionRequests })
    .from(correctionRequests)
    .leftJoin(correctionEndings, eq(correctionEndings.requestId, correctionRequests.id))
    .where(and(eq(correctionRequests.caseId, caseId), isNull(correctionEndings.requestId)));
  const request = rows[0]?.request;
  if (!request) return undefined;
  return { ...request, remarks: await listRemarks(tx, [request.id]) };
}

/** Every request of the case, newest first, with how it ended. */
export async function listCorrections(
  tx: Transaction,
  caseId: string,
): Promise<(CorrectionRequest & { readonly ending: CorrectionEnding | null })[]> {
  const rows = await tx
    .select({ request: correctionRequests, ending: correctionEndings })
    .from(correctionRequests)
    .leftJoin(correctionEndings, eq(correctionEndings.requestId, correctionRequests.id))
    .where(eq(correctionRequests.caseId, caseId))
    .orderBy(desc(correctionRequests.askedAt));
  const remarks = await listRemarks(
    tx,
    rows.map(({ request }) => request.id),
  );
  return rows.map(({ request, ending }) => {
    const own = remarks.filter(({ requestId }) => requestId === request.id);
    return { ...request, ending, remarks: own };
  });
}

async function listRemarks(tx: Transaction, requestIds: readonly string[]) {
  if (requestIds.length === 0) return [];
  return tx
    .select()
    .from(correctionRemarks)
    .where(inArray(correctionRemarks.requestId, [...requestIds]))
    .orderBy(asc(correctionRemarks.field));
}

export async function endCorrection(tx: Transaction, ending: CorrectionEnding): Promise<void> {
  await tx.insert(correctionEndings).values(ending);
}
