// Whether a case may be typed into now, and if it was returned, what of it.
import { findOpenCorrection } from "#case/corrections/store.ts";
import { findStanding } from "#case/store.ts";
import { countryOf, editionOf, type Programme } from "#edition/programme.ts";
import type { Transaction } from "#platform/database/database.ts";
import type { OpenCorrection } from "./correction.ts";
import { findSubmission } from "./submission-store.ts";
import { unlockedFields } from "./unlocked.ts";

/** "closed": handed in and not returned, or at its end. */
export type Typeable =
  | { readonly kind: "draft" | "closed" }
  | { readonly kind: "correction"; readonly correction: OpenCorrection };

/** Read under the lock of the draft or of the case by whoever then writes. */
export async function findTypeable(
  tx: Transaction,
  programme: Pick<Programme, "editions">,
  caseId: string,
): Promise<Typeable> {
  const standing = await findStanding(tx, caseId);
  if (standing?.stage === "draft") return { kind: "draft" };
  const correction = standing?.stage === "returned" && (await findCorrection(tx, programme, standing));
  return correction ? { kind: "correction", correction } : { kind: "closed" };
}

type Returned = { readonly caseId: string; readonly editionId: string; readonly country: string };

async function findCorrection(
  tx: Transaction,
  { editions }: Pick<Programme, "editions">,
  { caseId, editionId, country }: Returned,
): Promise<OpenCorrection | undefined> {
  const request = await findOpenCorrection(tx, caseId);
  const submitted = request && (await findSubmission(tx, caseId));
  if (!request || !submitted) return undefined;
  const edition = editionOf({ editions }, editionId);
  const asHandedIn = { edition, country: countryOf(edition, country), answers: submitted.answers };
  const remarked = request.remarks.map(({ field }) => field);
  return { request, submitted, unlocked: unlockedFields(asHandedIn, remarked) };
}
