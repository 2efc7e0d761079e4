// The thread that opens and writes spreadsheets: whatever a file does to it, the server goes on.
import { parentPort } from "node:worker_threads";
import type { GridLimits, GridReading } from "./grid.ts";
import { readGrid } from "./read-grid.ts";
import type { WorkbookToWrite } from "./workbook.ts";
import { writeWorkbook } from "./write-workbook.ts";

export type SpreadsheetRequest =
  | { task: "read"; bytes: Uint8Array; limits: GridLimits }
  | { task: "write"; workbook: WorkbookToWrite };
export type SpreadsheetAnswer =
  | { task: "read"; reading: GridReading }
  | { task: "write"; bytes: Uint8Array }
  | { task: "fallen" };

parentPort?.on("message", (request: SpreadsheetRequest) => void answer(request));

async function answer(request: SpreadsheetRequest): Promise<void> {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(await carryOut(request));
}

async function carryOut(request: SpreadsheetRequest): Promise<SpreadsheetAnswer> {
  try {
    if (request.task === "write") return { task: "write", bytes: await writeWorkbook(request.workbook) };
    return { task: "read", reading: await readGrid(request.bytes, request.limits) };
  } catch {
    return { task: "fallen" };
  }
}
