// The process that opens and writes spreadsheets: whatever a file does to it, the server goes on.
import { answerWork } from "#platform/worker-process.ts";
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

answerWork(carryOut);

async function carryOut(request: SpreadsheetRequest): Promise<SpreadsheetAnswer> {
  try {
    if (request.task === "write") return { task: "write", bytes: await writeWorkbook(request.workbook) };
    return { task: "read", reading: await readGrid(request.bytes, request.limits) };
  } catch {
    return { task: "fallen" };
  }
}
