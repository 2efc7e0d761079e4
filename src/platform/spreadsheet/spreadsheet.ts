// Reads spreadsheets people upload and writes those they take away, in processes of their own.
import { join } from "node:path";
import { projectRoot } from "#platform/paths.ts";
import { openWorkerQueue } from "#platform/worker-queue.ts";
import { gridLimits, type GridLimits, type GridReading } from "./grid.ts";
import type { SpreadsheetAnswer, SpreadsheetRequest } from "./spreadsheet-worker.ts";
import type { WorkbookToWrite } from "./workbook.ts";

export type WorkbookWriting = { ok: true; bytes: Uint8Array } | { ok: false; reason: "too-slow" | "crashed" };

/** Files waiting for their turn are held in memory; beyond this the next is told to come again. */
const MAX_WAITING_BYTES = 128 * 1024 * 1024;
const WRITING_TIME_MS = 60_000;

const openQueue = () =>
  openWorkerQueue<SpreadsheetRequest, SpreadsheetAnswer>({
    script: join(projectRoot, "src/platform/spreadsheet/spreadsheet-worker.ts"),
    heapMb: 768,
    isSpent: (answer) => answer.task === "fallen",
  });

/** Apart, so that a hostile upload keeps nobody from taking a list away. */
const reading = openQueue();
const writing = openQueue();
let waitingBytes = 0;

/**
 * The cells of an .xlsx workbook or a text file of separated values. Only cells are read: pictures, files and macros
 * inside are named in `embedded` and left behind. The kind is told from the content. Expected troubles come back as a reason.
 */
export async function readSpreadsheet(
  bytes: Uint8Array,
  limits: Partial<GridLimits> = {},
): Promise<GridReading> {
  const all = { ...gridLimits, ...limits };
  if (bytes.byteLength === 0) return { ok: false, reason: "empty" };
  if (bytes.byteLength > all.maxBytes) return { ok: false, reason: "too-large" };
  if (waitingBytes + bytes.byteLength > MAX_WAITING_BYTES) return { ok: false, reason: "too-slow" };
  waitingBytes += bytes.byteLength;
  const outcome = await reading.run({ task: "read", bytes, limits: all }, all.timeMs);
  waitingBytes -= bytes.byteLength;
  if (!outcome.ok) return { ok: false, reason: outcome.reason };
  return outcome.answer.task === "read" ? outcome.answer.reading : { ok: false, reason: "crashed" };
}

/** An .xlsx file in which every cell is a text, never a formula. */
export async function writeSpreadsheet(workbook: WorkbookToWrite): Promise<WorkbookWriting> {
  const outcome = await writing.run({ task: "write", workbook }, WRITING_TIME_MS);
  if (!outcome.ok) return { ok: false, reason: outcome.reason };
  return outcome.answer.task === "write"
    ? { ok: true, bytes: outcome.answer.bytes }
    : { ok: false, reason: "crashed" };
}

/** Stops the workers; the next file starts them anew. */
export async function closeSpreadsheets(): Promise<void> {
  await Promise.all([reading.close(), writing.close()]);
}
