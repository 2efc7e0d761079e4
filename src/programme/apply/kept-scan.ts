// A scan that was kept, judged against the paper as it stands now.
import type { Actor } from "#platform/database/actor.ts";
import { isUuid } from "#platform/forms/uuid.ts";
import type { Platform } from "#platform/platform.ts";
import { renderPaper } from "./paper.ts";
import { judgeScan, type ScanVerdict } from "./scan-verdict.ts";
import { type Draft } from "./store.ts";
import { findScan, type Scan, type ScanPage } from "./submission-store.ts";
import type { DraftRequest } from "./web.tsx";

export type KeptScan = Scan & { readonly pages: readonly ScanPage[] };

/** Undefined for an unknown scan and for one of another draft alike. */
export async function findKeptScan(
  platform: Platform,
  actor: Actor,
  asked: { draft: Draft; scanId: string | undefined },
): Promise<KeptScan | undefined> {
  const { draft, scanId = "" } = asked;
  if (!isUuid(scanId)) return undefined;
  const scan = await platform.database.as(actor, (tx) => findScan(tx, scanId));
  return scan?.draftId === draft.id ? scan : undefined;
}

/** Judged anew each time it is looked at: a change of the draft makes its printed pages older. */
export async function judgeKeptScan(
  { basis, open }: DraftRequest,
  scan: KeptScan,
): Promise<{ verdict: ScanVerdict; pages: number }> {
  const { hash, pages } = await renderPaper(basis, open.draft);
  const uploaded = scan.pages.map(({ position, code }) => ({ position, codes: code === null ? [] : [code] }));
  return { verdict: judgeScan(uploaded, { documentId: open.draft.documentId, hash, pages }), pages };
}
