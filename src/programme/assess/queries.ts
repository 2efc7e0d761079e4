// What later chapters may know of an assessment: read-only, under the reader's own rights.
import type { Actor } from "#platform/database/actor.ts";
import type { Platform } from "#platform/platform.ts";
import type { AssessmentResult } from "./result.ts";
import { resultOfText } from "./result-text.ts";
import { findClosing } from "./store.ts";
import { resultOf } from "./text-places.ts";

export type {
  AssessmentResult,
  Gap,
  GridCell,
  Inconsistency,
  ItemScore,
  RecommendedMeasure,
  Score,
  StockCounts,
  Unmanaged,
} from "./result.ts";

/**
 * The assessment as it was given. Undefined until then, and for everybody but the case's expert of today and the people
 * of its company.
 */
export function readAssessment(
  { database, texts }: Platform,
  actor: Actor,
  caseId: string,
): Promise<AssessmentResult | undefined> {
  return database.as(actor, async (tx) => {
    const closing = await findClosing(tx, caseId);
    if (!closing) return undefined;
    const { decrypt } = await texts.of(tx, closing.companyId);
    return resultOfText(decrypt(closing.encryptedResult, resultOf(closing.assessmentId)));
  });
}
