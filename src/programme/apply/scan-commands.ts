// An uploaded scan: its pages are read, its files kept, and what was found is recorded.
import { randomUUID } from "node:crypto";
import { recordEvent } from "#case/store.ts";
import { type Actor, actorId } from "#platform/database/actor.ts";
import type { PutFailure } from "#platform/files/file-store.ts";
import { readScan } from "#platform/scan/read-scan.ts";
import type { ScanRefusal } from "#platform/scan/reading.ts";
import type { Ground } from "./commands.ts";
import { findTypeable } from "./open-correction.ts";
import { findDraft } from "./store.ts";
import { addScan, type ScanPage } from "./submission-store.ts";

export type UploadedFile = { readonly name: string; readonly bytes: Uint8Array };

export type ScanKept =
  | { readonly ok: true; readonly scanId: string }
  | { readonly ok: false; readonly reason: ScanRefusal | PutFailure | "not-found" | "handed-in" };

type Upload = {
  readonly caseId: string;
  readonly companyId: string;
  readonly files: readonly UploadedFile[];
};

const mediaTypes = { pdf: "application/pdf", jpeg: "image/jpeg", png: "image/png" } as const;

/** Refused as a whole when one file cannot be read or kept; the person is told which reason. */
export async function uploadScan(programme: Ground, actor: Actor, upload: Upload): Promise<ScanKept> {
  const { platform } = programme;
  const { caseId, companyId, files } = upload;
  const scanId = randomUUID();
  const pages: Omit<ScanPage, "position">[] = [];
  for (const { name, bytes } of files) {
    const reading = await readScan({ bytes, name }, { codePrefix: "HIMORI1." });
    if (!reading.ok) return { ok: false, reason: reading.reason };
    const mediaType = mediaTypes[reading.kind];
    const kept = await platform.files.keep(actor, {
      companyId,
      audience: "programme",
      name,
      mediaType,
      bytes,
    });
    if (!kept.ok) return { ok: false, reason: kept.reason };
    for (const page of reading.pages) {
      pages.push({ scanId, fileId: kept.fileId, pageInFile: page.page, code: codeOf(page.codes) });
    }
  }
  const at = platform.clock.now();
  return platform.database.as(actor, async (tx) => {
    const draft = await findDraft(tx, caseId);
    if (!draft) return { ok: false, reason: "not-found" };
    const { kind } = await findTypeable(tx, programme, caseId);
    if (kind === "closed") return { ok: false, reason: "handed-in" };
    const scan = { id: scanId, draftId: draft.id, uploadedAt: at, uploadedBy: actorId(actor) };
    await addScan(
      tx,
      scan,
      pages.map((page, index) => ({ ...page, position: index + 1 })),
    );
    await recordEvent(tx, {
      caseId,
      kind: "scan-uploaded",
      at,
      actor,
      detail: { scanId, pages: pages.length },
    });
    return { ok: true, scanId };
  });
}

/** A page may carry foreign codes (a sticker, a letterhead): ours is the one kept. */
function codeOf(codes: readonly string[]): string | null {
  return codes.find((code) => code.startsWith("HIMORI1.")) ?? null;
}
