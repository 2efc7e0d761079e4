// Reads an uploaded scan (PDF or photo) page by page and draws its pages, in a process of its own.
import { join } from "node:path";
import { projectRoot } from "#platform/paths.ts";
import { openWorkerQueue } from "#platform/worker-queue.ts";
import {
  scanLimits,
  type PagePicture,
  type ScanAnswer,
  type ScanLimits,
  type ScanReading,
  type ScanRefusal,
  type ScanRequest,
} from "./reading.ts";

/** Files waiting for their turn are held in memory; beyond this the next is told to come again. */
const MAX_WAITING_BYTES = 256 * 1024 * 1024;
const MAX_WIDTH_PX = 4000;

const queue = openWorkerQueue<ScanRequest, ScanAnswer>({
  script: join(projectRoot, "src/platform/scan/scan-worker.ts"),
  heapMb: 256,
  isSpent: (answer) => answer.spent,
});
let waitingBytes = 0;

/**
 * The QR codes of every page of a PDF, JPEG or PNG. The kind is told from the content; the name is not looked at.
 * Expected troubles of the file come back as a reason. Files are read one at a time, about 0.1 s a page.
 */
export async function readScan(
  file: { bytes: Uint8Array; name?: string },
  limits: Partial<ScanLimits> = {},
): Promise<ScanReading> {
  const allLimits = { ...scanLimits, ...limits };
  const answer = await ask({ task: "read", bytes: file.bytes, limits: allLimits });
  if ("reason" in answer) return { ok: false, reason: answer.reason };
  return answer.task === "read" ? answer.reading : { ok: false, reason: "crashed" };
}

/** Page (from 1) of a PDF, JPEG or PNG as a grey PNG of the given width (1–4,000 pixels). */
export async function renderPagePng(bytes: Uint8Array, page: number, widthPx: number): Promise<PagePicture> {
  const width = Math.round(Math.min(Math.max(widthPx, 1), MAX_WIDTH_PX));
  const answer = await ask({ task: "show", bytes, page, widthPx: width, limits: scanLimits });
  if ("reason" in answer) return { ok: false, reason: answer.reason };
  return answer.task === "show" ? answer.picture : { ok: false, reason: "crashed" };
}

/** Stops the worker; the next file starts a new one. */
export function closeScan(): Promise<void> {
  return queue.close();
}

async function ask(request: ScanRequest): Promise<ScanAnswer | { reason: ScanRefusal }> {
  const size = request.bytes.byteLength;
  if (size === 0) return { reason: "empty" };
  if (size > request.limits.maxBytes) return { reason: "too-large" };
  if (waitingBytes + size > MAX_WAITING_BYTES) return { reason: "too-slow" };
  waitingBytes += size;
  const outcome = await queue.run(request, request.limits.timeMs);
  waitingBytes -= size;
  return outcome.ok ? outcome.answer : { reason: outcome.reason };
}
